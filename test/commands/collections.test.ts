import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

const zone = useZone();
let alice: TestPerson;
let home: string;
let wire: Wire;

beforeAll(async () => {
  alice = await zone.person('alice');
  home = alice.collection;
  wire = await Wire.as(zone, alice);
  await zone.person('bob');
});

async function namesIn(collection: string): Promise<readonly string[]> {
  const { stdout } = await alice.must(['ils', '--json', '-r', '--fields', 'path', collection]);
  const root = `${home}/${collection}/`;
  return (JSON.parse(stdout) as { path: string }[]).map(({ path }) => path.slice(root.length));
}

describe('imkdir', () => {
  it('makes one or several, and refuses what is there', async () => {
    expect(await alice.run('imkdir one two')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const { code, stderr } = await alice.run('imkdir one three');
    expect(code).toBe(3);
    expect(stderr).toContain('CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME');
    expect(await alice.run('ils -d three')).toMatchObject({ code: 0 });
  });

  it('makes parents with -p only, and then takes what is there', async () => {
    expect(await alice.run('imkdir deep/er')).toMatchObject({ code: 3 });
    expect(await alice.run('imkdir -p deep/er')).toMatchObject({ code: 0 });
    expect(await alice.run('imkdir -p deep/er')).toMatchObject({ code: 0, stderr: '' });
  });

  it('refuses the name of a data object even with -p', async () => {
    await wire.write(`${home}/object`, '');
    for (const line of ['imkdir object', 'imkdir -p object']) {
      const { code, stderr } = await alice.run(line);
      expect({ line, code }).toEqual({ line, code: 3 });
      expect(stderr).toContain('CAT_NAME_EXISTS_AS_DATAOBJ');
    }
  });

  it('takes names as they are, patterns or not', async () => {
    const names = ['star*', '[x]', '{a,b}', 'ünï', "it's", 'per%cent', 'a+b', 'a b', '-dash'];
    await alice.must(['imkdir', 'names', ...names.map((name) => `names/${name}`)]);
    expect([...(await namesIn('names'))].sort()).toEqual([...names].sort());
    await alice.must(['imkdir', '--', '-dashed']);
    expect(await alice.run(['ils', '-d', '--', '-dashed'])).toMatchObject({ code: 0 });
  });

  it('makes nothing with --dry-run', async () => {
    const { code, stdout } = await alice.run('imkdir --dry-run unmade');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining(`${home}/unmade`),
    });
    expect(await alice.run('ils unmade')).toMatchObject({ code: 4 });
  });

  it('needs a path', async () => {
    expect(await alice.run('imkdir')).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('irmdir', () => {
  it('removes empty collections only', async () => {
    await alice.must('imkdir -p e1 e2/inside');
    expect(await alice.run('irmdir e1')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await alice.run('ils e1')).toMatchObject({ code: 4 });
    const { code, stderr } = await alice.run('irmdir e2 nope');
    expect(code).toBe(1);
    expect(stderr).toContain('SYS_COLLECTION_NOT_EMPTY');
    expect(stderr).toContain(`${home}/nope`);
    expect(await alice.run('ils -d e2')).toMatchObject({ code: 0 });
  });

  it('removes parents with -p as far up as was typed', async () => {
    await alice.must('imkdir -p p/q/r/s');
    await alice.must(['irmdir', '-p', 'p/q/r/s']);
    expect(await alice.run('ils p')).toMatchObject({ code: 4 });
    expect(await alice.run('ils -d .')).toMatchObject({ code: 0 });
  });

  it('takes --path_name for -p', async () => {
    await alice.must('imkdir -p p1/q1');
    await alice.must('irmdir --path_name p1/q1');
    expect((await alice.run('ils p1')).code).toBe(4);
  });

  it('says that HTTP cannot unregister', async () => {
    await alice.must('imkdir u');
    const { code, stderr } = await alice.run('irmdir -U u');
    expect(code).toBe(1);
    expect(stderr).toContain('unregister');
  });
});

describe('irm', () => {
  beforeAll(async () => {
    await alice.must('irmtrash');
    await alice.must('imkdir -p rm/sub');
    for (const name of ['a', 'b', 'c.tmp', 'd.tmp', 'sub/e']) {
      await wire.write(`${home}/rm/${name}`, name);
    }
  });

  it('moves to the trash, or removes for good with -f', async () => {
    await alice.must('irm rm/a');
    await alice.must('irm -f rm/b');
    expect((await alice.must('ils -r /tempZone/trash/home/alice')).stdout).toContain('  a\n');
    expect((await alice.must('ils -r /tempZone/trash/home/alice')).stdout).not.toContain('  b\n');
    expect(await namesIn('rm')).toEqual(['c.tmp', 'd.tmp', 'sub/e', 'sub']);
  });

  it('wants -r for a collection', async () => {
    const { code, stderr } = await alice.run('irm rm/sub');
    expect(code).toBe(3);
    expect(stderr).toContain('-r');
    expect(await alice.run('ils rm/sub')).toMatchObject({ code: 0 });
  });

  it('removes by a pattern', async () => {
    await alice.must(['irm', '-f', 'rm/*.tmp']);
    expect(await namesIn('rm')).toEqual(['sub/e', 'sub']);
  });

  it('shows what it would do with --dry-run', async () => {
    const { code, stdout } = await alice.run('irm -rf --dry-run rm');
    expect(code).toBe(0);
    expect(stdout).toContain(`would remove ${alice.collection}/rm`);
    expect(await namesIn('rm')).toEqual(['sub/e', 'sub']);
  });

  it('removes collections with all that is in them', async () => {
    await alice.must('irm -r rm');
    expect(await alice.run('ils rm')).toMatchObject({ code: 4 });
  });

  it('reports what is missing, and not with -f', async () => {
    expect(await alice.run('irm nope')).toMatchObject({ code: 3 });
    expect(await alice.run('irm -f nope')).toMatchObject({ code: 0, stderr: '' });
    expect(await alice.run('irm')).toMatchObject({ code: 2 });
    expect(await alice.run('irm --dryrun x')).toMatchObject({ code: 3 });
  });

  it('tells that others keep what they own', async () => {
    await wire.write(`${home}/kept`, 'x');
    const bob = await zone.person('bob');
    for (const line of [`irm -f ${home}`, `irm -rf ${home}`, `irm ${home}/kept`]) {
      await bob.run(line);
      expect(await alice.run('ils kept')).toMatchObject({ code: 0 });
    }
    expect(await bob.run(`irm -r ${home}`)).toMatchObject({ code: 3 });
  });

  it('finds out where a removal was not done, and why', async () => {
    await alice.must('imkdir -p ours/theirs');
    await wire.write(`${home}/ours/mine`, 'x');
    for (const [endpoint, path, permission] of [
      ['collections', 'ours', 'own'],
      ['collections', 'ours/theirs', 'own'],
    ] as const) {
      await wire.post(endpoint, {
        op: 'set_permission',
        lpath: `${home}/${path}`,
        'entity-name': 'bob',
        permission,
      });
    }
    const bob = await zone.person('bob');
    const bobsWire = await Wire.as(zone, bob);
    await bobsWire.write(`${home}/ours/theirs/his`, 'x');
    await bobsWire.allow(`${home}/ours/theirs/his`, 'alice', 'read');
    const { code, stderr } = await alice.run('irm -rf ours');
    expect(code).toBe(3);
    expect(stderr).toContain(`${home}/ours/theirs/his`);
    expect(await alice.run('ils ours/theirs/his')).toMatchObject({ code: 0 });
  });
});

describe('records for programs', () => {
  const records = async (line: string): Promise<unknown> =>
    JSON.parse((await alice.must(line)).stdout);

  it('tell each collection and data object that was made, touched or removed', async () => {
    const at = `${home}/told`;
    const done = { state: 'done', type: 'collection' };
    const made = { ...done, action: 'create_collection' };
    expect(await records('imkdir -p --json told/x told/y told')).toEqual([
      { ...made, path: `${at}/x` },
      { ...made, path: `${at}/y` },
    ]);
    expect(await records('itouch --json told told/new')).toEqual([
      { ...done, action: 'touch', path: at },
      { state: 'done', type: 'data_object', action: 'create', path: `${at}/new` },
    ]);
    const removed = { ...done, action: 'remove' };
    expect(await records('irmdir --json told/x')).toEqual([{ ...removed, path: `${at}/x` }]);
    expect(await records('irm -r --json told')).toEqual([{ ...removed, path: at }]);
    const trash = `/tempZone/trash/home/${alice.name}/told`;
    expect(await records('irmtrash --json told')).toEqual([{ ...removed, path: trash }]);
    expect(await records('irm -f --json nothing-of-that-name')).toEqual([]);
  });
});

describe('irmtrash', () => {
  it('empties the bin, and parts of it', async () => {
    await alice.must('irmtrash');
    await alice.must('imkdir -p t/u');
    for (const name of ['t/u/one', 'gone', 'kept']) await wire.write(`${home}/${name}`, name);
    await alice.must('irm -r t gone kept');
    await alice.must('irmtrash gone');
    const bin = '/tempZone/trash/home/alice';
    expect((await alice.must(`ils ${bin}`)).stdout).toBe(`${bin}:\n  kept\n  C- ${bin}/t\n`);
    expect(await alice.run('irmtrash --age 10')).toMatchObject({ code: 0 });
    expect((await alice.must(`ils ${bin}`)).stdout).toBe(`${bin}:\n  kept\n  C- ${bin}/t\n`);
    const later = Date.now() + 20 * 60_000;
    const clock = { now: () => later, sleep: async () => {} };
    await alice.must('irmtrash --age 10', { clock });
    expect((await alice.must(`ils ${bin}`)).stdout).toBe(`${bin}:\n`);
  });

  it('touches nothing outside the trash', async () => {
    await wire.write(`${home}/outside`, '');
    expect(await alice.run(`irmtrash ${home}/outside`)).toMatchObject({ code: 1 });
    expect(await alice.run('irmtrash ../../../home/alice/outside')).toMatchObject({ code: 1 });
    expect(await alice.run('irmtrash nope')).toMatchObject({ code: 3 });
    expect(await alice.run('ils outside')).toMatchObject({ code: 0 });
  });
});
