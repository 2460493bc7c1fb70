import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KNOWN_QUERIES } from '../../../src/sandbox/catalog/known-queries.js';
import { IrodsFailure } from '../../../src/sandbox/irods-failure.js';
import { runSpecificQuery } from '../../../src/sandbox/specific-queries/run.js';
import {
  addSpecificQuery,
  removeSpecificQuery,
} from '../../../src/sandbox/specific-queries/store.js';
import { type SeededCatalog, seedCatalog } from '../genquery/seeded-catalog.js';

let seeded: SeededCatalog;
beforeEach(() => {
  seeded = seedCatalog();
});
afterEach(() => seeded.close());

const run = (name: string, ...values: string[]): string[][] =>
  runSpecificQuery(seeded.catalog, { name, values, offset: 0, limit: 100 });

const add = (alias: string, sql: string): void =>
  addSpecificQuery(seeded.catalog, seeded.admin, { alias, sql });

function code(work: () => unknown): number {
  try {
    work();
  } catch (error) {
    if (error instanceof IrodsFailure) return error.code;
    throw error;
  }
  throw new Error('no failure');
}

describe('specific queries', () => {
  it('runs every well-known one', () => {
    for (const [alias, sql] of Object.entries(KNOWN_QUERIES)) {
      const count = sql.split('?').length - 1;
      const isPaged = sql.includes('limit ?');
      const values = Array.from({ length: count }, (_value, index) =>
        isPaged && index > 0 ? '5' : 'x',
      );
      expect(() => run(alias, ...values), alias).not.toThrow();
    }
    expect(run('ls')[0]).toEqual(['ls', 'select alias, sqlStr from R_SPECIFIC_QUERY']);
    expect(run('findQueryByAlias', 'lsl')).toHaveLength(1);
    expect(run('listGroupsForUser', 'bob')).toEqual([[expect.any(String), 'team']]);
    expect(run('ShowCollAcls', '/tempZone/home/alice/d')).toEqual([
      ['alice', 'tempZone', 'own', 'rodsuser'],
    ]);
    const path = '/tempZone/home/alice';
    expect(run('DataObjInCollReCur', path, `${path}/%`)).toHaveLength(4);
    expect(run('listUserACLForDataObjViaGroup', `${path}/d`, 'b.bin', 'bob')).toEqual([
      [
        'bob',
        expect.any(String),
        '1050',
        'rodsuser',
        'tempZone',
        `${path}/d`,
        'b.bin',
        'team',
        'b.bin',
        `${path}/d`,
      ],
    ]);
    expect(run('ilsLADataObjects', `${path}/d`, '2', '1')).toHaveLength(2);
  });

  it('understands what PostgreSQL adds to SQL', () => {
    add(
      'recursive',
      `with coll as (select coll_id, coll_name from r_coll_main where coll_name = ? or coll_name like ?)
       select distinct d.data_id::text, (select coll_name from coll where coll.coll_id = d.coll_id) coll_name,
         d.data_name from R_DATA_MAIN d where d.coll_id = ANY(ARRAY(select coll_id from coll))
       order by coll_name, d.data_name; `,
    );
    const path = '/tempZone/home/alice';
    expect(run('recursive', path, `${path}/%`).map(([, , name]) => name)).toEqual([
      'a.txt',
      'b.bin',
      'c.bin',
      'a.txt',
    ]);
    add('any', "select user_name from R_USER_MAIN where user_name = any (array['bob', 'x'])");
    expect(run('any')).toEqual([['bob']]);
    add('fetched', 'select user_name from R_USER_MAIN order by 1 fetch first 1 row only -- so few');
    expect(run('fetched')).toEqual([['alice']]);
    add('escaped', "select 'a_b' where 'a_b' like 'a\\_b' and 'axb' not like ?");
    expect(run('escaped', 'a\\_b')).toEqual([['a_b']]);
    add('numbers', 'select 2, 1, count(*) from R_ZONE_MAIN');
    expect(run('numbers')).toEqual([['2', '1', '1']]);
    add('same', 'select user_name, user_name from R_USER_MAIN where user_name = ?');
    expect(run('same', 'bob')).toEqual([['bob', 'bob']]);
  });

  it('runs a query by its text, with as many values as it wants', () => {
    const sql = 'select user_name from R_USER_MAIN where user_name = ?';
    add('', sql);
    expect(run(sql, 'alice', 'surplus')).toEqual([['alice']]);
    expect(code(() => run(sql))).toBe(-806_000);
    expect(code(() => run(sql, '', 'alice'))).toBe(-806_000);
    expect(code(() => run('select 1 from R_USER_MAIN'))).toBe(-853_000);
  });

  it.each([
    "delete from R_USER_MAIN where user_name = 'bob'",
    'with gone as (delete from R_USER_MAIN returning *) select * from gone',
    'select 1); delete from R_USER_MAIN; --',
    'drop table R_USER_MAIN',
    'pragma writable_schema = 1',
    "attach database 'x' as y",
    'commit',
  ])('changes nothing: %s', (sql) => {
    const users = () => seeded.catalog.database.all('SELECT * FROM R_USER_MAIN');
    const before = users();
    add('hostile', sql);
    expect(code(() => run('hostile'))).toBe(-806_000);
    expect(users()).toEqual(before);
  });

  it('is stored and forgotten by administrators', () => {
    expect(
      code(() => addSpecificQuery(seeded.catalog, seeded.alice, { alias: 'x', sql: 'select 1' })),
    ).toBe(-13_000);
    expect(code(() => removeSpecificQuery(seeded.catalog, seeded.alice, 'ls'))).toBe(-13_000);
    add('mine', 'select 1');
    expect(code(() => add('mine', 'select 2'))).toBe(-816_000);
    expect(code(() => add('short', 'x'))).toBe(-816_000);
    removeSpecificQuery(seeded.catalog, seeded.admin, 'mine');
    expect(code(() => removeSpecificQuery(seeded.catalog, seeded.admin, 'mine'))).toBe(-819_000);
    expect(code(() => run('mine'))).toBe(-853_000);
  });
});
