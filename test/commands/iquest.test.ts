import { beforeAll, describe, expect, it } from 'vitest';
import { makeObject } from '../helpers/make-object.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
const RULE = '-'.repeat(60);
let alice: TestPerson;
let here: string;

beforeAll(async () => {
  alice = await zone.person('alice');
  here = alice.collection;
  for (const name of ['a', 'b', 'c']) await makeObject(zone, alice, name);
});

const iquest = async (...words: readonly string[]) => await alice.run(['iquest', ...words]);
const names = (condition = '') =>
  `select order(DATA_NAME) where COLL_NAME = '${here}'${condition && ` and ${condition}`}`;

describe('iquest', () => {
  it('labels columns and rules off rows', async () => {
    expect(
      await iquest(`select COLL_NAME, DATA_NAME, DATA_SIZE where DATA_NAME = 'a'`),
    ).toMatchObject({
      code: 0,
      stdout: `COLL_NAME = ${here}\nDATA_NAME = a\nDATA_SIZE = 0\n${RULE}\n`,
      stderr: '',
    });
    expect((await iquest(`select count(DATA_ID), sum(DATA_SIZE)`)).stdout).toBe(
      `DATA_ID = 3\nDATA_SIZE = 0\n${RULE}\n`,
    );
  });

  it('formats rows', async () => {
    expect((await iquest('%s', names())).stdout).toBe('a\nb\nc\n');
    const two = `select DATA_NAME, DATA_SIZE where DATA_NAME = 'a'`;
    expect((await iquest('%-5s|%3d|%%', two)).stdout).toBe('a    |  0|%\n');
    expect((await iquest('%2% then %1%', two)).stdout).toBe('0 then a\n');
    expect((await iquest('line\none %s\tand %s', two)).stdout).toBe('line\none a\tand 0\n');
    expect((await iquest('a hint', '%s', names("DATA_NAME = 'b'"))).stdout).toBe('b\n');
  });

  it('fails where the placeholders are not as many as the columns', async () => {
    const outcome = await iquest('%s', `select DATA_NAME, DATA_SIZE`);
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain('1 placeholder');
    expect((await iquest('%y', names())).stderr).toContain('not a placeholder');
  });

  it('says so where nothing is found', async () => {
    expect(await iquest(names("DATA_NAME = 'nope'"))).toMatchObject({
      code: 1,
      stdout: 'CAT_NO_ROWS_FOUND: Nothing was found matching your query\n',
      stderr: '',
    });
    expect(await iquest('--json', names("DATA_NAME = 'nope'"))).toMatchObject({
      code: 0,
      stdout: '[]\n',
    });
  });

  it('reads its keywords, zone and limit', async () => {
    expect((await iquest('-z', 'tempZone', '%s', names("DATA_NAME = 'a'"))).stdout).toBe(
      'Zone is tempZone\na\n',
    );
    expect((await iquest('uppercase', '%s', names("DATA_NAME = 'A'"))).code).toBe(1);
    const upper = `select DATA_NAME where DATA_NAME = 'A'`;
    expect((await iquest('uppercase', '%s', upper)).stdout).toBe('a\n');
    const other = `select order(DATA_NAME) where DATA_NAME <> 'a' and DATA_NAME <> 'B'`;
    expect((await iquest('uppercase', '%s', other)).stdout).toBe('a\nc\n');
    const repeated = `select COLL_NAME where DATA_NAME like '%' and COLL_NAME = '${here}'`;
    expect((await iquest('%s', repeated)).stdout).toBe(`${here}\n`);
    expect((await iquest('no-distinct', '%s', repeated)).stdout).toBe(`${here}\n`.repeat(3));
    expect((await iquest('no-distinct', 'upper', '%s', upper)).stdout).toBe('a\n');
    expect((await iquest('--limit', '2', '%s', names())).stdout).toBe('a\nb\n');
    expect((await iquest('--limit', 'x', names())).code).toBe(1);
    expect((await iquest()).code).toBe(1);
  });

  it('gives rows to programs by their columns', async () => {
    const json = await iquest('--json', `select DATA_NAME, max(DATA_SIZE) where DATA_NAME = 'a'`);
    expect(JSON.parse(json.stdout)).toEqual([{ DATA_NAME: 'a', 'max(DATA_SIZE)': '0' }]);
    expect((await iquest('--csv', names())).stdout.split(/\r?\n/).slice(0, 3)).toEqual([
      'DATA_NAME',
      'a',
      'b',
    ]);
    expect((await iquest('--ndjson', '--limit', '1', names())).stdout).toBe('{"DATA_NAME":"a"}\n');
  });

  it('refuses keys that are no columns of the query', async () => {
    const outcome = await iquest('--json', '--fields', 'DATA_NAMES', names());
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain('Did you mean DATA_NAME?');
    const one = await iquest('--ndjson', '--fields', 'DATA_NAME', '--limit', '1', names());
    expect(one.stdout).toBe('{"DATA_NAME":"a"}\n');
  });

  it('shows where a query goes wrong', async () => {
    const outcome = await iquest('select DATA_NAMES');
    expect(outcome).toMatchObject({ code: 4, stdout: '' });
    expect(outcome.stderr).toBe(
      'iquest: there is no column DATA_NAMES (NO_COLUMN_NAME_FOUND) [-1107000]\n' +
        '  select DATA_NAMES\n' +
        '         ^\n' +
        '  Did you mean DATA_NAME? iquest attrs lists the columns.\n',
    );
    expect((await iquest('this is not a query')).stderr).toMatch(/begins with select.*-1084000/);
    expect((await iquest(names("DATA_NAME = 'a+b'"))).stderr).toContain('plus sign');
  });

  it('lists the columns without asking the server', async () => {
    const stranger = await alice.run('iquest attrs', { env: { HOME: '/nonexistent' } });
    expect(stranger.code).toBe(0);
    expect(stranger.stdout.split('\n')).toContain('DATA_NAME');
  });

  it('runs stored queries', async () => {
    const admin = await zone.admin();
    await admin.must([
      'iadmin',
      'asq',
      'select coll_name from R_COLL_MAIN where coll_name = ?',
      'one',
    ]);
    expect((await iquest('--sql', 'one', here)).stdout).toBe(`${here}\n`);
    expect((await iquest('--sql', 'one', '/nowhere')).code).toBe(1);
    expect((await iquest('--sql', 'unknown')).code).toBe(4);
    const sql = 'select coll_name from R_COLL_MAIN where coll_name = ?';
    expect((await iquest('--sql', sql, '<%s>', here)).stdout).toBe(`<${here}>\n`);
    const listed = await iquest('--sql', 'ls');
    expect(listed.stdout).toMatch(/\n----\n/);
  });
});

describe('the pages of iquest', () => {
  let owner: TestPerson;
  let query: string;

  beforeAll(async () => {
    owner = await zone.newcomer();
    query = `select META_COLL_ATTR_NAME where COLL_NAME = '${owner.collection}'`;
    await owner.write('names', `${owner.collection}\n`);
    for (let i = 0; i < 300; i += 1) {
      await owner.must(`imeta add -C . n${String(i).padStart(3, '0')} x`);
    }
  }, 60_000);

  it.each([
    ['goes on at the end of the input', '', 300],
    ['goes on for an empty answer', '\n', 300],
    ['stops for a no', 'no\n', 256],
  ])('%s', async (_what, stdin, lines) => {
    const outcome = await owner.run(['iquest', '%s', query], { stdin });
    expect(outcome.stdout.split('\n').length - 1).toBe(lines);
    expect(outcome.stderr).toContain('Continue? [Y/n]');
  });

  it('does not ask with --no-page and for programs', async () => {
    for (const option of ['--no-page', '--ndjson']) {
      const outcome = await owner.run(['iquest', option, query], { stdin: 'n\n' });
      expect(outcome.stderr).toBe('');
      expect(outcome.stdout).toContain('n299');
    }
  });
});
