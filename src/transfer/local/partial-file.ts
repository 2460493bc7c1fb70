import { constants, type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { giveBack } from '../../api/data-object-bytes.js';
import { partialName } from '../partial-name.js';
import { localFailure } from './local-failure.js';

/** Bytes gathered before they are written: few large writes cost less than many small ones. */
const GATHERED = 1024 * 1024;

/** A download on its way: a hidden file beside the target, which gets the target's name at the end. */
export class PartialFile {
  private gathered: Buffer[] = [];
  private gatheredLength = 0;
  private gatheredAt = 0;
  private writing: Promise<void> = Promise.resolve();

  private constructor(
    readonly path: string,
    private readonly target: string,
    private readonly handle: FileHandle,
  ) {}

  /** A hidden path beside `target` that nothing has yet. */
  static pathFor(target: string, random: () => number): string {
    return join(dirname(target), partialName(basename(target), random));
  }

  /**
   * A new one at such a path, with the mode of new files and these execute bits: what the umask, or
   * the access list of the folder, leaves of them. Throws LocalError.
   */
  static async create(path: string, target: string, executeBits: number): Promise<PartialFile> {
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_RDWR;
    const handle = await open(path, flags, 0o666 | executeBits).catch((error: unknown) => {
      throw localFailure(error, 'write', target);
    });
    return new PartialFile(path, target, handle);
  }

  /** One that an earlier run left; undefined where it is gone. */
  static async reopen(path: string, target: string): Promise<PartialFile | undefined> {
    const handle = await open(path, constants.O_RDWR).catch(() => undefined);
    return handle === undefined ? undefined : new PartialFile(path, target, handle);
  }

  /** Removes one that an earlier run left, if it is there. Throws LocalError. */
  static async removeAt(path: string): Promise<void> {
    await rm(path, { force: true }).catch((error: unknown) => {
      throw localFailure(error, 'remove', path);
    });
  }

  /**
   * Writes bytes that follow the ones before them. They are gathered first, and given back once
   * they are written: the caller is done with them.
   */
  write(bytes: Buffer, offset: number): Promise<void> | undefined {
    if (this.gatheredLength === 0) this.gatheredAt = offset;
    this.gathered.push(bytes);
    this.gatheredLength += bytes.length;
    return this.gatheredLength >= GATHERED ? this.writeGathered() : undefined;
  }

  /**
   * Writes bytes anywhere, past those that are gathered, and gives them back; for several writers at
   * once.
   */
  async writeAt(chunks: readonly Buffer[], offset: number): Promise<void> {
    await this.writeAll(chunks, offset);
  }

  /** Everything written so far is with the operating system afterwards. */
  async flush(): Promise<void> {
    await this.writeGathered();
    await this.writing;
  }

  async read(buffer: Buffer, offset: number): Promise<number> {
    return (await this.handle.read(buffer, 0, buffer.length, offset)).bytesRead;
  }

  /** Bytes of the file now. */
  async size(): Promise<number> {
    return (await this.handle.stat()).size;
  }

  /**
   * Makes it the target: on disk for good first, then renamed. `modifiedAt` is in milliseconds
   * since 1970; undefined leaves the time of writing.
   */
  async becomeTarget(options: {
    readonly modifiedAt: number | undefined;
    readonly mode: number | undefined;
  }): Promise<void> {
    try {
      await this.flush();
      if (options.mode !== undefined) await this.handle.chmod(options.mode);
      if (options.modifiedAt !== undefined) {
        const at = options.modifiedAt / 1000;
        await this.handle.utimes(at, at);
      }
      await this.handle.sync();
      await this.handle.close();
      await rename(this.path, this.target);
    } catch (error) {
      throw localFailure(error, 'write', this.target);
    }
  }

  /** Leaves it where it is, for a later run. */
  async keep(): Promise<void> {
    await this.flush().catch(() => {});
    await this.handle.close().catch(() => {});
  }

  async remove(): Promise<void> {
    await this.writing.catch(() => {});
    await this.handle.close().catch(() => {});
    await PartialFile.removeAt(this.path);
  }

  /** One write at a time; the next bytes arrive meanwhile. */
  private async writeGathered(): Promise<void> {
    await this.writing;
    const [chunks, offset] = [this.gathered, this.gatheredAt];
    this.gathered = [];
    this.gatheredLength = 0;
    if (chunks.length === 0) return;
    this.writing = this.writeAll(chunks, offset);
    this.writing.catch(() => {});
  }

  private async writeAll(chunks: readonly Buffer[], offset: number): Promise<void> {
    try {
      await writeFully(this.handle, chunks, offset);
    } catch (error) {
      throw localFailure(error, 'write', this.target);
    }
    chunks.forEach(giveBack);
  }
}

/**
 * Writes all bytes of `chunks` from `offset` on, however many single writes that takes: on a disk
 * that is nearly full, or near a limit on file sizes, one may take only some.
 * @throws the system's error where it takes no more.
 */
export async function writeFully(
  handle: Pick<FileHandle, 'write' | 'writev'>,
  chunks: readonly Buffer[],
  offset: number,
): Promise<void> {
  const wanted = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  let { bytesWritten: written } = await handle.writev(chunks, offset);
  if (written === wanted) return;
  const bytes = Buffer.concat(chunks);
  while (written < wanted) {
    written += (await handle.write(bytes, written, wanted - written, offset + written))
      .bytesWritten;
  }
}
