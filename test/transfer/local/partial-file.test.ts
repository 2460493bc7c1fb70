import type { FileHandle } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { writeFully } from '../../../src/transfer/local/partial-file.js';

/** A file whose every single write takes at most so many bytes. */
function narrow(most: number): { handle: Pick<FileHandle, 'write' | 'writev'>; content: Buffer } {
  const content = Buffer.alloc(12, '-');
  const write = async (buffer: Buffer, from: number, length: number, at: number) => {
    const bytesWritten = Math.min(most, length);
    buffer.copy(content, at, from, from + bytesWritten);
    return { bytesWritten, buffer };
  };
  const handle = {
    write,
    writev: async (chunks: readonly Buffer[], at: number) => {
      const all = Buffer.concat(chunks);
      return { bytesWritten: (await write(all, 0, all.length, at)).bytesWritten, buffers: chunks };
    },
  } as unknown as Pick<FileHandle, 'write' | 'writev'>;
  return { handle, content };
}

test.each([1, 3, 4, 9, 100])('all bytes are written where %i go at once', async (most) => {
  const { handle, content } = narrow(most);
  await writeFully(handle, [Buffer.from('abcd'), Buffer.from('efghi')], 2);
  expect(content.toString()).toBe('--abcdefghi-');
});
