/** Reads what a person types, with editing, history and completion. */
import { createInterface, type Interface } from 'node:readline';
import type { Streams } from '../context/streams.js';

export interface LineReaderOptions {
  readonly streams: Streams;
  /** Ends the reading. */
  readonly signal: AbortSignal;
  /** Lines typed before, the newest last. */
  readonly history: () => readonly string[];
  /** What may stand in place of the end of a text, and that end as it was typed. */
  readonly complete: (text: string) => Promise<readonly [readonly string[], string]>;
}

/** The begin of a line is shown again with the next prompt. */
const ERASE_LINE = '\r\u001b[K';

/** What came of asking for a line: the line, the end of the input, or Ctrl-C. */
export type TypedLine = { readonly line: string } | 'end' | 'discarded';

/**
 * The terminal is given back between two lines, so that commands can ask questions and programs can
 * have it. What was typed ahead is kept for the next line.
 */
export class LineReader {
  private readonly ahead: string[] = [];
  private begun = '';

  constructor(private readonly options: LineReaderOptions) {}

  async read(prompt: string): Promise<TypedLine> {
    const { stdin, stderr } = this.options.streams;
    const line = this.ahead.shift();
    if (line !== undefined) {
      stderr.write(`${prompt}${line}\n`);
      return { line };
    }
    if (!stdin.readable || this.options.signal.aborted) return 'end';
    const reader = createInterface({
      input: stdin,
      output: stderr,
      terminal: true,
      history: [...this.options.history()].reverse(),
      historySize: Number.MAX_SAFE_INTEGER,
      completer: (text: string, done: Completed) => this.complete(text, done),
    });
    const search = new HistorySearch(reader, this.options.history());
    stdin.on('keypress', search.onKey);
    try {
      return await this.answer(reader, prompt);
    } finally {
      stdin.off('keypress', search.onKey);
      reader.close();
    }
  }

  private async answer(reader: Interface, prompt: string): Promise<TypedLine> {
    const { signal, streams } = this.options;
    const stop = (): void => reader.close();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const answer = await new Promise<TypedLine>((resolve) => {
        reader.on('line', (line) => {
          this.ahead.push(line);
          resolve({ line: '' });
        });
        reader.once('close', () => resolve('end'));
        reader.once('SIGINT', () => {
          streams.stderr.write('^C\n');
          resolve('discarded');
        });
        reader.setPrompt(prompt);
        reader.prompt();
        if (this.begun !== '') reader.write(this.begun);
        this.begun = '';
      });
      if (typeof answer === 'string') return answer;
      // Lines that came in one piece with the first are here by now, as is the begin of another.
      this.begun = reader.line;
      if (this.begun !== '') streams.stderr.write(ERASE_LINE);
      return { line: this.ahead.shift() ?? '' };
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  private complete(text: string, done: Completed): void {
    this.options.complete(text).then(
      ([candidates, replaced]) => done(null, [[...candidates], replaced]),
      () => done(null, [[], text]),
    );
  }
}

type Completed = (error: null, result: [string[], string]) => void;

/** Ctrl-R: the newest line that holds what is typed, and again the one before; Ctrl-G gives up. */
class HistorySearch {
  private text: string | undefined;
  private shown = '';
  private next = 0;

  constructor(
    private readonly reader: Interface,
    private readonly lines: readonly string[],
  ) {}

  readonly onKey = (_text: string, key: { ctrl?: boolean; name?: string } | undefined): void => {
    if (key?.ctrl !== true) return;
    if (key.name === 'r') this.older();
    if (key.name === 'g' && this.isUnderWay) this.show(this.text ?? '');
  };

  private get isUnderWay(): boolean {
    return this.text !== undefined && this.reader.line === this.shown;
  }

  private older(): void {
    if (!this.isUnderWay) {
      this.text = this.reader.line;
      this.next = this.lines.length - 1;
    }
    const text = this.text ?? '';
    for (; this.next >= 0; this.next -= 1) {
      const line = this.lines[this.next] ?? '';
      if (line.includes(text) && line !== this.reader.line) {
        this.next -= 1;
        this.show(line);
        return;
      }
    }
  }

  private show(line: string): void {
    this.reader.write(null, { ctrl: true, name: 'e' });
    this.reader.write(null, { ctrl: true, name: 'u' });
    this.reader.write(line);
    this.shown = line;
  }
}
