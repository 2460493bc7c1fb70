import { type Cell, cellOf } from './cell.js';
import type { Paint } from './colour.js';
import type { Line } from './styled-line.js';
import type { TableColumn } from './terminal-view.js';
import { piecesOfWidth } from './text-width.js';

/** A column of a table is not made narrower than this. */
const LEAST = 8;
/** What a frame takes beside the text of a cell: its line and a blank on each side. */
const FRAME = 3;

export interface TableOptions {
  readonly terminalColumns: number;
  readonly paint: Paint;
}

/**
 * A framed table of the records; cells that are too wide for the terminal go on below. Undefined
 * where the terminal has no room for a table.
 */
export async function tableText<T>(
  records: readonly T[],
  columns: readonly TableColumn<T>[],
  options: TableOptions,
): Promise<string | undefined> {
  const filledColumns = columns
    .map((column) => ({ ...column, cells: records.map((record) => cellOf(column.cell(record))) }))
    .filter(({ optional, cells }) => optional !== true || cells.some(({ width }) => width > 0));
  const heads = filledColumns.map(({ head }) => labelCell(head));
  const rows = records.map((_record, row) =>
    filledColumns.flatMap(({ cells }) => cells[row] ?? []),
  );
  const right = filledColumns.flatMap(({ align }, column) => (align === 'right' ? [column] : []));
  return await framed([heads, ...rows], { ...options, right, hasHead: true });
}

/** A framed list of labels and values; empty values are left out. */
export async function cardText(
  fields: readonly (readonly [label: string, value: Line])[],
  options: TableOptions,
): Promise<string | undefined> {
  const rows = fields
    .map(([label, value]) => [labelCell(label), cellOf(value)])
    .filter(([, value]) => value !== undefined && value.width > 0);
  return await framed(rows, { ...options, right: [], hasHead: false });
}

function labelCell(text: string): Cell {
  return cellOf({ parts: [{ text, style: 'label' }] });
}

interface Framing extends TableOptions {
  readonly right: readonly number[];
  /** The first row is set apart. */
  readonly hasHead: boolean;
}

async function framed(
  rows: readonly (readonly Cell[])[],
  { terminalColumns, paint, right, hasHead }: Framing,
): Promise<string | undefined> {
  const count = rows[0]?.length ?? 0;
  const natural = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.width ?? 0)),
  );
  const widths = fittingWidths(natural, terminalColumns - count * FRAME - 1);
  if (widths === undefined) return undefined;
  const { default: Table } = await import('cli-table3');
  const texts = rows.map((row) =>
    row.map((cell, column) => wrapped(cell, widths[column] ?? 0, paint)),
  );
  const table = new Table({
    head: hasHead ? (texts[0] ?? []) : [],
    colAligns: natural.map((_, column) => (right.includes(column) ? 'right' : 'left')),
    style: { head: [], border: [], compact: false },
  });
  table.push(...texts.slice(hasHead ? 1 : 0));
  const lines = table.toString().split('\n');
  if (texts.some((row) => row.some((text) => text.includes('\n')))) return lines.join('\n');
  // Rules between rows are for cells of several lines.
  const headRule = hasHead ? lines.findIndex(isRule) : -1;
  return lines.filter((line, index) => index === headRule || !isRule(line)).join('\n');
}

function isRule(line: string): boolean {
  return line.startsWith('├');
}

/** The widest columns give way until all fit; undefined where they cannot. */
function fittingWidths(natural: readonly number[], room: number): readonly number[] | undefined {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= LEAST) return undefined;
    const at = widths.indexOf(widest);
    const second = Math.max(LEAST, ...widths.filter((width) => width < widest));
    const less = Math.min(excess, Math.max(1, widest - second));
    widths[at] = widest - less;
    excess -= less;
  }
  return widths;
}

/** The text of a cell, painted, in lines of at most so many columns. */
function wrapped(cell: Cell, columns: number, paint: Paint): string {
  if (cell.width <= columns)
    return cell.parts.map(({ text, style }) => paint(text, style)).join('');
  const style = cell.parts.find((part) => part.style !== undefined)?.style;
  const text = cell.parts.map((part) => part.text).join('');
  return piecesOfWidth(text, columns)
    .map((piece) => paint(piece, style))
    .join('\n');
}
