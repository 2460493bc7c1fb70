import { csvRow, tsvRow } from '../domain/delimited-text.js';
import { cellText, pickFields } from './delimited.js';
import type { ColouredText, Output, OutputFormat, RecordView } from './output.js';
import { printable } from './printable.js';
import type { JsonRecord } from './record-shape.js';
import { write } from './write.js';

export interface StreamOutputOptions {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly stdoutIsTerminal: boolean;
  readonly format: OutputFormat;
  /** Keys to print, in this order; all of them where it is not given. */
  readonly fields?: readonly string[] | undefined;
  /** Leaves notices out. */
  readonly quiet: boolean;
}

const COLOURS = { blue: '\u001b[34m', green: '\u001b[32m' } as const;
const PLAIN = '\u001b[0m';

/** The output over a pair of streams. */
export class StreamOutput implements Output {
  constructor(private readonly options: StreamOutputOptions) {}

  get format(): OutputFormat {
    return this.options.format;
  }

  get forPrograms(): boolean {
    return this.options.format !== 'text';
  }

  shows(key: string): boolean {
    const { fields } = this.options;
    return fields === undefined || fields.some((field) => field.split('.', 1)[0] === key);
  }

  async line(text: string): Promise<void> {
    await write(this.options.stdout, `${this.visible(text)}\n`);
  }

  visible(text: string): string {
    return this.options.stdoutIsTerminal ? printable(text) : text;
  }

  async colouredLine(parts: readonly ColouredText[]): Promise<void> {
    const line = parts.map(({ text, colour }) => {
      const shown = this.options.stdoutIsTerminal ? printable(text) : text;
      return colour === undefined ? shown : `${COLOURS[colour]}${shown}${PLAIN}`;
    });
    await this.raw(`${line.join('')}\n`);
  }

  async bytes(chunk: Uint8Array): Promise<void> {
    await write(this.options.stdout, chunk);
  }

  async records<T>(records: AsyncIterable<T> | Iterable<T>, view: RecordView<T>): Promise<void> {
    switch (this.options.format) {
      case 'text':
        for await (const record of records) await this.textLines(view.text(record));
        return;
      case 'json':
        await this.jsonList(records, view);
        return;
      case 'ndjson':
        for await (const record of records) {
          await this.raw(`${JSON.stringify(this.chosen(view.json(record)))}\n`);
        }
        return;
      default:
        await this.delimitedRows(records, view, this.options.format === 'csv' ? csvRow : tsvRow);
    }
  }

  async record<T>(record: T, view: RecordView<T>): Promise<void> {
    if (this.options.format !== 'json') {
      await this.records([record], view);
      return;
    }
    await this.raw(`${JSON.stringify(this.chosen(view.json(record)), undefined, 2)}\n`);
  }

  notice(text: string): void {
    if (!this.options.quiet) this.options.stderr.write(`${text}\n`);
  }

  warn(text: string): void {
    this.options.stderr.write(`${text}\n`);
  }

  private async textLines(text: string | readonly string[]): Promise<void> {
    for (const line of typeof text === 'string' ? [text] : text) await this.line(line);
  }

  /** One document however many records: the list is closed even where it ends in an error. */
  private async jsonList<T>(
    records: AsyncIterable<T> | Iterable<T>,
    view: RecordView<T>,
  ): Promise<void> {
    let separator = '[\n  ';
    try {
      for await (const record of records) {
        await this.raw(`${separator}${JSON.stringify(this.chosen(view.json(record)))}`);
        separator = ',\n  ';
      }
    } finally {
      await this.raw(separator === '[\n  ' ? '[]\n' : '\n]\n');
    }
  }

  private async delimitedRows<T>(
    records: AsyncIterable<T> | Iterable<T>,
    view: RecordView<T>,
    row: (cells: readonly string[]) => string,
  ): Promise<void> {
    let keys = this.options.fields;
    if (keys !== undefined) await this.raw(`${row(keys)}\n`);
    for await (const record of records) {
      const json = this.chosen(view.json(record));
      if (keys === undefined) {
        keys = Object.keys(json);
        await this.raw(`${row(keys)}\n`);
      }
      await this.raw(`${row(keys.map((key) => cellText(json[key])))}\n`);
    }
  }

  private chosen(record: JsonRecord): JsonRecord {
    return this.options.fields === undefined ? record : pickFields(record, this.options.fields);
  }

  private async raw(text: string): Promise<void> {
    await write(this.options.stdout, text);
  }
}
