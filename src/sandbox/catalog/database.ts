import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type { Database as SqliteDatabase, Statement } from 'node-sqlite3-wasm';

const require = createRequire(import.meta.url);

/** What a column can hold. Integers beyond 2^53 come back as bigint. */
export type SqlValue = number | bigint | string | Uint8Array | null;

/** One row of a result, by column name as written in the query. */
export type SqlRow = Record<string, SqlValue>;

const PRAGMAS = [
  // This must come first: without shared memory a write-ahead log can only be had exclusively.
  'PRAGMA locking_mode = EXCLUSIVE',
  'PRAGMA synchronous = OFF',
  'PRAGMA journal_mode = WAL',
  'PRAGMA cache_size = -16000',
  'PRAGMA temp_store = MEMORY',
];

/** Whether it is SQLite that complains, such as of a damaged file. */
export function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'SQLite3Error';
}

/**
 * How much of a function of SQLite runs, roughly in bytes, before it is compiled again to run
 * faster. V8's own number is reached while a zone is being made; the compilation then takes longer
 * than all else that a short-lived zone does, and a process cannot end before it has.
 */
const TIERING_BUDGET = 30_000_000;

/** How many prepared statements are kept; queries made up at run time push the oldest out. */
const KEPT_STATEMENTS = 300;

/**
 * The connection to one SQLite file. Everything is synchronous. Statements are prepared once and
 * kept; `close` finalises them. A process killed at any moment leaves a file that opens again with
 * every committed transaction in it (write-ahead log, exclusive lock).
 */
export class Database {
  readonly #connection: SqliteDatabase;
  readonly #statements = new Map<string, Statement>();
  #depth = 0;
  #afterCommit: (() => void)[] = [];

  private constructor(connection: SqliteDatabase) {
    this.#connection = connection;
  }

  /**
   * Opens the file, making it when it does not exist.
   *
   * @param path - The file, or `:memory:`.
   * @param pragmas - Statements to run before everything else.
   */
  static open(path: string, pragmas: readonly string[] = []): Database {
    setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
    const sqlite = require('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');
    const connection = new sqlite.Database(path);
    try {
      for (const pragma of [...PRAGMAS, ...pragmas]) connection.exec(pragma);
    } catch (error) {
      connection.close();
      throw error;
    }
    return new Database(connection);
  }

  /** From now on a failure of the whole machine leaves a file that opens again, too. */
  outlastPowerFailures(): void {
    this.#connection.exec('PRAGMA synchronous = NORMAL');
  }

  /** Runs one statement that changes something; answers how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number {
    return this.#prepare(sql).run(values).changes;
  }

  /**
   * The first row, or undefined when there is none; for queries that cannot have many. `Row` is the
   * caller's word for its columns.
   */
  get<Row = SqlRow>(sql: string, ...values: SqlValue[]): Row | undefined {
    // To the end: a statement that stands at a row holds a read transaction open, and the log is
    // never written back into the file while one is.
    return this.all<Row>(sql, ...values)[0];
  }

  /** Every row. `Row` is the caller's word for its columns. */
  all<Row = SqlRow>(sql: string, ...values: SqlValue[]): Row[] {
    return this.#prepare(sql).all(values) as Row[];
  }

  /** Runs statements without parameters or results, separated by semicolons. */
  exec(sql: string): void {
    this.#connection.exec(sql);
  }

  /** Makes a function callable from SQL. */
  define(name: string, body: (...values: SqlValue[]) => SqlValue | boolean): void {
    this.#connection.function(name, body, { deterministic: true });
  }

  /**
   * Runs `work` as one transaction: all of it is kept, or, when it throws, none of it. Inside
   * another transaction it is a savepoint: a failure that the outer work catches undoes only the
   * inner part. `work` must not wait for anything.
   */
  transaction<Result>(work: () => Result): Result {
    const level = `level${this.#depth}`;
    const nested = this.#depth > 0;
    this.run(nested ? `SAVEPOINT ${level}` : 'BEGIN IMMEDIATE');
    this.#depth += 1;
    try {
      const result = work();
      this.run(nested ? `RELEASE ${level}` : 'COMMIT');
      if (!nested) this.#runAfterCommit();
      return result;
    } catch (error) {
      // SQLite ends a transaction by itself after some errors, such as a full disk.
      if (this.#connection.inTransaction) {
        this.run(nested ? `ROLLBACK TO ${level}` : 'ROLLBACK');
        if (nested) this.run(`RELEASE ${level}`);
      }
      throw error;
    } finally {
      this.#depth -= 1;
      if (!nested) this.#afterCommit = [];
    }
  }

  /** Has `work` done once the transaction at hand has been kept; not at all if it is not. */
  afterCommit(work: () => void): void {
    this.#afterCommit.push(work);
  }

  /** Finalises every statement and closes the file. */
  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    this.#connection.close();
  }

  #runAfterCommit(): void {
    const works = this.#afterCommit;
    this.#afterCommit = [];
    for (const work of works) work();
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > KEPT_STATEMENTS) this.#forgetOldest();
    return statement;
  }

  #forgetOldest(): void {
    const [oldest] = this.#statements;
    if (oldest === undefined) return;
    const [sql, statement] = oldest;
    statement.finalize();
    this.#statements.delete(sql);
  }
}
