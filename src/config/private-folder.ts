import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder of mode 0700, and those above it that are missing. Node's own recursive mkdir
 * never returns where a file system answers ENOENT to everything, as /proc does.
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makePrivateFolder(dirname(folder));
    await mkdir(folder, { mode: 0o700 }).catch((again: unknown) => {
      // Another process was faster.
      if ((again as NodeJS.ErrnoException).code !== 'EEXIST') throw again;
    });
  }
}
