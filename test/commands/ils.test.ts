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
  await alice.must('imkdir -p reads/raw/deep empty');
  await wire.write(`${home}/reads/one.txt`, 'one');
  await wire.write(`${home}/reads/two.txt`, 'two!');
  await wire.write(`${home}/reads/raw/deep/three.txt`, 'three');
});

/** How many requests a command line sends. */
async function requestsOf(person: TestPerson, line: string | readonly string[]): Promise<number> {
  const words = typeof line === 'string' ? line.split(/ +/) : line;
  const { stderr } = await person.must([...words, '--debug']);
  return stderr.split('\n').filter((text) => text.startsWith('> ')).length;
}

async function records(line: string): Promise<Record<string, unknown>[]> {
  return JSON.parse((await alice.must(line)).stdout) as Record<string, unknown>[];
}

describe('ils', () => {
  it('lists data objects, then collections', async () => {
    expect(await alice.run('ils reads')).toEqual(
      expect.objectContaining({
        code: 0,
        stderr: '',
        stdout: `${home}/reads:\n  one.txt\n  two.txt\n  C- ${home}/reads/raw\n`,
      }),
    );
  });

  it('takes the current collection where no path is given', async () => {
    expect((await alice.must('ils')).stdout).toBe(
      `${home}:\n  C- ${home}/empty\n  C- ${home}/reads\n`,
    );
  });

  it('shows the permissions of every collection that -r comes to', async () => {
    await alice.must('ichmod read bob reads/raw');
    const { stdout } = await alice.must('ils -rA reads/raw');
    await alice.must('ichmod null bob reads/raw');
    const own = '        ACL - alice#tempZone:own   ';
    expect(stdout).toBe(
      [
        `${home}/reads/raw:`,
        `${own}bob#tempZone:read_object   `,
        '        Inheritance - Disabled',
        `  C- ${home}/reads/raw/deep`,
        `${home}/reads/raw/deep:`,
        own,
        '        Inheritance - Disabled',
        '  three.txt',
        own,
        '',
      ].join('\n'),
    );
  });

  it('refuses keys that it does not print', async () => {
    const outcome = await alice.run('ils --json --fields path,sise reads');
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain('"no key sise in what is printed"');
    expect(outcome.stderr).toContain('Did you mean size?');
    const { stdout } = await alice.must('ils --json --fields replicas.number reads/one.txt');
    expect(JSON.parse(stdout)).toEqual([{ 'replicas.number': [0] }]);
  });

  it('shows a data object by its whole path', async () => {
    expect((await alice.must('ils reads/one.txt')).stdout).toBe(`  ${home}/reads/one.txt\n`);
  });

  it('lists each collection in its place with -r', async () => {
    expect((await alice.must('ils -r reads')).stdout).toBe(
      [
        `${home}/reads:`,
        '  one.txt',
        '  two.txt',
        `  C- ${home}/reads/raw`,
        `${home}/reads/raw:`,
        `  C- ${home}/reads/raw/deep`,
        `${home}/reads/raw/deep:`,
        '  three.txt',
        '',
      ].join('\n'),
    );
  });

  it('has a long and a very long form', async () => {
    expect((await alice.must('ils -l reads')).stdout).toMatch(
      new RegExp(
        `^${home}/reads:\n` +
          String.raw`  alice             0 demoResc            3 \d{4}-\d\d-\d\d\.\d\d:\d\d & one.txt` +
          '\n' +
          String.raw`  alice             0 demoResc            4 \S{16} & two.txt` +
          '\n' +
          `  C- ${home}/reads/raw  \n$`,
      ),
    );
    await alice.must('ichksum reads/one.txt');
    expect((await alice.must('ils -L reads/one.txt')).stdout).toMatch(
      /^ {2}alice {13}0 demoResc {12}3 \S{16} & one\.txt\n {4}sha2:\S{44} {4}generic {4}\/\S+\n$/,
    );
  });

  it('shows permissions of all, groups marked, and inheritance', async () => {
    await wire.write(`${home}/empty/shared`, '');
    await wire.allow(`${home}/empty/shared`, 'bob', 'read');
    await wire.allow(`${home}/empty/shared`, 'public', 'write');
    expect((await alice.must('ils -A empty')).stdout).toBe(
      `${home}/empty:\n` +
        '        ACL - alice#tempZone:own   \n' +
        '        Inheritance - Disabled\n' +
        '  shared\n' +
        '        ACL - alice#tempZone:own   bob#tempZone:read_object   g:public#tempZone:modify_object   \n',
    );
    await alice.must('irm -f empty/shared');
  });

  it('lists a collection itself with -d', async () => {
    expect((await alice.must('ils -d reads')).stdout).toBe(`${home}/reads:\n`);
  });

  it('goes on after a path that is missing, and tells by its exit code', async () => {
    const { code, stdout, stderr } = await alice.run('ils nope empty');
    expect({ code, stdout }).toEqual({ code: 4, stdout: `${home}/empty:\n` });
    expect(stderr).toContain(`${home}/nope`);
    expect((await alice.run('ils --fail-fast nope empty')).stdout).toBe('');
  });

  it('says the same of what others keep to themselves as of what is missing', async () => {
    const bob = await zone.person('bob');
    expect(await bob.run(['ils', `${home}/reads`])).toMatchObject({ code: 4, stdout: '' });
    expect(await bob.run(['ils', `${home}/reads/one.txt`])).toMatchObject({ code: 4, stdout: '' });
  });

  it('refuses an unknown option', async () => {
    expect(await alice.run('ils --frobnicate')).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('ils with patterns', () => {
  it('lists what matches, data objects and collections', async () => {
    expect((await alice.must(['ils', 'reads/*.txt'])).stdout).toBe(
      `  ${home}/reads/one.txt\n  ${home}/reads/two.txt\n`,
    );
    expect((await alice.must(['ils', '**/th*'])).stdout).toBe(
      `  ${home}/reads/raw/deep/three.txt\n`,
    );
    expect((await alice.must(['ils', 'read?/{one,raw/deep/three}.txt'])).stdout).toBe(
      `  ${home}/reads/one.txt\n  ${home}/reads/raw/deep/three.txt\n`,
    );
    expect((await alice.must(['ils', '-d', 'r*/*'])).stdout).toBe(
      `  ${home}/reads/one.txt\n  ${home}/reads/two.txt\n${home}/reads/raw:\n`,
    );
  });

  it('looks for matches with two queries, after a look at the exact name', async () => {
    expect(await requestsOf(alice, ['ils', 'reads/o*'])).toBe(2 + 2 + 1);
  });

  it('looks the data objects that match up together, whatever their names', async () => {
    const names = ["it's", '100%', 'a_b', 'a+b', 'a,b', 'back\\slash', 'é', 'x y', "('", '"'];
    await alice.must('imkdir odd');
    for (const name of names) {
      await alice.must(['istream', 'write', `odd/${name}`], { stdin: name });
    }
    expect(await requestsOf(alice, ['ils', 'reads/*.txt', 'reads/raw/deep/*'])).toBe(
      2 * (2 + 2 + 1),
    );
    for (const style of ['-L', '-A', '--json']) {
      const { stdout } = await alice.must(['ils', style, 'odd/*']);
      const paths = (await alice.must(['ils', 'odd/*'])).stdout.split('\n').filter(Boolean);
      expect(paths).toHaveLength(names.length);
      const alone = ['ils', style, '--no-glob', ...paths.map((path) => path.trimStart())];
      expect((await alice.must(alone)).stdout).toBe(stdout);
    }
    await alice.must('irm -rf odd');
  });

  it('looks many words up together, and what is none by itself', async () => {
    const words = ['reads/one.txt', 'reads/two.txt', 'reads/raw/deep/three.txt'];
    const twice = [...words, ...words];
    expect(await requestsOf(alice, ['ils', ...twice])).toBe(1);
    const { code, stdout, stderr } = await alice.run(['ils', ...twice, 'empty', 'nosuch']);
    const lines = twice.map((word) => `  ${home}/${word}\n`).join('');
    expect({ code, stdout }).toEqual({ code: 4, stdout: `${lines}${home}/empty:\n` });
    expect(stderr).toContain('nosuch');
  });

  it('takes an exact name for itself', async () => {
    await wire.write(`${home}/empty/a[1]`, '');
    await wire.write(`${home}/empty/a1`, '');
    expect((await alice.must(['ils', 'empty/a[1]'])).stdout).toBe(`  ${home}/empty/a[1]\n`);
    await alice.must(['irm', '-f', 'empty/a[1]']);
    expect((await alice.must(['ils', 'empty/a[1]'])).stdout).toBe(`  ${home}/empty/a1\n`);
    expect(await alice.run(['ils', '--no-glob', 'empty/a[1]'])).toMatchObject({ code: 4 });
    await alice.must('irm -f empty/a1');
  });

  it('refuses a pattern that nothing matches, and goes on', async () => {
    const { code, stdout, stderr } = await alice.run(['ils', 'no*such', 'empty']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: `${home}/empty:\n` });
    expect(stderr).toContain('nothing matches no*such');
  });
});

describe('ils --from-file', () => {
  it('takes paths by lines from a file or stdin', async () => {
    await alice.write('names', 'empty\n\nreads/one.txt');
    const expected = `${home}/empty:\n  ${home}/reads/one.txt\n`;
    expect((await alice.must('ils --from-file names')).stdout).toBe(expected);
    expect(
      (await alice.must('ils --from-file -', { stdin: 'empty\nreads/one.txt\n' })).stdout,
    ).toBe(expected);
  });

  it('takes names with line breaks where they end with NUL', async () => {
    await wire.write(`${home}/empty/a\nb`, '');
    expect((await alice.must('ils -0 --from-file -', { stdin: 'empty/a\nb\0' })).stdout).toBe(
      `  ${home}/empty/a\nb\n`,
    );
    await alice.must(['irm', '-f', 'empty/a\nb']);
  });

  it('says which file it cannot read', async () => {
    const { code, stderr } = await alice.run('ils --from-file absent');
    expect(code).not.toBe(0);
    expect(stderr).toContain('absent');
  });
});

describe('ils for programs', () => {
  it('gives all that the catalog knows', async () => {
    await alice.must('ichksum reads/one.txt');
    await wire.post('data-objects', {
      op: 'modify_metadata',
      lpath: `${home}/reads/one.txt`,
      operations: JSON.stringify([
        { operation: 'add', attribute: 'a', value: 'b', units: 'c' },
        { operation: 'add', attribute: 'a', value: 'd' },
      ]),
    });
    const [one, two, raw, ...others] = await records('ils --json reads');
    expect(one).toEqual({
      path: `${home}/reads/one.txt`,
      type: 'data_object',
      name: 'one.txt',
      size: 3,
      owner: 'alice',
      owner_zone: 'tempZone',
      checksum: expect.stringMatching(/^sha2:/),
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      modified_at: expect.stringMatching(/Z$/),
      data_type: 'generic',
      inheritance: null,
      replicas: [
        {
          number: 0,
          status: 'good',
          resource: 'demoResc',
          hierarchy: 'demoResc',
          size: 3,
          checksum: expect.stringMatching(/^sha2:/),
          created_at: expect.stringMatching(/Z$/),
          modified_at: expect.stringMatching(/Z$/),
          physical_path: expect.stringMatching(/^\//),
        },
      ],
      permissions: [{ name: 'alice', zone: 'tempZone', type: 'rodsuser', level: 'own' }],
      metadata: [
        { attribute: 'a', value: 'b', units: 'c' },
        { attribute: 'a', value: 'd', units: '' },
      ],
      id: expect.any(Number),
    });
    expect(two).toMatchObject({ name: 'two.txt', size: 4, checksum: null, metadata: [] });
    expect(raw).toEqual({
      path: `${home}/reads/raw`,
      type: 'collection',
      name: 'raw',
      size: null,
      owner: 'alice',
      owner_zone: 'tempZone',
      checksum: null,
      created_at: expect.stringMatching(/Z$/),
      modified_at: expect.stringMatching(/Z$/),
      data_type: null,
      inheritance: false,
      replicas: [],
      permissions: [{ name: 'alice', zone: 'tempZone', type: 'rodsuser', level: 'own' }],
      metadata: [],
      id: expect.any(Number),
    });
    expect(others).toEqual([]);
  });

  it('gives a tree flat, data objects first', async () => {
    const paths = (await records('ils --json -r reads')).map(({ path }) => path);
    expect(paths).toEqual(
      ['one.txt', 'two.txt', 'raw/deep/three.txt', 'raw', 'raw/deep'].map(
        (name) => `${home}/reads/${name}`,
      ),
    );
  });

  it('prints only the fields asked for, in every format', async () => {
    expect((await alice.must('ils --csv --fields name,size reads')).stdout).toBe(
      'name,size\none.txt,3\ntwo.txt,4\nraw,\n',
    );
    expect((await alice.must('ils --ndjson --fields name reads/one.txt')).stdout).toBe(
      '{"name":"one.txt"}\n',
    );
  });

  it('closes the document and tells by the exit code where an operand is missing', async () => {
    const { code, stdout } = await alice.run('ils --json nope reads/one.txt');
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject([{ name: 'one.txt' }]);
  });
});

describe('ils among many', () => {
  const COUNT = 120;
  const rows = Array.from({ length: COUNT }, (_, i) => `n${String(i).padStart(4, '0')}`);

  beforeAll(async () => {
    await alice.must('imkdir many few');
    await Promise.all([
      ...rows.map(async (name) => await wire.write(`${home}/many/${name}`, name)),
      wire.write(`${home}/few/one`, '1'),
      wire.write(`${home}/few/two`, '2'),
    ]);
  });

  it('sends the same number of requests for few entries and for many', async () => {
    for (const options of ['', '-l', '-A', '-L', '--json', '--json -r']) {
      const few = await requestsOf(alice, `ils ${options} few`);
      expect({ options, many: await requestsOf(alice, `ils ${options} many`) }).toEqual({
        options,
        many: few,
      });
    }
  });

  it('asks for everything of a plain listing at once: four requests', async () => {
    expect(await requestsOf(alice, 'ils many')).toBe(4);
  });

  it('asks for nothing that the fields do not show', async () => {
    expect(await requestsOf(alice, 'ils --json --fields path,size many')).toBe(4);
  });

  it('names entries whose owner and permissions differ from the others', async () => {
    const bob = await zone.person('bob');
    await wire.post('collections', {
      op: 'set_permission',
      lpath: `${home}/many`,
      'entity-name': 'bob',
      permission: 'write',
    });
    const bobsWire = await Wire.as(zone, bob);
    await bobsWire.write(`${home}/many/n0050x`, 'by bob');
    await bobsWire.allow(`${home}/many/n0050x`, 'alice', 'read');
    const shared = rows.filter((_, i) => i % 4 === 0);
    await Promise.all(
      shared.map(async (name) => await wire.allow(`${home}/many/${name}`, 'bob', 'read')),
    );
    const found = await records('ils --json many');
    expect(found.filter(({ owner }) => owner === 'bob').map(({ name }) => name)).toEqual([
      'n0050x',
    ]);
    const expected = (name: unknown) =>
      name === 'n0050x'
        ? ['alice:read_object', 'bob:own']
        : shared.includes(String(name))
          ? ['alice:own', 'bob:read_object']
          : ['alice:own'];
    for (const { name, permissions } of found) {
      const levels = (permissions as { name: string; level: string }[]).map(
        (permission) => `${permission.name}:${permission.level}`,
      );
      expect({ name, levels }).toEqual({ name, levels: expected(name) });
    }
    const [line] = (await alice.must('ils -l many')).stdout.split('\n').filter(isBobs);
    expect(line).toMatch(/^ {2}bob {15}0 demoResc/);
  });
});

const isBobs = (line: string): boolean => line.endsWith('n0050x');

describe('ils of thousands', () => {
  it('streams more than one page, each entry once and in order', async () => {
    await alice.must('imkdir thousands');
    const names = Array.from({ length: 2100 }, (_, i) => `n${String(i).padStart(5, '0')}`);
    const queue = [...names];
    const worker = async (): Promise<void> => {
      for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
        await wire.post('data-objects', { op: 'touch', lpath: `${home}/thousands/${name}` });
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    const { stdout, stderr } = await alice.must('ils --debug thousands');
    // The next page is asked for by name: the server would count all that was before.
    expect(decodeURIComponent(stderr)).toContain("DATA_NAME >= 'n01999'");
    expect(stderr).not.toContain('offset');
    expect(stdout.split('\n').slice(1, -1)).toEqual(names.map((name) => `  ${name}`));
    const found = await records('ils --json --fields name,owner,permissions thousands');
    expect(found.map(({ name }) => name)).toEqual(names);
    expect(new Set(found.map((record) => JSON.stringify(record['permissions']))).size).toBe(1);
    expect(found.every(({ owner }) => owner === 'alice')).toBe(true);
  });

  it('lists a large collection among small ones as each by itself', async () => {
    await alice.must('imkdir -p beside/a beside/m/below beside/z');
    await alice.must('imv thousands beside/k');
    await wire.write(`${home}/beside/z/last`, '1');
    await wire.write(`${home}/beside/m/below/deep`, '1');
    const depthFirst = ['', '/a', '/k', '/m', '/m/below', '/z'].map((name) => `beside${name}`);
    const { stdout } = await alice.must('ils -r beside');
    expect(contents(stdout)).toBe(await listedOneByOne(depthFirst));
    await alice.must('irm -rf beside');
  });
});

describe('ils -r', () => {
  it('asks for what is in neighbouring collections together, and prints each as by itself', async () => {
    for (const collection of ["it's", '100%', 'a b', 'a', 'a-b', 'a/c', 'a/c/d', 'B', 'é']) {
      await alice.must(['imkdir', '-p', `tree/${collection}`]);
      await alice.must(['istream', 'write', `tree/${collection}/o1`], { stdin: '1' });
      await alice.must(['istream', 'write', `tree/${collection}/o2`], { stdin: '2' });
    }
    const depthFirst = ['100%', 'B', 'a', 'a/c', 'a/c/d', 'a b', 'a-b', "it's", 'é'];
    const all = ['tree', ...depthFirst.map((name) => `tree/${name}`)];
    for (const style of [[], ['-l'], ['-L'], ['-A']]) {
      const { stdout } = await alice.must(['ils', '-r', ...style, 'tree']);
      expect(contents(stdout)).toBe(await listedOneByOne(all, style));
      expect(stdout.match(/^ {2}C- .*/gm)).toHaveLength(depthFirst.length);
    }
    // The collection itself; all in it; all in what is in that; a/c, and a/c/d.
    expect(await requestsOf(alice, ['ils', '-r', 'tree'])).toBe(4 + 2 + 2 + 2);
    await alice.must('irm -rf tree');
  });
});

/** What is listed in each collection, without the lines of those in it. */
function contents(listing: string): string {
  return listing.replace(/^ {2}C- .*\n/gm, '');
}

/** What ils -r prints of these collections, put together from a listing of each. */
async function listedOneByOne(
  collections: readonly string[],
  style: readonly string[] = [],
): Promise<string> {
  let text = '';
  for (const path of collections) text += (await alice.must(['ils', ...style, path])).stdout;
  return contents(text);
}

describe('ils -t', () => {
  it('lists with a ticket what one may not see without', async () => {
    const made = (await wire.post('tickets', {
      op: 'create',
      lpath: `${home}/reads`,
      type: 'read',
    })) as { ticket: string };
    const bob = await zone.person('bob');
    expect(await bob.run(['ils', '-t', made.ticket, `${home}/reads`])).toMatchObject({
      code: 0,
      stdout: `${home}/reads:\n  one.txt\n  two.txt\n  C- ${home}/reads/raw\n`,
    });
    const { stdout } = await bob.must(['ils', '-lt', made.ticket, `${home}/reads/one.txt`]);
    expect(stdout).toMatch(/^ {2}\? {17}\? \? {12}3 \S{16} \? one\.txt\n$/);
    const json = await bob.must(['ils', '--json', '-t', made.ticket, `${home}/reads`]);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { name: 'raw', owner: null },
      { name: 'one.txt', size: 3 },
      { name: 'two.txt', size: 4 },
    ]);
    expect(await bob.run(['ils', '-t', 'nosuchticket', `${home}/reads`])).toMatchObject({
      code: 4,
    });
  });
});
