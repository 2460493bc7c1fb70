/** Programs of this machine by their names. */
import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Names that begin with what is typed and can be run from a folder of PATH; all would be too many. */
export async function programNames(
  typed: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  if (typed === '') return [];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = await Promise.all(folders.map(async (folder) => await programsIn(folder, typed)));
  return [...new Set(found.flat())].sort();
}

async function programsIn(folder: string, typed: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const fitting = names
    .filter((name) => name.startsWith(typed))
    .map(async (name) => ((await isExecutable(join(folder, name))) ? [name] : []));
  return (await Promise.all(fitting)).flat();
}

async function isExecutable(path: string): Promise<boolean> {
  return await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
