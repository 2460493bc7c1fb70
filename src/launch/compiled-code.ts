import { createHash } from 'node:crypto';

/** What V8 compiled of the program, by the paths of its parts. */
export type CompiledCode = ReadonlyMap<string, Buffer>;

interface Header {
  /** What the code is of, and for. */
  readonly of: string;
  /** Path, begin and length of each, bytes from the end of the header. */
  readonly parts: readonly (readonly [path: string, begin: number, length: number])[];
}

const DIGEST_BYTES = 32;
/** Of the header's length, behind the digest. */
const LENGTH_BYTES = 4;
/** V8 takes code where it is in memory only at addresses that are multiples of this. */
const ALIGNMENT = 8;

/**
 * One file of compiled code: the SHA-256 of the rest, the length of the header, the header as JSON,
 * and the code. V8 believes what it is given, and dies of what is damaged: so there is a digest.
 */
export function encodeCompiledCode(of: string, code: CompiledCode): Buffer {
  const parts: [string, number, number][] = [];
  const bytes: Buffer[] = [];
  let end = 0;
  for (const [path, part] of code) {
    parts.push([path, end, part.length]);
    const padding = Buffer.alloc(alignedUp(part.length) - part.length);
    bytes.push(part, padding);
    end += part.length + padding.length;
  }
  const header = Buffer.from(JSON.stringify({ of, parts } satisfies Header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(header.length);
  const unpadded = DIGEST_BYTES + LENGTH_BYTES + header.length;
  const padding = Buffer.alloc(alignedUp(unpadded) - unpadded);
  const rest = Buffer.concat([length, header, padding, ...bytes]);
  return Buffer.concat([digestOf(rest), rest]);
}

/** What `encodeCompiledCode` was given; nothing where the file is damaged or of something else. */
export function decodeCompiledCode(of: string, file: Buffer): CompiledCode {
  const nothing: CompiledCode = new Map();
  const rest = file.subarray(DIGEST_BYTES);
  if (rest.length < LENGTH_BYTES) return nothing;
  if (!digestOf(rest).equals(file.subarray(0, DIGEST_BYTES))) return nothing;
  const headerEnd = DIGEST_BYTES + LENGTH_BYTES + rest.readUInt32LE();
  const text = file.toString('utf8', DIGEST_BYTES + LENGTH_BYTES, headerEnd);
  const header = JSON.parse(text) as Header;
  if (header.of !== of) return nothing;
  const start = alignedUp(headerEnd);
  return new Map(
    header.parts.map(([path, begin, length]) => [
      path,
      file.subarray(start + begin, start + begin + length),
    ]),
  );
}

function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function alignedUp(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
