import {
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

/** Milliseconds, of 30 days: what no run has added to for so long goes when a new folder is made. */
const UNUSED_FOR = 30 * 86_400_000;

/**
 * Keeps compiled code in the user's folder for caches. It is run as it is, so it is read only where
 * it is the user's own and nobody else can have written it. Nothing depends on it: where it cannot
 * be read or written there is nothing kept.
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
      const { uid, mode } = statSync(path);
      const othersMayWrite = (mode & 0o022) !== 0 && this.owner.userId !== undefined;
      return this.isOwners(uid) && !othersMayWrite ? readFileSync(path) : undefined;
    } catch {
      return undefined;
    }
  }

  write(name: string, bytes: Buffer): void {
    const { folder } = this;
    if (folder === undefined) return;
    try {
      this.make(folder);
      const path = join(folder, name);
      const unfinished = `${path}.${this.owner.processId}`;
      writeFileSync(unfinished, bytes, { mode: 0o600 });
      renameSync(unfinished, path);
    } catch {
      // No room, or no right to write.
    }
  }

  /** Undefined where the user has no folder for caches, or does not want it used. */
  private get folder(): string | undefined {
    // Node's own variable, for its own cache of compiled modules.
    if (this.owner.env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
    const caches = cachesOf(this.owner);
    return caches === undefined ? undefined : join(caches, 'irods-cli', this.node);
  }

  /** Makes the folder with at most two above it, and only below what is there and is the user's. */
  private make(folder: string): void {
    const missing: string[] = [];
    for (let above = folder; !this.isThere(above); above = dirname(above)) missing.unshift(above);
    if (missing.length > 3) throw new Error(`${folder} has no place`);
    for (const path of missing) mkdirSync(path, { mode: 0o700 });
    if (missing.length > 0) removeUnused(dirname(folder));
  }

  /** Throws where it is there, but another's: root with a user's variables leaves nothing with that user. */
  private isThere(path: string): boolean {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return false;
    if (!this.isOwners(found.uid)) throw new Error(`${path} is another's`);
    return true;
  }

  private isOwners(userId: number): boolean {
    return this.owner.userId === undefined || this.owner.userId === userId;
  }
}

/** The folder for what programs can make again; undefined where the system has none for this user. */
function cachesOf({ env, platform }: Owner): string | undefined {
  const named = env['XDG_CACHE_HOME'] ?? '';
  if (isAbsolute(named)) return named;
  if (platform === 'win32') return env['LOCALAPPDATA'];
  const home = env['HOME'] ?? '';
  if (!isAbsolute(home)) return undefined;
  return join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
}

/** What other versions of Node have left, among these folders. */
function removeUnused(folders: string): void {
  for (const name of readdirSync(folders)) {
    const path = join(folders, name);
    if (Date.now() - statSync(path).mtimeMs > UNUSED_FOR) rmSync(path, { recursive: true });
  }
}
