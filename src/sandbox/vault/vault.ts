import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** How many directories the files of one resource are spread over. */
const SHARDS = 256;

/** Marks a file that belongs to no replica and is to stay: it was unregistered. */
export const KEPT_SUFFIX = '.kept';

/**
 * The bytes of the zone's replicas. Every file is named after an id that is never used again, so a
 * replica gets new content by getting a new file, and no name from a request reaches the disk.
 * Whatever vault path a resource declares, its files are inside the zone's own directory.
 */
export class Vault {
  /** The directory that holds the vaults of all resources. */
  readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
  }

  /** The path of a new file for a resource; nothing is made yet. */
  newPath(fileId: number, resource: { readonly id: number; readonly vaultPath: string }): string {
    const shard = String(fileId % SHARDS).padStart(3, '0');
    const declared = resolve(resource.vaultPath);
    const base = this.owns(declared) ? declared : join(this.root, `resource-${resource.id}`);
    return join(base, shard, String(fileId));
  }

  /** Whether a path lies in the zone's own directory, where alone files are changed or removed. */
  owns(path: string): boolean {
    return resolve(path).startsWith(this.root + sep);
  }

  /** Makes an empty file and opens it for reading and writing. */
  create(path: string): OpenFile {
    try {
      return new OpenFile(openSync(path, 'wx+'));
    } catch (error) {
      if (!isMissing(error)) throw error;
      mkdirSync(dirname(path), { recursive: true });
      return new OpenFile(openSync(path, 'wx+'));
    }
  }

  /** Opens a file for reading and writing. */
  openForWriting(path: string): OpenFile {
    return new OpenFile(openSync(path, 'r+'));
  }

  /** Opens a file for reading. */
  openForReading(path: string): OpenFile {
    return new OpenFile(openSync(path, 'r'));
  }

  /** Copies a file to a new one, sharing blocks where the file system can. */
  copy(from: string, to: string): void {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }

  /** The size of a file in bytes, or undefined when there is no such file. */
  sizeOf(path: string): number | undefined {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : undefined;
  }

  /** Removes files that are the zone's own; those outside its directory are left alone. */
  remove(paths: readonly string[]): void {
    for (const path of paths) {
      if (this.owns(path)) rmSync(path, { force: true });
    }
  }

  /** Notes that a file which no replica has any more is to stay on disk. */
  keep(path: string): void {
    if (this.owns(path)) writeFileSync(path + KEPT_SUFFIX, '');
  }
}

/** An open file of the vault. All of it is synchronous: nothing else happens in between. */
export class OpenFile {
  readonly #descriptor: number;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  /** The size in bytes. */
  get size(): number {
    return fstatSync(this.#descriptor).size;
  }

  /** Writes all bytes at a position. */
  write(bytes: Uint8Array, position: number): void {
    for (let done = 0; done < bytes.length; ) {
      const left = bytes.length - done;
      done += writeSync(this.#descriptor, bytes, done, left, position + done);
    }
  }

  /** Up to `length` bytes from a position; fewer only at the end of the file. */
  read(position: number, length: number): Buffer {
    const buffer = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
      const got = readSync(this.#descriptor, buffer, done, length - done, position + done);
      if (got === 0) break;
      done += got;
    }
    return buffer.subarray(0, done);
  }

  /** Cuts the file, or fills it up with zeros, to a size in bytes. */
  truncate(size: number): void {
    ftruncateSync(this.#descriptor, size);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
