import { CATALOG_TABLES, type CatalogTable } from './tables.js';

/** Whether the catalog holds a column as a whole number or as text; it knows nothing else. */
export type ColumnType = 'integer' | 'text';

/** The type of a column of the catalog; a column it does not have counts as text. */
export function columnType(table: CatalogTable, column: string): ColumnType {
  return new RegExp(`(?:^|[,\\s])${column} INTEGER\\b`).test(CATALOG_TABLES[table])
    ? 'integer'
    : 'text';
}
