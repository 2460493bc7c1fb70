import type { Terminal } from './terminal.js';

const ENTER = '\u001b[?1049h';
const LEAVE = '\u001b[?1049l';

/** What a program has on the full screen of a terminal now. */
export class FullScreen {
  constructor(private readonly terminal: Terminal) {}

  /** Whether the full screen is shown, and not the ordinary one. */
  get isShown(): boolean {
    const { raw } = this.terminal;
    return raw.lastIndexOf(ENTER) > raw.lastIndexOf(LEAVE);
  }

  /** Its lines without colours; none where it is not shown. */
  get lines(): readonly string[] {
    const { raw } = this.terminal;
    if (!this.isShown) return [];
    let lines: string[] = [];
    const drawing = raw.slice(raw.lastIndexOf(ENTER) + ENTER.length);
    // It is drawn line by line: to the begin of a line, erase it, write it.
    for (const [, row, text = ''] of drawing.matchAll(
      /\u001b\[2J|\u001b\[(\d+);1H\u001b\[K((?:(?!\u001b\[(?:2J|\d+;1H|\?2026)).)*)/gs,
    )) {
      if (row === undefined) lines = [];
      else lines[Number(row) - 1] = text.replace(/\u001b\[[\d;]*m/g, '');
    }
    return Array.from(lines, (line) => line ?? '');
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** Waits until the screen has this somewhere. */
  async has(wanted: string | RegExp): Promise<void> {
    const holds = (): boolean =>
      typeof wanted === 'string' ? this.text.includes(wanted) : wanted.test(this.text);
    await this.terminal.until(holds, `the screen with ${wanted}`);
  }

  /** Waits until the screen has this nowhere. */
  async lacks(unwanted: string): Promise<void> {
    const holds = (): boolean => this.isShown && !this.text.includes(unwanted);
    await this.terminal.until(holds, `the screen without ${unwanted}`);
  }

  /** Waits until so many lines are drawn: a drawing comes in pieces. */
  async hasLines(count: number): Promise<void> {
    await this.terminal.until(() => this.lines.length === count, `a screen of ${count} lines`);
  }

  /** Waits until the ordinary screen is back. */
  async isLeft(): Promise<void> {
    await this.terminal.until(() => !this.isShown, 'the ordinary screen');
  }
}
