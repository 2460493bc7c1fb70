import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

const zone = useZone();
let alice: TestPerson;
let home: string;
let wire: Wire;
let count = 0;

beforeAll(async () => {
  alice = await zone.person('alice');
  home = alice.collection;
  wire = await Wire.as(zone, alice);
});

/** A collection of its own for a test, with what every test begins with; it is the current one. */
async function begin(): Promise<string> {
  count += 1;
  const where = `${home}/case${count}`;
  await alice.must(`imkdir -p ${where}/tree/sub ${where}/there`);
  await wire.write(`${where}/a`, 'alpha');
  await wire.write(`${where}/b`, 'beta');
  await wire.write(`${where}/tree/one`, '1');
  await wire.write(`${where}/tree/sub/two`, '22');
  await alice.must(`icd ${where}`);
  return where;
}

/** Names and sizes of everything in the current collection. */
async function contents(): Promise<Record<string, number | null>> {
  const { stdout: current } = await alice.must('ipwd');
  const { stdout } = await alice.must('ils --json -r --fields path,size');
  const found = JSON.parse(stdout) as { path: string; size: number | null }[];
  const names = found.map(({ path, size }) => [path.slice(current.trim().length + 1), size]);
  return Object.fromEntries(names) as Record<string, number | null>;
}

const START = {
  a: 5,
  b: 4,
  'tree/one': 1,
  'tree/sub/two': 2,
  there: null,
  tree: null,
  'tree/sub': null,
};

describe('icp', () => {
  it('copies to a new name, and into a collection', async () => {
    await begin();
    await alice.must('icp a c');
    await alice.must('icp a b there');
    expect(await contents()).toEqual({ ...START, c: 5, 'there/a': 5, 'there/b': 4 });
  });

  it('tells what it copied: timing lines with -v, records for programs', async () => {
    const where = await begin();
    const { stdout } = await alice.must('icp -rv tree a there');
    expect(stdout.replace(/\d+\.\d{3} sec \| 1 thr \| +\d+\.\d{3} MB/g, 'T')).toBe(
      [
        `C- ${where}/there/tree:`,
        `C- ${where}/there/tree/sub:`,
        '   one                             0.000 MB | T/s',
        '   two                             0.000 MB | T/s',
        '   a                               0.000 MB | T/s',
        '',
      ].join('\n'),
    );
    const json = await alice.must('icp --json -r tree copied');
    const made = { action: 'create_collection', state: 'done', type: 'collection', size: null };
    const copied = { action: 'copy', state: 'done', type: 'data_object' };
    expect(JSON.parse(json.stdout)).toEqual([
      { ...made, source: `${where}/tree`, target: `${where}/copied` },
      { ...made, source: `${where}/tree/sub`, target: `${where}/copied/sub` },
      { ...copied, size: 1, source: `${where}/tree/one`, target: `${where}/copied/one` },
      { ...copied, size: 2, source: `${where}/tree/sub/two`, target: `${where}/copied/sub/two` },
    ]);
    const planned = await alice.must('icp --csv --dry-run a later');
    expect(planned.stdout).toContain(`copy,planned,${where}/a,${where}/later,data_object,5`);
    expect(planned.stderr).toContain('would copy ');
  });

  it('gives records of what worked, and errors of what did not', async () => {
    const where = await begin();
    const outcome = await alice.run('icp --ndjson a nope b there');
    expect(outcome.code).toBe(3);
    const targets = outcome.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).target);
    expect(targets).toEqual([`${where}/there/a`, `${where}/there/b`]);
    expect(JSON.parse(outcome.stderr).error).toMatchObject({ path: `${where}/nope` });
  });

  it('overwrites with -f only', async () => {
    await begin();
    const { code, stderr } = await alice.run('icp a b');
    expect(code).toBe(3);
    expect(stderr).toContain('OVERWRITE_WITHOUT_FORCE_FLAG');
    expect(await contents()).toEqual(START);
    await alice.must('icp -f a b');
    expect(await contents()).toEqual({ ...START, b: 5 });
  });

  it('names both places where something may not be read, moved or written', async () => {
    const bob = await zone.person('bob');
    await begin();
    await bob.must(`ichmod read alice ${bob.collection}`);
    const copy = await alice.run(`icp a ${bob.collection}/a`);
    expect(copy.code).toBe(3);
    expect(copy.stderr).toMatch(/no permission to read \S+\/a, or to write \S+bob\/a \(CAT_NO/);
    const move = await alice.run(`imv a ${bob.collection}/a`);
    expect(move.code).toBe(3);
    expect(move.stderr).toMatch(/no permission to move \S+\/a, or to write \S+bob\/a \(CAT_NO/);
    const make = await alice.run(`imkdir ${bob.collection}/a`);
    expect(make.stderr).toContain('you have no permission to write there (CAT_NO_ACCESS');
    expect(make.stderr).toContain('ils -A of the collection above it tells who has.');
  });

  it('refuses to copy a data object onto itself', async () => {
    await begin();
    expect(await alice.run('icp -f a a')).toMatchObject({ code: 3 });
    expect(await alice.run('icp -f a .')).toMatchObject({ code: 3 });
    expect(await contents()).toEqual(START);
  });

  it('copies a collection to a new name, and into one that is there', async () => {
    await begin();
    await alice.must('icp -r tree new');
    await alice.must('icp -r tree there');
    expect(await contents()).toEqual({
      ...START,
      new: null,
      'new/one': 1,
      'new/sub': null,
      'new/sub/two': 2,
      'there/tree': null,
      'there/tree/one': 1,
      'there/tree/sub': null,
      'there/tree/sub/two': 2,
    });
  });

  it('wants -r for a collection', async () => {
    await begin();
    const { code, stderr } = await alice.run('icp tree new');
    expect(code).toBe(3);
    expect(stderr).toContain('-r');
    expect(await contents()).toEqual({ ...START, new: null });
  });

  it('refuses to copy a collection into itself, or onto a data object', async () => {
    await begin();
    for (const line of ['icp -r tree tree', 'icp -r tree tree/sub/x', 'icp -r tree a']) {
      expect({ line, ...(await alice.run(line)) }).toMatchObject({ line, code: 3 });
    }
    expect(await contents()).toEqual(START);
  });

  it('goes on where one data object of a collection is there already', async () => {
    const where = await begin();
    await alice.must('imkdir there/tree');
    await wire.write(`${where}/there/tree/one`, 'longer than before');
    const { code, stderr } = await alice.run('icp -r tree there');
    expect(code).toBe(3);
    expect(stderr).toContain('there/tree/one');
    expect(await contents()).toMatchObject({ 'there/tree/one': 18, 'there/tree/sub/two': 2 });
    await alice.must('icp -rf tree there');
    expect(await contents()).toMatchObject({ 'there/tree/one': 1, 'there/tree/sub/two': 2 });
  });

  it('refuses several sources without a collection to go to', async () => {
    await begin();
    expect(await alice.run('icp a b new')).toMatchObject({ code: 3 });
    expect(await alice.run('icp -f a b a')).toMatchObject({ code: 3 });
    expect(await contents()).toEqual(START);
  });

  it('reports a missing source and copies the others', async () => {
    await begin();
    expect(await alice.run('icp nope a there')).toMatchObject({ code: 3 });
    expect(await contents()).toEqual({ ...START, 'there/a': 5 });
  });

  it('calculates checksums with -k, compares them with -K', async () => {
    await begin();
    await alice.must('icp -k a c');
    await alice.must('icp -K b d');
    const { stdout } = await alice.must('ils --json --fields name,checksum a c d');
    expect(JSON.parse(stdout)).toEqual([
      { name: 'a', checksum: null },
      { name: 'c', checksum: expect.stringMatching(/^sha2:/) },
      { name: 'd', checksum: expect.stringMatching(/^sha2:/) },
    ]);
  });

  it('copies nothing with --dry-run', async () => {
    await begin();
    const { stdout } = await alice.must('icp -r --dry-run tree new');
    expect(stdout.match(/^would copy /gm)).toHaveLength(2);
    expect(await contents()).toEqual(START);
  });

  it('needs a source and a target', async () => {
    expect(await alice.run('icp')).toMatchObject({ code: 2 });
    expect(await alice.run('icp a')).toMatchObject({ code: 2 });
  });
});

describe('imv', () => {
  it('tells what it moved: timing lines with -v, records for programs', async () => {
    const where = await begin();
    expect((await alice.must('imv -v a c')).stdout).toMatch(
      /^ {3}a {24} {7}0\.000 MB \| \d+\.\d{3} sec \| 0 thr \| {2}0\.000 MB\/s\n$/,
    );
    const { stdout } = await alice.must('imv --json c tree there');
    const moved = { action: 'move', state: 'done' };
    expect(JSON.parse(stdout)).toEqual([
      { ...moved, source: `${where}/c`, target: `${where}/there/c`, type: 'data_object' },
      { ...moved, source: `${where}/tree`, target: `${where}/there/tree`, type: 'collection' },
    ]);
  });

  it('renames data objects and collections', async () => {
    await begin();
    await alice.must('imv a c');
    await alice.must('imv tree wood');
    expect(await contents()).toEqual({
      b: 4,
      c: 5,
      there: null,
      wood: null,
      'wood/one': 1,
      'wood/sub': null,
      'wood/sub/two': 2,
    });
  });

  it('moves into a collection, several things too', async () => {
    await begin();
    await alice.must(['imv', '?', 'tree', 'there']);
    expect(Object.keys(await contents()).sort()).toEqual(
      ['a', 'b', 'tree', 'tree/one', 'tree/sub', 'tree/sub/two']
        .map((name) => `there/${name}`)
        .concat('there')
        .sort(),
    );
  });

  it('lets what has one name, and collections, follow in the order of the line', async () => {
    const where = await begin();
    await wire.write(`${where}/tree/a`, 'second');
    const line = ['imv', '-v', 'a', 'tree/a', 'tree/sub/two', 'tree/sub', 'nosuch', 'b', 'there'];
    const { code, stdout, stderr } = await alice.run(line);
    expect(code).not.toBe(0);
    expect(stdout.match(/^ {3}\S+/gm)?.map((name) => name.trim())).toEqual([
      'a',
      'two',
      'sub',
      'b',
    ]);
    expect(stderr.indexOf(`${where}/there/a`)).toBeLessThan(stderr.indexOf(`${where}/nosuch`));
    expect(await contents()).toEqual({
      there: null,
      'there/a': 5,
      'there/b': 4,
      'there/sub': null,
      'there/two': 2,
      tree: null,
      'tree/a': 6,
      'tree/one': 1,
    });
  });

  it('moves into the current collection where only one path is given', async () => {
    await begin();
    await alice.must('imv tree/sub/two');
    expect(await contents()).toMatchObject({ two: 2 });
  });

  it('never overwrites', async () => {
    const where = await begin();
    await wire.write(`${where}/there/a`, 'kept');
    await alice.must('imkdir there/tree');
    for (const [line, name] of [
      ['imv a b', 'CAT_NAME_EXISTS_AS_DATAOBJ'],
      ['imv a there', 'CAT_NAME_EXISTS_AS_DATAOBJ'],
      ['imv tree there', 'CAT_NAME_EXISTS_AS_COLLECTION'],
      ['imv tree a', 'USER_INPUT_PATH_ERR'],
    ]) {
      const { code, stderr } = await alice.run(line ?? '');
      expect({ line, code }).toEqual({ line, code: 3 });
      expect(stderr).toContain(name);
    }
    expect(await contents()).toEqual({ ...START, 'there/a': 4, 'there/tree': null });
  });

  it('refuses to move a collection into itself', async () => {
    await begin();
    for (const line of ['imv tree tree/sub', 'imv tree tree', 'imv tree tree/sub/x']) {
      expect({ line, ...(await alice.run(line)) }).toMatchObject({ line, code: 3 });
    }
    expect(await contents()).toEqual(START);
  });

  it('reports what is missing, the target’s collection too', async () => {
    await begin();
    expect(await alice.run('imv nope new')).toMatchObject({ code: 3 });
    expect(await alice.run('imv a no/such')).toMatchObject({ code: 3 });
    expect(await alice.run('imv a b new')).toMatchObject({ code: 3 });
    expect(await alice.run('imv')).toMatchObject({ code: 2 });
    expect(await contents()).toEqual(START);
  });

  it('gives a name with a plus sign another, and the other way round', async () => {
    await begin();
    await alice.must('imv a a+b');
    expect(await contents()).toMatchObject({ 'a+b': 5 });
    await alice.must('imv a+b a');
    expect(await contents()).toEqual(START);
  });
});
