/** Blocks come in order, as far ahead as was asked for, and no buffer is lost. */
import { expect, test } from 'vitest';
import { BufferPool } from '../../../src/transfer/flow/buffer-pool.js';
import { type Block, BlockReader } from '../../../src/transfer/upload/block-reader.js';

const LENGTH = 10;
const BUFFERS = 4;

/** A source of so many bytes, each its own offset, that tells where it was read. */
function reading(size: number, fails = Number.POSITIVE_INFINITY) {
  const read: number[] = [];
  const observed: number[] = [];
  const pool = new BufferPool(LENGTH, BUFFERS);
  const source = {
    fill: async (buffer: Buffer, offset: number): Promise<number> => {
      read.push(offset);
      await new Promise(setImmediate);
      if (offset >= fails) throw new Error('cannot be read');
      const length = Math.max(0, Math.min(buffer.length, size - offset));
      for (let i = 0; i < length; i += 1) buffer[i] = offset + i;
      return length;
    },
  };
  const reader = new BlockReader(source, pool, LENGTH, (bytes) => observed.push(...bytes));
  return { reader, pool, read, observed };
}

/** More turns than all reading that can go on takes. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
}

/** Whether all buffers are in the pool: as many can be had at once. */
async function allAreBack(pool: BufferPool): Promise<boolean> {
  const acquired = Array.from({ length: BUFFERS }, () => pool.acquire());
  return await Promise.race([Promise.all(acquired).then(() => true), settled().then(() => false)]);
}

test('all bytes come in order, and are observed in order', async () => {
  const { reader, pool, observed } = reading(35);
  reader.readAhead(3);
  const taken: number[] = [];
  for (let block = await reader.take(); block !== undefined; block = await reader.take()) {
    expect(block.offset).toBe(taken.length);
    taken.push(...block.bytes);
    reader.release(block);
  }
  const all = Array.from({ length: 35 }, (_, i) => i);
  expect([taken, observed]).toEqual([all, all]);
  await reader.close();
  expect(await allAreBack(pool)).toBe(true);
});

test('so many blocks are there before anybody takes one, and no more', async () => {
  const { reader, read } = reading(100);
  reader.readAhead(3);
  await settled();
  expect(read).toEqual([0, 10, 20]);
  await reader.close();
});

test('then one more is read whenever all of those are taken', async () => {
  const { reader, read } = reading(100);
  reader.readAhead(2);
  const blocks: (Block | undefined)[] = [await reader.take()];
  await settled();
  expect(read).toEqual([0, 10]);
  blocks.push(await reader.take());
  await settled();
  expect(read).toEqual([0, 10, 20]);
  for (const block of blocks) if (block !== undefined) reader.release(block);
  await reader.close();
});

test.each([100, 15, 0])('of %i bytes, closing gives back what nobody took', async (size) => {
  const { reader, pool } = reading(size);
  reader.readAhead(3);
  await reader.close();
  expect(await reader.take()).toBeUndefined();
  expect(await allAreBack(pool)).toBe(true);
});

test('a failure comes to whoever takes that block, and loses no buffer', async () => {
  const { reader, pool } = reading(100, 10);
  reader.readAhead(3);
  const first = await reader.take();
  expect(first?.offset).toBe(0);
  await expect(reader.take()).rejects.toThrow('cannot be read');
  if (first !== undefined) reader.release(first);
  await reader.close();
  expect(await allAreBack(pool)).toBe(true);
});
