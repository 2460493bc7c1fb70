import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../domain/schema/schema-files.js';
import type { TestPerson } from '../helpers/sandbox.js';
import { useZone } from '../helpers/sandbox.js';

const zone = useZone();

const BOOK = join(SCHEMAS, 'book-v2.0.0-published.json');
const PEOPLE = join(SCHEMAS, 'people-v1.0.0-published.json');
const FASTQ = join(SCHEMAS, 'fastq-v3.0.0-published.json');
const SKETCH = join(SCHEMAS, 'sketch-v1.0.0-draft.json');

const NOVEL = {
  title: 'A novel',
  cover: { colors: ['red'], type: 'soft' },
  author: [
    { name: 'Ann', email: ['ann@kuleuven.be'] },
    { name: 'Bob', email: ['b@kuleuven.be'] },
  ],
  publisher: 'Corgi',
};

interface Avu {
  readonly attribute: string;
  readonly value: string;
  readonly units: string;
}

/** Somebody with data objects and a document. */
async function author(...objects: readonly string[]): Promise<TestPerson> {
  const person = await zone.newcomer();
  await person.write('novel.json', JSON.stringify(NOVEL));
  await person.write('content', 'x');
  for (const name of objects) await person.must(['iput', 'content', name]);
  return person;
}

async function avusOf(person: TestPerson, name: string, flag = '-d'): Promise<readonly string[]> {
  const { stdout } = await person.must(['imeta', 'ls', '--json', flag, name]);
  const avus = JSON.parse(stdout) as readonly Avu[];
  return avus.map(({ attribute, value, units }) => `${attribute}|${value}|${units}`).sort();
}

const NOVEL_AVUS = [
  'mgs.book.__version__|2.0.0|',
  'mgs.book.author.email|ann@kuleuven.be|1',
  'mgs.book.author.email|b@kuleuven.be|2',
  'mgs.book.author.name|Ann|1',
  'mgs.book.author.name|Bob|2',
  'mgs.book.cover.colors|red|1',
  'mgs.book.cover.type|soft|1',
  'mgs.book.publisher|Corgi|',
  'mgs.book.title|A novel|',
];

describe('apply', () => {
  test('describes a data object, and does nothing the second time', async () => {
    const alice = await author('a.txt');
    const line = ['ischema', 'apply', BOOK, 'novel.json', 'a.txt', '--force-realm'];
    const path = `${alice.collection}/a.txt`;
    expect(await alice.run(line)).toMatchObject({
      code: 0,
      stdout: `${path}: 9 added, 0 removed\n`,
      stderr: '',
    });
    expect(await avusOf(alice, 'a.txt')).toEqual(NOVEL_AVUS);
    expect(await alice.run(line)).toMatchObject({ code: 0, stdout: `${path}: unchanged\n` });
  });

  test('sends one request with the difference, and leaves other metadata alone', async () => {
    const alice = await author('a.txt');
    await alice.must(['irods', 'schema', 'apply', '--force-realm', BOOK, 'novel.json', 'a.txt']);
    for (const [name, value] of [
      ['mgs.book2.title', 'other'],
      ['mgs.bookshop', 'other'],
      ['colour', 'red'],
    ] as const) {
      await alice.must(['imeta', 'add', '-d', 'a.txt', name, value]);
    }
    await alice.write('changed.json', JSON.stringify({ ...NOVEL, title: 'Another', cover: {} }));
    const outcome = await alice.run([
      'irods',
      'ischema',
      'apply',
      '--force-realm',
      BOOK,
      'changed.json',
      'a.txt',
      '--json',
      '--debug',
    ]);
    expect(JSON.parse(outcome.stdout)).toEqual([
      expect.objectContaining({
        schema: 'book',
        previous_version: '2.0.0',
        version: '2.0.0',
        added: 1,
        removed: 3,
        operations: [
          { operation: 'remove', attribute: 'mgs.book.cover.colors', value: 'red', units: '1' },
          { operation: 'remove', attribute: 'mgs.book.cover.type', value: 'soft', units: '1' },
          { operation: 'remove', attribute: 'mgs.book.title', value: 'A novel', units: '' },
          { operation: 'add', attribute: 'mgs.book.title', value: 'Another', units: '' },
        ],
      }),
    ]);
    const changes = outcome.stderr.split('\n').filter((row) => row.includes('modify_metadata'));
    expect(changes.filter((row) => /POST/.test(row))).toHaveLength(1);
    const kept = await avusOf(alice, 'a.txt');
    expect(kept).toEqual(
      expect.arrayContaining(['colour|red|', 'mgs.book2.title|other|', 'mgs.bookshop|other|']),
    );
  });

  test('validates before it changes anything', async () => {
    const alice = await author('a.txt');
    await alice.must(['ischema', 'apply', '--force-realm', BOOK, 'novel.json', 'a.txt']);
    await alice.write(
      'bad.json',
      JSON.stringify({
        title: 'T',
        author: [{ name: 'N', email: 'n@kuleuven.be' }, { name: 'M' }],
      }),
    );
    const outcome = await alice.run([
      'ischema',
      'apply',
      '--force-realm',
      BOOK,
      'bad.json',
      'a.txt',
    ]);
    expect(outcome).toMatchObject({ code: 3, stdout: '' });
    expect(outcome.stderr).toContain('author[2].email: is required');
    expect(outcome.stderr).toContain('nothing was changed');
    expect(await avusOf(alice, 'a.txt')).toEqual(NOVEL_AVUS);
  });

  test('--dry-run shows the difference and changes nothing', async () => {
    const alice = await author('a.txt');
    const outcome = await alice.run([
      'irods',
      'ischema',
      'apply',
      '--force-realm',
      BOOK,
      'novel.json',
      'a.txt',
      '--dry-run',
    ]);
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain(': 9 added, 0 removed\n');
    expect(outcome.stdout).toContain('  + mgs.book.author.name = Bob (2)\n');
    expect(await avusOf(alice, 'a.txt')).toEqual([]);
  });

  test('takes many paths, patterns and -r, and goes on after a missing one', async () => {
    const alice = await author();
    await alice.must('imkdir -p run/deep');
    for (const name of ['run/1.fq', 'run/2.fq', 'run/x.txt', 'run/deep/3.fq']) {
      await alice.must(['iput', 'content', name]);
    }
    const apply = async (...words: readonly string[]) =>
      await alice.run(['ischema', 'apply', '--force-realm', BOOK, 'novel.json', ...words]);
    expect((await apply('run/*.fq')).stdout).toBe(
      ['1.fq', '2.fq'].map((n) => `${alice.collection}/run/${n}: 9 added, 0 removed\n`).join(''),
    );
    const mixed = await apply('run/missing', 'run');
    expect(mixed).toMatchObject({
      code: 3,
      stdout: `${alice.collection}/run: 9 added, 0 removed\n`,
    });
    expect(mixed.stderr).toContain('run/missing');
    expect((await apply('-r', 'run')).stdout.split('\n').sort()).toEqual(
      [
        '',
        `${alice.collection}/run/1.fq: unchanged`,
        `${alice.collection}/run/2.fq: unchanged`,
        `${alice.collection}/run/deep/3.fq: 9 added, 0 removed`,
        `${alice.collection}/run/x.txt: 9 added, 0 removed`,
      ].sort(),
    );
    expect(await avusOf(alice, 'run/deep', '-C')).toEqual([]);
    await apply('-rC', 'run');
    expect(await avusOf(alice, 'run/deep', '-C')).toEqual(NOVEL_AVUS);
  });

  test('more than nine instances keep their units, there and back', async () => {
    const alice = await author('a.txt');
    const document = { person: Array.from({ length: 21 }, (_, i) => ({ name: `N${i}`, age: i })) };
    await alice.write('people.json', JSON.stringify(document));
    await alice.must(['ischema', 'apply', PEOPLE, 'people.json', 'a.txt']);
    const { stdout } = await alice.must(['ischema', 'extract', PEOPLE, 'a.txt']);
    expect(JSON.parse(stdout)).toEqual(document);
  });

  test('values that mean something on the way are kept as they are', async () => {
    const alice = await author('a b+c.txt');
    const document = {
      note: 'a+b=c&d%20"é"名\\\'\n',
      more: ["' or '1'='1", '100%', '_', '-', '[x]'].sort(),
    };
    await alice.write('notes.json', JSON.stringify(document));
    const notes = join(SCHEMAS, 'notes-v1.0.0-published.json');
    await alice.must(['ischema', 'apply', notes, 'notes.json', 'a b+c.txt']);
    const { stdout } = await alice.must(['ischema', 'extract', notes, 'a b+c.txt']);
    expect(JSON.parse(stdout)).toEqual(document);
    const again = await alice.must(['ischema', 'apply', notes, 'notes.json', 'a b+c.txt']);
    expect(again.stdout).toBe(`${alice.collection}/a b+c.txt: unchanged\n`);
  });

  test('takes the prefix from MANGO_SCHEMA_PREFIX and from --prefix', async () => {
    const alice = await author('a.txt');
    const env = { MANGO_SCHEMA_PREFIX: 'lab' };
    await alice.must(['ischema', 'apply', '--force-realm', BOOK, 'novel.json', 'a.txt'], { env });
    expect(await avusOf(alice, 'a.txt')).toEqual(
      NOVEL_AVUS.map((avu) => avu.replace('mgs.', 'lab.')),
    );
    await alice.must(['ischema', 'rm', 'book', 'a.txt', '--prefix', 'lab']);
    expect(await avusOf(alice, 'a.txt')).toEqual([]);
    const bad = await alice.run([
      'irods',
      'ischema',
      'apply',
      '--force-realm',
      BOOK,
      'novel.json',
      'a.txt',
      '--prefix',
      'a.b',
    ]);
    expect(bad).toMatchObject({ code: 1, stdout: '' });
  });

  test('refuses drafts, and data of another realm unless it is told to go on', async () => {
    const alice = await author('a.txt');
    await alice.write('idea.json', '{"idea":"x"}');
    const draft = await alice.run(['ischema', 'apply', SKETCH, 'idea.json', 'a.txt']);
    expect(draft).toMatchObject({ code: 1, stdout: '' });
    expect(draft.stderr).toContain('is draft');
    const other = await alice.run(['ischema', 'apply', BOOK, 'novel.json', 'a.txt']);
    expect(other).toMatchObject({ code: 3, stdout: '' });
    expect(other.stderr).toContain('a.txt is outside of realm rdm_mango_tests');
    expect(other.stderr).toContain('--force-realm');
    expect(await avusOf(alice, 'a.txt')).toEqual([]);
    await alice.must(['ischema', 'apply', '--force-realm', BOOK, 'novel.json', 'a.txt']);
    expect(await avusOf(alice, 'a.txt')).toEqual(NOVEL_AVUS);
  });

  test('tells who may not change an item, and a document that is no JSON', async () => {
    const alice = await author('a.txt');
    const bob = await author();
    await alice.must(['ichmod', 'read', bob.name, alice.collection]);
    await alice.must(['ichmod', 'read', bob.name, 'a.txt']);
    const refused = await bob.run([
      'irods',
      'ischema',
      'apply',
      '--force-realm',
      BOOK,
      'novel.json',
      `${alice.collection}/a.txt`,
    ]);
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(refused.stderr).toContain('may not change the metadata');
    await bob.write('broken.json', '{\n  "title": x\n}');
    const broken = await bob.run(['ischema', 'validate', BOOK, 'broken.json']);
    expect(broken.code).toBe(3);
    expect(broken.stderr).toContain('broken.json is not JSON');
    expect(broken.stderr).toContain("Unexpected token 'x'");
  });
});

describe('rm and extract', () => {
  test('rm removes what the schema left, and nothing else', async () => {
    const alice = await author('a.txt');
    await alice.must(['ischema', 'apply', '--force-realm', BOOK, 'novel.json', 'a.txt']);
    await alice.must(['imeta', 'add', '-d', 'a.txt', 'mgs.book2.title', 'x']);
    const dry = await alice.run(['ischema', 'rm', 'book', 'a.txt', '--dry-run']);
    expect(dry.stdout).toContain('0 added, 9 removed');
    expect(await avusOf(alice, 'a.txt')).toHaveLength(10);
    expect((await alice.must(['ischema', 'rm', BOOK, 'a.txt', '--json'])).stdout).toContain(
      '"previous_version":"2.0.0","version":null',
    );
    expect(await avusOf(alice, 'a.txt')).toEqual(['mgs.book2.title|x|']);
    const again = await alice.run(['ischema', 'rm', 'book', 'a.txt']);
    expect(again).toMatchObject({ code: 0, stdout: `${alice.collection}/a.txt: unchanged\n` });
  });

  test('extract gives what apply was given', async () => {
    const alice = await author('a.txt', 'b.txt');
    await alice.must(['ischema', 'apply', '--force-realm', BOOK, 'novel.json', 'a.txt']);
    const { stdout } = await alice.must(['ischema', 'extract', BOOK, 'a.txt']);
    expect(JSON.parse(stdout)).toEqual(NOVEL);
    const all = await alice.must(['ischema', 'extract', BOOK, '-r', '.', '--ndjson']);
    expect(
      all.stdout
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row) as unknown),
    ).toEqual([
      {
        path: `${alice.collection}/a.txt`,
        type: 'data_object',
        schema: 'book',
        version: '2.0.0',
        document: NOVEL,
        findings: [],
      },
    ]);
  });
});

describe('without a server', () => {
  const nobody = { cwd: SCHEMAS, env: { HOME: '/nonexistent' } };
  const offline = async (person: TestPerson, line: readonly string[], stdin = '') =>
    await person.run(['ischema', ...line], { ...nobody, stdin });

  test('validate points at fields, with what was found and what is allowed', async () => {
    const alice = await zone.person('alice');
    const document = { title: 'T', author: [{ name: 'N', email: ['n@kuleuven.be', 'x'], age: 7 }] };
    const text = await offline(alice, ['validate', BOOK, '-'], JSON.stringify(document));
    expect(text.code).toBe(3);
    expect(text.stdout).toBe(
      [
        'error: author[1].age: too small, found 7; allowed: 12 to 99',
        'error: author[1].email[2]: does not match the pattern, found "x"; allowed: what matches [^@]+@kuleuven.be',
        '',
      ].join('\n'),
    );
    const json = await offline(alice, ['validate', BOOK, '-', '--json'], JSON.stringify(document));
    expect(JSON.parse(json.stdout)).toEqual([
      {
        file: '-',
        path: 'author[1].age',
        severity: 'error',
        rule: 'range',
        message: 'too small',
        found: '7',
        allowed: '12 to 99',
      },
      expect.objectContaining({ path: 'author[1].email[2]', rule: 'pattern', found: '"x"' }),
    ]);
  });

  test('says in words why a local file cannot be read or written', async () => {
    const alice = await zone.newcomer();
    const missing = await offline(alice, ['validate', BOOK, 'nope.json']);
    expect(missing.stderr).toContain('cannot read nope.json: it does not exist\n');
    const nowhere = await offline(alice, ['get', BOOK, 'no/copy.json']);
    expect(nowhere.stderr).toMatch(/cannot write \S+no\/copy.json: no such file or directory\n$/);
  });

  test('validate: notices are no failure, unless --strict says so', async () => {
    const alice = await zone.person('alice');
    const document = JSON.stringify({ ...NOVEL, titel: 'x' });
    const loose = await offline(alice, ['validate', BOOK, '-'], document);
    expect(loose).toMatchObject({ code: 0, stderr: '- fits book 2.0.0\n' });
    expect(loose.stdout).toBe(
      'notice: titel: left out: the schema has no such field, found "x"; allowed: perhaps title\n',
    );
    expect((await offline(alice, ['validate', BOOK, '-', '--strict'], document)).code).toBe(3);
  });

  test('to-avus', async () => {
    const alice = await zone.person('alice');
    const outcome = await offline(alice, ['to-avus', BOOK, '-', '--tsv'], JSON.stringify(NOVEL));
    const rows = outcome.stdout.split('\n').slice(1, -1);
    expect(rows.map((row) => row.split('\t').join('|')).sort()).toEqual(NOVEL_AVUS);
    const bad = await offline(alice, ['to-avus', BOOK, '-'], '{}');
    expect(bad).toMatchObject({ code: 3, stdout: '' });
  });

  test('lint', async () => {
    const alice = await zone.person('alice');
    const good = await offline(alice, ['lint', BOOK]);
    expect(good).toMatchObject({ code: 0, stdout: '', stderr: `${BOOK} is sound\n` });
    await alice.write(
      'bad.json',
      JSON.stringify({
        schema_name: 'x',
        version: '1.0.0',
        status: 'published',
        title: 'X',
        properties: { a: { title: 'A', type: 'text', pattern: '[' } },
      }),
    );
    const bad = await alice.run(['ischema', 'lint', 'bad.json']);
    expect(bad.code).toBe(3);
    expect(bad.stdout).toMatch(/^error: properties\.a\.pattern: not a regular expression/);
    const used = await alice.run(['ischema', 'show', 'bad.json']);
    expect(used.code).toBe(3);
    expect(used.stderr).toContain('no sound schema');
  });

  test('show, template, export and diff', async () => {
    const alice = await zone.person('alice');
    const show = await offline(alice, ['show', BOOK, 'author']);
    expect(show.stdout.split('\n').slice(2)).toEqual([
      '  author  Author: name, age, email (required, repeatable)',
      '    name  Name: a text (required)',
      '    age  Age: a whole number, 12 to 99',
      '    email  E-mail: an e-mail address, matching [^@]+@kuleuven.be (required, repeatable)',
      '',
    ]);
    expect((await offline(alice, ['show', BOOK, 'autor'])).code).toBe(1);
    const shown = JSON.parse((await offline(alice, ['show', BOOK, '--json'])).stdout);
    expect(shown).toMatchObject({ name: 'book', origin: BOOK });
    expect(shown.fields).toHaveLength(9);
    expect((await offline(alice, ['template', PEOPLE, '--format', 'csv'])).stdout).toBe(
      'path,person[1].name,person[1].age,person[1].langs\n',
    );
    expect(JSON.parse((await offline(alice, ['template', PEOPLE])).stdout)).toEqual({
      person: [{ name: 'text', age: 0, langs: ['nl'] }],
    });
    expect(await offline(alice, ['template', PEOPLE, '--format', 'docx'])).toMatchObject({
      code: 1,
    });
    const exported = await offline(alice, ['export', '--json-schema', BOOK]);
    expect(JSON.parse(exported.stdout)).toMatchObject({ required: ['title', 'author'] });
    expect(await offline(alice, ['export', BOOK])).toMatchObject({ code: 1, stdout: '' });
    expect((await offline(alice, ['diff', BOOK, BOOK])).stdout).toBe('');
    const diff = await offline(alice, ['diff', SKETCH, PEOPLE, '--breaking']);
    expect(diff.stdout).toBe(
      '~ name: "sketch" becomes "people"  (breaking)\n- idea: text  (breaking)\n',
    );
  });

  test('new from a table, and by prompts', async () => {
    const alice = await zone.person('alice');
    await alice.write(
      'samples.csv',
      '\uFEFFid;"width [cm]";when\r\na;1,5;2024-01-01\r\nb;"2";\r\n',
    );
    const made = await alice.run([
      'irods',
      'ischema',
      'new',
      'samples',
      '--from-table',
      'samples.csv',
      '--realm',
      'lab',
    ]);
    expect(made).toMatchObject({ code: 0, stdout: 'samples-v1.0.0-draft.json\n' });
    expect(JSON.parse((await alice.read('samples-v1.0.0-draft.json')).toString())).toEqual({
      schema_name: 'samples',
      version: '1.0.0',
      status: 'draft',
      properties: {
        id: { title: 'Id', type: 'text', required: true },
        width: { title: 'Width (cm)', type: 'text', required: true },
        when: { title: 'When', type: 'date' },
      },
      edited_by: 'alice',
      realm: 'lab',
      title: 'samples',
      parent: '',
    });
    expect((await alice.run('ischema new samples --from-table samples.csv')).code).toBe(3);
    const answers = [
      'kind',
      'Kind of thing',
      'choice',
      'select',
      'a, b',
      'y',
      'y',
      'n',
      'part',
      '',
      'object',
      'size',
      '',
      'integer',
      '',
      '',
      '',
      'yes',
      '',
    ];
    const asked = await alice.run('ischema new things --to - --quiet', {
      stdin: `${answers.join('\n')}\n`,
    });
    expect(asked.code).toBe(0);
    expect(JSON.parse(asked.stdout)).toMatchObject({
      properties: {
        kind: {
          title: 'Kind of thing',
          type: 'select',
          values: ['a', 'b'],
          multiple: true,
          required: true,
        },
        part: {
          title: 'part',
          type: 'object',
          repeatable: true,
          properties: { size: { title: 'size', type: 'integer' } },
        },
      },
    });
  });
});

test('show --markdown', async () => {
  const alice = await author();
  const content = {
    schema_name: 'note',
    version: '1.0.0',
    status: 'draft',
    title: 'A | B',
    realm: 'lab',
    properties: {
      kind: { title: 'Kind', type: 'select', values: ['a_b', 'c'], required: true },
      in: { title: '', type: 'object', properties: { n: { title: 'N', type: 'integer' } } },
    },
  };
  await alice.write('note.json', JSON.stringify(content));
  expect((await alice.must('ischema show --markdown note.json')).stdout).toBe(
    [
      '# A \\| B',
      '',
      'Schema `note`, version 1.0.0, draft; realm lab.',
      '',
      '| field | title | takes | |',
      '|---|---|---|---|',
      '| `kind` | Kind | one of a\\_b, c | required |',
      '| `in` |  | n |  |',
      '| `in.n` | N | a whole number |  |',
      '',
    ].join('\n'),
  );
});

describe('a workbook to fill in', () => {
  const content = {
    schema_name: 'sample',
    version: '1.0.0',
    status: 'published',
    title: 'Sample',
    realm: '',
    properties: {
      kind: { title: 'Kind', type: 'select', values: ['DNA', 'R&D'], required: true },
      many: { title: 'Many', type: 'select', values: ['x', 'y'], multiple: true },
      odd: { title: 'Odd', type: 'select', values: ['a,b', 'c'] },
      count: { title: 'Count', type: 'integer', minimum: '1', maximum: '9' },
      least: { title: 'Least', type: 'float', minimum: '0.5' },
      ok: { title: 'OK', type: 'checkbox' },
      note: { title: 'Note', type: 'text', max_length: 10 },
    },
  };

  test('offers and limits what a column takes, and is read back', async () => {
    const alice = await author('a.txt');
    await alice.write('sample.json', JSON.stringify(content));
    const { bytes } = await alice.must('ischema template sample.json --format xlsx');
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const files = unzipSync(bytes);
    const [name = ''] = Object.keys(files).filter((path) => path.includes('worksheets/sheet'));
    const sheet = strFromU8(files[name] ?? new Uint8Array());
    const rules = [...sheet.matchAll(/<dataValidation [^>]*>.*?<\/dataValidation>/g)].map(String);
    expect(rules).toHaveLength(7);
    const [kind, many, odd, count, least, ok, note] = rules;
    expect(kind).toMatch(/type="list".* showErrorMessage="1".*sqref="B2:B1048576"/);
    expect(kind).toContain('<formula1>&quot;DNA,R&amp;D&quot;</formula1>');
    expect(kind).toContain('prompt="one of DNA, R&amp;D (required)"');
    expect(many).not.toContain('showErrorMessage');
    expect(odd).not.toContain('type=');
    expect(count).toMatch(/type="whole".*<formula1>1<\/formula1><formula2>9<\/formula2>/);
    expect(least).toMatch(/type="decimal" operator="greaterThanOrEqual".*<formula1>0.5</);
    expect(ok).toContain('&quot;true,false&quot;');
    expect(note).toContain('prompt="a text, at most 10 characters"');
    expect(sheet.indexOf('<dataValidations')).toBeGreaterThan(sheet.indexOf('</sheetData>'));

    const cells = ['a.txt', 'R&amp;D', 'x|y'].map(
      (text, i) => `<c r="${'ABC'[i]}2" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    const row = `<row r="2">${cells.join('')}<c r="E2"><v>7</v></c><c r="G2" t="b"><v>1</v></c></row>`;
    const filled = sheet.replace('</sheetData>', `${row}</sheetData>`);
    await alice.write('filled.xlsx', zipSync({ ...files, [name]: strToU8(filled) }));
    await alice.must(
      'imeta from-table filled.xlsx --schema sample.json --separator | --split-column many',
    );
    expect(await avusOf(alice, 'a.txt')).toEqual([
      'mgs.sample.__version__|1.0.0|',
      'mgs.sample.count|7|',
      'mgs.sample.kind|R&D|',
      'mgs.sample.many|x|',
      'mgs.sample.many|y|',
      'mgs.sample.ok|true|',
    ]);
  });

  test('does not go to a terminal', async () => {
    const alice = await author();
    await alice.write('sample.json', JSON.stringify(content));
    const outcome = await alice.run('ischema template sample.json --format xlsx', { tty: true });
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('in iRODS', () => {
  /** An administrator with a realm of their own, so that tests do not see each other's schemas. */
  async function realm(name: string): Promise<TestPerson> {
    const rods = await zone.admin();
    await rods.must(['imkdir', '-p', `/tempZone/mango/${name}/schemas`, `/tempZone/home/${name}`]);
    return rods;
  }
  const withVersion = async (rods: TestPerson, version: string, changes: object = {}) => {
    const content = {
      schema_name: 'note',
      version,
      status: 'draft',
      title: 'Note',
      realm: '',
      parent: '',
      edited_by: '',
      properties: { text: { title: 'Text', type: 'text', required: true } },
      ...changes,
    };
    return await rods.write(`note-${version}.json`, JSON.stringify(content));
  };

  test('a life: publish, edit, publish again, clone, archive', async () => {
    const rods = await realm('life');
    const place = '/tempZone/mango/life/schemas/note';
    const first = await withVersion(rods, '1.0.0');
    expect(await rods.run(['ischema', 'publish', first, '--realm', 'life'])).toMatchObject({
      code: 0,
      stdout: `${place}/note-v1.0.0-published.json\n`,
    });
    expect(await avusOf(rods, `${place}/note-v1.0.0-published.json`)).toEqual([
      'mg.lifecycle_status|published|',
    ]);
    const again = await rods.run(['ischema', 'publish', first, '--realm', 'life']);
    expect(again.code).toBe(0);

    const next = await rods.run('ischema new note --from life/note --save');
    expect(next).toMatchObject({ code: 0, stdout: `${place}/note-v2.0.0-draft.json\n` });
    expect((await rods.must('ischema ls life/note')).stdout).toBe(
      'life/note  2.0.0  draft\nlife/note  1.0.0  published\n',
    );
    await rods.write('note.json', '{"text":"x"}');
    await rods.must(['iput', first, '/tempZone/home/life/a.txt']);
    const drafted = await rods.run(
      'ischema apply life/note@2.0.0 note.json /tempZone/home/life/a.txt',
    );
    expect(drafted).toMatchObject({ code: 1, stdout: '' });
    await rods.must('ischema apply life/note note.json /tempZone/home/life/a.txt');
    expect(await avusOf(rods, '/tempZone/home/life/a.txt')).toContain(
      'mgs.note.__version__|1.0.0|',
    );

    expect(await rods.run('ischema publish life/note')).toMatchObject({
      code: 0,
      stdout: `${place}/note-v2.0.0-published.json\n`,
    });
    const listed = await rods.must('ischema ls life/note --json');
    expect(JSON.parse(listed.stdout)).toEqual([
      expect.objectContaining({ version: '2.0.0', status: 'published', realm: 'life' }),
      expect.objectContaining({
        version: '1.0.0',
        status: 'archived',
        path: `${place}/note-v1.0.0.json`,
      }),
    ]);
    const former = await rods.must('ischema get life/note@1.0.0');
    expect(JSON.parse(former.stdout)).toMatchObject({ status: 'archived', version: '1.0.0' });

    const clone = await rods.run('ischema clone life/note memo');
    expect(clone.stdout).toBe('/tempZone/mango/life/schemas/memo/memo-v1.0.0-draft.json\n');
    const memo = await rods.must('ischema get life/memo');
    expect(JSON.parse(memo.stdout)).toMatchObject({ parent: 'note-2.0.0', schema_name: 'memo' });

    expect((await rods.run('ischema archive life/note')).stdout).toBe(
      `${place}/note-v2.0.0.json\n`,
    );
    const gone = await rods.run('ischema apply life/note note.json /tempZone/home/life/a.txt');
    expect(gone).toMatchObject({ code: 1, stdout: '' });
    expect(gone.stderr).toContain('There is 2.0.0 (archived), 1.0.0 (archived)');
    const old = await rods.run(['ischema', 'publish', first, '--realm', 'life']);
    expect(old.code).toBe(1);
    expect(old.stderr).toContain('not above 2.0.0');
  });

  test('a published version is frozen', async () => {
    const rods = await realm('frozen');
    const object = '/tempZone/mango/frozen/schemas/note/note-v1.0.0-published.json';
    const first = await withVersion(rods, '1.0.0');
    await rods.must(['ischema', 'publish', first, '--realm', 'frozen']);
    const before = (await rods.must(['icat', object])).stdout;
    const other = await withVersion(rods, '1.0.0', {
      properties: { text: { title: 'Text', type: 'integer', required: true } },
    });
    const outcome = await rods.run(['ischema', 'publish', other, '--realm', 'frozen']);
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain(`${object} is published already, with another content`);
    expect((await rods.must(['icat', object])).stdout).toBe(before);
    expect(await avusOf(rods, object)).toEqual(['mg.lifecycle_status|published|']);

    // A step that was broken off before the mark is repeated.
    await rods.must(['imeta', 'rm', '-d', object, 'mg.lifecycle_status', 'published']);
    await rods.must(['ischema', 'publish', other, '--realm', 'frozen']);
    expect((await rods.must(['icat', object])).stdout).toContain('"integer"');
  });

  test('who may not publish is told where the permission is missing', async () => {
    await realm('closed');
    const alice = await author();
    const outcome = await alice.run([
      ...['ischema', 'publish', await withVersion(alice, '1.0.0'), '--realm', 'closed'],
    ]);
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain(
      'no permission to change the schemas of realm closed, here note 1.0.0',
    );
    expect(outcome.stderr).toContain('Who may is decided by the permissions of');
  });

  test('a next version is stored in the realm that the former one lies in', async () => {
    const rods = await realm('lies');
    await realm('elsewhere');
    const place = '/tempZone/mango/lies/schemas/note';
    await rods.must(['imkdir', place]);
    const file = await withVersion(rods, '1.0.0', { realm: 'elsewhere', status: 'published' });
    await rods.must(['iput', file, `${place}/note-v1.0.0-published.json`]);
    expect((await rods.must('ischema new note --from lies/note --save')).stdout).toBe(
      `${place}/note-v2.0.0-draft.json\n`,
    );
    const draft = await rods.must('ischema get lies/note@2.0.0');
    expect(JSON.parse(draft.stdout)).toMatchObject({ realm: 'lies' });
    const chosen = await rods.must('ischema new note --from lies/note --realm elsewhere --to -');
    expect(JSON.parse(chosen.stdout)).toMatchObject({ realm: 'elsewhere', version: '2.0.0' });
  });

  test('other data objects in the collection of a schema are no schemas', async () => {
    const rods = await realm('mixed');
    await rods.must([
      ...['ischema', 'publish', await withVersion(rods, '1.0.0'), '--realm', 'mixed'],
    ]);
    await rods.write('other.json', '{}');
    for (const name of ['other.json', 'readme-v1.json', 'data-v1.0.0-draft.json']) {
      await rods.must(['iput', 'other.json', `/tempZone/mango/mixed/schemas/note/${name}`]);
    }
    expect((await rods.must('ischema ls --realm mixed')).stdout).toBe(
      'mixed/note  1.0.0  published\n',
    );
  });

  test('--dry-run of publish changes nothing', async () => {
    const rods = await realm('dry');
    const first = await withVersion(rods, '1.0.0');
    const outcome = await rods.run([
      'irods',
      'ischema',
      'publish',
      first,
      '--realm',
      'dry',
      '--dry-run',
    ]);
    expect(outcome.code).toBe(0);
    expect((await rods.must('ischema ls --realm dry')).stdout).toBe('');
  });

  test('names are found in one realm, told apart in several, and suggested', async () => {
    const rods = await realm('one');
    await realm('two');
    for (const name of ['one', 'two']) {
      await rods.must([
        'irods',
        'ischema',
        'publish',
        await withVersion(rods, '1.0.0', { schema_name: 'shared' }),
        '--realm',
        name,
      ]);
    }
    await rods.must([
      'irods',
      'ischema',
      'publish',
      await withVersion(rods, '1.0.0', { schema_name: 'unique' }),
      '--realm',
      'one',
    ]);
    const both = await rods.run('ischema show shared');
    expect(both).toMatchObject({ code: 1, stdout: '' });
    expect(both.stderr).toContain('one, two');
    expect((await rods.must('ischema show two/shared --json')).stdout).toContain('"two"');
    expect((await rods.must('ischema show unique')).stdout).toContain('Note (unique 1.0.0');
    expect((await rods.run('ischema show uniqe')).stderr).toContain('Did you mean unique?');
  });

  test('a schema without its mark of status is found by its name', async () => {
    const rods = await realm('unmarked');
    await rods.must('imkdir -p /tempZone/mango/unmarked/schemas/fastq');
    await rods.must(['iput', FASTQ, '/tempZone/mango/unmarked/schemas/fastq']);
    expect((await rods.must('ischema ls unmarked/fastq')).stdout).toBe(
      'unmarked/fastq  3.0.0  published\n',
    );
    expect((await rods.must('ischema lint unmarked/fastq')).stdout).toBe('');
  });

  test('a published schema with errors does not keep status from telling of the others', async () => {
    const rods = await realm('broken');
    const place = '/tempZone/mango/broken/schemas/wrong';
    await rods.must(['imkdir', '-p', place]);
    await rods.write('wrong-v1.0.0-published.json', '{"schema_name":"wrong"}');
    await rods.must(['iput', 'wrong-v1.0.0-published.json', place]);
    const object = '/tempZone/home/broken/a';
    await rods.must(['iput', 'wrong-v1.0.0-published.json', object]);
    await rods.must(['imeta', 'add', '-d', object, 'mgs.wrong.x', '1']);
    await rods.must(['imeta', 'add', '-d', object, 'mgs.zzz.x', '1']);
    const { stdout } = await rods.must(['ischema', 'status', object, '--json']);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        schema: 'wrong',
        state: 'unknown',
        findings: [expect.objectContaining({ severity: 'error', rule: 'syntax' })],
      }),
      expect.objectContaining({ schema: 'zzz', state: 'unknown', findings: [] }),
    ]);
  });

  test('status and upgrade', async () => {
    const rods = await realm('up');
    const home = '/tempZone/home/up';
    await rods.write('note.json', '{"text":"x"}');
    await rods.write('memo.json', '{"text":"x","mood":"sad"}');
    for (const name of ['a', 'b', 'c']) await rods.must(['iput', 'note.json', `${home}/${name}`]);
    const field = (changes: object) => ({ title: 'Mood', type: 'text', ...changes });
    const text = { title: 'Text', type: 'text', required: true };
    const first = await withVersion(rods, '1.0.0', { properties: { text, mood: field({}) } });
    await rods.must(['ischema', 'publish', first, '--realm', 'up']);
    await rods.must(['ischema', 'apply', 'up/note', 'note.json', `${home}/a`]);
    await rods.must(['ischema', 'apply', 'up/note', 'memo.json', `${home}/b`]);
    await rods.must(['imeta', 'add', '-d', `${home}/c`, 'mgs.elsewhere.x', '1']);
    expect((await rods.must(['ischema', 'status', '-r', home])).stdout).toBe(
      [
        `current   note 1.0.0  ${home}/a`,
        `current   note 1.0.0  ${home}/b`,
        `unknown   elsewhere ?  ${home}/c`,
        '',
      ].join('\n'),
    );
    const second = await withVersion(rods, '2.0.0', {
      properties: {
        text,
        mood: field({ max_length: 2 }),
        lang: { title: 'L', type: 'text', required: true, default: 'en' },
      },
    });
    await rods.must(['ischema', 'publish', second, '--realm', 'up']);
    const status = await rods.must(['ischema', 'status', '-r', home, '--json']);
    expect(JSON.parse(status.stdout)).toEqual([
      expect.objectContaining({ path: `${home}/a`, state: 'outdated', newest_version: '2.0.0' }),
      expect.objectContaining({
        path: `${home}/b`,
        state: 'outdated',
        findings: [expect.objectContaining({ path: 'mood', rule: 'length' })],
      }),
      expect.objectContaining({ path: `${home}/c`, state: 'unknown', version: null }),
    ]);

    const dry = await rods.run(['ischema', 'upgrade', '-r', home, '--dry-run']);
    expect(dry.stdout).toBe(
      [
        `${home}/a: 2 added, 1 removed, version 1.0.0 becomes 2.0.0`,
        '  - mgs.note.__version__ = 1.0.0',
        '  + mgs.note.__version__ = 2.0.0',
        '  + mgs.note.lang = en',
        '',
      ].join('\n'),
    );
    expect(dry.stderr).toContain(`${home}/b does not fit note 2.0.0: mood`);
    const no = await rods.run(['ischema', 'upgrade', '-r', home], { stdin: 'n\n' });
    expect(no).toMatchObject({ code: 4, stdout: '' });
    expect(await avusOf(rods, `${home}/a`)).toContain('mgs.note.__version__|1.0.0|');
    const yes = await rods.run(['ischema', 'upgrade', '-r', home, '--yes']);
    expect(yes.code).toBe(3);
    expect(yes.stderr).toContain(`${home}/b does not fit note 2.0.0: mood`);
    expect(await avusOf(rods, `${home}/a`)).toEqual([
      'mgs.note.__version__|2.0.0|',
      'mgs.note.lang|en|',
      'mgs.note.text|x|',
    ]);
    expect(await avusOf(rods, `${home}/b`)).toContain('mgs.note.__version__|1.0.0|');

    await rods.must(['imeta', 'set', '-d', `${home}/a`, 'mgs.note.mood', 'happy']);
    expect((await rods.must(['ischema', 'status', `${home}/a`])).stdout).toBe(
      `invalid   note 2.0.0  ${home}/a\n  error: mood: 5 characters long, found "happy"; allowed: at most 2 characters\n`,
    );
  });
});
