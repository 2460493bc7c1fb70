import type { OnReadOpts } from 'node:net';

/** Bytes of a slab. A read takes what has arrived, which on a fast line is as much. */
const SLAB = 1024 * 1024;
/** A read of no more is copied out, for it would hold a whole slab. */
const SMALL = 64 * 1024;
/** Slabs that are kept for use: more than a download has in use at a time. */
const MOST_FREE = 16;

/** Memory that one read of a socket fills. */
class Slab extends ArrayBuffer {
  /** Where the bytes of its last read end; undefined while nobody has any. */
  end: number | undefined;

  constructor(readonly pool: SlabPool) {
    super(SLAB);
  }
}

/**
 * Memory for what sockets read. Node takes new memory for every 64 KiB, and the time that the system
 * needs to clear it is a third of the processor time of a download (docs/performance.md). Slabs are
 * filled again, but only those that `giveBack` was told of: bytes that somebody keeps are safe, and
 * their slab goes with them.
 */
export class SlabPool {
  private readonly free: Slab[] = [];

  /** How a socket is to read: into slabs. `push` takes the bytes, as `Readable.push` does. */
  reading(push: (bytes: Buffer) => boolean): OnReadOpts {
    let slab = this.take();
    return {
      buffer: () => {
        slab = this.take();
        return new Uint8Array(slab);
      },
      callback: (length) => {
        const bytes = Buffer.from(slab, 0, length);
        if (length > SMALL) {
          slab.end = length;
          return push(bytes);
        }
        const copy = Buffer.from(bytes);
        this.put(slab);
        return push(copy);
      },
    };
  }

  put(slab: Slab): void {
    slab.end = undefined;
    if (this.free.length < MOST_FREE) this.free.push(slab);
  }

  private take(): Slab {
    return this.free.pop() ?? new Slab(this);
  }
}

/**
 * Tells that nobody needs these bytes of an answer any more, nor those that came before them: what
 * is read next may take their place. To be called in the order in which the bytes came. Bytes
 * that do not lie in a slab are left alone.
 */
export function giveBack(bytes: Buffer): void {
  const { buffer } = bytes;
  if (buffer instanceof Slab && bytes.byteOffset + bytes.length === buffer.end) {
    buffer.pool.put(buffer);
  }
}
