import { constants, type FileHandle, open } from 'node:fs/promises';
import { IntegrityError, LocalError } from '../../errors.js';
import { localFailure } from './local-failure.js';

/** A file being read for an upload, held to what it was when it was opened. */
export class SourceFile {
  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
    /** Bytes. */
    readonly size: number,
    /** Milliseconds since 1970. */
    readonly modifiedAt: number,
  ) {}

  /** @throws LocalError where it cannot be read or is not a regular file. */
  static async open(path: string): Promise<SourceFile> {
    // Without O_NONBLOCK, opening a pipe waits for somebody who writes into it.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(
      (error: unknown) => {
        throw localFailure(error, 'read', path);
      },
    );
    try {
      const found = await handle.stat();
      if (!found.isFile()) throw new LocalError(`${path} is not a regular file`, { path });
      return new SourceFile(path, handle, found.size, found.mtimeMs);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /**
   * Fills `buffer` from `offset` on, as far as the file goes; gives the number of bytes.
   * @throws IntegrityError where the file ends before its size.
   */
  async read(buffer: Buffer, offset: number): Promise<number> {
    const wanted = Math.min(buffer.length, this.size - offset);
    let filled = 0;
    while (filled < wanted) {
      const { bytesRead } = await this.handle
        .read(buffer, filled, wanted - filled, offset + filled)
        .catch((error: unknown) => {
          throw localFailure(error, 'read', this.path);
        });
      if (bytesRead === 0) throw this.changed();
      filled += bytesRead;
    }
    return filled;
  }

  /** @throws IntegrityError where size or modification time are no longer what they were. */
  async ensureUnchanged(): Promise<void> {
    const now = await this.handle.stat();
    if (now.size !== this.size || now.mtimeMs !== this.modifiedAt) throw this.changed();
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private changed(): IntegrityError {
    return new IntegrityError(`${this.path} changed while it was being read`, {
      path: this.path,
      hint: 'Try again when nothing writes to it; --stable-for leaves such files alone.',
    });
  }
}
