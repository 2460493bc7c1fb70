import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../src/sandbox/genquery1/columns.js';
import { type GeneralQueryRequest, runGeneralQuery } from '../../../src/sandbox/genquery1/run.js';
import { IrodsFailure } from '../../../src/sandbox/irods-failure.js';
import { type SeededCatalog, seedCatalog } from '../genquery/seeded-catalog.js';

let seeded: SeededCatalog;
beforeAll(() => {
  seeded = seedCatalog();
});
afterAll(() => seeded.close());

type Options = Partial<Omit<GeneralQueryRequest, 'caller'>> & { as?: 'admin' | 'alice' | 'bob' };

function run(text: string, { as = 'alice', ...options }: Options = {}): string[][] {
  const defaults = { zone: '', isCaseSensitive: true, isDistinct: true, offset: 0, limit: 100 };
  return runGeneralQuery(seeded.catalog, { ...defaults, ...options, text, caller: seeded[as] });
}

function failure(
  text: string,
  options: Options = {},
): Pick<IrodsFailure, 'code' | 'statusMessage'> {
  try {
    run(text, options);
  } catch (error) {
    if (error instanceof IrodsFailure) return error;
    throw error;
  }
  throw new Error(`no failure of ${text}`);
}

const IN_D = "COLL_NAME = '/tempZone/home/alice/d'";

describe('GenQuery1', () => {
  it.each<[string, string[][]]>([
    [
      `select DATA_NAME, DATA_SIZE where ${IN_D}`,
      [
        ['a.txt', '5'],
        ['b.bin', '100'],
        ['c.bin', '7'],
      ],
    ],
    [`SELECT order_desc(DATA_NAME) WHERE ${IN_D}`, [['c.bin'], ['b.bin'], ['a.txt']]],
    [
      `select order_desc(DATA_SIZE), DATA_NAME where ${IN_D}`,
      [
        ['100', 'b.bin'],
        ['7', 'c.bin'],
        ['5', 'a.txt'],
      ],
    ],
    [`select order_asc(DATA_SIZE) where ${IN_D}`, [['5'], ['7'], ['100']]],
    [
      `select count(DATA_ID), sum(DATA_SIZE), min(DATA_SIZE), max(DATA_SIZE) where ${IN_D}`,
      [['3', '112', '5', '100']],
    ],
    [`select AVG(DATA_SIZE) where ${IN_D}`, [['37.3333333333333333']]],
    [
      "select COLL_NAME, count(DATA_ID) where COLL_NAME like '/tempZone/home/alice/%'",
      [
        ['/tempZone/home/alice/d', '3'],
        ['/tempZone/home/alice/e', '1'],
      ],
    ],
    ["select sum(DATA_SIZE), count(DATA_ID) where DATA_NAME = 'none'", [['', '0']]],
    [`select DATA_NAME where ${IN_D} and DATA_NAME not like '%.bin'`, [['a.txt']]],
    [`select DATA_NAME where ${IN_D} and DATA_NAME like '_.bin' && like 'b%'`, [['b.bin']]],
    [`select DATA_NAME where ${IN_D} and DATA_NAME = 'a.txt' || = 'c.bin'`, [['a.txt'], ['c.bin']]],
    [
      `select DATA_NAME where ${IN_D} and DATA_NAME = 'a.txt' || = 'c.bin' && <> 'c.bin'`,
      [['a.txt']],
    ],
    [`select DATA_NAME where ${IN_D} and DATA_NAME in ('a.txt', 'x')`, [['a.txt']]],
    [`select DATA_NAME where ${IN_D} and DATA_NAME in 'a.txt','c.bin'`, [['a.txt'], ['c.bin']]],
    [`select DATA_NAME where ${IN_D} and DATA_SIZE between '6' '100'`, [['b.bin'], ['c.bin']]],
    [`select DATA_NAME where ${IN_D} and DATA_SIZE >= '7' && < '100'`, [['c.bin']]],
    [`select DATA_NAME where ${IN_D} and DATA_SIZE != ' 7 '`, [['a.txt'], ['b.bin']]],
    [
      "select COLL_NAME where COLL_NAME parent_of '/tempZone/home/alice/d'",
      [['/tempZone/home/alice'], ['/tempZone/home/alice/d']],
    ],
    [
      "select COLL_NAME where COLL_NAME begin_of '/tempZone/home/alice/d/x'",
      [['/tempZone/home/alice'], ['/tempZone/home/alice/d']],
    ],
    ["select DATA_NAME where DATA_NAME = 'a\\x2etxt' and COLL_NAME like '%/e'", [['a.txt']]],
    ["select DATA_NAME where DATA_NAME like 'A%'", []],
    ["select DATA_NAME where DATA_NAME like 'a\\_txt'", []],
    ["select DATA_RESC_NAME, DATA_RESC_HIER where DATA_NAME = 'b.bin'", [['leaf', 'tree;leaf']]],
    ["select DATA_NAME where DATA_RESC_HIER like 'tree%' and DATA_SIZE = '100'", [['b.bin']]],
    ["select DATA_NAME where DATA_RESC_HIER = 'tree'", []],
    ["select RESC_NAME where RESC_NAME like '%e%' and RESC_TYPE_NAME = 'passthru'", [['tree']]],
    ['select ZONE_NAME, ZONE_TYPE', [['tempZone', 'local']]],
    ["select USER_NAME where USER_GROUP_NAME = 'team'", [['bob'], ['team']]],
    [
      "select DATA_ACCESS_NAME, USER_NAME where DATA_NAME = 'b.bin'",
      [
        ['own', 'alice'],
        ['read_object', 'team'],
      ],
    ],
    ["select DATA_USER_NAME where DATA_NAME = 'b.bin'", [['alice'], ['bob'], ['team']]],
    ["select TOKEN_ID where TOKEN_NAMESPACE = 'access_type' and TOKEN_NAME = 'own'", [['1200']]],
    [
      "select COLL_ACCESS_NAME, COLL_USER_NAME where COLL_NAME = '/tempZone/home/alice/d'",
      [['own', 'alice']],
    ],
  ])('%s', (text, rows) => {
    const sorted = (list: string[][]) => list.map((row) => row.join('\0')).sort();
    const result = run(text);
    expect(text.includes('order') ? result : sorted(result)).toEqual(
      text.includes('order') ? rows : sorted(rows),
    );
  });

  it.each<[string, number]>([
    ['selec DATA_NAME', -1_084_000],
    ['select DATA_NAME where', -1_084_000],
    ["select DATA_NAME where DATA_NAME = 'x", -1_084_000],
    ['select DATA_NAME where DATA_NAME = x', -1_084_000],
    ["select DATA_NAME where DATA_NAME not in ('x')", -1_084_000],
    ["select DATA_NAME where DATA_NAME = 'x' or DATA_NAME = 'y'", -1_084_000],
    ["select DATA_NAME\rwhere DATA_NAME = 'x'", -1_084_000],
    ['select DATA_WEIGHT whre', -1_107_000],
    ['select data_name', -1_107_000],
    ["select DATA_NAME where WEIGHT = 'x'", -1_107_000],
    ['select nonsense(DATA_NAME)', -183_000],
    ["select DATA_NAME where DATA_SIZE = 'x'", -806_000],
    ["select DATA_NAME where DATA_SIZE like '1%'", -806_000],
    ['select sum(DATA_NAME)', -806_000],
    ["select DATA_NAME where DATA_NAME between 'it''s' 'it''s'", -816_000],
    ["select DATA_NAME where DATA_NAME = 'it''s || x'", -816_000],
    ["select USER_NAME where META_USER_ATTR_NAME = 'a' and META_USER_ATTR_NAME = 'b'", -816_000],
    ["select DATA_NAME where DATA_RESC_HIER > 'a'", -816_000],
    ['select META_ACCESS_NAME', -823_000],
    ['select ZONE_NAME, DATA_NAME', -825_000],
  ])('refuses %s with %d', (text, code) => {
    expect(failure(text).code).toBe(code);
  });

  it('words its refusals as the client library does', () => {
    expect(failure('select X').statusMessage).toBe(
      'NO_COLUMN_NAME_FOUND: query fill failed for [select X]\n\n',
    );
    expect(failure('').statusMessage).toBe('USER_INPUT_STRING_ERR: query string is empty\n\n');
    expect(failure('select sum(DATA_NAME)').statusMessage).toBe(
      'CAT_SQL_ERR: query failed for [select sum(DATA_NAME)] type [0]\n\n',
    );
    expect(failure('select DATA_NAME', { zone: 'other' }).code).toBe(-26_000);
    expect(run('select ZONE_NAME', { zone: '/tempZone/home' })).toEqual([['tempZone']]);
  });

  it('compares without case and gives equal rows more than once when asked', () => {
    const text =
      "select DATA_NAME where COLL_NAME = '/TEMPzone/home/ALICE/d' and DATA_NAME = 'A.txt'";
    expect(run(text)).toEqual([]);
    expect(run(text, { isCaseSensitive: false })).toEqual([['a.txt']]);
    expect(failure("select DATA_NAME where DATA_SIZE = '5'", { isCaseSensitive: false }).code).toBe(
      -806_000,
    );
    const names = `select COLL_NAME where DATA_NAME like '%' and ${IN_D}`;
    expect(run(names)).toHaveLength(1);
    expect(run(names, { isDistinct: false })).toHaveLength(3);
  });

  it('pages', () => {
    const text = `select DATA_NAME where ${IN_D}`;
    expect(run(text, { offset: 1, limit: 1 })).toEqual([['b.bin']]);
    expect(run(text, { offset: 9 })).toEqual([]);
  });

  it('shows others only what they can read', () => {
    expect(run('select DATA_NAME', { as: 'bob' })).toEqual([['b.bin']]);
    expect(run(`select DATA_NAME where ${IN_D}`, { as: 'bob' })).toEqual([]);
    expect(run("select META_DATA_ATTR_VALUE where DATA_NAME like '%'", { as: 'bob' })).toEqual([
      ['cat'],
    ]);
    expect(run('select DATA_NAME', { as: 'admin', isDistinct: false })).toHaveLength(4);
  });

  it('asks for objects with several AVUs', () => {
    const both =
      "select DATA_NAME where META_DATA_ATTR_NAME = 'organism' and META_DATA_ATTR_VALUE = 'cat' " +
      "and META_DATA_ATTR_NAME = 'len' and META_DATA_ATTR_VALUE = '12'";
    expect(run(both)).toEqual([['a.txt']]);
    expect(run(both.replace("'12'", "'13'"))).toEqual([]);
    expect(
      run(
        "select DATA_NAME where META_DATA_ATTR_NAME = 'organism' and META_DATA_ATTR_NAME = 'len'" +
          " and META_COLL_ATTR_NAME = 'project'",
      ),
    ).toEqual([['a.txt']]);
    // Without the table of the objects there is nothing to tie the AVUs to.
    expect(
      failure(
        "select META_DATA_ATTR_VALUE where META_DATA_ATTR_NAME = 'a' and META_DATA_ATTR_NAME = 'b'",
      ).code,
    ).toBe(-806_000);
  });

  it('answers every column it knows', () => {
    for (const { name, alias } of COLUMNS.values()) {
      const text = `select ${name}`;
      if (alias === undefined) expect(failure(text, { as: 'admin' }).code).toBe(-823_000);
      else expect(run(text, { as: 'admin', limit: 2 })).toBeInstanceOf(Array);
    }
    expect(COLUMNS.size).toBe(334);
  });

  it('refuses tests of one column that are longer together than the server can hold', () => {
    const tests = (length: number) => {
      const first = "= 'a.txt' || = '";
      return `select DATA_NAME where DATA_NAME ${first}${'x'.repeat(length - first.length - 1)}'`;
    };
    expect(run(tests(2175))).toEqual([['a.txt']]);
    expect(failure(tests(2176)).code).toBe(-306000);
    const listed = Array.from({ length: 400 }, (_, index) => `'no-${index}'`).join(', ');
    expect(run(`select DATA_NAME where DATA_NAME in (${listed}, 'a.txt')`)).toEqual([['a.txt']]);
  });
});
