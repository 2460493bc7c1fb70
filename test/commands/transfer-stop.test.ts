/** Ctrl-C, and what an interrupted run leaves. */
import { randomBytes } from 'node:crypto';
import { appendFile, readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import type { RunOptions } from '../helpers/run-cli.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();
const MEBIBYTE = 1024 * 1024;

/** Presses Ctrl-C as soon as something has been moved, which a line with `--progress json` tells. */
function stoppedOnceMoved(): Pick<RunOptions, 'interruption' | 'onStderr'> {
  const interruption = new AbortController();
  const onStderr = (text: string): void => {
    if (text.includes('"advance"')) interruption.abort(new CancelledError('stopped'));
  };
  return { interruption, onStderr };
}

test('a stopped put leaves nothing under the name, tells how to go on, and goes on', async () => {
  const alice = await zone.newcomer();
  const content = randomBytes(40 * MEBIBYTE);
  await alice.write('big', content);
  const line = 'iput --bwlimit 10M --progress json big';
  const stopped = await alice.run(line, stoppedOnceMoved());
  expect(stopped.code).toBe(130);
  expect(stopped.stderr).toContain('--resume');
  const listing = (await alice.must('ils -l')).stdout;
  expect(listing).toMatch(/ & \.big\.\w{6}\.partial/);
  expect(listing).not.toMatch(/ big$/m);
  const left = (await alice.must('irods transfers --json')).stdout;
  expect(JSON.parse(left)).toMatchObject([{ state: 'interrupted', unfinished: 1 }]);
  const resumed = await alice.must(['iput', '-v', '--resume', 'big']);
  expect(resumed.stdout).toContain('big');
  expect((await alice.must('iget big -')).bytes.equals(content)).toBe(true);
  expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n  big\n`);
  expect((await alice.must('irods transfers')).stdout).toBe('');
});

test('a stopped get leaves nothing under the name, and goes on', async () => {
  const alice = await zone.newcomer();
  const content = randomBytes(40 * MEBIBYTE);
  await alice.write('big', content);
  await alice.must('iput big');
  const line = 'iget --bwlimit 10M --progress json big copy';
  const stopped = await alice.run(line, stoppedOnceMoved());
  expect(stopped.code).toBe(130);
  expect((await readdir(alice.cwd)).filter((name) => name === 'copy')).toEqual([]);
  await alice.must('iget --resume big copy');
  expect((await alice.read('copy')).equals(content)).toBe(true);
  expect((await readdir(alice.cwd)).sort()).toEqual(['big', 'copy']);
});

test.each([
  ['goes on', async (_end: () => void) => {}],
  ['ends then, since who wrote into it was stopped too', async (end: () => void) => end()],
])('a stream that is stored is given up at Ctrl-C, though it %s', async (_what, then) => {
  const alice = await zone.newcomer();
  const interruption = new AbortController();
  const stdin = Readable.from(
    (async function* () {
      yield 'the first of it';
      interruption.abort(new CancelledError('stopped', { exit: 130 }));
      await new Promise<void>((resolve) => then(resolve));
    })(),
  );
  const { code, stderr } = await alice.run('iput - part', { stdin, interruption });
  expect({ code, stderr }).toMatchObject({ code: 130, stderr: expect.stringContaining('stopped') });
  expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n`);
  stdin.destroy();
});

test('what was left can be removed', async () => {
  const alice = await zone.newcomer();
  await alice.write('big', randomBytes(40 * MEBIBYTE));
  await alice.run('iput --bwlimit 10M --progress json big', stoppedOnceMoved());
  await alice.must('irods transfers remove');
  expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n`);
  expect((await alice.must('irods transfers')).stdout).toBe('');
});

test('resuming starts afresh where the file has changed since', async () => {
  const alice = await zone.newcomer();
  await alice.write('big', randomBytes(30 * MEBIBYTE));
  await alice.run('iput --bwlimit 10M --progress json big', stoppedOnceMoved());
  const content = randomBytes(30 * MEBIBYTE);
  await alice.write('big', content);
  await alice.must('iput --resume --bwlimit 10M --progress json big');
  expect((await alice.must('iget big -')).bytes.equals(content)).toBe(true);
  expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n  big\n`);
  expect((await alice.must('irods transfers')).stdout).toBe('');
});

test('resuming starts afresh where the object has changed since', async () => {
  const alice = await zone.newcomer();
  await alice.write('big', randomBytes(30 * MEBIBYTE));
  await alice.must('iput big');
  await alice.run('iget --bwlimit 10M --progress json big copy', stoppedOnceMoved());
  expect((await readdir(alice.cwd)).sort()).toEqual([expect.stringContaining('.copy.'), 'big']);
  const content = randomBytes(20 * MEBIBYTE);
  await alice.write('big', content);
  await alice.must('iput -f big');
  await alice.must('iget --resume big copy');
  expect((await alice.read('copy')).equals(content)).toBe(true);
  expect((await readdir(alice.cwd)).sort()).toEqual(['big', 'copy']);
  expect((await alice.must('irods transfers')).stdout).toBe('');
});

test('a file that grows while it is read is an error, and no object', async () => {
  const alice = await zone.newcomer();
  const path = await alice.write('big', randomBytes(30 * MEBIBYTE));
  const growing = setTimeout(() => void appendFile(path, 'more'), 800);
  const outcome = await alice.run('iput --bwlimit 10M big');
  clearTimeout(growing);
  expect(outcome.code).toBe(3);
  expect(outcome.stderr).toContain('changed while it was being read');
  expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n`);
});

test('progress as JSON is one document a line on stderr', async () => {
  const alice = await zone.newcomer();
  await alice.write('tree/a', 'text');
  await alice.write('tree/b', randomBytes(9 * MEBIBYTE));
  const { stdout, stderr } = await alice.must('iput -r --progress json tree');
  expect(stdout).toBe('');
  const events = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; bytes?: number; outcome?: string });
  expect(new Set(events.map(({ event }) => event))).toEqual(
    new Set(['expect', 'begin', 'advance', 'phase', 'end', 'finish']),
  );
  expect(events.filter(({ event }) => event === 'end')).toMatchObject([
    { outcome: 'done' },
    { outcome: 'done' },
  ]);
});

test('on a terminal the display is gone when the command ends', async () => {
  const alice = await zone.newcomer();
  await alice.write('big', randomBytes(20 * MEBIBYTE));
  const { stderr } = await alice.run('iput --bwlimit 20M big', { tty: true, columns: 60 });
  expect(stderr).toContain('0/1 files');
  expect(stderr.split('\u001b').at(-1)).toBe('[J');
});
