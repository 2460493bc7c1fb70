import { lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LocalError } from '../../errors.js';
import { codeOf, localFailure } from './local-failure.js';
import { nameHere, objectionTo, refusedName } from './local-name.js';

export interface TargetNamesOptions {
  readonly platform: NodeJS.Platform;
  /** Stores what has a name that cannot be, under an escaped one. */
  readonly mapNames: boolean;
  /** Whether the file system takes `A` and `a` for one name. */
  readonly caseInsensitive: boolean;
}

/** Folders remembered: then they are looked at again, which a walk seldom comes back to need. */
const MOST_SAFE_FOLDERS = 10_000;

/**
 * Turns relative paths from the server into paths below a local folder, and makes the folders.
 * Nothing a server can say leads out of that folder: not `..`, not an absolute name, not a link
 * that stands in the folder and points elsewhere. What cannot be is refused before it is written.
 */
export class TargetNames {
  /** Names given out, by folder and local name, both folded, on a case-insensitive file system. */
  private readonly given = new Map<string, Map<string, string>>();
  /** Folders that are there and within the root; the last ones that were asked for. */
  private readonly safeFolders = new Set<string>();
  private realRoot: string | undefined;

  constructor(
    private readonly root: string,
    private readonly options: TargetNamesOptions,
  ) {}

  /** The local path for a relative logical one. Throws LocalError where it is refused. */
  pathOf(relative: string): string {
    let folder = this.root;
    for (const name of relative.split('/')) {
      folder = join(folder, this.localName(folder, name, relative));
    }
    return folder;
  }

  /** Makes the folder, its parents too, and sees that it is within the root. True where it is new. */
  async makeFolder(path: string): Promise<boolean> {
    if (this.safeFolders.has(path)) return false;
    if (path !== this.root) await this.makeFolder(dirname(path));
    const isNew = await makeOne(path);
    await this.ensureWithin(path);
    if (this.safeFolders.size >= MOST_SAFE_FOLDERS) this.safeFolders.clear();
    this.safeFolders.add(path);
    return isNew;
  }

  /** Whether the file system takes a path for one that was given out. */
  holds(path: string): boolean {
    if (!this.options.caseInsensitive) return false;
    return this.given.get(folded(dirname(path)))?.has(folded(basename(path))) === true;
  }

  /** Sees that a file of this path would be within the root. Throws LocalError. */
  async ensureFree(path: string): Promise<void> {
    const found = await lstat(path).catch(() => undefined);
    if (found?.isDirectory()) {
      throw new LocalError(`${path} exists and is a folder`, { path });
    }
    if (found?.isSymbolicLink()) {
      throw new LocalError(`${path} is a symbolic link, which is not written through`, {
        path,
        hint: 'Remove the link first.',
      });
    }
  }

  private localName(folder: string, name: string, relative: string): string {
    const { platform, mapNames } = this.options;
    const objection = objectionTo(name, platform);
    if (objection !== undefined && !mapNames) throw refusedName(name, objection, relative);
    const local = mapNames ? nameHere(name, platform) : name;
    return this.options.caseInsensitive ? this.unique(folder, local, name, relative) : local;
  }

  private unique(folder: string, local: string, name: string, relative: string): string {
    const names = this.given.get(folded(folder)) ?? new Map<string, string>();
    this.given.set(folded(folder), names);
    const holder = names.get(folded(local));
    if (holder === undefined || holder === name) {
      names.set(folded(local), name);
      return local;
    }
    if (!this.options.mapNames) {
      throw refusedName(name, `this file system takes it for the same as ${holder}`, relative);
    }
    return this.unique(folder, `${local}%${names.size}`, name, relative);
  }

  private async ensureWithin(folder: string): Promise<void> {
    this.realRoot ??= await realpath(this.root);
    const real = await realpath(folder);
    if (real === this.realRoot || real.startsWith(`${this.realRoot.replace(/[/\\]$/, '')}/`))
      return;
    if (this.options.platform === 'win32' && real.startsWith(`${this.realRoot}\\`)) return;
    throw new LocalError(`${folder} is a link that leads out of ${this.root}`, {
      path: folder,
      hint: 'Nothing is written through it. Remove the link, or choose another target.',
    });
  }
}

/** The same for all names that a case-insensitive file system takes for one. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

async function makeOne(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw localFailure(error, 'make', path);
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) return false;
    throw new LocalError(`${path} exists and is not a folder`, { path });
  }
}

/** Finds out, by the name of a folder that exists, whether its file system tells `A` from `a`. */
export async function isCaseInsensitive(folder: string): Promise<boolean> {
  const lower = folder.toLowerCase();
  const swapped = lower === folder ? folder.toUpperCase() : lower;
  if (swapped === folder) return false;
  const [one, other] = await Promise.all([
    stat(folder).catch(() => undefined),
    stat(swapped).catch(() => undefined),
  ]);
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev;
}
