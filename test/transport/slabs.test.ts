/** Memory that is read into is used again only where it was given back. */
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { createAgent } from '../../src/transport/agent.js';
import { giveBack, SlabPool } from '../../src/transport/slabs.js';

const MEBIBYTE = 1024 * 1024;

/** A socket that reads into slabs: `read` fills the memory it would read into, as Node does. */
function reader(pool: SlabPool) {
  const pushed: Buffer[] = [];
  const { buffer, callback } = pool.reading((bytes) => pushed.push(bytes) > 0);
  const next = (): Uint8Array => (buffer instanceof Uint8Array ? buffer : buffer());
  let memory = next();
  return (length: number, byte: number): Buffer => {
    memory.fill(byte, 0, length);
    callback(length, memory);
    memory = next();
    return pushed.at(-1) ?? Buffer.alloc(0);
  };
}

describe('a slab', () => {
  test('is filled again when its last bytes were given back', () => {
    const read = reader(new SlabPool());
    const first = read(MEBIBYTE, 1);
    giveBack(first.subarray(0, 1000));
    giveBack(first.subarray(1000));
    read(MEBIBYTE, 2);
    const third = read(MEBIBYTE, 3);
    expect(third.buffer === first.buffer).toBe(true);
    expect(third.every((byte) => byte === 3)).toBe(true);
  });

  test('is left to whoever keeps its bytes', () => {
    const read = reader(new SlabPool());
    const kept = read(MEBIBYTE, 1);
    giveBack(kept.subarray(0, MEBIBYTE - 1));
    for (const byte of [2, 3, 4, 5]) giveBack(read(MEBIBYTE, byte));
    expect(kept.every((byte) => byte === 1)).toBe(true);
  });

  test('counts once, however often its bytes are given back', () => {
    const read = reader(new SlabPool());
    const first = read(MEBIBYTE, 1);
    giveBack(first);
    giveBack(first);
    const [second, third, fourth] = [2, 3, 4].map((byte) => read(MEBIBYTE, byte));
    expect(new Set([second?.buffer, third?.buffer, fourth?.buffer]).size).toBe(3);
  });

  test('is not held by a few bytes', () => {
    const read = reader(new SlabPool());
    const few = read(100, 1);
    expect(few.buffer.byteLength).toBeLessThan(MEBIBYTE);
    read(100, 2);
    expect([...few]).toEqual(new Array(100).fill(1));
  });

  test('is nothing that other bytes come from', () => {
    expect(() => giveBack(Buffer.alloc(MEBIBYTE))).not.toThrow();
  });
});

describe('an answer over a connection', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });

  const sent = randomBytes(24 * MEBIBYTE);

  async function answer(): Promise<Readable> {
    const server: Server = createServer((_request, response) => {
      for (let at = 0; at < sent.length; at += MEBIBYTE)
        response.write(sent.subarray(at, at + MEBIBYTE));
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const agent = await createAgent({ env: {} });
    closers.push(
      async () => void server.close(),
      async () => await agent.destroy(),
    );
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return (await agent.request({ origin, path: '/', method: 'GET' })).body;
  }

  test('is whole where all of it is kept', async () => {
    const kept: Buffer[] = [];
    for await (const bytes of await answer()) kept.push(bytes);
    expect(Buffer.concat(kept).equals(sent)).toBe(true);
  });

  test('is whole where it is given back once it was used, some pieces late', async () => {
    const used = Buffer.alloc(sent.length);
    let waiting: Buffer[] = [];
    let length = 0;
    let count = 0;
    for await (const bytes of (await answer()) as AsyncIterable<Buffer>) {
      waiting.push(bytes);
      count += 1;
      if (count % 3 !== 0) continue;
      await new Promise(setImmediate);
      for (const piece of waiting) length += piece.copy(used, length);
      waiting.forEach(giveBack);
      waiting = [];
    }
    for (const piece of waiting) length += piece.copy(used, length);
    expect(length).toBe(sent.length);
    expect(used.equals(sent)).toBe(true);
  });
});
