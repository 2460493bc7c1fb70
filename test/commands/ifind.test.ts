import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;
let home: string;

/**
 * reads/a.txt (5 bytes; organism=mouse, len=12 mm), reads/b.BIN (100 bytes; organism=cat, len=5,
 * taken=2025-03-01), reads/deep/c.txt (empty; organism=mouse, checked=yes, len=n/a),
 * reads/deep/_x%y+z's.txt (nothing); reads has project=x.
 */
beforeAll(async () => {
  alice = await zone.person('alice');
  home = alice.collection;
  await alice.must('imkdir -p reads/deep');
  const put = async (name: string, content: string): Promise<void> => {
    await alice.must(['iput', await alice.write('local', content), name, '-f']);
  };
  await put('reads/a.txt', '12345');
  await put('reads/b.BIN', 'x'.repeat(100));
  await put('reads/deep/c.txt', '');
  await put("reads/deep/_x%y+z's.txt", 'odd');
  const avu = async (path: string, ...words: string[]): Promise<void> => {
    await alice.must(['imeta', 'add', path === 'reads' ? '-C' : '-d', path, ...words]);
  };
  await avu('reads/a.txt', 'organism', 'mouse');
  await avu('reads/a.txt', 'len', '12', 'mm');
  await avu('reads/b.BIN', 'organism', 'cat');
  await avu('reads/b.BIN', 'len', '5');
  await avu('reads/b.BIN', 'taken', '2025-03-01');
  await avu('reads/deep/c.txt', 'organism', 'mouse');
  await avu('reads/deep/c.txt', 'checked', 'yes');
  await avu('reads/deep/c.txt', 'len', 'n/a');
  await avu('reads', 'project', 'x');
});

async function found(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await alice.must(['ifind', 'reads', ...words]);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(`${home}/`.length))
    .sort();
}

const A = 'reads/a.txt';
const B = 'reads/b.BIN';
const C = 'reads/deep/c.txt';
const ODD = "reads/deep/_x%y+z's.txt";
const ALL = [ODD, A, B, 'reads', 'reads/deep', C].sort();

describe('ifind finds', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['everything', [], ALL],
    ['by name', ['-n', '*.txt'], [A, C, ODD]],
    ['by name, as find writes it', ['-name', '[ab].*'], [A, B]],
    ['by name in any case', ['--iname', '*.bin'], [B]],
    ['by odd name', ['--name', "_x%y+z's*"], [ODD]],
    ['collections by name', ['-n', 'd??p'], ['reads/deep']],
    ['by whole path', ['--path', '*/reads/*.txt'], [A, C, ODD]],
    ['by path below', ['--wholename', 'deep/*'], [C, ODD]],
    ['by regular expression', ['--regex', '.*/[a-c]\\.\\w{3}'], [A, B, C]],
    ['collections', ['-t', 'd'], ['reads', 'reads/deep']],
    ['data objects', ['--type', 'f'], [A, B, C, ODD]],
    ['both', ['--types', 'd,f'], ALL],
    ['to a depth', ['--maxdepth', '1'], [A, B, 'reads', 'reads/deep']],
    ['from a depth', ['--mindepth', '2'], [C, ODD]],
    ['at a depth', ['-mindepth', '1', '-maxdepth', '1', '-t', 'd'], ['reads/deep']],
    ['nothing deeper than it is', ['--mindepth', '3'], []],
    ['by size', ['--size', '+5'], [B]],
    ['by exact size', ['--size', '5'], [A]],
    ['by smaller size', ['--size', '-1K', '--size', '>=5'], [A, B]],
    ['not by size, collections too', ['!', '--size', '+1'], ['reads', 'reads/deep', C]],
    ['by owner', ['--owner', 'alice', '-t', 'f'], [A, B, C, ODD]],
    ['by another owner', ['--owner', 'rods'], []],
    ['what is new', ['--modified', '-1h'], ALL],
    ['nothing old', ['--older', '1h'], []],
    ['by date', ['--created', '>2020-01-01', '--modified', '<2020-01-01'], []],
    ['by permission', ['--permission', 'alice:own', '-t', 'd'], ['reads', 'reads/deep']],
    ['by permission of nobody', ['--permission', 'rods'], []],
    ['by number of replicas', ['--replicas', '1'], [A, B, C, ODD]],
    ['by more replicas', ['--replicas', '+1'], []],
    ['by state', ['--replica-state', 'good'], [A, B, C, ODD]],
    ['by resource', ['--resource', 'demoResc:good', '-n', 'a*'], [A]],
    ['elsewhere', ['!', '--resource', 'demoResc', '-t', 'f'], []],
  ])('%s', async (_, words, expected) => {
    expect(await found(...words)).toEqual([...expected].sort());
  });
});

describe('ifind by metadata finds', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a value', ['--avu', 'organism=mouse'], [A, C]],
    ['another value', ['--avu', 'organism != mouse'], [B]],
    ['a pattern', ['--avu', 'organism~*o?s*'], [A, C]],
    ['not a pattern', ['--avu', 'organism!~m*'], [B]],
    ['an attribute', ['--avu', 'len'], [A, B, C]],
    ['an absent attribute', ['--avu', '!len', '-t', 'f'], [ODD]],
    ['absent, negated', ['--not', '--avu', '!len'], [A, B, C]],
    ['numbers as numbers', ['--avu', 'len>5'], [A]],
    ['numbers with equality', ['--avu', 'len>=5.0'], [A, B]],
    ['dates as dates', ['--avu', 'taken<2025-10-01'], [B]],
    ['units', ['--avu', 'len[mm]=12'], [A]],
    ['other units', ['--avu', 'len[m]'], []],
    ['two attributes', ['--avu', 'organism=mouse', '--avu', 'checked'], [C]],
    ['one and not the other', ['--avu', 'organism=mouse', '!', '--avu', 'checked'], [A]],
    ['either', ['--avu', 'checked=yes', '--or', '--avu', 'organism=cat'], [B, C]],
    ['either, with others', ['--avu', 'organism=cat', '-o', '--size', '5'], [A, B]],
    [
      'groups',
      ['(', '--avu', 'organism=cat', '-o', '--avu', 'len>5', ')', '-a', '-n', '*.txt'],
      [A],
    ],
    ['not a group', ['-t', 'f', '!', '(', '-n', '*.txt', '-o', '--avu', 'len=5', ')'], []],
    ['collections', ['--avu', 'project=x'], ['reads']],
    ['nothing by a value that is text', ['--avu', "organism=mouse' or '1'='1"], []],
    ['as vsc-prc-find', ['-t', 'f', '--object_avu', '=,organism;like,m%e'], [A, C]],
    ['as vsc-prc-find, with units', ['-t', 'f', '--object_avu', 'len;12;mm'], [A]],
    ['collections as vsc-prc-find', ['--collection_avu', 'project', '-t', 'd'], ['reads']],
    ['all collections beside', ['--object_avu', 'len;5'], [B, 'reads', 'reads/deep']],
  ])('%s', async (_, words, expected) => {
    expect(await found(...words)).toEqual([...expected].sort());
  });
});

describe('ifind', () => {
  it('prints records with what is asked for', async () => {
    const { stdout } = await alice.must('ifind reads -n a.txt --json');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        path: `${home}/${A}`,
        id: expect.any(Number),
        type: 'data_object',
        size: 5,
        owner: 'alice',
        replicas: [{ number: 0, status: 'good' }],
        metadata: [{ attribute: 'len' }, { attribute: 'organism', value: 'mouse' }],
      },
    ]);
    const { stdout: csv } = await alice.must('ifind reads -t f --size +5 --csv --fields name,size');
    expect(csv).toBe('name,size\nb.BIN,100\n');
  });

  it('searches several places, patterns, objects and ids', async () => {
    const lines = async (...words: string[]) =>
      (await alice.must(['ifind', ...words])).stdout.trim().split('\n').sort();
    expect(await lines('reads/a.txt', 'reads/deep', '-t', 'f')).toHaveLength(3);
    expect(await lines('reads/*.txt')).toEqual([`${home}/${A}`]);
    const query = `select DATA_ID where DATA_NAME = 'c.txt'`;
    const id = (await alice.must(['iquest', '%s', query])).stdout.trim();
    expect(await lines(`id:${id}`)).toEqual([`${home}/${C}`]);
  });

  it('takes a checksum in any of its forms, and nothing else', async () => {
    await alice.must(`ichksum ${A}`);
    const { stdout } = await alice.must(`ifind ${A} --json --fields checksum`);
    const [{ checksum } = { checksum: '' }] = JSON.parse(stdout) as { checksum: string }[];
    const digits = checksum.replace('sha2:', '');
    for (const form of [checksum, digits, Buffer.from(digits, 'base64').toString('hex')]) {
      expect((await alice.must(['ifind', 'reads', '--checksum', form])).stdout).toContain(A);
    }
    const wrong = await alice.run('ifind reads --checksum missing');
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('not a checksum: missing');
  });

  it.each(['--print0', '--exec echo {} ;', '--delete --yes', '--explain'])(
    'refuses records together with %s',
    async (words) => {
      const outcome = await alice.run(`ifind reads --json ${words}`);
      expect(outcome).toMatchObject({ code: 1, stdout: '' });
      expect(outcome.stderr).toContain('print no records');
    },
  );

  it.each(['-foo', '--foo'])('names the option that there is not: %s', async (words) => {
    const outcome = await alice.run(`ifind reads ${words}`);
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain("unknown option '--foo'");
  });

  it('gives ids that name what was found', async () => {
    const { stdout } = await alice.must('ifind reads -n a.txt --json --fields path,id');
    const [{ path, id } = { path: '', id: 0 }] = JSON.parse(stdout) as {
      path: string;
      id: number;
    }[];
    expect((await alice.must(['ifind', `id:${id}`])).stdout).toBe(`${path}\n`);
  });

  it('searches below what one may not see oneself', async () => {
    const carol = await zone.newcomer();
    await carol.must('imkdir mine');
    const lines = async (line: string) => (await carol.must(line)).stdout.trim().split('\n');
    for (const top of ['/', '/tempZone', '/tempZone/home']) {
      expect(await lines(`ifind ${top} -t d`)).toContain(`${carol.collection}/mine`);
      expect(await lines(`idu -s ${top}`)).toEqual([`0\t${top}`]);
    }
    expect((await carol.run(`ifind ${home}`)).code).toBe(4);
    expect((await carol.run('ifind /otherZone')).code).toBe(4);
  });

  it('tells of a place that is not there, and goes on', async () => {
    const outcome = await alice.run('ifind nowhere reads -n a.txt');
    expect(outcome).toMatchObject({ code: 4, stdout: `${home}/${A}\n` });
    expect(outcome.stderr).toContain('nowhere');
  });

  it.each([
    ["'(' -n x", 'not closed'],
    ["-n x ')'", 'closes nothing'],
    ['--or -n x', 'nothing before'],
    ['-n x --or', 'ends where a test'],
    ['--size big', 'not a size'],
    ['--avu =x', 'not a test of metadata'],
    ['--modified yesterday', 'not a date'],
    ['--exec echo', '--exec needs'],
    ["--regex '('", 'not a regular expression'],
  ])('says what is wrong with %s', async (line, message) => {
    const outcome = await alice.run(`ifind reads ${line}`);
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain(message);
  });

  it('prints with NULs, and runs programs without secrets', async () => {
    expect((await alice.must('ifind reads -n a.txt --print0')).stdout).toBe(`${home}/${A}\0`);
    const each = await alice.must(
      [
        ...['ifind', 'reads', '-n', '[ab].*', '--exec'],
        ...['sh', '-c', 'echo "$1:$IRODS_PASSWORD"', 'sh', '<{}>', ';'],
      ],
      { env: { PATH: process.env['PATH'] ?? '', IRODS_PASSWORD: 'CANARY' } },
    );
    expect(each.stdout).toBe(`<${home}/${A}>:\n<${home}/${B}>:\n`);
    const many = await alice.must('ifind reads -t f -n [ab].* --exec echo -h {} +', {
      env: { PATH: process.env['PATH'] ?? '' },
    });
    expect(many.stdout).toBe(`-h ${home}/${A} ${home}/${B}\n`);
    const failing = await alice.run("ifind reads -n a.txt --exec false ';'", {
      env: { PATH: process.env['PATH'] ?? '' },
    });
    expect(failing).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('false ended with 1'),
    });
  });

  it('explains in one query each for data objects and collections', async () => {
    const { stdout } = await alice.must(
      "ifind reads --avu organism=mouse --avu 'len>5' -n '*.txt' --explain",
    );
    expect(stdout.match(/select/g)).toHaveLength(2);
    expect(stdout).toContain("META_DATA_ATTR_VALUE = 'mouse'");
    expect(stdout).toContain("then here: --avu 'len>5' (asks for metadata of up to 300 at once)");
  });

  it('removes after asking, objects before their collections', async () => {
    await alice.must('imkdir -p old/sub');
    await alice.must(['iput', await alice.write('x', 'x'), 'old/sub/x']);
    await alice.must(['iput', await alice.write('x', 'x'), 'old/y']);
    const refused = await alice.run('ifind old --delete', { stdin: 'n\n' });
    expect(refused.code).toBe(4);
    expect(refused.stderr).toContain('Remove 2 data objects and 2 collections into the trash?');
    expect((await alice.must('ifind old')).stdout.split('\n')).toHaveLength(5);
    await alice.must('ifind old --mindepth 1 --delete --yes');
    expect((await alice.must('ifind old')).stdout).toBe(`${home}/old\n`);
    await alice.must('ifind old --delete --no-trash', { stdin: 'y\n' });
    expect((await alice.run('ifind old')).code).toBe(4);
  });
});

describe('ifind on a server with GenQuery1 only', () => {
  const old = useZone({ apiVersion: '0.3.0', limits: { rowsPerQuery: 3 } });

  it('finds the same', async () => {
    const bob = await old.person('bob_b');
    await bob.must('imkdir -p reads/deep');
    const local = await bob.write('x', '12345');
    for (const name of ['a.txt', 'b.txt', 'c.bin', 'deep/d.txt', 'deep/x_y.txt']) {
      await bob.must(['iput', local, `reads/${name}`]);
    }
    await bob.must('imeta add -d reads/a.txt organism mouse');
    await bob.must('imeta add -d reads/deep/d.txt organism mouse');
    const names = async (...words: string[]) => {
      const { stdout } = await bob.must(['ifind', 'reads', ...words]);
      return stdout
        .trim()
        .split('\n')
        .map((line) => line.slice(`${bob.collection}/reads/`.length))
        .sort();
    };
    expect(await names('-n', '*.txt')).toEqual(['a.txt', 'b.txt', 'deep/d.txt', 'deep/x_y.txt']);
    expect(await names('--avu', 'organism=mouse')).toEqual(['a.txt', 'deep/d.txt']);
    expect(await names('!', '--avu', 'organism=mouse', '-t', 'f')).toEqual([
      'b.txt',
      'c.bin',
      'deep/x_y.txt',
    ]);
    expect(await names('--avu', 'organism=mouse', '-o', '-n', 'c*')).toEqual([
      'a.txt',
      'c.bin',
      'deep/d.txt',
    ]);
    expect(await names('--maxdepth', '1', '-t', 'f')).toEqual(['a.txt', 'b.txt', 'c.bin']);
  });
});
