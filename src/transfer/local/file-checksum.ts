import { ChecksumCalculation, type ChecksumText } from '../../domain/checksum.js';
import type { BufferPool } from '../flow/buffer-pool.js';
import { SourceFile } from './source-file.js';

/**
 * The checksum of a whole file, calculated as `like` was.
 * @throws LocalError, IntegrityError where the file changes meanwhile, UnsupportedError for a kind
 *   of checksum that this program cannot calculate.
 */
export async function fileChecksum(
  buffers: BufferPool,
  path: string,
  like: ChecksumText,
): Promise<ChecksumText> {
  const calculation = ChecksumCalculation.like(like);
  const file = await SourceFile.open(path);
  const buffer = await buffers.acquire();
  try {
    for (let offset = 0; offset < file.size; ) {
      const length = await file.read(buffer, offset);
      calculation.update(buffer.subarray(0, length));
      offset += length;
    }
    await file.ensureUnchanged();
    return calculation.finish();
  } finally {
    buffers.release(buffer);
    await file.close();
  }
}
