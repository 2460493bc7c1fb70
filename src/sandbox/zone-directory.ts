import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const CATALOG_FILE = 'catalog.sqlite';
const VAULT_DIRECTORY = 'vault';

/** What every SQLite file begins with (sqlite.org/fileformat.html, 1.3). */
const SQLITE_MAGIC = Buffer.from('SQLite format 3\0');

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'not permitted',
  EPERM: 'not permitted',
  EROFS: 'its file system can only be read',
  ENOSPC: 'its disk is full',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'something else has that name',
  EISDIR: 'a folder has the name of a file',
  ENAMETOOLONG: 'the path is too long',
};

/** A directory that cannot hold a zone, or holds something else. Nothing in it was changed. */
export class UnusableDirectoryError extends Error {
  override readonly name = 'UnusableDirectoryError';

  constructor(dir: string, reason: string, options?: ErrorOptions) {
    super(`cannot keep a zone in ${dir}: ${reason}`, options);
  }

  /** For what the system said; anything else stays as it is. */
  static from(dir: string, error: unknown): unknown {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    // Names such as ENOENT are the system's; those with ERR_ are Node's and a defect of ours.
    if (code === undefined || !/^E(?!RR_)[A-Z0-9]+$/.test(code)) return error;
    return new UnusableDirectoryError(dir, REASONS[code] ?? code, { cause: error });
  }
}

/** The directory of a zone: its catalog, its vault, and what had to be made for them. */
export class ZoneDirectory {
  readonly path: string;
  readonly #isTemporary: boolean;
  /** The folders that were made, the highest first. */
  readonly #made: readonly string[];
  /** Whether there was nothing of a zone in it, as far as that is known. */
  #wasEmpty = false;

  private constructor(path: string, isTemporary: boolean, made: readonly string[]) {
    this.path = path;
    this.#isTemporary = isTemporary;
    this.#made = made;
  }

  /**
   * Finds the directory or makes it; without a path a temporary one.
   *
   * @throws {UnusableDirectoryError} where it cannot be made, is no directory, or has a catalog that
   *   is none.
   */
  static prepare(dir: string | undefined): ZoneDirectory {
    const path = resolve(dir ?? makeTemporary());
    let made: readonly string[] = [];
    try {
      made = makeFolders(path);
      const prepared = new ZoneDirectory(path, dir === undefined, made);
      requireSqliteFile(path, prepared.catalogFile);
      return prepared;
    } catch (error) {
      removeFolders(made);
      throw UnusableDirectoryError.from(path, error);
    }
  }

  get catalogFile(): string {
    return join(this.path, CATALOG_FILE);
  }

  get vaultPath(): string {
    return join(this.path, VAULT_DIRECTORY);
  }

  /** Looks what is in it, as soon as nobody else can put anything there. */
  look(): void {
    this.#wasEmpty = !existsSync(this.catalogFile) && !existsSync(this.vaultPath);
  }

  /**
   * Removes the lock that SQLite keeps beside the catalog and that outlives a server that was
   * killed.
   *
   * @throws {UnusableDirectoryError} for one that no sandbox left, for it may be somebody's still.
   */
  clearCatalogLock(wasAbandoned: boolean): void {
    const lock = `${this.catalogFile}.lock`;
    if (!wasAbandoned && existsSync(lock)) {
      const text = `another program uses its catalog; if none does, remove ${lock}`;
      throw new UnusableDirectoryError(this.path, text);
    }
    rmSync(lock, { recursive: true, force: true });
  }

  /** Takes back what was made for a zone that could not be started. A zone that was there stays. */
  undo(): void {
    if (this.#wasEmpty) {
      for (const suffix of ['', '-wal', '-shm', '-journal', '.lock']) {
        rmSync(`${this.catalogFile}${suffix}`, { recursive: true, force: true });
      }
      rmSync(this.vaultPath, { recursive: true, force: true });
    }
    removeFolders(this.#made);
    this.removeTemporary();
  }

  /** Removes a directory that was made for one run only. */
  removeTemporary(): void {
    if (this.#isTemporary) rmSync(this.path, { recursive: true, force: true });
  }
}

/** Throws UnusableDirectoryError. TMPDIR says where it is. */
function makeTemporary(): string {
  const place = tmpdir();
  try {
    return mkdtempSync(join(place, 'irods-sandbox-'));
  } catch (error) {
    throw UnusableDirectoryError.from(place, error);
  }
}

/**
 * Makes a folder and those above it that are missing; those that it made, the highest first. Node
 * does not end where a folder cannot be made in one that is there, as below /proc.
 */
function makeFolders(path: string): string[] {
  const missing: string[] = [];
  for (let at = path; !existsSync(at); at = dirname(at)) missing.unshift(at);
  const made: string[] = [];
  try {
    for (const each of missing) {
      mkdirSync(each);
      made.push(each);
    }
    if (!statSync(path).isDirectory()) throw new UnusableDirectoryError(path, 'it is no folder');
    return made;
  } catch (error) {
    removeFolders(made);
    throw error;
  }
}

/** Removes folders, the lowest first, as far as nothing is in them. */
function removeFolders(made: readonly string[]): void {
  for (const each of made.toReversed()) {
    try {
      rmdirSync(each);
    } catch {
      return;
    }
  }
}

/** A catalog that a server was killed while making may still be empty. */
function requireSqliteFile(dir: string, file: string): void {
  if (!existsSync(file)) return;
  const beginning = Buffer.alloc(SQLITE_MAGIC.length);
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, beginning, 0, beginning.length, 0);
    if (length === 0 || beginning.equals(SQLITE_MAGIC)) return;
  } finally {
    closeSync(descriptor);
  }
  throw new UnusableDirectoryError(dir, `its ${CATALOG_FILE} is no SQLite database`);
}
