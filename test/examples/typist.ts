import { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** What stands at the end of the terminal when somebody is asked for a line. */
const QUESTION = /[:>?] $/;

/** Types lines as a person does: each when it is asked for, and nothing more after the last. */
export class Typist extends Readable {
  private shown = '';

  constructor(private readonly lines: string[]) {
    super();
    if (lines.length === 0) this.push(null);
  }

  override _read(): void {}

  /** Takes what the terminal shows. */
  reads(text: string): void {
    this.shown += stripVTControlCharacters(text);
    if (!QUESTION.test(this.shown)) return;
    const line = this.lines.shift();
    if (line === undefined) return;
    // What is asked for again while it is typed is no other question.
    this.shown = '';
    // After what is drawn in one go with the question.
    setImmediate(() => {
      this.push(`${line}\n`);
      if (this.lines.length === 0) this.push(null);
    });
  }
}
