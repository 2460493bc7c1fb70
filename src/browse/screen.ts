/** The full screen of a terminal. */
import type { WriteStream } from 'node:tty';
import type { Size } from './state.js';

/** The other screen, no cursor, and no line that goes on in the next one. */
const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[2J';
const LEAVE = '\u001b[?7h\u001b[?25h\u001b[?1049l';
/** What is between them a terminal shows at once, if it knows them. */
const [BEGIN, END] = ['\u001b[?2026h', '\u001b[?2026l'];

export class Screen {
  private shown: readonly string[] | undefined;

  constructor(private readonly terminal: WriteStream) {}

  get size(): Size {
    const { columns, rows } = this.terminal;
    // A terminal that does not know its size says 0.
    return { columns: columns || 80, rows: rows || 24 };
  }

  /** Takes the whole terminal; what was on it comes back with `leave`. */
  enter(): void {
    if (this.shown !== undefined) return;
    this.shown = [];
    this.terminal.write(ENTER);
  }

  /** Gives the terminal back. Does nothing where that was done. */
  leave(): void {
    if (this.shown === undefined) return;
    this.shown = undefined;
    this.terminal.write(LEAVE);
  }

  /** Shows lines from the top; only those that differ from what is there are written. */
  draw(lines: readonly string[]): void {
    if (this.shown === undefined) return;
    const { shown } = this;
    const count = Math.max(lines.length, shown.length);
    const changes = Array.from({ length: count }, (_, row) =>
      lines[row] === shown[row] ? '' : `\u001b[${row + 1};1H\u001b[K${lines[row] ?? ''}`,
    ).join('');
    this.shown = lines;
    if (changes !== '') this.terminal.write(`${BEGIN}${changes}${END}`);
  }

  /** Forgets what is there: the next lines are all written. */
  clear(): void {
    if (this.shown === undefined) return;
    this.shown = [];
    this.terminal.write('\u001b[2J');
  }

  /** Calls `listener` when the terminal changes its size; gives what ends that. */
  onResize(listener: () => void): () => void {
    this.terminal.on('resize', listener);
    return () => this.terminal.off('resize', listener);
  }
}
