import { sep } from 'node:path';
import { formatHumanSize } from '../domain/size.js';
import { printable } from './printable.js';
import { percent, totalsText } from './progress-rate.js';
import { type ItemState, ProgressTally } from './progress-tally.js';
import { endOfWidth, textWidth } from './text-width.js';

/** Milliseconds between two drawings. */
const PAUSE = 200;
/** Lines for single transfers at most; the total has one more. */
const MOST_LINES = 8;
const BAR = 20;
/** Columns below which nothing that could be read has room. */
const LEAST_COLUMNS = 12;
/** Columns that a name is left with before the bar, and then the size, give way to it. */
const NAME = 12;

export interface TerminalProgressOptions {
  readonly stderr: NodeJS.WritableStream;
  readonly columns: () => number;
  readonly rows: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The local working folder, where there is one: what lies in it is named from there. */
  readonly folder: string | undefined;
}

/**
 * Progress on a terminal: a line for each transfer in flight, as far as there are rows, and one for
 * the total, drawn over the last ones, at most five times a second. Where the terminal has no room
 * for that, nothing is drawn.
 */
export class TerminalProgress {
  readonly reporter: ProgressTally;
  private drawnLines = 0;
  private drawnAt = 0;

  constructor(private readonly options: TerminalProgressOptions) {
    this.reporter = new ProgressTally(
      options.now,
      () => this.drawSoon(),
      () => this.clear(),
    );
  }

  /** Takes the display away, so that something else can be written. It comes back by itself. */
  clear(): void {
    if (this.drawnLines > 0) this.options.stderr.write(this.erasure);
    this.drawnLines = 0;
  }

  /** To the begin of what is drawn, and away with all below. */
  private get erasure(): string {
    return this.drawnLines === 0 ? '' : `\u001b[${this.drawnLines}A\r\u001b[J`;
  }

  private drawSoon(): void {
    const now = this.options.now();
    if (now - this.drawnAt < PAUSE) return;
    this.drawnAt = now;
    if (this.reporter.inFlight.size === 0) return;
    const lines = this.lines();
    this.options.stderr.write(`${this.erasure}${lines.map((line) => `${line}\n`).join('')}`);
    this.drawnLines = lines.length;
  }

  /** As many as leave a row for the cursor below them, none of them wrapped. */
  private lines(): readonly string[] {
    const width = this.options.columns() - 1;
    const room = this.options.rows() - 1;
    if (width < LEAST_COLUMNS || room < 1) return [];
    const { inFlight, totals, perSecond } = this.reporter;
    const shown = [...inFlight].slice(0, Math.min(MOST_LINES, room - 1));
    const total = totalsText(totals, perSecond).slice(0, width);
    // It never shrinks: Ctrl-C makes the terminal drop a drawing that is on its way, and the next
    // one has to know how far up to go nevertheless.
    const spare = Math.max(0, Math.min(this.drawnLines, room) - shown.length - 1);
    const spares = Array.from({ length: spare }, () => '');
    const { folder } = this.options;
    return [...shown.map((item) => itemLine(item, folder, width)), ...spares, total];
  }
}

/** `name   [=====     ] 40%  12M`, the end of long names, which tells them apart. */
function itemLine(item: ItemState, folder: string | undefined, width: number): string {
  const right = stateTexts(item).find((text) => textWidth(text) + NAME <= width) ?? '';
  const room = width - textWidth(right);
  const left = endOfWidth(printable(nameFrom(folder, item.name)), room);
  return `${left}${' '.repeat(room - textWidth(left))}${right}`;
}

function nameFrom(folder: string | undefined, path: string): string {
  if (folder === undefined) return path;
  const start = folder.endsWith(sep) ? folder : folder + sep;
  return path.startsWith(start) ? path.slice(start.length) : path;
}

/** How far a transfer is, from the longest way to say it to the shortest. */
function stateTexts({ size, bytes, phase }: ItemState): readonly string[] {
  const amount = formatHumanSize(bytes).padStart(5);
  if (phase === 'verifying') return [` verifying ${amount}`, ' verifying'];
  if (size === undefined) return [` ${amount}`];
  const share = percent(bytes, size);
  const filled = Math.floor((share / 100) * BAR);
  const bar = `[${'='.repeat(filled)}${' '.repeat(BAR - filled)}]`;
  const text = `${String(share).padStart(3)}%`;
  return [` ${bar} ${text} ${amount}`, ` ${text} ${amount}`, ` ${text}`];
}
