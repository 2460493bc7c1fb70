import { type ChecksumText, type Scheme, schemeOf } from '../../domain/checksum.js';
import { CliError, IntegrityError } from '../../errors.js';
import type { Engine } from '../engine.js';
import { PassingChecksums } from '../passing-checksums.js';
import { serverChecksum } from '../upload/server-checksum.js';
import type { Download } from './download.js';
import { differs, type Receiving } from './receiving.js';

export interface ExpectedChecksum {
  readonly text: ChecksumText;
  readonly scheme: Scheme;
}

/**
 * The checksum that the bytes must have: the catalog's, or one that the server calculates now.
 * @throws IntegrityError where there is none to compare with.
 */
export async function expectedChecksum(
  engine: Engine,
  { source, checksum, size }: Download,
): Promise<ExpectedChecksum> {
  const text = checksum === '' ? await calculated(engine, source, size) : checksum;
  const scheme = schemeOf(text);
  if (scheme !== undefined) return { text, scheme };
  throw new IntegrityError(`this program cannot calculate a checksum like ${text}`, {
    path: `${source}`,
    hint: 'Get it without -K to go by the size alone.',
  });
}

async function calculated(
  engine: Engine,
  source: Download['source'],
  size: number,
): Promise<ChecksumText> {
  try {
    return await serverChecksum(engine, source, { size, force: false });
  } catch (error) {
    if (!(error instanceof CliError) || error.fatal) throw error;
    throw new IntegrityError(`${source} has no checksum to compare with: ${error.message}`, {
      path: `${source}`,
      cause: error,
      hint: 'Calculating one needs write permission. Get it without -K to go by the size alone.',
    });
  }
}

/** Reads the whole file again, for bytes that did not pass in order. Throws IntegrityError. */
export async function compareChecksum(
  { partial, download, engine }: Receiving,
  { text, scheme }: ExpectedChecksum,
): Promise<ChecksumText> {
  const checksums = new PassingChecksums([scheme]);
  const buffer = await engine.buffers.acquire();
  try {
    for (let offset = 0; offset < download.size; ) {
      const length = await partial.read(buffer, offset);
      if (length === 0) break;
      checksums.update(buffer.subarray(0, length));
      offset += length;
    }
  } finally {
    engine.buffers.release(buffer);
  }
  if (checksums.agreeWith(text) === true) return text;
  throw differs(download, text);
}
