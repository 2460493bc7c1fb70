/** Rows of a table as metadata of items. */
import { UsageError } from '../../errors.js';
import { type Avu, avuKey } from '../avu.js';
import { avuProblem } from '../avu-limits.js';
import { nearestWord } from '../nearest-word.js';
import { type PathStep, parseFieldPath } from '../schema/field-path.js';
import { type ColumnMeaning, columnMeaning } from './column-header.js';
import type { FaultyRow } from './item-record.js';
import { type FieldCell, schemaAvus } from './schema-row.js';
import type { TableSettings } from './table-settings.js';

/** A row that was understood. */
export interface ReadRow {
  readonly row: number;
  /** As the rule for paths gives it: a path, or the beginning of a name. */
  readonly item: string;
  readonly avus: readonly Avu[];
  /** Worth knowing, such as values that were left out. */
  readonly notices: readonly string[];
}

interface Column {
  readonly header: string;
  readonly index: number;
  readonly meaning: ColumnMeaning;
  /** The field of the schema that it is; undefined for other metadata. */
  readonly field: readonly PathStep[] | undefined;
}

/** Reads the rows of one sheet by its header. */
export class TableReader {
  readonly headers: readonly string[];
  private readonly columns: readonly Column[];

  /** @throws UsageError where the table lacks a column that is needed. */
  constructor(
    header: readonly string[],
    private readonly settings: TableSettings,
    private readonly sheet: string,
  ) {
    this.headers = header.map((name) => name.trim());
    for (const name of this.neededColumns()) this.require(name);
    this.columns = this.headers.flatMap((name, index) =>
      name === '' || this.isLeftOut(name) ? [] : [this.column(name, index)],
    );
  }

  /** Columns that are no fields of the schema, and do not become metadata therefore. */
  get strangers(): readonly string[] {
    const { schema } = this.settings;
    if (schema === undefined || schema.keepOthers) return [];
    return this.columns.filter(({ field }) => field === undefined).map(({ header }) => header);
  }

  hasColumn(name: string): boolean {
    return this.headers.includes(name);
  }

  /** The attributes that its columns become, each once. */
  get attributes(): ReadonlySet<string> {
    return new Set(this.columns.map(({ meaning }) => meaning.attribute));
  }

  read(cells: readonly string[], row: number): ReadRow | FaultyRow {
    let name: string | undefined;
    try {
      name = this.itemOf(cells);
      const surplus = cells.findIndex((cell, i) => i >= this.headers.length && cell.trim() !== '');
      if (surplus >= 0) {
        throw new UsageError(`cell ${surplus + 1} stands beyond the last column of the header`);
      }
      return this.described(cells, row, name);
    } catch (error) {
      if (error instanceof UsageError) return { row, name, problem: error.message };
      throw error;
    }
  }

  private described(cells: readonly string[], row: number, item: string): ReadRow | FaultyRow {
    const failed = this.columns.find(({ index }) => SHEET_ERROR.test(cells[index]?.trim() ?? ''));
    if (failed !== undefined) {
      const cell = cells[failed.index]?.trim();
      throw new UsageError(`${failed.header} holds ${cell}, the error of a spreadsheet's formula`);
    }
    const filled = this.columns.flatMap((column) => {
      const values = this.valuesOf(column, cells[column.index] ?? '');
      return values.length === 0 ? [] : [{ column, values }];
    });
    const { schema } = this.settings;
    const fields = filled.flatMap(({ column: { field, header, meaning }, values }): FieldCell[] =>
      field === undefined ? [] : [{ field, header, meaning, values }],
    );
    const bySchema = schema === undefined ? NOTHING : schemaAvus(schema, fields);
    const plain = filled
      .filter(({ column }) => column.field === undefined && schema?.keepOthers !== false)
      .flatMap(({ column, values }) => values.map((value) => ({ ...column.meaning, value })));
    const avus = distinct([...bySchema.avus, ...plain]);
    const problem = bySchema.problem ?? avus.map(avuProblem).find((found) => found !== undefined);
    if (problem !== undefined) return { row, name: item, problem };
    return { row, item, avus, notices: bySchema.notices };
  }

  private column(header: string, index: number): Column {
    const { plainHeaders, schema } = this.settings;
    const meaning = plainHeaders ? { attribute: header, units: '' } : columnMeaning(header);
    const steps = schema === undefined ? undefined : parseFieldPath(header);
    const isField = schema?.schema.fields.some(({ id }) => id === steps?.[0]?.id) === true;
    return { header, index, meaning, field: isField ? steps : undefined };
  }

  private valuesOf({ header }: Column, cell: string): readonly string[] {
    const { several } = this.settings;
    if (cell.trim() === '') return [];
    if (several === undefined || several.columns?.includes(header) === false) return [cell];
    return cell
      .split(several.separator)
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }

  private isLeftOut(header: string): boolean {
    const { path, only, except } = this.settings;
    if (path.from !== 'template' && header === path.column) return true;
    return only === undefined ? except.includes(header) : !only.includes(header);
  }

  private itemOf(cells: readonly string[]): string {
    const { path } = this.settings;
    const cellOf = (name: string): string => cells[this.headers.indexOf(name)]?.trim() ?? '';
    if (path.from === 'template') return path.template.fill(cellOf);
    const cell = cellOf(path.column);
    if (cell === '') throw new UsageError(`${path.column} is empty`);
    return cell;
  }

  private neededColumns(): readonly string[] {
    const { path, only, several } = this.settings;
    const forPath = path.from === 'template' ? path.template.columns : [path.column];
    return [...forPath, ...(only ?? []), ...(several?.columns ?? [])];
  }

  private require(name: string): void {
    if (this.headers.includes(name)) return;
    const near = nearestWord(name, this.headers);
    const known = this.headers.filter((header) => header !== '').join(', ');
    throw new UsageError(`${this.sheet} has no column ${name}`, {
      hint: `${near === undefined ? '' : `Did you mean ${near}? `}Its columns are ${known}.`,
    });
  }
}

/** What spreadsheet programs show in a cell whose formula failed, and write to text files. */
const SHEET_ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;

const NOTHING = { avus: [], notices: [], problem: undefined };

function distinct(avus: Iterable<Avu>): readonly Avu[] {
  return [...new Map([...avus].map((avu) => [avuKey(avu), avu])).values()];
}
