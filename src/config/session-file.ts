import { rm, writeFile } from 'node:fs/promises';
import type { LogicalPath } from '../domain/logical-path.js';
import { LocalError } from '../errors.js';

/**
 * Keeps the current collection for the commands that the same shell starts later; in the form in
 * which the iCommands read and write it (icommands.md section 3.1).
 * @throws LocalError where the file cannot be written.
 */
export async function writeSessionFile(file: string, current: LogicalPath): Promise<void> {
  try {
    await writeFile(file, `{\n"irods_cwd": ${JSON.stringify(current)}\n}\n`, { mode: 0o644 });
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Forgets the current collection; no failure where there is none. Throws LocalError. */
export async function removeSessionFile(file: string): Promise<void> {
  try {
    await rm(file, { force: true });
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): LocalError {
  const { code } = error as NodeJS.ErrnoException;
  return new LocalError(`cannot write ${file}: ${code ?? String(error)}`, {
    path: file,
    cause: error,
    hint: 'The folder of the iRODS environment file must exist and be writable.',
  });
}
