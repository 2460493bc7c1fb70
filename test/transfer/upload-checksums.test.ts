/** Checksums of many small objects: few requests, and nothing rests on the rule. */
import { describe, expect, test } from 'vitest';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();
const older = useZone({ apiVersion: '0.6.0' });
const COUNT = 30;

/** Requests by endpoint and op, out of `--debug`. */
function requests(debug: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [, method = '', target = '', rest = ''] of debug.matchAll(
    /^> \d+ (\S+) (\S+)(.*)$/gm,
  )) {
    const endpoint = target.split('?')[0]?.split('/').at(-1) ?? '';
    const op = /[?&]op=(\w+)/.exec(target)?.[1] ?? /"op":"(\w+)"/.exec(rest)?.[1] ?? 'write';
    const name = `${method} ${endpoint} ${op}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** How many of the objects in a collection have the checksum of a file with `content`. */
async function withChecksums(
  person: Awaited<ReturnType<typeof zone.newcomer>>,
  collection: string,
): Promise<number> {
  const { stdout } = await person.must(['ils', '--json', collection]);
  const entries = JSON.parse(stdout) as { checksum: string | null }[];
  return entries.filter(({ checksum }) => checksum?.startsWith('sha2:')).length;
}

describe('many small objects', () => {
  test('are calculated together', async () => {
    const alice = await zone.newcomer();
    for (let i = 0; i < COUNT; i += 1) await alice.write(`tree/${i}.txt`, `content ${i}`);
    const { stderr } = await alice.must('iput -rk --debug tree');
    const counts = requests(stderr);
    expect(counts['POST rules execute']).toBe(1);
    expect(counts['GET data-objects calculate_checksum']).toBeUndefined();
    expect(await withChecksums(alice, 'tree')).toBe(COUNT);
    // Overwritten, they are calculated anew.
    for (let i = 0; i < COUNT; i += 1) await alice.write(`tree/${i}.txt`, `other ${i}`);
    await alice.must('iput -rfK tree');
    const checked = await alice.run('ichksum -rK tree');
    expect(checked.code).toBe(0);
  });

  test('with names that a rule could misread go alone', async () => {
    const alice = await zone.newcomer();
    const names = ['a"b', "it's", 'st*r', 'c$h', 'back\\slash', 'a");writeLine("stdout","0 0 x'];
    for (const name of [...names, 'plain']) await alice.write(`odd/${name}`, name);
    const { stderr } = await alice.must('iput -rk --debug odd');
    expect(stderr).not.toContain('msiDataObjChksum("/tempZone/home/newcomer2/odd/a"');
    expect(await withChecksums(alice, 'odd')).toBe(names.length + 1);
  });

  test('go alone where the server cannot be trusted with rules', async () => {
    const alice = await older.newcomer();
    for (let i = 0; i < 5; i += 1) await alice.write(`tree/${i}.txt`, `content ${i}`);
    const { stderr } = await alice.must('iput -rk --debug tree');
    expect(requests(stderr)['POST rules execute']).toBeUndefined();
    expect(await withChecksums(alice, 'tree')).toBe(5);
  });

  test('are asked for by nothing with --no-checksum', async () => {
    const alice = await zone.newcomer();
    for (let i = 0; i < 5; i += 1) await alice.write(`tree/${i}.txt`, `content ${i}`);
    const { stderr } = await alice.must('iput -r --debug --no-checksum tree');
    expect(stderr).not.toContain('checksum');
    expect(await withChecksums(alice, 'tree')).toBe(0);
  });
});
