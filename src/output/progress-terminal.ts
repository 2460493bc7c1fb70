import { formatHumanSize } from '../domain/size.js';
import { printable } from './printable.js';
import { percent, totalsText } from './progress-rate.js';
import { type ItemState, ProgressTally } from './progress-tally.js';

/** Milliseconds between two drawings. */
const PAUSE = 200;
/** Lines for single transfers at most; the total has one more. */
const MOST_LINES = 8;
const BAR = 20;

export interface TerminalProgressOptions {
  readonly stderr: NodeJS.WritableStream;
  readonly columns: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Progress on a terminal: a line for each transfer in flight and one for the total, drawn over the
 * last ones, at most five times a second.
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
    if (this.drawnLines === 0) return;
    this.options.stderr.write(`\u001b[${this.drawnLines}A\r\u001b[J`);
    this.drawnLines = 0;
  }

  private drawSoon(): void {
    const now = this.options.now();
    if (now - this.drawnAt < PAUSE) return;
    this.drawnAt = now;
    const width = Math.max(20, this.options.columns() - 1);
    const { inFlight, totals, perSecond } = this.reporter;
    if (inFlight.size === 0) return;
    const shown = [...inFlight].slice(0, MOST_LINES).map((item) => itemLine(item, width));
    const lines = [...shown, totalsText(totals, perSecond).slice(0, width)];
    const up = this.drawnLines === 0 ? '' : `\u001b[${this.drawnLines}A\r\u001b[J`;
    this.options.stderr.write(`${up}${lines.join('\n')}\n`);
    this.drawnLines = lines.length;
  }
}

/** `name   [=====     ] 40%  12M`, the end of long names, which tells them apart. */
function itemLine({ name, size, bytes, phase }: ItemState, width: number): string {
  const state = phase === 'verifying' ? 'verifying' : bar(bytes, size);
  const right = ` ${state} ${formatHumanSize(bytes).padStart(5)}`;
  const room = Math.max(4, width - right.length);
  const text = printable(name);
  const left = text.length > room ? `…${text.slice(text.length - room + 1)}` : text.padEnd(room);
  return `${left}${right}`.slice(0, width);
}

function bar(bytes: number, size: number | undefined): string {
  if (size === undefined) return '';
  const share = percent(bytes, size);
  const filled = Math.floor((share / 100) * BAR);
  return `[${'='.repeat(filled)}${' '.repeat(BAR - filled)}] ${String(share).padStart(3)}%`;
}
