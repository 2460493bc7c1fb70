import { pipeline, Readable } from 'node:stream';
import { LocalError } from '../../errors.js';
import { type ByteSource, peek, textOf } from './read-text.js';

export interface Delimiting {
  /** One character; found out from the first line where it is not given. */
  readonly delimiter: string | undefined;
  /** Cells may stand in quotes (RFC 4180). */
  readonly quotes: boolean;
}

/**
 * The rows of a file of delimited values, one at a time, empty ones too: so the first is row 1.
 * @throws LocalError with the line where quotes do not fit together.
 */
export async function* delimitedRows(
  source: ByteSource,
  { delimiter, quotes }: Delimiting,
): AsyncGenerator<readonly string[], void, undefined> {
  const { first = '', whole } = await peek(textOf(source));
  const { parse, CsvError } = await import('csv-parse');
  const parser = parse({
    delimiter: delimiter ?? likelyDelimiter(first),
    quote: quotes ? '"' : false,
    relax_column_count: true,
  });
  // Ends the parser with the failure of what it reads.
  pipeline(Readable.from(whole), parser, () => {});
  try {
    for await (const row of parser) yield row as readonly string[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new LocalError(`${source.name} is no table of delimited values: ${error.message}`, {
      path: source.name,
      cause: error,
    });
  }
}

/** Of comma, semicolon and tab the one that the first line has most of. */
function likelyDelimiter(text: string): string {
  const [line = ''] = text.split('\n', 1);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).mark;
}
