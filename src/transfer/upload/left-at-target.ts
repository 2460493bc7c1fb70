/** Whether what is at a target is what an interrupted upload left there, or somebody else's. */
import { open } from 'node:fs/promises';
import { LogicalPath } from '../../domain/logical-path.js';
import { CliError, UnsupportedError } from '../../errors.js';
import { findEntry } from '../catalog/find-entry.js';
import type { Engine } from '../engine.js';
import type { EarlierTransfer } from '../journal/journal.js';
import { localFailure } from '../local/local-failure.js';
import { blockLengthFor } from './sending.js';
import type { Upload } from './upload.js';

/**
 * Whether an object of `length` bytes at the target may be taken for the beginning, or all, of what
 * an earlier run sent. What that run had beside the target, or moved there, is not at it; where that
 * is gone, all of it may have got the target's name. What it sent in one request is compared; what it
 * sent in blocks is known by what was confirmed.
 * @throws LocalError where the file cannot be read.
 */
export async function isLeftAtTarget(
  engine: Engine,
  { localPath, target, size }: Pick<Upload, 'localPath' | 'target' | 'size'>,
  earlier: EarlierTransfer,
  length: number,
): Promise<boolean> {
  const { partial } = earlier;
  if (partial !== undefined) {
    const place = LogicalPath.parse(partial);
    if ((await engine.pace.attempt(() => findEntry(engine.client, place))) !== undefined)
      return false;
    if (length !== size) return false;
  }
  if (length > size) return false;
  if (length > blockLengthFor(engine, target)) return earlier.ranges.length > 0;
  return length === 0 || (await isBeginning(engine, { localPath, target }, length));
}

async function isBeginning(
  engine: Engine,
  { localPath, target }: Pick<Upload, 'localPath' | 'target'>,
  length: number,
): Promise<boolean> {
  try {
    const [here, there] = await Promise.all([
      readBeginning(localPath, length),
      engine.pace.attempt(async () => {
        const chunks: Buffer[] = [];
        const body = await engine.client.dataObjects.read(target, { count: length });
        for await (const chunk of body) chunks.push(chunk as Buffer);
        return Buffer.concat(chunks);
      }),
    ]);
    return here.equals(there);
  } catch (error) {
    // A name that cannot be read by HTTP can be written all the same.
    if (error instanceof UnsupportedError) return true;
    if (!(error instanceof CliError) || error.fatal) throw error;
    return false;
  }
}

async function readBeginning(path: string, length: number): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw localFailure(error, 'read', path);
  }
}
