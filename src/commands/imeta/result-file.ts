/** The file of `--results`: what became of each row. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Context } from '../../context/context.js';
import { csvRow, tsvRow } from '../../domain/delimited-text.js';
import type { LocalError } from '../../errors.js';
import { localFailure } from '../../operations/local-failure.js';
import type { JsonRecord } from '../../output/record-shape.js';
import { localPath } from '../shared/local-paths.js';

export interface Results {
  write(record: JsonRecord): Promise<void>;
  close(): Promise<void>;
}

/** Makes or empties the file. Throws LocalError where it cannot be written. */
export async function openResults(ctx: Context, file: string): Promise<Results> {
  const stream = createWriteStream(localPath(ctx, file));
  try {
    await once(stream, 'open');
  } catch (error) {
    throw unwritable(file, error);
  }
  return new ResultFile(stream, file);
}

class ResultFile implements Results {
  private failure: unknown;
  private keys: readonly string[] | undefined;
  private readonly row: ((cells: readonly string[]) => string) | undefined;

  constructor(
    private readonly stream: WriteStream,
    private readonly file: string,
  ) {
    this.row = /\.csv$/i.test(file) ? csvRow : /\.tsv$/i.test(file) ? tsvRow : undefined;
    stream.on('error', (error) => {
      this.failure = error;
    });
  }

  async write(record: JsonRecord): Promise<void> {
    if (this.failure !== undefined) throw unwritable(this.file, this.failure);
    if (!this.stream.write(this.textOf(record))) await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    this.stream.end();
    try {
      await finished(this.stream);
    } catch (error) {
      throw unwritable(this.file, error);
    }
  }

  private textOf(record: JsonRecord): string {
    if (this.row === undefined) return `${JSON.stringify(record)}\n`;
    const cells = Object.values(record).map((value) => (value === null ? '' : String(value)));
    const header = this.keys === undefined ? `${this.row(Object.keys(record))}\n` : '';
    this.keys = Object.keys(record);
    return `${header}${this.row(cells)}\n`;
  }
}

function unwritable(file: string, error: unknown): LocalError {
  return localFailure(error, 'write', file);
}
