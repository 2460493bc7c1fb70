import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeObject } from '../helpers/make-object.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.newcomer();
});

let made = 0;
/** A data object of its own for a test. */
async function object(name = `object${++made}.txt`): Promise<string> {
  await makeObject(zone, alice, name);
  return name;
}

/** A collection of its own with data objects that have an AVU each. */
async function collection(...names: readonly string[]): Promise<string> {
  made += 1;
  const name = `collection${made}`;
  await alice.must(`imkdir ${name}`);
  for (const own of names) {
    await object(`${name}/${own}`);
    await alice.must(['imeta', 'add', '-d', `${name}/${own}`, 'made', own, 'by test']);
  }
  return name;
}

const triples = async (name: string, type = '-d'): Promise<readonly string[]> => {
  const { stdout } = await alice.must(`imeta ls --json ${type} ${name}`);
  const records = JSON.parse(stdout) as Record<string, string>[];
  return records.map(({ attribute, value, units }) => [attribute, value, units].join('|'));
};
const text = async (name: string): Promise<string> => (await alice.read(name)).toString('utf8');

describe('imeta export', () => {
  it('writes each format, and reads each of them again to the same end', async () => {
    const place = await collection('a.txt', 'b,"c.txt');
    await alice.must(`imeta add -C ${place} title "two words"`);
    const hostile = ['tab\tand\\n', 'line\nbreak, "quoted" ü', 'µm'];
    await alice.must(['imeta', 'add', '-d', `${place}/a.txt`, ...hostile]);
    await alice.must(`imeta add -d ${place}/a.txt made twice`);
    const items = [place, `${place}/a.txt`, `${place}/b,"c.txt`];
    const state = async () =>
      await Promise.all(
        items.map(async (name, i) => await triples(`'${name}'`, i === 0 ? '-C' : '-d')),
      );
    const before = await state();
    expect(before[1]).toContain(hostile.join('|'));
    for (const format of ['json', 'ndjson', 'csv', 'tsv', 'mango']) {
      const { stdout } = await alice.must(`imeta export --format ${format} -r ${place}`);
      await alice.write(`kept.${format}`, stdout);
      const again = await alice.must(`imeta import kept.${format} --replace --json`);
      expect([format, statuses(again.stdout)]).toEqual([format, Array(3).fill('unchanged')]);
      for (const name of items.slice(1)) await alice.must(['imeta', 'rmw', '-d', name, '%', '%']);
      await alice.must(['imeta', 'rmw', '-C', place, '%', '%']);
      expect((await state()).flat()).toEqual([]);
      const outcome = await alice.must(`imeta import kept.${format} --json`);
      expect([format, statuses(outcome.stdout)]).toEqual([format, Array(3).fill('changed')]);
      expect([format, await state()]).toEqual([format, before]);
    }
  });

  it('takes paths, patterns and files of names, in their order', async () => {
    const place = await collection('one', 'two', 'none');
    await alice.must(`imeta rmw -d ${place}/none % %`);
    await alice.write('names', `${place}/two\n${place}/missing\n${place}/none\n`);
    const outcome = await alice.run(`imeta export --format ndjson --from-file names '${place}/o*'`);
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain(`${place}/missing`);
    const documents = outcome.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const path = `${alice.collection}/${place}`;
    expect(documents).toEqual([
      { path: `${path}/one`, type: 'data_object', metadata: [avu('made', 'one', 'by test')] },
      { path: `${path}/two`, type: 'data_object', metadata: [avu('made', 'two', 'by test')] },
      { path: `${path}/none`, type: 'data_object', metadata: [] },
    ]);
  });

  it('asks a constant number of queries, however much there is', async () => {
    const few = await collection('a');
    const many = await collection(...Array.from({ length: 12 }, (_, i) => `o${i}`));
    const queries = async (line: string): Promise<number> => {
      const { stderr } = await alice.must(`${line} --debug`);
      return stderr.split('\n').filter((entry) => entry.includes('execute_genquery')).length;
    };
    const first = await queries(`imeta export -r ${few}`);
    expect(first).toBeGreaterThan(0);
    expect(await queries(`imeta export -r ${many}`)).toBe(first);
    expect(await queries(`imeta export '${many}/o*'`)).toBe(
      await queries(`imeta export '${few}/a*'`),
    );
  });

  it('chooses data objects or collections, and gives more than a page of one item whole', async () => {
    const place = await collection('a');
    await alice.must(`imeta add -C ${place} own yes`);
    const operations = Array.from({ length: 4100 }, (_, i) => ({
      operation: 'add',
      attribute: `n${String(i).padStart(4, '0')}`,
      value: 'x',
    }));
    await alice.write('many.json', JSON.stringify(operations));
    await alice.must(`imeta apply many.json ${place}/a`);
    const read = async (options: string) =>
      JSON.parse((await alice.must(`imeta export -r ${options} ${place}`)).stdout);
    const objects = await read('-d');
    expect(objects).toHaveLength(1);
    expect(objects[0].metadata).toHaveLength(4101);
    expect(await read('-C')).toMatchObject([{ type: 'collection', metadata: [{ value: 'yes' }] }]);
    expect((await alice.run(`imeta export -d ${place}`)).code).toBe(4);
    expect((await alice.run(`imeta export --format xml ${place}`)).stderr).toMatch(/json, ndjson/);
  });

  it('writes ManGO’s own document of one item, and reads it with --to', async () => {
    const [from, to] = [await object(), await object()];
    for (const [attribute, value, units] of BOOK) {
      await alice.must(['imeta', 'add', '-d', from, attribute, value, units]);
    }
    const { stdout } = await alice.must(`imeta export --format mango ${from}`);
    expect(JSON.parse(stdout)).toEqual({
      schema: {
        book: {
          author: [
            { age: '50', name: 'Fulano De Tal', pet: 'cat' },
            { name: 'Jane Doe', pet: ['cat', 'parrot'] },
          ],
          title: 'A title',
        },
      },
      mg: { mime_type: 'text/plain' },
      analysis: { reading: { page_n: '567' } },
      other: { length: [['12', 'cm']] },
    });
    await alice.write('download.json', stdout);
    await alice.must(`imeta import download.json --to ${to}`);
    expect(await triples(to)).toEqual(await triples(from));
    expect((await alice.run('imeta import download.json')).stderr).toContain(
      'row 1: there is no path',
    );
  });
});

const BOOK = [
  ['mgs.book.author.name', 'Fulano De Tal', '1'],
  ['mgs.book.author.age', '50', '1'],
  ['mgs.book.author.pet', 'cat', '1'],
  ['mgs.book.author.name', 'Jane Doe', '2'],
  ['mgs.book.author.pet', 'cat', '2'],
  ['mgs.book.author.pet', 'parrot', '2'],
  ['mgs.book.title', 'A title', ''],
  ['mg.mime_type', 'text/plain', ''],
  ['page_n', '567', 'analysis/reading'],
  ['length', '12', 'cm'],
] as const;

const avu = (attribute: string, value: string, units = '') => ({ attribute, value, units });
const statuses = (json: string): readonly string[] =>
  (JSON.parse(json) as { status: string }[]).map(({ status }) => status);

describe('imeta import', () => {
  it('previews, merges, replaces, and replaces some attributes only', async () => {
    const name = await object();
    for (const words of ['keep 1', 'keep 2', 'gone x', 'irods::kept yes']) {
      await alice.must(`imeta add -d ${name} ${words}`);
    }
    const document = {
      path: name,
      metadata: [avu('keep', '2'), avu('keep', '3', 'cm'), avu('new', 'n')],
    };
    await alice.write('in.json', JSON.stringify(document, undefined, 2));
    const before = await triples(name);
    const preview = await alice.must('imeta import in.json --replace --dry-run');
    expect(preview.stdout.split('\n').slice(0, -1)).toEqual([
      `${alice.collection}/${name}: 2 added, 2 removed`,
      '  - gone = x',
      '  - keep = 1',
      '  + keep = 3 (cm)',
      '  + new = n',
    ]);
    expect(preview.stderr).toContain('1 to be changed');
    expect(await triples(name)).toEqual(before);

    await alice.must('imeta import in.json --only keep');
    expect(await triples(name)).toEqual(['gone|x|', 'irods::kept|yes|', 'keep|2|', 'keep|3|cm']);
    await alice.must('imeta import in.json');
    expect(await triples(name)).toEqual([
      'gone|x|',
      'irods::kept|yes|',
      'keep|2|',
      'keep|3|cm',
      'new|n|',
    ]);
    await alice.must('imeta import in.json --replace');
    expect(await triples(name)).toEqual(['irods::kept|yes|', 'keep|2|', 'keep|3|cm', 'new|n|']);
    await alice.must('imeta import in.json --replace --system');
    expect(await triples(name)).toEqual(['keep|2|', 'keep|3|cm', 'new|n|']);
    const again = await alice.must('imeta import in.json --replace --json --debug');
    expect(JSON.parse(again.stdout)).toMatchObject([{ status: 'unchanged', added: 0, removed: 0 }]);
    expect(again.stderr).not.toContain('modify_metadata');
    expect((await alice.run('imeta import in.json --replace --merge')).stderr).toMatch(/exclude/);
  });

  it('sends one request for each item', async () => {
    const [one, two] = [await object(), await object()];
    const rows = [one, two].flatMap((name) => [`${name},a,1`, `${name},a,2`, `${name},b,3`]);
    await alice.write('in.csv', `path,attribute,value\n${rows.join('\n')}\n`);
    const { stderr } = await alice.must('imeta import in.csv --debug');
    const sent = stderr.split('\n').filter((line) => /POST .*modify_metadata/.test(line));
    expect(sent).toHaveLength(2);
    expect(await triples(two)).toEqual(['a|1|', 'a|2|', 'b|3|']);
  });

  it('reports faulty rows with their numbers, and leaves their items as they are', async () => {
    const [good, bad, last] = [await object(), await object(), await object()];
    const long = 'x'.repeat(2701);
    await alice.write(
      'faulty.csv',
      [
        'path,attribute,value,units',
        `${good},a,1,`,
        `${bad},a,1,`,
        `${bad},b,${long},`,
        'nowhere.txt,a,1,',
        ',a,1,',
        `${last},a,,`,
      ].join('\r\n'),
    );
    const outcome = await alice.run('imeta import faulty.csv --results out.csv --ndjson');
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain(
      'faulty.csv, row 4: the value of \\"b\\" has 2701 bytes; the catalog takes 2700',
    );
    expect(outcome.stderr).toContain('faulty.csv, row 6: there is no path');
    expect((await text('out.csv')).split('\n').map((line) => line.split(',').slice(0, 4))).toEqual([
      ['row', 'path', 'type', 'status'],
      ['2', `${alice.collection}/${good}`, 'data_object', 'changed'],
      ['4', bad, '', 'failed'],
      ['5', `${alice.collection}/nowhere.txt`, '', 'failed'],
      ['6', '', '', 'failed'],
      ['7', last, '', 'failed'],
      [''],
    ]);
    expect(await triples(good)).toEqual(['a|1|']);
    expect(await triples(bad)).toEqual([]);
    expect(await triples(last)).toEqual([]);
  });

  it('refuses a file without a column before anything is done', async () => {
    const name = await object();
    await alice.write('no.csv', `path,attribut,value\n${name},a,1\n`);
    const outcome = await alice.run('imeta import no.csv');
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toMatch(/no\.csv has no column attribute[\s\S]*Is it attribut\?/);
    await alice.write('no.json', '[{"path": "x", "metadata": [');
    expect((await alice.run('imeta import no.json')).stderr).toContain('no.json, row 1: not JSON');
    await alice.write('quote.csv', `path,attribute,value\n${name},a,"1\n`);
    expect((await alice.run('imeta import quote.csv')).code).toBe(4);
    await alice.write('latin.csv', Buffer.from(`path,attribute,value\n${name},a,\xe9\n`, 'latin1'));
    expect((await alice.run('imeta import latin.csv')).stderr).toContain('no text in UTF-8');
    expect((await alice.run('imeta import nothing.csv')).code).toBe(4);
    expect(await triples(name)).toEqual([]);
  });

  it('does not let a later row undo an earlier one', async () => {
    const [name, other] = [await object(), await object()];
    const rows = [`${name},a,1`, `${other},a,1`, `${name},b,2`].join('\n');
    await alice.write('twice.csv', `path,attribute,value\n${rows}\n`);
    const outcome = await alice.run('imeta import twice.csv --replace');
    expect(outcome.stderr).toMatch(/row 4: row 2 is about \S+ too/);
    expect(await triples(name)).toEqual(['a|1|']);
    await alice.must('imeta import twice.csv');
    expect(await triples(name)).toEqual(['a|1|', 'b|2|']);
  });

  it('reads what imeta ls wrote, from stdin, and from iRODS', async () => {
    const [from, to] = [await object(), await object()];
    await alice.must(`imeta add -d ${from} a 1 cm`);
    await alice.must(`imeta add -d ${from} a 2`);
    const { stdout } = await alice.must(`imeta ls --ndjson -d ${from}`);
    await alice.must('imeta import -', { stdin: stdout.replaceAll(from, to) });
    expect(await triples(to)).toEqual(['a|1|cm', 'a|2|']);
    await alice.write('kept.json', JSON.stringify([{ path: to, metadata: [avu('b', '3')] }]));
    await alice.must('iput kept.json');
    await alice.must('imeta import i:kept.json --replace');
    expect(await triples(to)).toEqual(['b|3|']);
  });

  it('stops at the first failure with --fail-fast', async () => {
    const name = await object();
    await alice.write('fast.csv', `path,attribute,value\nnowhere,a,1\n${name},a,1\n`);
    const outcome = await alice.run('imeta import fast.csv --fail-fast --results fast.ndjson');
    expect(outcome.code).toBe(4);
    expect((await text('fast.ndjson')).trim().split('\n')).toHaveLength(1);
  });

  it('tells what a server refuses, with the row', async () => {
    const admin = await zone.admin();
    await makeObject(zone, admin, 'not-mine.txt');
    await admin.must(`ichmod read ${alice.name} not-mine.txt`);
    await admin.must(`ichmod read ${alice.name} .`);
    const path = `${admin.collection}/not-mine.txt`;
    await alice.write('other.json', JSON.stringify({ path, metadata: [avu('a', '1')] }));
    const outcome = await alice.run('imeta import other.json');
    expect(outcome.stderr).toMatch(
      /other\.json, row 1: you may not change the metadata of data object/,
    );
    const asAdmin = await readFile(join(alice.cwd, 'other.json'));
    await admin.write('other.json', asAdmin);
    await admin.must('imeta import -M other.json');
  });
});

describe('imeta apply', () => {
  it('applies operations of each document in their order, and all or none of them', async () => {
    const [one, two] = [await object(), await object()];
    const add = (attribute: string, value: string) => ({ operation: 'add', attribute, value });
    const rows = [
      { path: one, type: 'data_object', operations: [add('a', '1'), add('b', '2')] },
      {
        path: two,
        operations: [add('a', '1'), { operation: 'remove', attribute: 'x', value: 'y' }],
      },
      { path: one, operations: [{ operation: 'remove', attribute: 'a', value: '1' }] },
      { path: two, operations: [add('c', '1'), { operation: 'set', attribute: 'c', value: '2' }] },
      { path: two, operations: [add('d', '1'), add('e', '')] },
      { path: '.', type: 'collection', operations: [add('on', 'collection')] },
    ];
    await alice.write('ops.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const preview = await alice.run('imeta apply ops.ndjson --dry-run');
    expect(preview.stdout).toContain(`${alice.collection}/${one}: 2 added, 0 removed`);
    expect(await triples(one)).toEqual([]);
    const outcome = await alice.run('imeta apply ops.ndjson --results ops.tsv');
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain(
      'ops.ndjson, row 4: operation 2 is "set"; it can be add or remove',
    );
    expect(outcome.stderr).toContain('row 5: operation 2: the value of "e" is empty');
    expect(await triples(one)).toEqual(['b|2|']);
    expect(await triples(two)).toEqual(['a|1|']);
    expect(await triples('.', '-C')).toEqual(['on|collection|']);
    expect((await text('ops.tsv')).split('\n')[3]).toMatch(/^3\t.*\tchanged\t0\t1\t$/);
  });

  it('tells and sends only what changes something, the same before and after', async () => {
    const name = await object();
    await alice.must(`imeta add -d ${name} there 1`);
    const add = (value: string) => ({ operation: 'add', attribute: 'there', value });
    const remove = (value: string) => ({ operation: 'remove', attribute: 'there', value });
    const rows = [
      { path: name, type: 'data_object', operations: [add('1'), remove('none'), add('2')] },
      { path: name, operations: [add('2')] },
      { path: name, operations: [remove('2'), add('2'), remove('1')] },
      { name: 'demoResc', type: 'resource', operations: [remove('nothing')] },
    ];
    await alice.write('same.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const told = async (words: string): Promise<unknown> => {
      const { stdout } = await alice.must(`imeta apply same.ndjson --json ${words}`);
      return (JSON.parse(stdout) as { added: number; removed: number }[]).map(
        ({ added, removed }) => [added, removed],
      );
    };
    const expected = [
      [1, 0],
      [0, 0],
      [0, 1],
      [0, 0],
    ];
    expect(await told('--dry-run')).toEqual(expected);
    expect(await told('')).toEqual(expected);
    const again = await alice.must('imeta apply same.ndjson');
    expect(again.stderr).toContain('1 AVUs added, 1 removed');
    expect(await triples(name)).toEqual(['there|2|']);
  });

  it('applies a list of operations to each path', async () => {
    const place = await collection('a', 'b');
    const operations = [
      { operation: 'remove', attribute: 'made', value: 'a', units: 'by test' },
      { operation: 'add', attribute: 'state', value: 'raw' },
    ];
    await alice.write('list.json', JSON.stringify(operations, undefined, 2));
    await alice.must(`imeta apply list.json '${place}/*'`);
    expect(await triples(`${place}/a`)).toEqual(['state|raw|']);
    expect(await triples(`${place}/b`)).toEqual(['made|b|by test', 'state|raw|']);
    expect((await alice.run('imeta apply list.json')).stderr).toContain('without paths');
    expect((await alice.run(`imeta apply list.json ${place}/none`)).code).toBe(4);
  });

  it('changes users and resources where an administrator asks', async () => {
    const admin = await zone.admin();
    const add = [{ operation: 'add', attribute: 'bulk', value: 'yes' }];
    const rows = [
      { name: alice.name, type: 'user', operations: add },
      { name: 'demoResc', type: 'resource', operations: add },
      { name: 'nobody', type: 'user', operations: add },
    ];
    await admin.write('people.json', JSON.stringify(rows));
    const outcome = await admin.run('imeta apply people.json');
    expect(outcome.stderr).toContain('row 3: ');
    expect((await admin.must(`imeta ls -u ${alice.name} bulk`)).stdout).toContain('value: yes');
    expect((await admin.must('imeta ls -R demoResc bulk')).stdout).toContain('value: yes');
  });
});
