import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

/** A folder and a collection that are the same, with checksums: run/a.txt and run/deep/b.txt. */
beforeEach(async () => {
  alice = await zone.newcomer();
  await alice.write('run/a.txt', 'alpha');
  await alice.write('run/deep/b.txt', 'beta');
  await alice.must('iput -r -k run');
});

describe('icheck', () => {
  it('is content with what is the same, by size and by checksum', async () => {
    for (const line of ['icheck run run', 'icheck -K run run', 'icheck -K run/a.txt run/a.txt']) {
      expect(await alice.run(line)).toMatchObject({ code: 0, stdout: '' });
    }
    const { stdout, stderr } = await alice.must('icheck -v run run');
    expect(stdout).toBe(
      ['a.txt', 'deep/', 'deep/b.txt']
        .map((name) => `the same     ${alice.collection}/run/${name}\n`)
        .join(''),
    );
    expect(stderr).toBe('3 the same\n');
  });

  it('tells all that is not, and ends with 1', async () => {
    await alice.write('run/a.txt', 'alphabet');
    await alice.write('run/here.txt', 'x');
    await rm(join(alice.cwd, 'run/deep'), { recursive: true });
    const outcome = await alice.run('icheck run run');
    expect(outcome.code).toBe(1);
    expect(outcome.stdout.split('\n')).toEqual([
      `different    ${alice.collection}/run/a.txt (size)`,
      `only remote  ${alice.collection}/run/deep/`,
      `only remote  ${alice.collection}/run/deep/b.txt`,
      `only local   ${alice.cwd}/run/here.txt`,
      '',
    ]);
    expect(outcome.stderr).toContain('1 different, 1 only local, 2 only remote');
  });

  it('sees other bytes of the same size by checksum only, in base64 and hex', async () => {
    await alice.write('run/a.txt', 'aLpha');
    expect((await alice.run('icheck run run')).code).toBe(0);
    const outcome = await alice.run('icheck -K run run --json');
    expect(outcome.code).toBe(1);
    const sha2 = (text: string) => createHash('sha256').update(text);
    expect(JSON.parse(outcome.stdout)).toEqual([
      {
        path: `${alice.collection}/run/a.txt`,
        local_path: `${alice.cwd}/run/a.txt`,
        type: 'data_object',
        state: 'different',
        shard: null,
        reason: 'checksum',
        local_size: 5,
        size: 5,
        local_checksum: `sha2:${sha2('aLpha').digest('base64')}`,
        local_checksum_hex: sha2('aLpha').digest('hex'),
        checksum: `sha2:${sha2('alpha').digest('base64')}`,
        checksum_hex: sha2('alpha').digest('hex'),
      },
    ]);
  });

  it('does not take a missing checksum for sameness', async () => {
    await alice.write('run/plain.txt', 'plain');
    await alice.must('iput --no-checksum run/plain.txt run/plain.txt');
    const outcome = await alice.run('icheck -K run run');
    expect(outcome).toMatchObject({
      code: 1,
      stdout: `no checksum  ${alice.collection}/run/plain.txt\n`,
    });
    expect((await alice.run('icheck -K --missing read run run')).code).toBe(0);
    expect((await alice.run('icheck -K run run')).code).toBe(1);
    expect((await alice.run('icheck -K --missing compute run run')).code).toBe(0);
    expect((await alice.run('icheck -K run run')).code).toBe(0);
    await alice.write('run/plain.txt', 'plaiN');
    expect((await alice.run('icheck -K --missing read run run')).code).toBe(1);
  });

  it('tells a folder from a data object', async () => {
    await rm(join(alice.cwd, 'run/a.txt'));
    await mkdir(join(alice.cwd, 'run/a.txt'));
    expect(await alice.run('icheck run run')).toMatchObject({
      code: 1,
      stdout: `different    ${alice.collection}/run/a.txt (folder here, data object there)\n`,
    });
  });

  it('ends with 2 where there is nothing to compare', async () => {
    expect((await alice.run('icheck run nowhere')).code).toBe(2);
    expect((await alice.run('icheck nowhere run')).code).toBe(2);
    expect((await alice.run('icheck --missing read run run')).code).toBe(2);
  });

  it('names the parts of machines that share a tree and have not done theirs', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `many/deep/file${i}`);
    for (const name of names) await alice.write(name, name);
    await mkdir(join(alice.cwd, 'many/empty'));
    await alice.must('imkdir many');
    for (const part of ['1/4', '3/4']) await alice.must(`irsync -r --shard ${part} many i:many`);

    const outcome = await alice.run('icheck --shard-count 4 many many');
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toMatch(
      /^shard {8}2\/4 \(\d+ only local\)\nshard {8}4\/4 \(\d+ only local\)\n$/,
    );
    expect(outcome.stderr).toContain('not whole: shard 2/4, 4/4');
    const missing = (await alice.run('icheck many many')).stdout.split('\n').length - 1;
    const told = await alice.run('icheck -v --shard-count 4 many many --json');
    const records = JSON.parse(told.stdout) as { type: string; shard: string; state: string }[];
    expect(records.filter(({ type }) => type === 'data_object')).toHaveLength(missing);
    expect(new Set(records.map(({ shard }) => shard))).toEqual(new Set(['2/4', '4/4']));
    expect(records.filter(({ type }) => type === 'shard')).toMatchObject([
      { shard: '2/4', state: 'different', path: `${alice.collection}/many` },
      { shard: '4/4', state: 'different' },
    ]);

    await alice.must('irsync -r --shard 2/4 many i:many');
    expect((await alice.run('icheck --shard-count 4 many many')).stdout).toMatch(/^shard +4\/4 /);
    await alice.must('irsync -r --shard 4/4 many i:many');
    expect(await alice.run('icheck --shard-count 4 many many')).toMatchObject({
      code: 0,
      stdout: '',
    });
  });

  it('leaves out what the transfer left out, by options and files of patterns', async () => {
    await alice.write('run/x.tmp', 'x');
    await alice.write('run/deep/y.tmp', 'y');
    await alice.write('run/out/z', 'z');
    await alice.write('rules', 'out/\n');
    const rules = ['--exclude', '*.tmp', '--filter-from', 'rules'];
    await alice.must(['irsync', '-r', ...rules, 'run', 'i:run']);
    expect((await alice.run('icheck run run')).stdout).toContain('only local');
    expect(await alice.run(['icheck', '-v', ...rules, 'run', 'run'])).toMatchObject({
      code: 0,
      stderr: '3 the same\n',
    });
    const brought = await alice.run(['icheck', ...rules, '--include', 'y.tmp', 'run', 'run']);
    expect(brought).toMatchObject({
      code: 1,
      stdout: `only local   ${alice.cwd}/run/deep/y.tmp\n`,
    });
  });

  it('leaves out what the ignore files of either side do', async () => {
    await alice.write('run/here.tmp', 'x');
    await alice.write('run/deep/c.log', 'y');
    await alice.must('iput run/a.txt run/there.tmp');
    await alice.must('iput run/a.txt run/deep/d.log');
    expect((await alice.run('icheck run run')).code).toBe(1);
    await alice.write('run/.irodsignore', '*.tmp\n.irodsignore\n');
    expect((await alice.run('icheck run run')).stdout).toBe(
      [
        `only local   ${alice.cwd}/run/deep/c.log\n`,
        `only remote  ${alice.collection}/run/deep/d.log\n`,
      ].join(''),
    );
    await alice.must('istream write run/deep/.irodsignore', { stdin: '*.log\n.irodsignore\n' });
    expect(await alice.run('icheck run run')).toMatchObject({ code: 0, stdout: '' });
  });

  it('says of a folder with an unreadable ignore file that it failed, and no more', async () => {
    await mkdir(join(alice.cwd, 'run/deep/.irodsignore'));
    const { code, stdout, stderr } = await alice.run('icheck run run');
    expect(code).toBe(2);
    expect(stdout).toBe(`failed       ${alice.collection}/run/deep\n`);
    expect(stderr).toContain('.irodsignore: it is a directory');
  });
});
