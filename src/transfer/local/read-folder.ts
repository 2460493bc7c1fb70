import { opendir, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { IGNORE_FILE } from '../select/ignore-file.js';
import { SortedStore } from '../spill/sorted-store.js';
import type { Spill } from '../spill/spill.js';

export interface FolderNames {
  /** In the order of a walk. */
  readonly names: SortedStore<string>;
  readonly hasIgnoreFile: boolean;
}

/** Folders of fewer bytes than this have at most so many entries on every file system. */
const SMALL_FOLDER = 32 * 1024;
/** Names that are read at once of a large folder. */
const AT_ONCE = 1000;

/**
 * The names in a folder, sorted; on disk where they are very many. `size` is what the system says
 * of the folder: a small one is read in one go.
 * @throws the system's error where it cannot be read.
 */
export async function readFolder(path: string, size: number, spill: Spill): Promise<FolderNames> {
  const names = new SortedStore<string>(spill, {
    compare: (one, other) => (one < other ? -1 : one > other ? 1 : 0),
    encode: (name) => JSON.stringify(name),
    decode: (line) => JSON.parse(line) as string,
  });
  let hasIgnoreFile = false;
  const add = async (name: string): Promise<void> => {
    hasIgnoreFile ||= name === IGNORE_FILE;
    await names.add(name);
  };
  if (size > 0 && size < SMALL_FOLDER) for (const name of await readdir(path)) await add(name);
  else for await (const { name } of await opendir(path, { bufferSize: AT_ONCE })) await add(name);
  await names.finish();
  return { names, hasIgnoreFile };
}

/**
 * Whether the folder that a path is in says of it that it is a folder: for what cannot be looked at
 * by itself, such as a name that is not UTF-8. False where even that cannot be read.
 */
export async function isListedAsFolder(path: string): Promise<boolean> {
  const name = basename(path);
  try {
    for await (const entry of await opendir(dirname(path))) {
      if (entry.name === name) return entry.isDirectory();
    }
  } catch {
    return false;
  }
  return false;
}
