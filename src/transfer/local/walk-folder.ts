import type { Stats } from 'node:fs';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { LocalError } from '../../errors.js';
import type { LeafEntry, Obstacle, Walk } from '../entry.js';
import { IGNORE_FILE, type WalkSelection } from '../select/ignore-file.js';
import type { SortedStore } from '../spill/sorted-store.js';
import { Spill } from '../spill/spill.js';
import { codeOf, localFailure } from './local-failure.js';
import { type FolderNames, isListedAsFolder, readFolder } from './read-folder.js';

/** What to do with symbolic links. */
export type LinkPolicy = 'follow' | 'skip' | 'refuse';

export interface WalkFolderOptions extends WalkSelection {
  readonly links: LinkPolicy;
}

/** Entries whose details are asked for at once. */
const AT_ONCE = 64;

/**
 * Everything below a folder, depth first. Memory follows neither the whole nor the largest folder:
 * what is much waits on disk. What is left out is neither read nor an obstacle. Links that lead
 * into a folder above themselves are obstacles, not endless walks; so is a folder whose ignore file
 * cannot be read, since nobody knows what in it is meant.
 */
export async function* walkFolder(root: string, options: WalkFolderOptions): Walk {
  const spill = new Spill();
  try {
    yield* new FolderWalk(options, spill).walk(root);
  } finally {
    await spill.close();
  }
}

/** A folder on the way from the root to where the walk is. */
interface OpenFolder {
  /** With the separator at its end. */
  readonly prefix: string;
  readonly relative: string;
  readonly names: SortedStore<string>;
  /** Whether a link was followed on the way to it. */
  readonly isLinked: boolean;
  /** Where it really is; asked for when a link is met. */
  real?: Promise<string>;
  looked: readonly (Found | undefined)[];
  next: number;
}

/** What is at one path. */
type Found =
  | Obstacle
  | LeafEntry
  | {
      readonly kind: 'branch';
      readonly relative: string;
      /** Bytes of the folder itself. */
      readonly size: number;
      readonly isLink: boolean;
    };

class FolderWalk {
  private readonly path: OpenFolder[] = [];

  constructor(
    private readonly options: WalkFolderOptions,
    private readonly spill: Spill,
  ) {}

  async *walk(root: string): Walk {
    const failed = await this.enter(root, '', 0, false);
    if (failed !== undefined) yield failed;
    for (let here = this.path.at(-1); here !== undefined; here = this.path.at(-1)) {
      if (here.next === here.looked.length && !(await this.lookOn(here))) {
        this.path.pop();
        continue;
      }
      const found = here.looked[here.next];
      here.next += 1;
      if (found === undefined) continue;
      if (found.kind !== 'branch') {
        yield found;
        continue;
      }
      const { relative, size } = found;
      const folder = here.prefix + relative.slice(relative.lastIndexOf('/') + 1);
      const isLinked = here.isLinked || found.isLink;
      if (isLinked && (await this.leadsInCircle(folder))) {
        yield circle(relative, folder);
        continue;
      }
      yield { kind: 'branch', relative };
      const obstacle = await this.enter(folder, relative, size, isLinked);
      if (obstacle !== undefined) yield obstacle;
    }
  }

  private async enter(
    folder: string,
    relative: string,
    size: number,
    isLinked: boolean,
  ): Promise<Obstacle | undefined> {
    const prefix = folder.endsWith(sep) ? folder : folder + sep;
    let listed: FolderNames;
    try {
      listed = await readFolder(folder, size, this.spill);
    } catch (error) {
      if (error instanceof LocalError) throw error;
      return { kind: 'obstacle', relative, error: localFailure(error, 'read', folder) };
    }
    const { names, hasIgnoreFile } = listed;
    const read = async (): Promise<string> => await readText(prefix + IGNORE_FILE);
    try {
      await this.options.enter?.(relative, hasIgnoreFile ? read : undefined);
    } catch (error) {
      if (!(error instanceof LocalError) || error.fatal) throw error;
      names.drop();
      return { kind: 'obstacle', relative, error };
    }
    this.path.push({ prefix, relative, names, isLinked, looked: [], next: 0 });
    return undefined;
  }

  /** Looks at the next entries of a folder. False where there are none. */
  private async lookOn(here: OpenFolder): Promise<boolean> {
    const names: string[] = [];
    for (let name = here.names.peek(); name !== undefined; name = here.names.peek()) {
      names.push(name);
      const advancing = here.names.advance();
      if (advancing !== undefined) await advancing;
      if (names.length === AT_ONCE) break;
    }
    const { prefix, relative } = here;
    here.looked = await Promise.all(
      names.map(async (name) => {
        const path = prefix + name;
        return await look(path, relative === '' ? name : `${relative}/${name}`, this.options);
      }),
    );
    here.next = 0;
    return names.length > 0;
  }

  private async leadsInCircle(folder: string): Promise<boolean> {
    const real = await realOf(folder);
    for (const above of this.path) {
      above.real ??= realOf(above.prefix);
      if ((await above.real) === real) return true;
    }
    return false;
  }
}

async function realOf(folder: string): Promise<string> {
  return await realpath(folder).catch(() => folder);
}

async function readText(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '';
    const { message } = localFailure(error, 'read', file);
    const hint = 'What is in its folder was left alone: it says what of that is left out.';
    throw new LocalError(message, { path: file, cause: error, hint });
  });
}

/** Looks at one path; undefined for what is left out, which is not looked at unless a rule needs it. */
async function look(
  path: string,
  relative: string,
  options: WalkFolderOptions,
): Promise<Found | undefined> {
  const excludes = (isFolder: boolean): boolean => options.excludes?.(relative, isFolder) === true;
  const excludesFile = excludes(false);
  if (excludesFile && excludes(true)) return undefined;
  try {
    const itself = await lstat(path);
    const isLink = itself.isSymbolicLink();
    if (isLink && options.links === 'skip') return undefined;
    const found = isLink ? await stat(path) : itself;
    const isFolder = found.isDirectory();
    if (isFolder ? excludes(true) : excludesFile) return undefined;
    if (isLink && options.links === 'refuse') return refusedLink(relative, path);
    if (isFolder) return { kind: 'branch', relative, size: found.size, isLink };
    return found.isFile() ? leaf(relative, found) : special(relative, path);
  } catch (error) {
    if (excludesFile !== excludes(true)) {
      const isFolder = await isListedAsFolder(path);
      if (isFolder ? !excludesFile : excludesFile) return undefined;
    }
    if (codeOf(error) === 'ENOENT') {
      const reason = path.includes('\ufffd')
        ? 'its name is not UTF-8, which a logical path has to be'
        : 'it is a broken link, or was removed meanwhile';
      return obstacle(relative, `cannot read ${path}: ${reason}`, path);
    }
    return { kind: 'obstacle', relative, error: localFailure(error, 'read', path) };
  }
}

function leaf(relative: string, found: Stats): LeafEntry {
  return { kind: 'leaf', relative, size: found.size, modifiedAt: found.mtimeMs, checksum: '' };
}

function circle(relative: string, folder: string): Obstacle {
  const error = new LocalError(`${folder} leads in a circle: it is a link to a folder above it`, {
    path: folder,
    hint: 'Leave links out with --links skip or --ignore-symlinks.',
  });
  return { kind: 'obstacle', relative, error };
}

function refusedLink(relative: string, path: string): Obstacle {
  return obstacle(relative, `${path} is a symbolic link`, path);
}

function special(relative: string, path: string): Obstacle {
  return obstacle(relative, `${path} is not a regular file (a device, pipe or socket)`, path);
}

function obstacle(relative: string, message: string, path: string): Obstacle {
  return { kind: 'obstacle', relative, error: new LocalError(message, { path }) };
}
