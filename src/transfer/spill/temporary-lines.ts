import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localFailure } from '../local/local-failure.js';

/** A stretch of lines: bytes of the file from `from` to before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Bytes read at once: some hundred lines. */
const BLOCK = 16 * 1024;
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

  /** Bytes so far; where the next lines will stand. */
  get end(): number {
    return this.length;
  }

  /** Appends lines, none of which may hold a line feed. Throws LocalError, such as on a full disk. */
  async append(lines: readonly string[]): Promise<Stretch> {
    const from = this.length;
    const bytes = Buffer.from(`${lines.join('\n')}\n`, 'utf8');
    const file = await this.open();
    try {
      for (let written = 0; written < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, written, undefined, from + written);
        written += bytesWritten;
      }
    } catch (error) {
      throw localFailure(error, 'write', this.path);
    }
    this.length = from + bytes.length;
    return { from, to: this.length };
  }

  /** The first lines of a stretch, at least one, and what is left of it. */
  async read({ from, to }: Stretch): Promise<{ readonly lines: string[]; readonly rest: Stretch }> {
    const file = await this.open();
    for (let size = BLOCK; ; size *= 2) {
      const wanted = Math.min(size, to - from);
      const buffer = Buffer.allocUnsafe(wanted);
      const { bytesRead } = await file.read(buffer, 0, wanted, from).catch((error: unknown) => {
        throw localFailure(error, 'read', this.path);
      });
      const last = buffer.subarray(0, bytesRead).lastIndexOf(NEWLINE);
      if (last >= 0) {
        const lines = buffer.toString('utf8', 0, last).split('\n');
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

  private async open(): Promise<FileHandle> {
    if (this.file !== undefined) return this.file;
    this.path = join(tmpdir(), `irods-${randomUUID()}`);
    try {
      this.file = await open(this.path, 'wx+', 0o600);
      await rm(this.path);
    } catch (error) {
      throw localFailure(error, 'write', this.path);
    }
    return this.file;
  }
}
