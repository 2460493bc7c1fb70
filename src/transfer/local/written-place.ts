import { lstat, realpath, stat } from 'node:fs/promises';
import { LocalError } from '../../errors.js';
import { codeOf, localFailure } from './local-failure.js';

/**
 * Where a file that is to stand at `path` is written: at the end of a link that is there, as
 * elsewhere. What is no regular file is not replaced by one: a device or a pipe would be gone.
 * @throws LocalError for such a one, and for a link that leads nowhere.
 */
export async function writtenPlace(path: string): Promise<string> {
  const itself = await lstat(path).catch(() => undefined);
  if (itself === undefined) return path;
  const found = await stat(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw localFailure(error, 'write', path);
    throw new LocalError(`${path} is a symbolic link that leads nowhere`, {
      path,
      hint: 'Remove the link first.',
    });
  });
  if (!found.isFile() && !found.isDirectory()) {
    throw new LocalError(`${path} is no regular file`, {
      path,
      hint: `To write the bytes into a device or a pipe: iget OBJECT - > ${path}`,
    });
  }
  return itself.isSymbolicLink() ? await realpath(path) : path;
}
