import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder of mode 0700, and those above it that are missing, at once. Node's own recursive
 * mkdir never returns where a file system answers ENOENT to everything, as /proc does.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    makeLast(folder);
  }
}

/** What is above it is there by now. */
function makeLast(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
