import type { Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { CancelledError } from '../errors.js';
import type { Prompt } from './prompt.js';

export interface KeyboardStreams {
  readonly stdin: NodeJS.ReadableStream & {
    isTTY?: boolean;
    setRawMode?: (raw: boolean) => unknown;
  };
  /** Questions go here: stderr, so that stdout stays the result. */
  readonly stderr: NodeJS.WritableStream;
  readonly interactive: boolean;
  /** Ctrl-C at a question: the terminal gives it to the reader and not to the program. */
  readonly onInterrupt: () => void;
  /** Ends every question, with its reason. */
  readonly signal: AbortSignal;
}

/** Prompts over stdin; lines that were read ahead are kept for the next question. */
export class Keyboard implements Prompt {
  private readonly lines: string[] = [];
  private readonly waiting: ((line: string | undefined) => void)[] = [];
  private opening: Promise<void> | undefined;
  private reader: Interface | undefined;
  private isClosed = false;
  private ended = false;
  private muted = false;
  /** Stands before what is typed. */
  private question = '';

  constructor(private readonly streams: KeyboardStreams) {}

  get interactive(): boolean {
    return this.streams.interactive;
  }

  async line(question: string, fallback?: string): Promise<string> {
    await this.ask(fallback === undefined ? `${question}: ` : `${question} [${fallback}]: `);
    const answer = await this.nextLine();
    if (!this.interactive || answer === undefined) this.streams.stderr.write('\n');
    const text = answer?.trim() ?? '';
    if (text !== '') return text;
    if (fallback !== undefined) return fallback;
    if (answer !== undefined) return '';
    throw new CancelledError('no answer: the input has ended');
  }

  async secret(question: string): Promise<string> {
    this.muted = true;
    try {
      await this.ask(`${question}: `);
      const answer = await this.nextLine();
      if (answer === undefined) throw new CancelledError('no answer: the input has ended');
      return answer;
    } finally {
      this.muted = false;
      this.streams.stderr.write('\n');
    }
  }

  async unasked(): Promise<string | undefined> {
    this.muted = true;
    try {
      return await this.nextLine();
    } finally {
      this.muted = false;
    }
  }

  async confirm(question: string): Promise<boolean> {
    if (!this.interactive) return false;
    await this.ask(`${question} [y/N]: `);
    const answer = await this.nextLine();
    return /^y(es)?$/i.test(answer?.trim() ?? '');
  }

  close(): void {
    this.isClosed = true;
    this.reader?.close();
  }

  /** The reader opens first: who answers at once must not find the terminal still echoing. */
  private async ask(question: string): Promise<void> {
    await this.open();
    this.question = question;
    this.streams.stderr.write(question);
  }

  private async nextLine(): Promise<string | undefined> {
    await this.open();
    // Drawn again where what is typed is edited.
    this.reader?.setPrompt(this.question);
    const line = this.lines.shift();
    const { signal } = this.streams;
    signal.throwIfAborted();
    if (line !== undefined || this.ended) return line;
    let stop: (() => void) | undefined;
    try {
      return await new Promise((resolve, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        this.waiting.push(resolve);
      });
    } finally {
      if (stop !== undefined) signal.removeEventListener('abort', stop);
    }
  }

  private async open(): Promise<void> {
    this.opening ??= this.openReader();
    await this.opening;
  }

  private async openReader(): Promise<void> {
    const { createInterface } = await import('node:readline');
    if (this.isClosed) {
      this.ended = true;
      return;
    }
    this.reader = createInterface({
      input: this.streams.stdin,
      ...(this.interactive ? { output: this.mutedOutput(), terminal: true } : {}),
    });
    this.reader.on('line', (line) => {
      const resolve = this.waiting.shift();
      if (resolve === undefined) this.lines.push(line);
      else resolve(line);
    });
    this.reader.on('SIGINT', () => {
      // What is said of it does not belong on the line of the question.
      if (!this.muted) this.streams.stderr.write('\n');
      this.streams.onInterrupt();
      this.reader?.close();
    });
    // After Ctrl-Z and fg the reader draws its line, but not where that is muted. It stops the
    // terminal's own echo after this event only, so the question waits for that.
    this.reader.on('SIGCONT', () => {
      this.reader?.resume();
      queueMicrotask(() => {
        if (this.muted) this.streams.stderr.write(this.question);
      });
    });
    this.reader.on('close', () => {
      this.ended = true;
      for (const resolve of this.waiting.splice(0)) resolve(undefined);
    });
  }

  /** The reader echoes what is typed through this; nothing passes while a secret is asked for. */
  private mutedOutput(): Writable {
    return new Writable({
      write: (chunk, _encoding, done) => {
        if (!this.muted) this.streams.stderr.write(chunk);
        done();
      },
    });
  }
}
