import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/**
 * Where the program's own folder is below a folder, as a path with slashes; undefined where it is
 * not below it, also by links.
 */
export function ownBelow(root: string, own: string): string | undefined {
  const path = relative(realOf(root), realOf(own));
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path) {
    return undefined;
  }
  return path.split(sep).join('/');
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
