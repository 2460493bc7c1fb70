import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogicalPath } from '../domain/logical-path.js';
import { systemReason } from '../domain/system-reason.js';
import { LocalError } from '../errors.js';
import type { IrodsFiles } from './environment-file.js';

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

/** Forgets the current collections that the lines of a process have, of all profiles. */
export async function removeSessionFilesOf(
  { environment, state }: IrodsFiles,
  processId: number,
): Promise<void> {
  const ending = `.${processId}.json`;
  const inState = (await readdir(state).catch(() => []))
    .filter((name) => name.startsWith('cwd-') && name.endsWith(ending))
    .map((name) => join(state, name));
  for (const file of [`${environment}.${processId}`, ...inState]) await removeSessionFile(file);
}

function unwritable(file: string, error: unknown): LocalError {
  return new LocalError(`cannot write ${file}: ${systemReason(error)}`, {
    path: file,
    cause: error,
    hint: 'The folder of the iRODS environment file must exist and be writable.',
  });
}
