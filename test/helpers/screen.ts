import { Writable } from 'node:stream';
import xterm from '@xterm/headless';

/** The screen of a terminal in memory: what is written to it stands there as a person would see it. */
export class Screen extends Writable {
  readonly isTTY = true;
  /** All that was written, control sequences included. */
  raw = '';
  private readonly terminal: InstanceType<typeof xterm.Terminal>;

  constructor(
    public columns = 80,
    public rows = 24,
  ) {
    super();
    const options = { cols: columns, rows, convertEol: true, allowProposedApi: true };
    this.terminal = new xterm.Terminal(options);
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.raw += chunk.toString();
    this.terminal.write(chunk);
    done();
  }

  resize(columns: number, rows: number): void {
    [this.columns, this.rows] = [columns, rows];
    this.terminal.resize(columns, rows);
  }

  /** Its lines, and those that left it at the top, without the empty ones at the end. */
  async lines(): Promise<readonly string[]> {
    await new Promise<void>((done) => this.terminal.write('', done));
    const { active } = this.terminal.buffer;
    const lines = Array.from({ length: active.length }, (_, row) =>
      (active.getLine(row)?.translateToString(true) ?? '').trimEnd(),
    );
    return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
  }

  /** As the streams of Node.js do on a terminal; in one direction or both. */
  clearLine(): boolean {
    return this.write('\u001b[2K');
  }
  cursorTo(column: number): boolean {
    return this.write(`\u001b[${column + 1}G`);
  }
  moveCursor(_columns: number, rows: number): boolean {
    return rows === 0 || this.write(`\u001b[${Math.abs(rows)}${rows < 0 ? 'A' : 'B'}`);
  }
}
