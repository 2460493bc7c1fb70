import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../src/sandbox/genquery2/columns.js';
import { explainSelect, runSelect } from '../../../src/sandbox/genquery2/run.js';
import { IrodsFailure } from '../../../src/sandbox/irods-failure.js';
import { type SeededCatalog, seedCatalog } from '../genquery/seeded-catalog.js';

let seeded: SeededCatalog;
beforeAll(() => {
  seeded = seedCatalog();
});
afterAll(() => seeded.close());

type As = 'admin' | 'alice' | 'bob';

const run = (text: string, as: As = 'alice'): string[][] =>
  runSelect(seeded.catalog, { text, caller: seeded[as], zone: undefined });

function code(text: string, zone?: string): number {
  try {
    runSelect(seeded.catalog, { text, caller: seeded.alice, zone });
  } catch (error) {
    if (error instanceof IrodsFailure) return error.code;
    throw error;
  }
  throw new Error(`no failure of ${text}`);
}

const IN_D = "COLL_NAME = '/tempZone/home/alice/d'";

describe('GenQuery2', () => {
  it.each<[string, string[][]]>([
    [
      `select DATA_NAME, DATA_SIZE where ${IN_D} order by DATA_NAME desc`,
      [
        ['c.bin', '7'],
        ['b.bin', '100'],
        ['a.txt', '5'],
      ],
    ],
    [
      `SELECT DATA_NAME WHERE ${IN_D} ORDER BY DATA_SIZE, DATA_NAME`,
      [['a.txt'], ['c.bin'], ['b.bin']],
    ],
    [`select DATA_NAME where ${IN_D} order by DATA_NAME limit 1 offset 1`, [['b.bin']]],
    [`select DATA_NAME where ${IN_D} offset 1 limit 1 order by DATA_NAME`, [['b.bin']]],
    [
      `select DATA_NAME where ${IN_D} order by DATA_NAME offset 2 fetch first 5 rows only`,
      [['c.bin']],
    ],
    [
      `select DATA_NAME where ${IN_D} order by DATA_NAME fetch first 1 rows only offset 1`,
      [['b.bin']],
    ],
    [
      `select DATA_NAME where ${IN_D} and (DATA_NAME = 'a.txt' or not DATA_SIZE < '100') order by DATA_NAME`,
      [['a.txt'], ['b.bin']],
    ],
    [
      `select DATA_NAME where ${IN_D} and not DATA_NAME = 'a.txt' or DATA_NAME = 'nope' order by DATA_NAME`,
      [['b.bin'], ['c.bin']],
    ],
    [
      `select DATA_NAME where ${IN_D} and DATA_NAME not in ('a.txt', 'x') order by DATA_NAME`,
      [['b.bin'], ['c.bin']],
    ],
    [`select DATA_NAME where ${IN_D} and DATA_SIZE not between '6' and '100'`, [['a.txt']]],
    [`select DATA_NAME where ${IN_D} and DATA_NAME not like '%.bin'`, [['a.txt']]],
    [`select DATA_NAME where ${IN_D} and DATA_COMMENTS is not null`, []],
    ["select DATA_NAME where DATA_COMMENTS is null and DATA_NAME = 'c.bin'", [['c.bin']]],
    [
      `select count(DATA_ID), sum(DATA_SIZE), avg(DATA_SIZE) where ${IN_D}`,
      [['3', '112', '37.3333333333333333']],
    ],
    ["select count(distinct DATA_NAME) where COLL_NAME like '/tempZone/home/alice/%'", [['3']]],
    [
      "select COLL_NAME, count(DATA_ID) where COLL_NAME like '/tempZone/home/alice/%' group by COLL_NAME order by count(DATA_ID)",
      [
        ['/tempZone/home/alice/e', '1'],
        ['/tempZone/home/alice/d', '3'],
      ],
    ],
    [
      "select COLL_NAME where COLL_NAME like '/tempZone/%' group by COLL_NAME having count(DATA_ID) > '1'",
      [['/tempZone/home/alice/d']],
    ],
    [
      "select upper(DATA_NAME), length(DATA_NAME), concat(DATA_NAME, '+', DATA_SIZE) where DATA_NAME = 'b.bin'",
      [['B.BIN', '5', 'b.bin+100']],
    ],
    [
      "select substring(DATA_NAME, 3), substring(DATA_NAME, 0, 3), left(DATA_NAME, 1), right(DATA_NAME, -1) where DATA_NAME = 'b.bin'",
      [['bin', 'b.', 'b', '.bin']],
    ],
    ["select coalesce(DATA_COMMENTS, 'none') where lower(DATA_NAME) = 'c.bin'", [['none']]],
    [
      `select DATA_NAME where ${IN_D} order by cast(DATA_SIZE as varchar(9)), DATA_NAME`,
      [['b.bin'], ['a.txt'], ['c.bin']],
    ],
    ["select META_DATA_ATTR_VALUE where cast(META_DATA_ATTR_VALUE as int) > '5'", [['12']]],
    [
      "select DATA_NAME, META_DATA_ATTR_VALUE where META_DATA_ATTR_NAME = 'organism' order by DATA_NAME, META_DATA_ATTR_VALUE",
      [
        ['a.txt', 'cat'],
        ['a.txt', 'mouse'],
        ['b.bin', 'cat'],
      ],
    ],
    [
      "select distinct DATA_NAME where META_DATA_ATTR_NAME = 'len' or META_COLL_ATTR_NAME = 'project' order by DATA_NAME",
      [['a.txt'], ['b.bin'], ['c.bin']],
    ],
    [
      "select DATA_RESC_HIER where DATA_NAME = 'c.bin' order by DATA_RESC_HIER",
      [['leaf'], ['tree;leaf']],
    ],
    ["select RESC_NAME where DATA_NAME = 'a.txt' and COLL_NAME like '%/e'", [['leaf']]],
    ["select USER_NAME where USER_TYPE = 'rodsuser' order by USER_NAME", [['alice'], ['bob']]],
    [
      "select DATA_ACCESS_PERM_NAME, DATA_ACCESS_USER_NAME where DATA_NAME = 'b.bin'",
      [['own', 'alice']],
    ],
    ["select DATA_NAME where DATA_NAME = 'a\\x2etxt' and COLL_NAME like '%/e'", [['a.txt']]],
    ['select ZONE_NAME', [['tempZone']]],
  ])('%s', (text, rows) => {
    expect(run(text)).toEqual(rows);
  });

  it.each<[string, number]>([
    ['', -167_000],
    [`select no distinct COLL_NAME`, -167_000],
    ["select DATA_NAME where DATA_NAME = 'x", -167_000],
    ['select DATA_NAME where DATA_NAME = x', -167_000],
    ['select DATA_NAME limit -1', -167_000],
    ['select case', -167_000],
    ['select count(*)', -167_000],
    ["select DATA_NAME where DATA_SIZE > 'x'", -167_000],
    ["select DATA_NAME where DATA_SIZE like '1%'", -167_000],
    ['select sum(DATA_NAME)', -167_000],
    ['select nonsense(DATA_NAME)', -167_000],
    ['select cast(DATA_NAME as nonsense)', -167_000],
    ['select DATA_NAME, count(DATA_ID)', -167_000],
    ["select DATA_NAME where count(DATA_ID) > '1'", -167_000],
    ['select distinct DATA_NAME order by DATA_SIZE', -167_000],
    ['select from', -130_000],
    ['select DATA_WEIGHT', -130_000],
    ['select data_name', -130_000],
    ['select DATA_NAME order by USER_NAME', -130_000],
    ['select DATA_NAME group by COLL_NAME', -130_000],
    ['select DATA_NAME, USER_NAME', -130_000],
    ['select lower()', -167_000],
    ["select DATA_NAME where count(distinct DATA_ID) = '1'", -130_000],
  ])('refuses %s with %d', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('knows its own zone only', () => {
    expect(code('select ZONE_NAME', 'other')).toBe(-26_000);
    expect(code('select ZONE_NAME', 'TEMPZONE')).toBe(-26_000);
  });

  it('gives a row for each permission to administrators, and for each way to read to others', () => {
    const text = "select DATA_NAME where DATA_NAME = 'b.bin'";
    // alice; team itself and its member bob
    expect(run(text, 'admin')).toHaveLength(3);
    expect(run(text.replace('select', 'select distinct'), 'admin')).toEqual([['b.bin']]);
    expect(run(text, 'bob')).toEqual([['b.bin']]);
    expect(run('select DATA_NAME', 'bob')).toEqual([['b.bin']]);
    expect(run(`select DATA_NAME where ${IN_D}`, 'bob')).toEqual([]);
    expect(run(`select DATA_NAME where DATA_NAME = 'b.bin' or DATA_NAME = 'c.bin'`, 'bob')).toEqual(
      [['b.bin']],
    );
  });

  it('answers 256 rows unless told otherwise', () => {
    const text = 'select TOKEN_NAME';
    expect(code(text)).toBe(-130_000);
    for (let number = 0; number < 300; number += 1) {
      seeded.addDataObject('/tempZone/home/alice/e', `many${number}`, number);
    }
    const many = "select DATA_NAME where DATA_NAME like 'many%'";
    expect(run(many)).toHaveLength(256);
    expect(run(`${many} limit 1000`)).toHaveLength(300);
  });

  it('shows its SQL with the values left out', () => {
    const request = { caller: seeded.bob, zone: undefined };
    const sql = explainSelect(seeded.catalog, {
      ...request,
      text: "select DATA_NAME where DATA_NAME = 'secret'",
    });
    expect(sql).toMatch(/^SELECT t0\.data_name AS c0 FROM R_DATA_MAIN t0 .* = \? .*$/);
    expect(sql).not.toContain('secret');
    expect(explainSelect(seeded.catalog, { ...request, text: 'select NOTHING' })).toBe('');
  });

  it('answers every column it knows', () => {
    for (const name of COLUMNS.keys())
      expect(run(`select ${name} limit 2`, 'admin')).toBeInstanceOf(Array);
    expect(COLUMNS.size).toBe(119);
  });
});
