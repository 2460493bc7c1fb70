import { lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative as relativePath, sep } from 'node:path';
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

/** A folder on the way to where a walk is, on a case-insensitive file system. Names are folded. */
interface OpenFolder {
  /** Its path, folded. */
  readonly path: string;
  /** Names given out in it: which name of the server has each. */
  readonly given: Map<string, string>;
  /** What is there and may be removed, unless its name is given out yet. */
  readonly rest: Set<string>;
}

/**
 * Turns relative paths from the server into paths below a local folder, and makes the folders.
 * Nothing a server can say leads out of that folder: not `..`, not an absolute name, not a link
 * that stands in the folder and points elsewhere. What cannot be is refused before it is written.
 * Paths are to be asked for in the order of a walk: only the names in the folders on the way to the
 * last one are remembered.
 */
export class TargetNames {
  private readonly open: OpenFolder[] = [];
  /** Folded paths of what may not be removed after all. */
  private readonly held = new Set<string>();
  /** Folders that are there and within the root; the last ones that were asked for. */
  private readonly safeFolders = new Set<string>();
  private realRoot: string | undefined;

  constructor(
    private readonly root: string,
    private readonly options: TargetNamesOptions,
  ) {}

  /** The local path for a relative logical one. Throws LocalError where it is refused. */
  pathOf(relative: string): string {
    const names = relative.split('/');
    let folder = this.root;
    for (const [depth, name] of names.entries()) {
      folder = join(folder, this.localName({ folder, depth }, name, relative));
    }
    this.leaveBelow(names.length);
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

  /**
   * Something is at a path below the root that no name of the server has, and may be removed in the
   * end. To be told when the walk comes by, before or after names that fall together with it.
   */
  mayGo(path: string): void {
    if (!this.options.caseInsensitive) return;
    const names = relativePath(this.root, path).split(sep);
    let folder = this.root;
    for (const [depth, name] of names.slice(0, -1).entries()) {
      this.openedAt({ folder, depth });
      folder = join(folder, name);
    }
    const { given, rest } = this.openedAt({ folder, depth: names.length - 1 });
    this.leaveBelow(names.length);
    const name = folded(basename(path));
    if (given.has(name)) this.held.add(folded(path));
    else rest.add(name);
  }

  /**
   * Whether the file system takes what may go, or a folder it is in, for something whose name was
   * given out.
   */
  holds(path: string): boolean {
    if (this.held.size === 0) return false;
    for (let at = path; at.length > this.root.length; at = dirname(at)) {
      if (this.held.has(folded(at))) return true;
    }
    return false;
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

  private localName(place: FolderPlace, name: string, relative: string): string {
    const { platform, mapNames } = this.options;
    const objection = objectionTo(name, platform);
    if (objection !== undefined && !mapNames) throw refusedName(name, objection, relative);
    const local = mapNames ? nameHere(name, platform) : name;
    return this.options.caseInsensitive ? this.unique(place, local, name, relative) : local;
  }

  private unique(place: FolderPlace, local: string, name: string, relative: string): string {
    const { given, rest } = this.openedAt(place);
    const holder = given.get(folded(local));
    if (holder === undefined || holder === name) {
      given.set(folded(local), name);
      if (rest.has(folded(local))) this.held.add(folded(join(place.folder, local)));
      return local;
    }
    if (!this.options.mapNames) {
      throw refusedName(name, `this file system takes it for the same as ${holder}`, relative);
    }
    return this.unique(place, `${local}%${given.size}`, name, relative);
  }

  /** What is known of a folder, of which the ones above are open; others of its depth are left. */
  private openedAt({ folder, depth }: FolderPlace): OpenFolder {
    const path = folded(folder);
    const known = this.open[depth];
    if (known?.path === path) return known;
    this.open.length = depth;
    const opened = { path, given: new Map<string, string>(), rest: new Set<string>() };
    this.open.push(opened);
    return opened;
  }

  private leaveBelow(depth: number): void {
    if (this.open.length > depth) this.open.length = depth;
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

/** A folder, and how deep below the root it is. */
interface FolderPlace {
  readonly folder: string;
  readonly depth: number;
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
