/** irsync in all directions. */
import { mkdir, readdir, rm, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import { useZone } from '../helpers/sandbox.js';
import { deeds, plant, steps } from '../helpers/transfer-steps.js';

const zone = useZone();
test('up, down and across, and nothing the second time', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a', 'tree/sub/b', 'tree/sub/deep/c']);
  for (const line of ['irsync -r tree i:up', 'irsync -r i:up down', 'irsync -r i:up i:across']) {
    expect(deeds(await steps(alice, line))).not.toEqual([]);
    expect(deeds(await steps(alice, line))).toEqual([]);
  }
  expect((await alice.read('down/sub/deep/c')).toString()).toBe('content of tree/sub/deep/c');
  expect((await alice.must('iget across/a -')).stdout).toBe('content of tree/a');
});

test('what was brought without times is not brought again', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a', 'tree/sub/b']);
  await alice.must('irsync -r tree i:up');
  // So that the files are newer by whole seconds.
  await alice.must('itouch -s 1500000000 up/a');
  await alice.must('itouch -s 1500000000 up/sub/b');
  const line = 'irsync -r --no-times i:up down';
  expect(deeds(await steps(alice, line))).not.toEqual([]);
  expect(deeds(await steps(alice, line))).toEqual([]);
  await alice.must('itouch -s 2000000000 up/a');
  expect(deeds(await steps(alice, line))).toHaveLength(1);
});

test('a collection is neither moved into itself nor removed for its target', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a', 'tree/sub/b']);
  await alice.must('irsync -r tree i:up');
  const before = (await alice.must('ils -r')).stdout;
  for (const [line, told] of [
    ['irsync -r i:up i:up/in', 'cannot be synchronised into itself'],
    ['irsync -r i:up i:up/sub', 'cannot be synchronised into itself'],
    ['irsync -r --delete i:up/sub i:up', '--delete would remove it'],
    ['irsync -r --delete i:up/sub/ i:up/', '--delete would remove it'],
  ] as const) {
    const { code, stderr } = await alice.run(line);
    expect([line, code, stderr]).toEqual([line, 3, expect.stringContaining(told)]);
  }
  expect((await alice.must('ils -r')).stdout).toBe(before);
  await alice.must('irsync -r --delete i:up i:up');
  expect((await alice.must('ils -r')).stdout).toBe(before);
  await alice.must('irsync -r i:up/sub i:up');
  expect((await alice.must('icat up/b')).stdout).toBe('content of tree/sub/b');
});

test('a time that is yet to come is no reason to move a file every time', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a']);
  const at = new Date('2100-01-01T00:00:00Z');
  await utimes(join(alice.cwd, 'tree', 'a'), at, at);
  expect(deeds(await steps(alice, 'irsync -r tree i:up'))).not.toEqual([]);
  expect(deeds(await steps(alice, 'irsync -r tree i:up'))).toEqual([]);
});

test('no name of a folder means anything to it', async () => {
  const alice = await zone.newcomer();
  const names = ['undefined', 'null', 'constructor', '__proto__', 'toString', 'NaN'];
  const paths = names.flatMap((name) => [`tree/${name}/a`, `tree/${name}/${name}/b`]);
  await plant(alice, paths);
  const expected = paths.map((path) => path.slice('tree/'.length)).sort();
  for (const line of ['irsync -r tree i:up', 'irsync -r i:up down', 'irsync -r i:up i:across']) {
    await alice.must(line);
  }
  await alice.must('iput -r tree put');
  await alice.must('iget -r put got');
  for (const folder of ['down', 'got']) {
    const entries = await readdir(join(alice.cwd, folder), { recursive: true });
    expect(entries.filter((entry) => /[ab]$/.test(entry)).sort()).toEqual(expected);
  }
  const { stderr } = await alice.must('icheck tree across');
  expect(stderr).toBe('24 the same\n');
});

test('a slash at the end of a source means what is in it', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['one/a', 'two/b']);
  await alice.must('irsync -r one two i:apart');
  expect((await alice.must('ils apart/one')).stdout).toContain('  a\n');
  await alice.must('irsync -r one/ two/ i:together');
  expect((await alice.must('ils together')).stdout).toBe(
    `${alice.collection}/together:\n  a\n  b\n`,
  );
});

describe('a slash at the end of the target', () => {
  test('means that a single file goes inside it, which is made where it is missing', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['a', 'back/old']);
    const planned = deeds(await steps(alice, 'irsync a i:new/ --dry-run'));
    const { stdout } = await alice.must('irsync -l a i:new/');
    expect(stdout).toContain(`${alice.cwd}/a`);
    expect((await alice.must('ils')).stdout).toBe(`${alice.collection}:\n`);
    expect(deeds(await steps(alice, 'irsync a i:new/'))).toEqual(planned);
    expect((await alice.must('ils new')).stdout).toBe(`${alice.collection}/new:\n  a\n`);
    await alice.must('irsync a i:new/');
    await alice.must('irsync i:new/a there/');
    await alice.must('irsync i:new/a i:other/');
    expect((await alice.read('there/a')).toString()).toBe('content of a');
    expect((await alice.must('ils other')).stdout).toBe(`${alice.collection}/other:\n  a\n`);
  });

  test('and that what is no folder or collection is left alone', async () => {
    const alice = await zone.newcomer();
    await plant(alice, ['a', 'b']);
    await alice.must('irsync a i:data');
    for (const line of ['irsync b i:data/', 'irsync i:data b/']) {
      const { code, stderr } = await alice.run(line);
      expect(code).toBe(3);
      expect(stderr).toContain('is not a collection or folder, so nothing can go into it');
    }
    expect((await alice.must('icat data')).stdout).toBe('content of a');
    expect((await alice.read('b')).toString()).toBe('content of b');
  });
});

test('a dry run lists exactly what the run then does', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a', 'tree/b', 'tree/sub/c']);
  await alice.must('irsync -r tree i:copy');
  await alice.write('tree/a', 'changed and longer');
  await plant(alice, ['tree/new/d']);
  await rm(join(alice.cwd, 'tree', 'b'));
  const line = 'irsync -r --delete tree i:copy';
  const before = (await alice.must('ils -r copy')).stdout;
  const planned = deeds(await steps(alice, `${line} --dry-run`));
  expect((await alice.must('ils -r copy')).stdout).toBe(before);
  expect(deeds(await steps(alice, line))).toEqual(planned);
  expect(planned).toEqual([
    `create_collection ${alice.collection}/copy/new`,
    `remove ${alice.collection}/copy/b`,
    `upload ${alice.collection}/copy/a`,
    `upload ${alice.collection}/copy/new/d`,
  ]);
});

test('--delete goes to the trash, and not beyond --max-delete', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a', 'tree/b', 'tree/c']);
  await alice.must('irsync -r tree i:copy');
  await rm(join(alice.cwd, 'tree', 'b'));
  await rm(join(alice.cwd, 'tree', 'c'));
  const refused = await alice.run('irsync -r --delete --max-delete 1 tree i:copy');
  expect(refused.code).toBe(3);
  expect((await alice.must('ils copy')).stdout).toContain('  c\n');
  await alice.must('irsync -r --delete tree i:copy');
  expect((await alice.must('ils copy')).stdout).toBe(`${alice.collection}/copy:\n  a\n`);
  const trash = `/tempZone/trash/home/${alice.name}`;
  expect((await alice.must(`ils -r ${trash}`)).stdout).toMatch(/ {2}b/);
});

test('removes nothing where the source cannot be seen whole', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a', 'tree/sub/b']);
  await alice.must('irsync -r tree i:copy');
  await rm(join(alice.cwd, 'tree', 'a'));
  await symlink('..', join(alice.cwd, 'tree', 'loop'));
  expect((await alice.run('irsync -r --delete tree i:copy')).code).toBe(3);
  expect((await alice.must('ils copy')).stdout).toContain('  a\n');
});

test('what is excluded is neither moved nor removed', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a', 'tree/b.log', 'tree/build/x']);
  await alice.must('irsync -r tree i:copy');
  await rm(join(alice.cwd, 'tree', 'b.log'));
  await rm(join(alice.cwd, 'tree', 'build'), { recursive: true });
  await plant(alice, ['tree/c.log']);
  const line = 'irsync -r --delete --exclude *.log --exclude build/ tree i:copy';
  expect(deeds(await steps(alice, line))).toEqual([]);
});

test('-K finds what size and time do not', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a']);
  await alice.must('irsync -r tree i:copy');
  await alice.must('istream write copy/a', { stdin: 'CONTENT of tree/a' });
  expect(deeds(await steps(alice, 'irsync -r tree i:copy'))).toEqual([]);
  expect(deeds(await steps(alice, 'irsync -r -K tree i:copy'))).toEqual([
    `upload ${alice.collection}/copy/a`,
  ]);
});

test('down: keeps times, and takes nothing that would leave the folder', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a', 'tree/sub/b']);
  await alice.must('irsync -r tree i:copy');
  await mkdir(join(alice.cwd, 'down'));
  await mkdir(join(alice.cwd, 'elsewhere'));
  await symlink(join(alice.cwd, 'elsewhere'), join(alice.cwd, 'down', 'sub'));
  const outcome = await alice.run('irsync -r i:copy down');
  expect(outcome.code).toBe(3);
  expect(outcome.stderr).toContain('leads out of');
  expect(await readdir(join(alice.cwd, 'elsewhere'))).toEqual([]);
  expect((await alice.read('down/a')).toString()).toBe('content of tree/a');
});

test('a list that is stopped is nothing to go on with', async () => {
  const alice = await zone.newcomer();
  await plant(alice, ['tree/a', 'tree/b']);
  await alice.must('irsync -r tree i:up');
  for (const [line, goesOn] of [
    ['irsync -r -l --debug i:up down', false],
    ['irsync -r --debug i:up down', true],
  ] as const) {
    const interruption = new AbortController();
    const onStderr = (text: string): void => {
      if (text.includes('execute_genquery')) interruption.abort(new CancelledError('stopped'));
    };
    const { code, stderr } = await alice.run(line, { interruption, onStderr });
    expect({ line, code }).toEqual({ line, code: 130 });
    expect(stderr.includes('go on with the same command')).toBe(goesOn);
  }
});

test('two local paths are refused', async () => {
  const alice = await zone.newcomer();
  const outcome = await alice.run('irsync -r tree other');
  expect(outcome.code).toBe(1);
  expect(outcome.stdout).toBe('');
  expect(outcome.stderr).toContain('both on this machine');
  expect(outcome.stderr).not.toContain('done');
});

test('--map-names brings what this machine cannot name, once, and --delete knows it', async () => {
  const alice = await zone.newcomer();
  const long = 'n'.repeat(300);
  await plant(alice, ['plain', 'percent%41']);
  await alice.must('imkdir odd');
  await alice.must(['iput', 'plain', `odd/${long}`]);
  await alice.must('iput percent%41 odd/a%41');
  expect((await alice.run('irsync -r i:odd down')).code).toBe(3);
  const line = 'irsync -r --delete --map-names i:odd mapped';
  await alice.must(line);
  const names = await readdir(join(alice.cwd, 'mapped'));
  expect(names).toEqual(['a%2541', expect.stringMatching(/^n{246}%[0-9a-f]{8}$/)]);
  expect(deeds(await steps(alice, line))).toEqual([]);
});
