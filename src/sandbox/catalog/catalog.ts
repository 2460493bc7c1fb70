import { IrodsFailure } from '../irods-failure.js';
import { Database } from './database.js';
import {
  CONNECTION_PRAGMAS,
  SCHEMA_VERSION,
  type StateName,
  schemaStatements,
  seedStatements,
} from './schema.js';

/** How many object ids are taken from the counter on disk at a time. */
const IDS_AT_A_TIME = 1000;

/** A catalog that this release cannot use: it was laid out by a newer one. */
export class NewerCatalogError extends Error {
  override readonly name = 'NewerCatalogError';

  constructor(path: string, found: number) {
    super(
      `${path} was made by a newer release (layout ${found}, this one knows ${SCHEMA_VERSION}); nothing was changed`,
    );
  }
}

/** A database that something else made: it has tables, and none of them is the sandbox's. */
export class ForeignDatabaseError extends Error {
  override readonly name = 'ForeignDatabaseError';

  constructor() {
    super('it is a database of something else');
  }
}

/** The zone's catalog: its database, its name, its clock and its ids. */
export class Catalog {
  readonly database: Database;
  /** The name of the local zone; set once the zone has been made or found. */
  zone = '';
  /** A random number from 0 up to 1. */
  readonly random: () => number;
  #nextId = 0;
  #reservedUpTo = 0;

  private constructor(database: Database, random: () => number) {
    this.database = database;
    this.random = random;
  }

  /**
   * Opens the catalog, laying it out when the file is new.
   *
   * @param random - Where the zone's random choices come from; numbers from 0 up to 1.
   * @throws {NewerCatalogError} when a newer release made it.
   * @throws {ForeignDatabaseError} when something else made it.
   */
  static open(path: string, random: () => number = Math.random): Catalog {
    const catalog = new Catalog(Database.open(path, CONNECTION_PRAGMAS), random);
    try {
      catalog.#layOut(path);
    } catch (error) {
      catalog.database.close();
      throw error;
    }
    return catalog;
  }

  /** The time as the catalog writes it: seconds since the epoch in 11 digits. */
  timestamp(seconds = this.seconds()): string {
    return String(Math.trunc(seconds)).padStart(11, '0');
  }

  /** The time in whole seconds since the epoch. */
  seconds(): number {
    return Math.trunc(Date.now() / 1000);
  }

  /** A new id: collections, data objects, users, resources and so on draw from one sequence. */
  nextId(): number {
    if (this.#nextId >= this.#reservedUpTo) {
      this.#reservedUpTo = this.#nextId + IDS_AT_A_TIME;
      this.#setState('next_object_id', this.#reservedUpTo);
    }
    return this.#nextId++;
  }

  /** Runs `work` whole or not at all; see `Database.transaction`. */
  transaction<Result>(work: () => Result): Result {
    return this.database.transaction(work);
  }

  /** Gives unused ids back and closes the database. */
  close(): void {
    if (this.#nextId > 0) this.#setState('next_object_id', this.#nextId);
    this.database.close();
  }

  #layOut(path: string): void {
    const { database } = this;
    const exists = database.get("SELECT 1 FROM sqlite_master WHERE name = 'SANDBOX_STATE'");
    if (!exists && database.get('SELECT 1 FROM sqlite_master')) throw new ForeignDatabaseError();
    if (!exists) {
      database.transaction(() => {
        for (const sql of schemaStatements()) database.exec(sql);
        for (const { sql, values } of seedStatements()) database.run(sql, ...values);
      });
    }
    const version = this.#state('schema_version');
    if (version > SCHEMA_VERSION) throw new NewerCatalogError(path, version);
    this.#nextId = this.#state('next_object_id');
    this.#reservedUpTo = this.#nextId;
  }

  #state(name: StateName): number {
    const sql = 'SELECT value FROM SANDBOX_STATE WHERE name = ?';
    const row = this.database.get<{ value: number }>(sql, name);
    if (!row) throw new IrodsFailure(-154000, `the catalog does not know its ${name}`);
    return row.value;
  }

  #setState(name: StateName, value: number): void {
    this.database.run('UPDATE SANDBOX_STATE SET value = ? WHERE name = ?', value, name);
  }
}
