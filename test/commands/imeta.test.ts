import { beforeAll, describe, expect, it } from 'vitest';
import { makeObject } from '../helpers/make-object.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.person('alice');
});

/** A data object of its own for a test. */
let made = 0;
async function object(): Promise<string> {
  made += 1;
  const name = `object${made}.txt`;
  await makeObject(zone, alice, name);
  return name;
}

const triples = async (line: string): Promise<readonly string[][]> => {
  const { stdout } = await alice.must(line);
  const records = JSON.parse(stdout) as Record<string, string>[];
  return records.map(({ attribute = '', value = '', units = '' }) => [attribute, value, units]);
};

describe('imeta add, rm and ls', () => {
  it('attaches metadata and shows it as the iCommands do', async () => {
    const name = await object();
    expect(await alice.run(`imeta ls -d ${name}`)).toMatchObject({
      code: 0,
      stdout: `AVUs defined for dataObj ${alice.collection}/${name}:\nNone\n`,
    });
    expect(await alice.run(`imeta add -d ${name} length 12 cm`)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    await alice.must(`imeta add -d ${name} animal mouse`);
    expect((await alice.must(`imeta ls -d ${name}`)).stdout).toBe(
      `AVUs defined for dataObj ${alice.collection}/${name}:\nattribute: animal\nvalue: mouse\nunits: \n----\nattribute: length\nvalue: 12\nunits: cm\n`,
    );
    expect((await alice.must(`imeta ls -ld ${name} length`)).stdout).toMatch(
      /units: cm\ntime set: \d{4}-\d\d-\d\d\.\d\d:\d\d:\d\d\n$/,
    );
    expect((await alice.must(`imeta ls -d ${name} other`)).stdout).toContain('None');
    await alice.must(`imeta rm -d ${name} length 12 cm`);
    expect(await triples(`imeta ls --json -d ${name}`)).toEqual([['animal', 'mouse', '']]);
  });

  it('gives whole records to programs', async () => {
    const name = await object();
    await alice.must(`imeta add -d ${name} length 12 cm`);
    const [record] = JSON.parse((await alice.must(`imeta ls -d ${name} --json`)).stdout);
    expect(record).toEqual({
      path: `${alice.collection}/${name}`,
      type: 'data_object',
      attribute: 'length',
      value: '12',
      units: 'cm',
      created_at: expect.stringMatching(/^\d{4}-.*Z$/),
      modified_at: expect.stringMatching(/^\d{4}-.*Z$/),
      id: expect.stringMatching(/^\d+$/),
    });
  });

  it('refuses duplicates, missing metadata and missing things', async () => {
    const name = await object();
    await alice.must(`imeta add -d ${name} a b`);
    for (const [line, message] of [
      [`imeta add -d ${name} a b`, /has metadata "a" "b" already .*\[-809000\]/],
      [`imeta rm -d ${name} a c`, /has no metadata "a" "c" .*\[-819000\]/],
      [`imeta rm -d ${name} a b cm`, /has no metadata "a" "b" "cm"/],
      ['imeta add -d nope a b', /data object .*nope does not exist .*\[-817000\]/],
      ['imeta rm -C nope a b', /collection .*nope does not exist .*\[-814000\]/],
      ['imeta ls -d nope', /data object .*nope does not exist/],
      ['imeta ls -u nobody', /user nobody#tempZone does not exist/],
      ['imeta add -R demoResc a b', /only administrators .*\[-818000\]/],
      [`imeta add -d ${name} onlyattribute`, /missing value/],
      [`imeta add -d ${name} a ""`, /value is empty/],
      [`imeta ls -q ${name}`, /not said what NAME is/],
      [`imeta ls ${name}`, /not said what NAME is/],
      [`imeta frob -d ${name}`, /unknown subcommand frob/],
    ] as const) {
      const outcome = await alice.run(line);
      expect([line, outcome.code]).toEqual([line, 4]);
      expect(outcome.stderr).toMatch(message);
    }
    expect((await alice.run('imeta')).code).toBe(1);
  });

  it('takes values that begin with a minus sign, and options only before the name', async () => {
    const name = await object();
    await alice.must(['imeta', '-z', 'tempZone', 'add', '-d', name, '-M', '--json', '-5']);
    expect(await triples(`imeta ls --json -d ${name}`)).toEqual([['-M', '--json', '-5']]);
    expect(await triples(`imeta ls -d ${name} -M --json`)).toEqual([['-M', '--json', '-5']]);
    await alice.must(['imeta', 'rm', '-d', name, '-M', '--json', '-5']);
    expect(await triples(`imeta ls --json -d ${name}`)).toEqual([]);
  });

  it.each([
    ["it's", '"quoted" 100%_\\', 'a+b'],
    ['two words', 'line\nbreak\ttab', '漢字 é'],
    ["' or '1' = '1", '\\x27', "''"],
  ])('carries %j %j %j whole', async (attribute, value, units) => {
    const name = await object();
    await alice.must(['imeta', 'add', '-d', name, attribute, value, units]);
    expect(await triples(`imeta ls --json -d ${name}`)).toEqual([[attribute, value, units]]);
    expect((await alice.run(['imeta', 'add', '-d', name, attribute, value, units])).code).toBe(4);
    await alice.must(['imeta', 'rm', '-d', name, attribute, value, units]);
    expect(await triples(`imeta ls --json -d ${name}`)).toEqual([]);
  });

  it('changes nothing with --dry-run', async () => {
    const name = await object();
    const outcome = await alice.must(`imeta add --dry-run -d ${name} a b`);
    expect(outcome.stdout).toContain('would change the metadata of');
    expect(await triples(`imeta ls --json -d ${name}`)).toEqual([]);
  });
});

describe('imeta rm --all', () => {
  it('takes all but what iRODS and ManGO keep, or what a pattern names', async () => {
    const name = await object();
    const kept = ['irods::x', 'mg.x', 'mgs.book.title'];
    for (const attribute of ['draft1', 'draft2', 'x', ...kept]) {
      await alice.must(['imeta', 'add', '-d', name, attribute, 'v']);
    }
    const attributes = async () => {
      const { stdout } = await alice.must(['imeta', 'ls', '--json', '-d', name]);
      return (JSON.parse(stdout) as { attribute: string }[]).map(({ attribute }) => attribute);
    };
    await alice.must(['imeta', 'rm', '--all', '--attr', 'draft*', '-d', name]);
    expect(await attributes()).toEqual(expect.arrayContaining(['x', ...kept]));
    expect(await attributes()).toHaveLength(4);
    const others = await Promise.all(Array.from({ length: 5 }, async () => await object()));
    await alice.must(['imeta', 'rm', '--all', '-d', ...others, name]);
    expect([...(await attributes())].sort()).toEqual(kept);
    const again = await alice.must(['imeta', 'rm', '--all', '-d', name]);
    expect(again.stderr).toContain('has no such metadata');
    await alice.must(['imeta', 'rm', '--all', '--system', '-d', name]);
    expect(await attributes()).toEqual([]);
  });

  it.each([
    ['imeta rm --all -d nowhere', 4],
    ['imeta rm --all -d', 4],
    ['imeta rm --attr x -d a b c', 4],
  ])('refuses %s', async (line, code) => {
    const outcome = await alice.run(line);
    expect(outcome).toMatchObject({ code, stdout: '' });
  });
});

describe('imeta mod, set, rmi and cp', () => {
  it('puts new metadata in the place of the old', async () => {
    const name = await object();
    await alice.must(`imeta add -d ${name} length 12 cm`);
    await alice.must(`imeta add -d ${name} other 1`);
    await alice.must(`imeta mod -d ${name} length 12 cm v:13 u:mm n:width`);
    expect(await triples(`imeta ls --json -d ${name}`)).toEqual([
      ['other', '1', ''],
      ['width', '13', 'mm'],
    ]);
    expect((await alice.run(`imeta mod -d ${name} length 12 cm v:13`)).stderr).toMatch(/-819000/);
    expect((await alice.run(`imeta mod -d ${name} other 1 n:width v:13 u:mm`)).stderr).toMatch(
      /-809000/,
    );
    expect((await alice.run(`imeta mod -d ${name} other 1`)).stderr).toMatch(/nothing to change/);
    expect((await alice.run(`imeta mod -d ${name} other 1 v:2 v:3`)).stderr).toMatch(/twice/);
    await alice.must(`imeta mod -d ${name} width 13 mm u:`);
    expect(await triples(`imeta ls --json -d ${name} width`)).toEqual([['width', '13', '']]);
  });

  it('sets the one value of an attribute', async () => {
    const name = await object();
    for (const value of ['1', '2', '3']) await alice.must(`imeta add -d ${name} n ${value}`);
    await alice.must(`imeta add -d ${name} other x`);
    await alice.must(`imeta set -d ${name} n 2 m`);
    await alice.must(`imeta set -d ${name} new y`);
    expect(await triples(`imeta ls --json -d ${name}`)).toEqual([
      ['n', '2', 'm'],
      ['new', 'y', ''],
      ['other', 'x', ''],
    ]);
    await alice.must(`imeta set -d ${name} n 2 m`);
    expect(await triples(`imeta ls --json -d ${name} n`)).toEqual([['n', '2', 'm']]);
  });

  it('removes by id', async () => {
    const name = await object();
    await alice.must(`imeta add -d ${name} a b`);
    const [{ id }] = JSON.parse((await alice.must(`imeta ls -d ${name} --json`)).stdout);
    await alice.must(`imeta rmi -d ${name} ${id}`);
    expect(await triples(`imeta ls --json -d ${name}`)).toEqual([]);
    expect((await alice.run(`imeta rmi -d ${name} ${id}`)).code).toBe(4);
    expect((await alice.run(`imeta rmi -d ${name} x`)).stderr).toMatch(/not an id/);
  });

  it('copies in the order of the type options', async () => {
    const name = await object();
    await alice.must(`imeta add -d ${name} copied yes`);
    await alice.must(['imeta', 'cp', '-d', '-C', name, '.']);
    expect(await triples('imeta ls --json -C . copied')).toEqual([['copied', 'yes', '']]);
    const other = await object();
    await alice.must(['imeta', 'cp', '-C', '-d', '.', other]);
    expect(await triples(`imeta ls --json -d ${other} copied`)).toEqual([['copied', 'yes', '']]);
    const empty = await object();
    expect((await alice.run(`imeta cp -d -d ${empty} ${name}`)).stderr).toMatch(/-819000/);
    expect((await alice.run(`imeta cp -d ${empty} ${name}`)).code).toBe(4);
    await alice.must('imeta rm -C . copied yes');
  });
});

describe('imeta with many names', () => {
  it('takes patterns and files of names, and reports each failure', async () => {
    const [one, two] = [await object(), await object()];
    await alice.write('names', `${one}\nmissing\n${two}\n`);
    const outcome = await alice.run('imeta add --from-file names -d batch yes');
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain('/missing');
    const records = JSON.parse((await alice.must("imeta ls --json -d 'object*' batch")).stdout);
    expect(records.map(({ path }: { path: string }) => path).sort()).toEqual(
      [one, two].map((name) => `${alice.collection}/${name}`).sort(),
    );
    expect((await alice.run("imeta add -d 'nothing*' a b")).stderr).toMatch(/nothing matches/);
    expect((await alice.run("imeta add -C 'object*' a b")).stderr).toMatch(/no collection matches/);
  });

  it('works on everything below a collection', async () => {
    const person = await zone.newcomer();
    await makeObject(zone, person, 'one');
    await makeObject(zone, person, 'two');
    await person.must('imeta add -r -d . deep yes');
    await person.must('imeta add -r -C . deep yes');
    const paths = async (type: string) =>
      JSON.parse((await person.must(`imeta ls --json -r ${type} .`)).stdout).map(
        ({ path }: { path: string }) => path,
      );
    expect(await paths('-d')).toEqual([`${person.collection}/one`, `${person.collection}/two`]);
    expect(await paths('-C')).toEqual([person.collection]);
  });
});

describe('imeta of earlier releases', () => {
  it('finds things by their metadata', async () => {
    const person = await zone.newcomer();
    for (const [name, kind, size] of [
      ['m1', 'mouse', '5'],
      ['m2', 'mouse', '7'],
      ['r1', 'rat', '7'],
    ] as const) {
      await makeObject(zone, person, name);
      await person.must(`imeta add -d ${name} kind ${kind}`);
      await person.must(`imeta add -d ${name} size ${size}`);
    }
    const found = async (tests: string) => (await person.must(`imeta qu -d ${tests}`)).stdout;
    expect(await found('kind = mouse and size = 7')).toBe(
      `collection: ${person.collection}\ndataObj: m2\n`,
    );
    expect(await found('kind = mouse or = rat and size = 7')).toBe(
      `collection: ${person.collection}\ndataObj: m2\n----\ncollection: ${person.collection}\ndataObj: r1\n`,
    );
    expect(await found('kind not like m%')).toContain('dataObj: r1');
    expect(await found('kind = cat')).toBe('No rows found\n');
    for (const bad of [
      'kind',
      'kind =',
      'kind is mouse',
      'kind = mouse size = 7',
      'kind = a and',
    ]) {
      expect([bad, (await person.run(`imeta qu -d ${bad}`)).code]).toEqual([bad, 4]);
    }
  });

  it('compares numbers as such, and passes over what is none', async () => {
    const person = await zone.newcomer();
    const lengths = { a: '9', b: '10', c: '1e1', d: 'ten', e: '-3.5', f: '100' };
    for (const [name, length] of Object.entries(lengths)) {
      await makeObject(zone, person, name);
      await person.must(`imeta add -d ${name} length ${length}`);
    }
    await person.must('imeta add -d f length 11');
    const found = async (...tests: readonly string[]) => {
      const words = ['imeta', 'qu', '--json', '-d', 'length', ...tests];
      const items = JSON.parse((await person.must(words)).stdout) as { path: string }[];
      return items.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).join('');
    };
    expect(await found('n>', '9')).toBe('bcf');
    expect(await found('n>=', '9')).toBe('abcf');
    expect(await found('n<', '0')).toBe('e');
    expect(await found('n<=', '9.0')).toBe('ae');
    expect(await found('n=', '10')).toBe('bc');
    expect(await found('n<>', '10')).toBe('aef');
    expect(await found('=', 'ten', 'or', 'n>', '10', 'or', '=', '11')).toBe('df');
    expect(await found('n>', '9', 'and', 'length', 'n<', '50')).toBe('bcf');
    expect(await person.run('imeta qu -d length n> many')).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('not a number: many'),
    });
  });

  it('shows, removes and adds by patterns of like', async () => {
    const person = await zone.newcomer();
    await makeObject(zone, person, 'p1.txt');
    await makeObject(zone, person, 'p2.txt');
    await makeObject(zone, person, 'q.txt');
    await person.must('imeta addw -d p_.% tmp.a 1 cm');
    await person.must('imeta addw -d p1% tmp.b 2');
    const all = async (line: string) => (await person.must(line)).stdout;
    expect(await all('imeta ls -d q.txt')).toContain('None');
    expect(await all('imeta lsw -d p1.txt tmp.%')).toMatch(/tmp\.a[\s\S]*tmp\.b/);
    await person.must('imeta rmw -d p1.txt tmp.% %');
    expect(await all('imeta ls -d p1.txt')).toContain('None');
    expect(await all('imeta ls -d p2.txt')).toContain('tmp.a');
    expect((await person.run('imeta rmw -d p1.txt tmp.% %')).code).toBe(4);
    expect((await person.run('imeta addw -d zzz% a b')).code).toBe(4);
  });

  it('lets administrators describe what others own', async () => {
    const name = await object();
    const admin = await zone.admin();
    const path = `${alice.collection}/${name}`;
    expect((await admin.run(`imeta adda -d ${path} by admin`)).code).toBe(0);
    await admin.must(`imeta -M add -d ${path} by rods`);
    await admin.must('imeta add -u alice grade A');
    expect(await triples(`imeta ls --json -d ${name}`)).toEqual([
      ['by', 'admin', ''],
      ['by', 'rods', ''],
    ]);
    expect((await alice.must('imeta ls -u alice')).stdout).toBe(
      'AVUs defined for user alice#tempZone:\nattribute: grade\nvalue: A\nunits: \n',
    );
    expect((await alice.run(`imeta -M add -d ${name} a b`)).code).toBe(4);
  });

  it('explains itself', async () => {
    expect((await alice.must('imeta help')).stdout).toContain('Subcommands');
    expect((await alice.must('imeta help add')).stdout).toContain('imeta add -d');
    expect((await alice.must('imeta h mod')).stdout).toContain('v:13');
    expect(await alice.run('imeta quit')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });
});
