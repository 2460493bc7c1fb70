import { csvRow, tsvRow } from '../domain/delimited-text.js';
import { loadPaint, type Paint, plainPaint } from './colour.js';
import { cellText, pickFields } from './delimited.js';
import type { Output, OutputFormat, RecordView, TextView } from './output.js';
import { printable } from './printable.js';
import type { JsonRecord } from './record-shape.js';
import { eachLine, type Line } from './styled-line.js';
import { write } from './write.js';

export interface StreamOutputOptions {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly stdoutIsTerminal: boolean;
  /** Columns of that terminal. */
  readonly columns: () => number;
  /** Paints what has a style. */
  readonly isColoured: boolean;
  readonly format: OutputFormat;
  /** Keys to print, in this order; all of them where it is not given. */
  readonly fields?: readonly string[] | undefined;
  /** Leaves notices out. */
  readonly quiet: boolean;
}

/** The output over a pair of streams. */
export class StreamOutput implements Output {
  private loading: Promise<Paint> | undefined;

  constructor(private readonly options: StreamOutputOptions) {}

  get format(): OutputFormat {
    return this.options.format;
  }

  get fields(): readonly string[] | undefined {
    return this.options.fields;
  }

  get forPrograms(): boolean {
    return this.options.format !== 'text';
  }

  shows(key: string): boolean {
    const { fields } = this.options;
    return fields === undefined || fields.some((field) => field.split('.', 1)[0] === key);
  }

  async line(line: Line): Promise<void> {
    await this.raw(`${await this.shown(line)}\n`);
  }

  visible(text: string): string {
    return this.options.stdoutIsTerminal ? printable(text) : text;
  }

  async show<T>(things: AsyncIterable<T> | Iterable<T>, view: TextView<T>): Promise<void> {
    if (!this.options.stdoutIsTerminal || view.terminal === undefined) {
      for await (const thing of things) {
        for (const line of eachLine(view.text(thing))) await this.line(line);
      }
      return;
    }
    const { showOnTerminal } = await import('./terminal.js');
    await showOnTerminal(things, view, {
      columns: this.options.columns(),
      paint: await this.paint(),
      write: async (text) => await this.raw(text),
    });
  }

  async bytes(chunk: Uint8Array): Promise<void> {
    await write(this.options.stdout, chunk);
  }

  async records<T>(records: AsyncIterable<T> | Iterable<T>, view: RecordView<T>): Promise<void> {
    switch (this.options.format) {
      case 'text':
        await this.show(records, view);
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

  private async shown(line: Line): Promise<string> {
    if (typeof line === 'string') return this.visible(line);
    const paint = await this.paint();
    return line.parts.map(({ text, style }) => paint(this.visible(text), style)).join('');
  }

  private async paint(): Promise<Paint> {
    if (!this.options.isColoured) return plainPaint;
    this.loading ??= loadPaint();
    return await this.loading;
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
