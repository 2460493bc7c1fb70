import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSeed, type SeedDescription, SeedError } from './seed-description.js';
import { guarded, namingFile } from './seed-failures.js';

/** A seed file that was read and checked. */
export interface SeedFile {
  readonly file: string;
  readonly description: SeedDescription;
}

/**
 * Reads a seed file (docs/sandbox-seed-file.md) and checks all of it that can be checked without a
 * zone.
 *
 * @throws {SeedError} which names the file and the place in it.
 */
export function readSeedFile(file: string): SeedFile {
  return namingFile(file, () => {
    const description = parseSeed(readJson(file));
    for (const { content } of description.dataObjects) {
      if (content.kind === 'file') requireReadable(localPath(file, content.value));
    }
    return { file, description };
  });
}

function readJson(file: string): unknown {
  const text = reading(() => readFileSync(file, 'utf8'));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SeedError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads a local file. @throws SeedError with what the system says of it */
export function reading<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new SeedError(READ_FAILURES[code] ?? message);
  }
}

const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** The path of a local file that the seed file names from its own folder. */
export const localPath = (seedFile: string, named: string): string =>
  resolve(dirname(resolve(seedFile)), named);

function requireReadable(path: string): void {
  const isFile = guarded(path, () =>
    reading(() => {
      accessSync(path, constants.R_OK);
      return statSync(path).isFile();
    }),
  );
  if (!isFile) throw new SeedError(`${path}: it is no file`);
}
