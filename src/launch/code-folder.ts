import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** Whose process this is. */
export interface Owner {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The number of the user; undefined where users have none, as on Windows. */
  readonly userId: number | undefined;
  readonly processId: number;
}

const DAY = 86_400_000;

/**
 * Keeps compiled code in the user's folder for caches, a folder for each version of Node. It is run
 * as it is, so it is read only where nobody but the user can have put it. Nothing depends on it:
 * where it cannot be read or written there is nothing kept.
 */
export class CodeFolder {
  /** `node` names the version of Node, and of what else only its own code is good for. */
  constructor(
    private readonly owner: Owner,
    private readonly node: string,
  ) {}

  read(name: string): Buffer | undefined {
    const { folder } = this;
    if (folder === undefined) return undefined;
    try {
      const path = join(folder, name);
      return this.isPrivate(folder) && this.isOwn(path, 'file') ? readFileSync(path) : undefined;
    } catch {
      return undefined;
    }
  }

  /** `code` is called only where there is a place for what it gives. */
  write(name: string, code: () => Buffer): void {
    const { folder } = this;
    if (folder === undefined) return;
    try {
      this.make(folder);
      if (!this.isPrivate(folder)) return;
      put(join(folder, name), code, this.owner.processId);
      // Of processes that were killed, and of versions of Node that are not used any more.
      removeOld(folder, /\.\d+$/, DAY);
      removeOld(dirname(folder), /^v\d+\.\d+\.\d+/, 30 * DAY);
    } catch {
      // No room, or no right to write.
    }
  }

  /** Undefined where the user has no folder for caches, or does not want it used. */
  private get folder(): string | undefined {
    const { env } = this.owner;
    // Node's own variables: for its own cache of compiled modules, and for counting what is run,
    // which needs code that was compiled for it.
    if (env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_V8_COVERAGE']) return undefined;
    const caches = cachesOf(this.owner);
    return caches === undefined ? undefined : join(caches, 'irods-cli', this.node);
  }

  /**
   * Makes the folder and at most two above it, each only in one that is the user's: root with a
   * user's variables leaves nothing with that user.
   */
  private make(folder: string): void {
    const ours = dirname(folder);
    for (const path of [dirname(ours), ours, folder]) {
      if (existsSync(path)) continue;
      const above = dirname(path);
      if (!this.isOwners(statSync(above).uid)) throw new Error(`${above} is another's`);
      makeFolder(path);
    }
  }

  /** In a folder of another's a name could lead to any file of the user's, also to a fetched one. */
  private isPrivate(folder: string): boolean {
    return this.isOwn(dirname(folder), 'folder') && this.isOwn(folder, 'folder');
  }

  /** Whether it is of this kind itself, not by a link, and only the user can have changed it. */
  private isOwn(path: string, kind: 'file' | 'folder'): boolean {
    const found = lstatSync(path);
    const othersMayWrite = (found.mode & 0o022) !== 0 && this.owner.userId !== undefined;
    return (
      (kind === 'file' ? found.isFile() : found.isDirectory()) &&
      this.isOwners(found.uid) &&
      !othersMayWrite
    );
  }

  private isOwners(userId: number): boolean {
    return this.owner.userId === undefined || this.owner.userId === userId;
  }
}

/** The folder for what programs can make again; undefined where the system has none for this user. */
function cachesOf({ env, platform }: Owner): string | undefined {
  const { XDG_CACHE_HOME: named = '', LOCALAPPDATA: local = '', HOME: home = '' } = env;
  if (isAbsolute(named)) return named;
  if (platform === 'win32') return isAbsolute(local) ? local : undefined;
  if (!isAbsolute(home)) return undefined;
  return join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
}

/** Not Node's recursive mkdir, which never returns where a file system says ENOENT of everything, as /proc. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process has made it by now.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Whoever reads the file meanwhile gets the old one or the new one, whole. */
function put(path: string, code: () => Buffer, processId: number): void {
  const unfinished = `${path}.${processId}`;
  try {
    // Making the code takes longer than to find out that it cannot be written.
    writeFileSync(unfinished, '', { mode: 0o600 });
    writeFileSync(unfinished, code());
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Removes what has such a name in a folder, and has not changed for so many milliseconds. */
function removeOld(folder: string, named: RegExp, age: number): void {
  for (const name of readdirSync(folder).filter((one) => named.test(one))) {
    const path = join(folder, name);
    if (Date.now() - lstatSync(path).mtimeMs > age) rmSync(path, { recursive: true, force: true });
  }
}
