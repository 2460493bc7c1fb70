import { beforeAll, expect, test } from 'vitest';
import { makeObject } from '../helpers/make-object.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.person('alice');
  for (const name of ['a', 'b', 'c+d']) await makeObject(zone, alice, name);
});

const iquery = async (...words: readonly string[]) => await alice.run(['iquery', ...words]);

test('prints rows as one line of JSON', async () => {
  expect(await iquery('select DATA_NAME order by DATA_NAME')).toMatchObject({
    code: 0,
    stdout: '[["a"],["b"],["c+d"]]\n',
    stderr: '',
  });
  expect(await iquery("select DATA_NAME where DATA_NAME = 'nope'")).toMatchObject({
    code: 0,
    stdout: '[]\n',
  });
});

test('carries plus signs', async () => {
  expect((await iquery("select DATA_NAME where DATA_NAME = 'c+d'")).stdout).toBe('[["c+d"]]\n');
});

test('gives records to programs', async () => {
  const { stdout } = await iquery(
    '--json',
    'select DATA_NAME, DATA_SIZE order by DATA_NAME limit 1',
  );
  expect(JSON.parse(stdout)).toEqual([{ DATA_NAME: 'a', DATA_SIZE: '0' }]);
});

test('takes the query from stdin', async () => {
  const stdin = 'select DATA_NAME order by DATA_NAME limit 1\nnot read\n';
  expect((await alice.run('iquery', { stdin })).stdout).toBe('[["a"]]\n');
  expect((await alice.run('iquery -', { stdin })).stdout).toBe('[["a"]]\n');
  expect(await alice.run('iquery -', { stdin: '' })).toMatchObject({ code: 1, stdout: '' });
});

test('gives as many rows as --limit says, page by page', async () => {
  const tokens = 'select TOKEN_NAME, COLL_NAME order by TOKEN_NAME, COLL_NAME';
  for (const [limit, query, rows] of [
    ['2', 'select DATA_NAME order by DATA_NAME', ['a', 'b']],
    ['2', 'select DATA_NAME order by DATA_NAME offset 2', ['c+d']],
    ['2', 'select DATA_NAME order by DATA_NAME limit 1', ['a']],
    ['2', 'select DATA_NAME order by DATA_NAME offset 1 limit 5', ['b', 'c+d']],
    ['0', 'select DATA_NAME', []],
  ] as const) {
    const { stdout } = await iquery('--limit', limit, query);
    expect([query, JSON.parse(stdout).flat()]).toEqual([query, rows]);
  }
  expect((await iquery('--limit', 'many', tokens)).code).toBe(1);
});

test('asks for many rows in pages', async () => {
  const rods = await zone.admin();
  await rods.must(['imkdir', ...Array.from({ length: 1001 }, (_, i) => `many${i}`)]);
  const query = "select COLL_NAME where COLL_NAME like '%/many%' order by COLL_NAME";
  const { stdout, stderr } = await rods.must(['iquery', '--debug', '--limit', '5000', query]);
  expect(new Set(JSON.parse(stdout).flat()).size).toBe(1001);
  expect(stderr.split('\n').filter((line) => line.startsWith('> '))).toHaveLength(2);
});

test('shows the SQL and the columns', async () => {
  expect((await iquery('--sql-only', 'select COLL_NAME')).stdout.toLowerCase()).toContain('select');
  const columns = (await iquery('-c')).stdout.split('\n');
  expect(columns[0]).toBe('COLL_ACCESS_PERM_ID           (R_OBJT_ACCESS.access_type_id)');
  expect(JSON.parse((await iquery('-c', '--json')).stdout)[0]).toEqual({
    column: 'COLL_ACCESS_PERM_ID',
    stands_for: 'R_OBJT_ACCESS.access_type_id',
  });
});

test('shows where a query goes wrong, and writes no rows then', async () => {
  const outcome = await iquery('select DATA_NAME where DATA_NAM = ');
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).toMatch(
    /there is no column DATA_NAM .*\n {2}select DATA_NAME where DATA_NAM = \n {25}\^\n.*Did you mean DATA_NAME\?/,
  );
  expect((await iquery('--sql-only', 'select nothing')).stderr).toMatch(/^iquery: .*\n.*\n {9}\^/);
});
