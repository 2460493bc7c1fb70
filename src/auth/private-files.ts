import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chmod, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePrivateFolder } from '../config/private-folder.js';
import { systemReason } from '../domain/system-reason.js';
import { ConfigurationError, LocalError } from '../errors.js';
import { refuseLooseFile, refuseLooseFolder } from './loose-permissions.js';

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
    return this.reading(path, () => {
      if (this.modesMatter) {
        refuseLooseFile(path, 'They may be known: sign in again with iinit. ');
      }
      return readFileSync(path, 'utf8');
    });
  }

  /** As `read`, whoever else can read it: for what is to be replaced or forgotten. */
  async readLoose(name: string): Promise<string | undefined> {
    const path = join(this.folder, name);
    return this.reading(path, () => readFileSync(path, 'utf8'));
  }

  /**
   * Refuses a folder in which what is written could not be read again.
   * @throws ConfigurationError where others can write in it or above it, with the command that mends it.
   */
  async refuseLooseFolder(): Promise<void> {
    if (!this.modesMatter) return;
    // Its own mode is set by each write.
    refuseLooseFolder(join(this.folder, '..'));
  }

  /** Throws LocalError where the folder cannot be written, ConfigurationError where it is not safe. */
  async write(name: string, text: string): Promise<void> {
    await this.refuseLooseFolder();
    const path = join(this.folder, name);
    const fresh = `${path}.${randomBytes(6).toString('hex')}.new`;
    try {
      await makePrivateFolder(this.folder);
      if (this.modesMatter) await chmod(this.folder, 0o700);
      await writeFile(fresh, text, { mode: 0o600, flag: 'wx' });
      await rename(fresh, path);
    } catch (error) {
      await rm(fresh, { force: true }).catch(() => {});
      throw new LocalError(`cannot write ${path}: ${systemReason(error)}`, {
        path,
        cause: error,
        hint: `${this.folder} has to be a folder that you can write in; --store none keeps nothing.`,
      });
    }
  }

  /** Removes a file, and what a killed write of it left; no failure where there is none. */
  async remove(name: string): Promise<void> {
    const left = (await this.names()).filter(
      (other) => other.startsWith(`${name}.`) && other.endsWith('.new'),
    );
    for (const one of [name, ...left]) {
      const path = join(this.folder, one);
      try {
        await rm(path, { force: true });
      } catch (error) {
        if (isMissing(error)) continue;
        throw new LocalError(`cannot remove ${path}: ${systemReason(error)}`, {
          path,
          cause: error,
          hint: 'It holds secrets: remove it by hand.',
        });
      }
    }
  }

  /** Names of the files; none where there is no folder. */
  async names(): Promise<readonly string[]> {
    return await readdir(this.folder).catch(() => []);
  }

  private reading(path: string, work: () => string): string | undefined {
    try {
      return work();
    } catch (error) {
      if (isMissing(error)) return undefined;
      if (error instanceof ConfigurationError) throw error;
      throw new LocalError(`cannot read ${path}: ${systemReason(error)}`, { path, cause: error });
    }
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
