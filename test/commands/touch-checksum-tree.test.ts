import { createHash } from 'node:crypto';
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
  await alice.must('imkdir -p t/sub/deep');
  await wire.write(`${home}/t/hello`, 'hello');
  await wire.write(`${home}/t/empty`, '');
  await wire.write(`${home}/t/sub/hello.too`, 'hello');
  await wire.write(`${home}/t/sub/deep/x`, 'x');
});

const HELLO = 'sha2:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=';
const EMPTY = 'sha2:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const X = 'sha2:LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=';

async function field(path: string, key: string): Promise<unknown> {
  const { stdout } = await alice.must(['ils', '-d', '--json', path]);
  return (JSON.parse(stdout) as Record<string, unknown>[])[0]?.[key];
}

describe('itouch', () => {
  it('makes empty data objects', async () => {
    expect(await alice.run('itouch new1 new2')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await field('new1', 'size')).toBe(0);
    expect(await alice.run('itouch -c new3')).toMatchObject({ code: 0, stderr: '' });
    expect(await alice.run('ils new3')).toMatchObject({ code: 4 });
  });

  it('sets times of data objects and collections', async () => {
    await alice.must('itouch -s 1700000000 t/hello t/sub');
    for (const path of ['t/hello', 't/sub']) {
      expect(await field(path, 'modified_at')).toBe('2023-11-14T22:13:20Z');
    }
    await alice.must('itouch -r t/hello new1');
    expect(await field('new1', 'modified_at')).toBe('2023-11-14T22:13:20Z');
    expect(await field('t/hello', 'size')).toBe(5);
  });

  it.each([
    'itouch -s 1 -r t/hello new1',
    'itouch -n 0 -R demoResc new1',
    'itouch -s never new1',
    'itouch -s 2147483648 new1',
    'itouch -n x new1',
    'itouch -n 0 t/sub',
    'itouch',
  ])('refuses %s', async (line) => {
    const { code, stderr } = await alice.run(line);
    expect(code).toBe(1);
    expect(stderr).not.toBe('');
  });
});

describe('ichksum', () => {
  it('prints digests in hex', async () => {
    const expected = createHash('sha256').update('hello').digest('hex');
    expect((await alice.must('ichksum --hex t/hello')).stdout).toContain(
      `    hello    ${expected}\n`,
    );
    expect((await alice.must('ichksum --hex --json t/hello')).stdout).toContain(`"${expected}"`);
  });

  it('prints the checksum of a data object by its name', async () => {
    expect(await alice.run('ichksum t/hello')).toMatchObject({
      code: 0,
      stdout: `    hello    ${HELLO}\n`,
    });
    expect(await field('t/hello', 'checksum')).toBe(HELLO);
  });

  it('does a collection whole: its data objects, then its collections', async () => {
    expect((await alice.must('ichksum t')).stdout).toBe(
      [
        `C- ${home}/t:`,
        `    empty    ${EMPTY}`,
        `    hello    ${HELLO}`,
        `C- ${home}/t/sub:`,
        `    hello.too    ${HELLO}`,
        `C- ${home}/t/sub/deep:`,
        `    x    ${X}`,
        '',
      ].join('\n'),
    );
  });

  it('asks the server for none that the catalog has', async () => {
    await alice.must('ichksum t');
    const { stderr } = await alice.must('ichksum --debug t');
    expect(stderr).not.toContain('calculate_checksum');
    const forced = await alice.must('ichksum -f --debug t');
    expect(forced.stderr.match(/> \d+ POST [^\n]*calculate_checksum/g)).toHaveLength(4);
  });

  it('prints nothing with --silent, nor with -K where all is well', async () => {
    expect(await alice.run('ichksum --silent -f t')).toMatchObject({ code: 0, stdout: '' });
    expect(await alice.run('ichksum -K t/hello')).toMatchObject({ code: 0, stdout: '' });
  });

  it('tells with -K what is wrong', async () => {
    await wire.write(`${home}/t/none`, 'no checksum');
    const { code, stdout, stderr } = await alice.run('ichksum -K t/none t/hello');
    expect(code).toBe(3);
    expect(stdout).toBe('WARNING: No checksum available for replica [0].\n');
    expect(stderr).toContain('CHECK_VERIFICATION_RESULTS');
    const json = await alice.run('ichksum -K --json t/none t/hello');
    expect(json.code).toBe(3);
    expect(JSON.parse(json.stdout)).toEqual([
      {
        path: `${home}/t/none`,
        type: 'data_object',
        checksum: null,
        findings: ['WARNING: No checksum available for replica [0].'],
      },
      { path: `${home}/t/hello`, type: 'data_object', checksum: null, findings: [] },
    ]);
    await alice.must('irm -f t/none');
  });

  it('calculates nothing with --dry-run', async () => {
    await wire.write(`${home}/dry`, 'dry');
    const { code, stdout } = await alice.run('ichksum --dry-run dry');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('would calculate'),
    });
    expect(await field('dry', 'checksum')).toBeNull();
  });

  it('reports what is missing, and does the others', async () => {
    const { code, stdout } = await alice.run('ichksum nope t/hello');
    expect({ code, stdout }).toEqual({ code: 3, stdout: `    hello    ${HELLO}\n` });
    expect(await alice.run('ichksum')).toMatchObject({ code: 2 });
  });

  it.each([
    '-K -f',
    '-K --silent',
    '-n 0 -a',
    '-R demoResc -a',
    '-n 0 -R demoResc',
    '--no-compute',
  ])('refuses %s together', async (options) => {
    expect(await alice.run(`ichksum ${options} t/hello`)).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('itree', () => {
  const drawn = async (options: string): Promise<string> =>
    (await alice.must(`itree ${options} t`)).stdout;

  it('draws collections before data objects, and counts', async () => {
    expect(await drawn('')).toBe(
      't\n  sub\n    deep\n      x\n    hello.too\n  empty\n  hello\n' +
        'Found 2 collections and 4 data objects\n',
    );
  });

  it('tells how much is in each collection', async () => {
    expect(await drawn('-c --counts')).toBe(
      't (1 collections, 2 data objects)\n  sub (1 collections, 1 data objects)\n' +
        '    deep (0 collections, 1 data objects)\nFound 2 collections and 0 data objects\n',
    );
    expect(JSON.parse(await drawn('--counts --json'))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'sub', collections: 1, data_objects: 1 }),
        expect.objectContaining({ name: 'x', collections: null, data_objects: null }),
      ]),
    );
  });

  it('has whole paths, slashes, sizes and another indent', async () => {
    expect(await drawn('-sF --indent 1')).toBe(
      't/\n sub/\n  deep/\n   x 1 bytes\n  hello.too 5 bytes\n empty 0 bytes\n hello 5 bytes\n' +
        'Found 2 collections and 4 data objects, taking up 11 bytes total\n',
    );
    expect(await drawn('-fL 1')).toBe(
      `${home}/t\n  ${home}/t/sub\n  ${home}/t/empty\n  ${home}/t/hello\n` +
        'Found 1 collections and 2 data objects\n',
    );
    expect(await drawn('-L 0')).toBe('t\nFound 0 collections and 0 data objects\n');
  });

  it.each([
    ['-c', 0],
    ['-P hello*', 2],
    ['-p h.*o', 2],
    ['-p h.*\\(l\\)o.*', 2],
    ['-xp h.*(o|p)', 2],
    ['-p h+', 0],
    ['-xp [[:alpha:]]+', 3],
    ['-I *.too', 3],
    ['-i .', 3],
    ['-P *o* -I *.*', 1],
  ])('filters data objects with %s', async (options, count) => {
    const words = ['itree', ...options.split(' '), 't'];
    expect((await alice.must(words)).stdout).toContain(`Found 2 collections and ${count} data`);
  });

  it('refuses what it cannot draw', async () => {
    expect(await alice.run('itree t/hello')).toMatchObject({ code: 1, stdout: '' });
    expect(await alice.run('itree nope')).toMatchObject({ code: 1, stdout: '' });
    expect(await alice.run('itree -P a -p b t')).toMatchObject({ code: 2, stdout: '' });
    expect(await alice.run('itree -xp ( t')).toMatchObject({ code: 1, stdout: '' });
  });

  it('has the nested document of the iCommand with -J', async () => {
    const [tree, report] = JSON.parse(await drawn('-Js'));
    expect(report).toEqual({ collections: 2, data_objects: 4, size: 11, type: 'report' });
    expect(tree).toEqual({
      name: 't',
      type: 'collection',
      size: 11,
      contents: [
        {
          name: 'sub',
          type: 'collection',
          size: 6,
          contents: [
            {
              name: 'deep',
              type: 'collection',
              size: 1,
              contents: [{ name: 'x', type: 'data_object', size: 1 }],
            },
            { name: 'hello.too', type: 'data_object', size: 5 },
          ],
        },
        { name: 'empty', type: 'data_object', size: 0 },
        { name: 'hello', type: 'data_object', size: 5 },
      ],
    });
  });

  it('gives a flat list to programs', async () => {
    expect((await alice.must('itree --csv t/sub')).stdout).toBe(
      'path,type,name,depth,size\n' +
        `${home}/t/sub/deep,collection,deep,1,\n` +
        `${home}/t/sub/deep/x,data_object,x,2,1\n` +
        `${home}/t/sub/hello.too,data_object,hello.too,1,5\n`,
    );
  });

  it('colours names with -C', async () => {
    expect((await alice.must('itree -C t/sub/deep')).stdout).toContain('\u001b[32mx\u001b[0m\n');
  });
});
