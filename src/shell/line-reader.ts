/** Reads what a person types, with editing, history and completion. */
import { createInterface, type Interface } from 'node:readline';
import type { Streams } from '../context/streams.js';
import { HistorySearch } from './history-search.js';

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
  /** Ctrl-D came in one piece with the lines that were typed ahead. */
  private endsAhead = false;

  constructor(private readonly options: LineReaderOptions) {}

  async read(prompt: string): Promise<TypedLine> {
    const { stdin, stderr } = this.options.streams;
    const lines = this.options.history();
    const line = this.ahead.shift();
    if (line !== undefined) {
      stderr.write(`${prompt}${line}\n`);
      return { line };
    }
    const isOver = this.endsAhead || !stdin.readable || this.options.signal.aborted;
    this.endsAhead = false;
    if (isOver) return 'end';
    let isOpen = true;
    const reader = createInterface({
      input: stdin,
      output: stderr,
      terminal: true,
      history: [...lines].reverse(),
      historySize: Number.MAX_SAFE_INTEGER,
      completer: (text: string, done: Completed) => {
        // An answer that comes when the line is being run already would be written below it.
        void this.complete(text).then((result) => isOpen && done(null, result));
      },
    });
    // After Ctrl-Z and fg.
    reader.on('SIGCONT', () => reader.resume());
    const search = new HistorySearch({ reader, input: stdin, prompt, lines });
    stdin.on('keypress', search.onKey);
    reader.once('close', () => {
      isOpen = false;
      stdin.off('keypress', search.onKey);
    });
    try {
      return await this.answer(reader, prompt);
    } finally {
      reader.close();
    }
  }

  private async answer(reader: Interface, prompt: string): Promise<TypedLine> {
    const { signal, streams } = this.options;
    const stop = (): void => reader.close();
    signal.addEventListener('abort', stop, { once: true });
    try {
      let isRead = false;
      const answer = await new Promise<TypedLine>((resolve) => {
        reader.on('line', (line) => {
          this.ahead.push(line);
          resolve({ line: '' });
        });
        reader.once('close', () => {
          this.endsAhead = !isRead && this.ahead.length > 0;
          resolve('end');
        });
        reader.on('SIGINT', () => {
          this.discard(reader);
          streams.stderr.write('^C\n');
          resolve('discarded');
        });
        reader.setPrompt(prompt);
        reader.prompt();
        if (this.begun !== '') reader.write(this.begun);
        this.begun = '';
      });
      isRead = true;
      // Lines that came in one piece with the first are here by now, as is the begin of another.
      this.begun = reader.line;
      if (this.begun !== '') streams.stderr.write(ERASE_LINE);
      return typeof answer === 'string' ? answer : { line: this.ahead.shift() ?? '' };
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** What is being typed, and the lines typed ahead of it, but for one that is about to be run. */
  private discard(reader: Interface): void {
    this.ahead.splice(1);
    reader.write(null, { ctrl: true, name: 'e' });
    const typed: { line: string; cursor: number } = reader;
    typed.line = '';
    typed.cursor = 0;
  }

  private async complete(text: string): Promise<[string[], string]> {
    try {
      const [candidates, replaced] = await this.options.complete(text);
      return [[...candidates], replaced];
    } catch {
      return [[], text];
    }
  }
}

type Completed = (error: null, result: [string[], string]) => void;
