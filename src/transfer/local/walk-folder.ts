import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalError } from '../../errors.js';
import type { Entry, Obstacle, Walk } from '../entry.js';
import { codeOf, localFailure } from './local-failure.js';

/** What to do with symbolic links. */
export type LinkPolicy = 'follow' | 'skip' | 'refuse';

export interface WalkFolderOptions {
  readonly links: LinkPolicy;
  /** Whether an entry, and for a folder all that is in it, is left out. */
  readonly excludes?: (relative: string, isFolder: boolean) => boolean;
  /** Reads what a folder says of its own contents, before they are looked at. */
  readonly enterFolder?: (
    localPath: string,
    relative: string,
    names: readonly string[],
  ) => Promise<void>;
}

/** Entries whose details are asked for at once. */
const AT_ONCE = 64;

/**
 * Everything below a folder, depth first. Memory follows the largest single folder and the depth,
 * not the whole. Links that lead into a folder above themselves are obstacles, not endless walks.
 */
export async function* walkFolder(root: string, options: WalkFolderOptions): Walk {
  const above = new Set([await realpath(root).catch(() => root)]);
  yield* walkInto(root, '', options, above);
}

async function* walkInto(
  folder: string,
  relative: string,
  options: WalkFolderOptions,
  above: Set<string>,
): Walk {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    yield { kind: 'obstacle', relative, error: localFailure(error, 'read', folder) };
    return;
  }
  names.sort();
  await options.enterFolder?.(folder, relative, names);
  for (let first = 0; first < names.length; first += AT_ONCE) {
    const looked = await Promise.all(
      names.slice(first, first + AT_ONCE).map(async (name) => {
        return await look(
          join(folder, name),
          relative === '' ? name : `${relative}/${name}`,
          options,
        );
      }),
    );
    for (const found of looked) {
      if (found === undefined) continue;
      if (found.kind !== 'branch') yield found;
      else yield* walkBranch(join(folder, nameOf(found)), found, options, above);
    }
  }
}

function nameOf({ relative }: Entry): string {
  return relative.slice(relative.lastIndexOf('/') + 1);
}

async function* walkBranch(
  folder: string,
  entry: Entry,
  options: WalkFolderOptions,
  above: Set<string>,
): Walk {
  const real = await realpath(folder).catch(() => folder);
  if (above.has(real)) {
    const error = new LocalError(`${folder} leads in a circle: it is a link to a folder above it`, {
      path: folder,
      hint: 'Leave links out with --links skip or --ignore-symlinks.',
    });
    yield { kind: 'obstacle', relative: entry.relative, error };
    return;
  }
  yield entry;
  above.add(real);
  yield* walkInto(folder, entry.relative, options, above);
  above.delete(real);
}

/** What is at one path; undefined for what is left out. */
async function look(
  path: string,
  relative: string,
  options: WalkFolderOptions,
): Promise<Entry | Obstacle | undefined> {
  try {
    let found = await lstat(path);
    if (found.isSymbolicLink()) {
      if (options.links === 'skip') return undefined;
      if (options.links === 'refuse') return obstacle(relative, `${path} is a symbolic link`, path);
      found = await stat(path);
    }
    if (options.excludes?.(relative, found.isDirectory()) === true) return undefined;
    if (found.isDirectory()) return { kind: 'branch', relative };
    return found.isFile() ? leaf(relative, found) : special(relative, path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      const reason = path.includes('\ufffd')
        ? 'its name is not UTF-8, which a logical path has to be'
        : 'it is a broken link, or was removed meanwhile';
      return obstacle(relative, `cannot read ${path}: ${reason}`, path);
    }
    return { kind: 'obstacle', relative, error: localFailure(error, 'read', path) };
  }
}

function leaf(relative: string, found: Stats): Entry {
  return {
    kind: 'leaf',
    relative,
    size: found.size,
    modifiedAt: found.mtimeMs,
    checksum: '',
  };
}

function special(relative: string, path: string): Obstacle {
  return obstacle(relative, `${path} is not a regular file (a device, pipe or socket)`, path);
}

function obstacle(relative: string, message: string, path: string): Obstacle {
  return { kind: 'obstacle', relative, error: new LocalError(message, { path }) };
}
