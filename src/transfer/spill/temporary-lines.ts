import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localFailure } from '../local/local-failure.js';
import { unwritableTemporary } from '../local/unwritable-temporary.js';

/** A stretch of lines: bytes of the file from `from` to before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Bytes read at once: some hundred lines. */
const BLOCK = 16 * 1024;
/** Bytes written at once. */
const WRITE_BLOCK = 128 * 1024;
/** UTF-8 bytes that one UTF-16 code unit takes at most. */
const LONGEST_UNIT = 3;
const NEWLINE = 0x0a;

/**
 * Lines of text on disk, for what does not fit into memory. The file is made when the first lines
 * come, in the system's folder for such, readable by nobody else, and has no name any more once it
 * is open: nothing is left of it however the program ends.
 */
export class TemporaryLines {
  private file: FileHandle | undefined;
  private path = '';
  private length = 0;
  // Both are used again and again: as garbage they would count for more than all that is held.
  private written: Buffer | undefined;
  private spare: Buffer | undefined;

  /** Bytes so far; where the next lines will stand. */
  get end(): number {
    return this.length;
  }

  /** Appends lines, none of which may hold a line feed. Throws LocalError, such as on a full disk. */
  async append(lines: readonly string[]): Promise<Stretch> {
    const from = this.length;
    this.written ??= Buffer.allocUnsafe(WRITE_BLOCK);
    let block = this.written;
    let used = 0;
    for (const line of lines) {
      const needed = line.length * LONGEST_UNIT + 1;
      if (used + needed > block.length) {
        await this.write(block.subarray(0, used));
        used = 0;
        if (needed > block.length) block = Buffer.allocUnsafe(needed);
      }
      used += block.write(line, used);
      block[used] = NEWLINE;
      used += 1;
    }
    await this.write(block.subarray(0, used));
    return { from, to: this.length };
  }

  /** The first lines of a stretch, at least one, and what is left of it. */
  async read({ from, to }: Stretch): Promise<{ readonly lines: string[]; readonly rest: Stretch }> {
    const file = await this.open();
    for (let size = BLOCK; ; size *= 2) {
      const wanted = Math.min(size, to - from);
      const buffer = this.takeBuffer(wanted);
      const { bytesRead } = await file.read(buffer, 0, wanted, from).catch((error: unknown) => {
        throw localFailure(error, 'read', this.path);
      });
      const last = buffer.subarray(0, bytesRead).lastIndexOf(NEWLINE);
      if (last >= 0) {
        const lines = buffer.toString('utf8', 0, last).split('\n');
        if (buffer.length === BLOCK) this.spare = buffer;
        return { lines, rest: { from: from + last + 1, to } };
      }
      if (bytesRead < size) throw new RangeError('a stretch of lines ends in the middle of one');
    }
  }

  /** Forgets the lines from a place on. */
  forgetFrom(end: number): void {
    this.length = end;
  }

  async close(): Promise<void> {
    await this.file?.close();
    this.file = undefined;
  }

  /** A buffer that no other read uses. */
  private takeBuffer(size: number): Buffer {
    const buffer = size <= BLOCK ? (this.spare ?? Buffer.allocUnsafe(BLOCK)) : undefined;
    this.spare = undefined;
    return buffer ?? Buffer.allocUnsafe(size);
  }

  private async write(bytes: Uint8Array): Promise<void> {
    const file = await this.open();
    try {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, done, undefined, this.length + done);
        done += bytesWritten;
      }
    } catch (error) {
      throw unwritableTemporary(error, this.path);
    }
    this.length += bytes.length;
  }

  private async open(): Promise<FileHandle> {
    if (this.file !== undefined) return this.file;
    this.path = join(tmpdir(), `irods-${randomUUID()}`);
    try {
      this.file = await open(this.path, 'wx+', 0o600);
      await rm(this.path);
    } catch (error) {
      throw unwritableTemporary(error, this.path);
    }
    return this.file;
  }
}
