/** Paths of this machine that begin with what is typed. */
import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Candidates } from '../operations/completion/name-query.js';
import { NONE } from '../operations/completion/name-query.js';
import { splitTyped } from '../operations/completion/path-candidates.js';

/** Paths as they would be typed on, folders with a slash; hidden ones where a dot is typed. */
export async function localCandidates(
  typed: string,
  { cwd, home }: { readonly cwd: string; readonly home: string | undefined },
): Promise<Candidates> {
  const { folder, start } = splitTyped(typed);
  const place = resolve(cwd, folder.replace(/^~(?=\/)/, home ?? '~'));
  const entries = await readdir(place, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return NONE;
  const fitting = entries.filter(
    ({ name }) => name.startsWith(start) && (start.startsWith('.') || !name.startsWith('.')),
  );
  const names = fitting.map(async (entry) => {
    const path = resolve(place, entry.name);
    const isFolder =
      entry.isDirectory() ||
      (entry.isSymbolicLink() &&
        (await stat(path).then(
          (found) => found.isDirectory(),
          () => false,
        )));
    return `${folder}${entry.name}${isFolder ? '/' : ''}`;
  });
  return { names: (await Promise.all(names)).sort(), whole: true };
}
