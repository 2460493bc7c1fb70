/** Lays records out for a terminal; loaded only where there is one. */
import { alignedLines } from './aligned-rows.js';
import type { Paint } from './colour.js';
import { gridLines } from './grid.js';
import type { TextView } from './output.js';
import { printable } from './printable.js';
import { eachLine, type Line, type Lines, partsOf } from './styled-line.js';
import { cardText, tableText } from './table.js';

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly paint: Paint;
  /** Takes whole lines with their line breaks, as they are to stand there. */
  readonly write: (text: string) => Promise<void>;
}

/** Records that are measured together: more would keep the first ones waiting. */
const BATCH = 1000;

/** Shows records by the view's layout: one by one, or batch by batch where they are aligned. */
export async function showOnTerminal<T>(
  records: AsyncIterable<T> | Iterable<T>,
  view: TextView<T>,
  options: TerminalOptions,
): Promise<void> {
  const isAligned = view.terminal !== undefined && ALIGNED.has(view.terminal.layout);
  for await (const batch of batches(records, isAligned ? BATCH : 1)) {
    await options.write(await laidOut(batch, view, options));
  }
}

const ALIGNED: ReadonlySet<string> = new Set(['grid', 'rows', 'table']);

async function laidOut<T>(
  batch: readonly T[],
  { text, terminal }: TextView<T>,
  options: TerminalOptions,
): Promise<string> {
  const plain = (): string => joined(batch.flatMap(linesBy(text)), options);
  if (terminal === undefined) return plain();
  const { columns: terminalColumns, paint } = options;
  switch (terminal.layout) {
    case 'lines':
      return joined(batch.flatMap(linesBy(terminal.lines)), options);
    case 'grid':
      return joined(gridLines(batch.map(terminal.cell), terminalColumns), options);
    case 'rows':
      return joined(alignedLines(batch.flatMap(terminal.rows), terminal.right), options);
    case 'table': {
      const table = await tableText(batch, terminal.columns, { terminalColumns, paint });
      return table === undefined ? plain() : `${table}\n`;
    }
    case 'card': {
      const cards = await Promise.all(
        batch.map((record) => cardText(terminal.fields(record), { terminalColumns, paint })),
      );
      return cards.includes(undefined) ? plain() : cards.map((card) => `${card}\n`).join('');
    }
  }
}

function linesBy<T>(lines: (record: T) => Lines): (record: T) => readonly Line[] {
  return (record) => eachLine(lines(record));
}

function joined(lines: readonly Line[], { paint }: TerminalOptions): string {
  return lines
    .map((line) => partsOf(line).map(({ text, style }) => paint(printable(text), style)))
    .map((texts) => `${texts.join('')}\n`)
    .join('');
}

/** What has come is shown also where the records end in an error. */
async function* batches<T>(
  records: AsyncIterable<T> | Iterable<T>,
  size: number,
): AsyncGenerator<readonly T[], void, undefined> {
  let batch: T[] = [];
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const record of records) {
      batch.push(record);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    failure = { error };
  }
  if (batch.length > 0) yield batch;
  if (failure !== undefined) throw failure.error;
}
