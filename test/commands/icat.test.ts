import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

/** 30 000 lines of 10 bytes: longer than the first block that is read from either end. */
const LINES = Array.from({ length: 30_000 }, (_, at) => `line${String(at).padStart(5, '0')}`);

beforeAll(async () => {
  alice = await zone.person('alice');
  const put = async (name: string, content: string | Uint8Array): Promise<void> => {
    await alice.must(['iput', await alice.write('local', content), name]);
  };
  await put('long.txt', `${LINES.join('\n')}\n`);
  await put('open.txt', 'one\ntwo\nthree');
  await put('empty.txt', '');
  await put('bytes.bin', Uint8Array.from([0, 255, 10, 13, 128]));
});

const lines = (from: number, to?: number): string => `${LINES.slice(from, to).join('\n')}\n`;

describe('icat', () => {
  it('writes bytes as they are, one object after another', async () => {
    expect((await alice.must('icat bytes.bin')).bytes).toEqual(Buffer.from([0, 255, 10, 13, 128]));
    expect((await alice.must('icat open.txt empty.txt open.txt')).stdout).toBe(
      'one\ntwo\nthreeone\ntwo\nthree',
    );
    expect((await alice.must(['irods', 'cat', 'l*.txt'])).stdout).toBe(lines(0));
  });

  it('tells what is missing or a collection, and goes on', async () => {
    const outcome = await alice.run('icat missing . open.txt');
    expect(outcome).toMatchObject({ code: 4, stdout: 'one\ntwo\nthree' });
    expect(outcome.stderr).toMatch(/missing[\s\S]*NOT_A_DATA_OBJECT[\s\S]*home\/alice/);
  });
});

describe('ihead', () => {
  it.each([
    ['long.txt', lines(0, 10)],
    ['-n 9000 long.txt', lines(0, 9000)],
    ['-n 0 long.txt', ''],
    ['-n 2 open.txt', 'one\ntwo\n'],
    ['-n 9 open.txt', 'one\ntwo\nthree'],
    ['-n -1 open.txt', 'one\ntwo\n'],
    ['-n -29999 long.txt', lines(0, 1)],
    ['-c 5 open.txt', 'one\nt'],
    ['-c -5 open.txt', 'one\ntwo\n'],
    ['-c 4K empty.txt', ''],
    ['-q -n 1 open.txt open.txt', 'one\none\n'],
  ])('%s', async (words, expected) => {
    expect((await alice.must(`ihead ${words}`)).stdout).toBe(expected);
  });

  it('puts headings over several', async () => {
    const { collection } = alice;
    expect((await alice.must('ihead -n 1 open.txt empty.txt')).stdout).toBe(
      `==> ${collection}/open.txt <==\none\n\n==> ${collection}/empty.txt <==\n`,
    );
    expect((await alice.must('ihead -v -c 3 open.txt')).stdout).toBe(
      `==> ${collection}/open.txt <==\none`,
    );
  });

  it('refuses amounts that are none', async () => {
    expect(await alice.run('ihead -n many open.txt')).toMatchObject({ code: 1, stdout: '' });
    expect(await alice.run('ihead -n 1 -c 1 open.txt')).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('itail', () => {
  it.each([
    ['long.txt', lines(-10)],
    ['-n 20000 long.txt', lines(10_000)],
    ['-n 40000 long.txt', lines(0)],
    ['-n 1 open.txt', 'three'],
    ['-n 0 open.txt', ''],
    ['-n +2 open.txt', 'two\nthree'],
    ['-n +29999 long.txt', lines(29_998)],
    ['-n +9 open.txt', ''],
    ['-c 5 open.txt', 'three'],
    ['-c +5 open.txt', 'two\nthree'],
    ['empty.txt', ''],
  ])('%s', async (words, expected) => {
    expect((await alice.must(`itail ${words}`)).stdout).toBe(expected);
  });

  it('does not ask for what is before', async () => {
    const { stderr } = await alice.must('itail -n 2 long.txt --debug');
    const ranges = [...stderr.matchAll(/op=read\S*offset=(\d+)/g)].map(([, offset]) =>
      Number(offset),
    );
    expect(ranges).not.toEqual([]);
    expect(Math.min(...ranges)).toBeGreaterThan(200_000);
  });
});
