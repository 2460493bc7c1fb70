import { CATALOG_INDEXES } from './indexes.js';
import { KNOWN_QUERIES } from './known-queries.js';
import { CATALOG_TABLES, SANDBOX_STATE_TABLE } from './tables.js';
import { TOKENS } from './tokens.js';

/** The layout that this release writes; a catalog with a higher number was made by a newer one. */
export const SCHEMA_VERSION = 1;

/** What the sandbox's own table SANDBOX_STATE counts. */
export type StateName = 'schema_version' | 'next_object_id';

/** The id that the first object of a zone gets, as the real catalog's sequence starts. */
const FIRST_OBJECT_ID = 10_000;

/**
 * What every connection to the catalog must set before its first query: PostgreSQL's LIKE tells
 * upper from lower case, and only a case sensitive LIKE can use an index.
 */
export const CONNECTION_PRAGMAS = ['PRAGMA case_sensitive_like = 1'] as const;

/** One statement with the values of its `?` parameters. */
export interface SeedStatement {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** When the rows that every zone begins with were made, as in the real catalog. */
const SEED_TIME = '01170000000';

const WITHOUT_ROWID = /PRIMARY KEY \(|^name TEXT PRIMARY KEY/;

/** The statements that lay out an empty catalog, in order, without the rows. */
export function schemaStatements(): string[] {
  const tables = { ...CATALOG_TABLES, SANDBOX_STATE: SANDBOX_STATE_TABLE };
  const creations = Object.entries(tables).map(([name, columns]) => {
    const options = WITHOUT_ROWID.test(columns) ? 'STRICT, WITHOUT ROWID' : 'STRICT';
    return `CREATE TABLE ${name} (${columns}) ${options}`;
  });
  return [...creations, ...CATALOG_INDEXES];
}

/**
 * The rows that the catalog of every new zone has, whatever its name: the tokens (access levels,
 * user types, data types and so on), the well-known specific queries, the catalog's own schema
 * version and the sandbox's counters. Users, the zone, resources and collections are made by those
 * who own them.
 */
export function seedStatements(): SeedStatement[] {
  const tokens = Object.entries(TOKENS).flatMap(([namespace, rows]) =>
    rows.map(([id, name, value = '', value2 = '']) => ({
      sql: `INSERT INTO R_TOKN_MAIN VALUES (?, ?, ?, ?, ?, '', '', ?, ?)`,
      values: [namespace, id, name, value, value2, SEED_TIME, SEED_TIME],
    })),
  );
  const state = Object.entries({
    schema_version: SCHEMA_VERSION,
    next_object_id: FIRST_OBJECT_ID,
  } satisfies Record<StateName, number>).map(([name, value]) => ({
    sql: 'INSERT INTO SANDBOX_STATE VALUES (?, ?)',
    values: [name, value],
  }));
  const configuration = {
    sql: 'INSERT INTO R_GRID_CONFIGURATION VALUES (?, ?, ?)',
    values: ['database', 'schema_version', '12'],
  };
  const queries = Object.entries(KNOWN_QUERIES).map(([alias, sql]) => ({
    sql: 'INSERT INTO R_SPECIFIC_QUERY VALUES (?, ?, ?)',
    values: [alias, sql, SEED_TIME],
  }));
  return [...tokens, ...queries, ...state, configuration];
}
