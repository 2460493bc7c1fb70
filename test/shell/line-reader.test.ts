import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Streams } from '../../src/context/streams.js';
import { LineReader } from '../../src/shell/line-reader.js';

const [TAB, ENTER] = ['\t', '\r'];

test('a completion that comes when its reader is closed touches nothing any more', async () => {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stderr = new PassThrough();
  let shown = '';
  stderr.on('data', (chunk) => {
    shown += String(chunk);
  });
  let answer: (result: readonly [readonly string[], string]) => void = () => {};
  const reader = new LineReader({
    streams: { stdin, stderr } as unknown as Streams,
    signal: new AbortController().signal,
    history: () => [],
    complete: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  const line = reader.read('~> ');
  // In one piece: Tab belongs to the next line then, but this reader begins to complete it.
  stdin.write(`ils re${ENTER}${TAB}`);
  expect(await line).toEqual({ line: 'ils re' });
  const before = shown;
  answer([['ils', 'ilsresc'], '']);
  await new Promise((resolve) => setImmediate(resolve));
  expect(shown).toBe(before);
  expect(stdin.isPaused()).toBe(true);
});
