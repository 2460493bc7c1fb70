import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { eachChunk } from '../../../src/transfer/download/each-chunk.js';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What a body of the wire does: bytes come and end on their own, read or not. */
function pushed(parts: readonly string[]): Readable {
  const stream = new Readable({ read() {} });
  for (const part of parts) stream.push(Buffer.from(part));
  stream.push(null);
  return stream;
}

describe('eachChunk', () => {
  it('ends only when the last bytes have been taken, however slowly', async () => {
    const taken: string[] = [];
    await eachChunk(pushed(['a', 'b', 'c']), async (bytes) => {
      for (let i = 0; i < 20; i += 1) await turn();
      taken.push(bytes.toString());
    });
    expect(taken).toEqual(['a', 'b', 'c']);
  });

  it('takes one piece at a time', async () => {
    let inHand = 0;
    let most = 0;
    await eachChunk(pushed(['a', 'b', 'c', 'd']), async () => {
      inHand += 1;
      most = Math.max(most, inHand);
      await turn();
      inHand -= 1;
    });
    expect(most).toBe(1);
  });

  it.each([
    ['the first', 'a'],
    ['the last', 'c'],
  ])('fails with what taking %s piece failed with', async (_, bad) => {
    const stream = pushed(['a', 'b', 'c']);
    const taking = eachChunk(stream, async (bytes) => {
      await turn();
      await turn();
      if (bytes.toString() === bad) throw new Error(`no room for ${bad}`);
    });
    await expect(taking).rejects.toThrow(`no room for ${bad}`);
    expect(stream.destroyed).toBe(true);
  });

  it.each([undefined, new Error('broken')])(
    'is over only when the last piece is taken, where the stream breaks meanwhile: %s',
    async (reason) => {
      const stream = new Readable({ read() {} });
      stream.push('a');
      let isTaken = false;
      const taking = eachChunk(stream, async () => {
        stream.destroy(reason);
        for (let i = 0; i < 20; i += 1) await turn();
        isTaken = true;
      });
      await expect(taking).rejects.toThrow(reason?.message ?? 'closed before its end');
      expect(isTaken).toBe(true);
    },
  );

  it('fails where the stream is closed before it has ended', async () => {
    const stream = new Readable({ read() {} });
    stream.push('a');
    const taking = eachChunk(stream, () => {
      stream.destroy();
      return undefined;
    });
    await expect(taking).rejects.toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
  });
});
