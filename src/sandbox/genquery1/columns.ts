import { type ColumnType, columnType } from '../catalog/column-types.js';
import type { ColumnNames } from './column-names.js';
import { OBJECT_COLUMNS } from './object-columns.js';
import { SYSTEM_COLUMNS } from './system-columns.js';
import { aliasedTable, CATALOG_ALIASES, type TableAlias } from './tables.js';

/** Where a column of the language is found. */
export interface Column {
  readonly name: string;
  /** The table's name in its role; undefined where the real server itself knows none. */
  readonly alias: TableAlias | undefined;
  readonly column: string;
  readonly type: ColumnType;
}

const COLUMNS_OF: ColumnNames = { ...OBJECT_COLUMNS, ...SYSTEM_COLUMNS };

/** Columns that the language names but whose tables it never joins (answered with -823000). */
const UNANSWERED = [
  'META_ACCESS_TYPE',
  'META_ACCESS_NAME',
  'META_TOKEN_NAMESPACE',
  'META_ACCESS_USER_ID',
  'META_ACCESS_META_ID',
];

const answered = (Object.keys(CATALOG_ALIASES) as TableAlias[]).flatMap((alias) =>
  Object.entries(COLUMNS_OF[alias] ?? {}).map(
    ([name, column]): Column => ({
      name,
      alias,
      column,
      type: columnType(aliasedTable(alias).table, column),
    }),
  ),
);

const unanswered = UNANSWERED.map(
  (name): Column => ({ name, alias: undefined, column: '', type: 'text' }),
);

/** Every column of GenQuery1 by name. Names are case sensitive (`query.lower-case`). */
export const COLUMNS: ReadonlyMap<string, Column> = new Map(
  [...answered, ...unanswered].map((column) => [column.name, column]),
);
