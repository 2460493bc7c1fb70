/** iput and iget with several sources: looked up together, and one after the other where they meet. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listenBetween } from '../helpers/listen-between.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();
const COUNT = 60;
const NAMES = Array.from({ length: COUNT }, (_, index) => `part-${index}.fastq`);

/** The requests that a command sends. */
async function requestsOf(
  person: Awaited<ReturnType<typeof zone.newcomer>>,
  words: readonly string[],
): Promise<string[]> {
  const received: string[] = [];
  const between = await listenBetween(zone.url, received);
  try {
    await person.must(words, {
      env: { IRODS_HTTP_API_URL: between.url, IRODS_PASSWORD: person.password },
    });
  } finally {
    await between.close();
  }
  return received.join('').match(/(?:GET|POST) \/irods-http-api\/\S+ HTTP/g) ?? [];
}

test('many sources are looked up by a few queries', async () => {
  const alice = await zone.newcomer();
  for (const name of NAMES) await alice.write(name, name);
  await alice.must('imkdir run');
  const up = await requestsOf(alice, ['iput', ...NAMES, 'run']);
  expect(up.filter((line) => line.includes('/query?')).length).toBeLessThan(10);
  expect(up.filter((line) => line.includes('/data-objects')).length).toBe(COUNT);
  const sources = NAMES.map((name) => `run/${name}`);
  await alice.write('back/.keep', '');
  const down = await requestsOf(alice, ['iget', ...sources, 'back']);
  expect(down.filter((line) => line.includes('/query?')).length).toBeLessThan(10);
  for (const name of NAMES)
    expect(await readFile(join(alice.cwd, 'back', name), 'utf8')).toBe(name);
});

test('one that is missing among many is named, and the others arrive', async () => {
  const alice = await zone.newcomer();
  await alice.write('a', 'a');
  await alice.write('b', 'b');
  await alice.must('iput a b .');
  await alice.must('imkdir c');
  await alice.write('back/.keep', '');
  const { code, stderr } = await alice.run('iget a nothing c b back');
  expect(code).toBe(3);
  expect(stderr).toContain(`${alice.collection}/nothing does not exist`);
  expect(stderr).toContain(`${alice.collection}/c is a collection`);
  for (const name of ['a', 'b'])
    expect(await readFile(join(alice.cwd, 'back', name), 'utf8')).toBe(name);
});

describe('two sources of one name', () => {
  test('stored: the second is refused, and overwrites with -f', async () => {
    const alice = await zone.newcomer();
    await alice.write('one/x', 'first');
    await alice.write('two/x', 'second');
    await alice.must('imkdir run');
    const refused = await alice.run('iput one/x two/x run');
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain('OVERWRITE_WITHOUT_FORCE_FLAG');
    expect((await alice.must('iget run/x -')).stdout).toBe('first');
    await alice.must('iput -f one/x two/x run');
    expect((await alice.must('iget run/x -')).stdout).toBe('second');
  });

  test('brought: the second is refused, and overwrites with -f', async () => {
    const alice = await zone.newcomer();
    await alice.write('x', 'first');
    await alice.must('imkdir one two');
    await alice.must('iput x one');
    await alice.write('x', 'second');
    await alice.must('iput x two');
    await alice.write('back/.keep', '');
    const refused = await alice.run('iget one/x two/x back');
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain('OVERWRITE_WITHOUT_FORCE_FLAG');
    expect(await readFile(join(alice.cwd, 'back', 'x'), 'utf8')).toBe('first');
    await alice.must('iget -f one/x two/x back');
    expect(await readFile(join(alice.cwd, 'back', 'x'), 'utf8')).toBe('second');
  });

  test('folders and collections become one', async () => {
    const alice = await zone.newcomer();
    await alice.write('one/data/a', 'a');
    await alice.write('two/data/b', 'b');
    await alice.write('two/data/a', 'other');
    await alice.must('imkdir run');
    const refused = await alice.run('iput -r one/data two/data run');
    expect(refused.stderr).toContain('OVERWRITE_WITHOUT_FORCE_FLAG');
    expect((await alice.must('iget run/data/a -')).stdout).toBe('a');
    expect((await alice.must('iget run/data/b -')).stdout).toBe('b');
  });
});
