/** Transfers while the server, the line or the disk misbehaves: nothing wrong is ever called good. */
import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();
const MEBIBYTE = 1024 * 1024;

afterEach(() => zone.sandbox.setFaults({}));

test('a read that the server cuts goes on where it ended', async () => {
  const alice = await zone.newcomer();
  const content = randomBytes(5 * MEBIBYTE);
  await alice.write('big', content);
  await alice.must('iput big');
  zone.sandbox.setFaults({ cutRead: { afterBytes: 3 * MEBIBYTE, times: 1 } });
  await alice.must('iget big copy');
  expect((await alice.read('copy')).equals(content)).toBe(true);
});

test('flipped bits are found by -K, and nothing stands under the name', async () => {
  const alice = await zone.newcomer();
  await alice.write('big', randomBytes(3 * MEBIBYTE));
  await alice.must('iput -K big');
  zone.sandbox.setFaults({ flipByte: {} });
  const outcome = await alice.run('iget -K big copy');
  expect(outcome.code).toBe(3);
  expect(outcome.stderr).toContain('did not arrive as it is');
  expect(await readdir(alice.cwd)).toEqual(['big']);
});

test('a write that fails is an error and leaves no object', async () => {
  const alice = await zone.newcomer();
  await alice.write('small', 'some text');
  zone.sandbox.setFaults({ failWrite: {} });
  expect((await alice.run('iput --retry-for 0 small')).code).toBe(3);
  zone.sandbox.setFaults({});
  expect((await alice.run('ils')).stdout).not.toContain('small');
});

test('a large write that fails leaves no object under its name', async () => {
  const alice = await zone.newcomer();
  await alice.write('big', randomBytes(20 * MEBIBYTE));
  zone.sandbox.setFaults({ failWrite: { times: 1 } });
  expect((await alice.run('iput --retry-for 0 big')).code).toBe(3);
  zone.sandbox.setFaults({});
  expect((await alice.run('ils big')).code).not.toBe(0);
});

test('overwriting that fails says that the object is incomplete', async () => {
  const alice = await zone.newcomer();
  await alice.write('big', randomBytes(20 * MEBIBYTE));
  await alice.must('iput big');
  await alice.write('big', randomBytes(21 * MEBIBYTE));
  zone.sandbox.setFaults({ failWrite: { times: 1 } });
  const outcome = await alice.run('iput -f --retry-for 0 big');
  expect(outcome.code).toBe(3);
  expect(outcome.stderr).toContain(`${alice.collection}/big is now incomplete`);
});

test('with --atomic, overwriting that fails leaves the old object', async () => {
  const alice = await zone.newcomer();
  const old = randomBytes(20 * MEBIBYTE);
  await alice.write('big', old);
  await alice.must('iput big');
  await alice.write('big', randomBytes(21 * MEBIBYTE));
  zone.sandbox.setFaults({ failWrite: { times: 1 } });
  expect((await alice.run('iput -f --atomic --retry-for 0 big')).code).toBe(3);
  zone.sandbox.setFaults({});
  expect((await alice.run('iget big -')).bytes.equals(old)).toBe(true);
  expect((await alice.run('ils')).stdout).not.toContain('partial');
});

test('with --atomic, overwriting that works leaves the new object alone', async () => {
  const alice = await zone.newcomer();
  await alice.write('a', 'old');
  await alice.must('iput a');
  await alice.write('a', 'newer');
  await alice.must('iput -f --atomic a');
  expect((await alice.run('iget a -')).stdout).toBe('newer');
  expect((await alice.run('ils')).stdout).toBe(`${alice.collection}:\n  a\n`);
});

test.each([429, 503] as const)(
  'a server that answers %i for a while is waited for',
  async (status) => {
    const alice = await zone.newcomer();
    const content = randomBytes(20 * MEBIBYTE);
    await alice.write('big', content);
    zone.sandbox.setFaults({ answer: { status, times: 5 } });
    await alice.must('iput big');
    expect((await alice.run('iget big -')).bytes.equals(content)).toBe(true);
  },
);

test('a stream of unknown length is stored whole, and compared', async () => {
  const alice = await zone.newcomer();
  const content = randomBytes(19 * MEBIBYTE + 7);
  await alice.must('iput - piped', { stdin: content });
  const sum = createHash('sha256').update(content).digest('base64');
  expect((await alice.run('ils -L piped')).stdout).toContain(`sha2:${sum}`);
  expect((await alice.run('iget piped -')).bytes.equals(content)).toBe(true);
});
