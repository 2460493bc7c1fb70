import { randomBytes } from 'node:crypto';
import { chmod, lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ConfigurationError, LocalError } from '../errors.js';
import { makePrivateFolder } from './private-folder.js';

/**
 * Files that only their owner may read, mode 0600 in a folder of mode 0700. Files are replaced by
 * a rename, so that two programs writing at once leave one whole file, and a program that is killed
 * leaves the old one.
 */
export class PrivateFiles {
  constructor(
    readonly folder: string,
    /** File modes mean nothing on Windows, where folders of a person are private already. */
    private readonly modesMatter: boolean,
  ) {}

  /**
   * The text of a file, or undefined where there is none.
   * @throws ConfigurationError where others can read the file or replace it, with the command that mends it.
   */
  async read(name: string): Promise<string | undefined> {
    const path = join(this.folder, name);
    try {
      if (this.modesMatter) await refuseLoose(path);
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      if (error instanceof ConfigurationError) throw error;
      throw new LocalError(`cannot read ${path}: ${String(error)}`, { path, cause: error });
    }
  }

  /** Throws LocalError where the folder cannot be written. */
  async write(name: string, text: string): Promise<void> {
    const path = join(this.folder, name);
    const fresh = `${path}.${randomBytes(6).toString('hex')}.new`;
    try {
      await makePrivateFolder(this.folder);
      if (this.modesMatter) await chmod(this.folder, 0o700);
      await writeFile(fresh, text, { mode: 0o600, flag: 'wx' });
      await rename(fresh, path);
    } catch (error) {
      await rm(fresh, { force: true });
      throw new LocalError(`cannot write ${path}: ${String(error)}`, { path, cause: error });
    }
  }

  /** No failure where there is none. */
  async remove(name: string): Promise<void> {
    await rm(join(this.folder, name), { force: true });
  }

  /** Names of the files; none where there is no folder. */
  async names(): Promise<readonly string[]> {
    return await readdir(this.folder).catch(() => []);
  }
}

/** Group and others: any permission at all on the file, or that of writing on a folder above it. */
const ANY_FOR_OTHERS = 0o077;
const WRITE_FOR_OTHERS = 0o022;
const STICKY = 0o1000;

async function refuseLoose(path: string): Promise<void> {
  const { mode } = await lstat(path);
  if ((mode & ANY_FOR_OTHERS) !== 0) {
    throw new ConfigurationError(`${path} holds secrets and others can read it`, {
      path,
      hint: `Mend it with: chmod 600 '${path}' and sign in again with iinit, for the secrets may be known.`,
    });
  }
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const above = (await lstat(folder)).mode;
    if ((above & WRITE_FOR_OTHERS) !== 0 && (above & STICKY) === 0) {
      throw new ConfigurationError(`others can write in ${folder}, which leads to secrets`, {
        path: folder,
        hint: `Mend it with: chmod go-w '${folder}'`,
      });
    }
    if (folder === dirname(folder)) return;
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
