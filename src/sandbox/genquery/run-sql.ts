import { createRequire } from 'node:module';
import type { Database, SqlRow } from '../catalog/database.js';
import type { Sql } from './sql.js';

const require = createRequire(import.meta.url);

/** SQL that the database refused, at its compilation or while it ran. */
export class SqlRefusedError extends Error {
  override readonly name = 'SqlRefusedError';
}

/** The rows of a query. Throws SqlRefusedError where the database refuses it. */
export function runSql(database: Database, sql: Sql): SqlRow[] {
  try {
    return database.all(sql.text, ...sql.values);
  } catch (error) {
    const { SQLite3Error } = require('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');
    if (!(error instanceof SQLite3Error)) throw error;
    throw new SqlRefusedError(error.message, { cause: error });
  }
}
