import { Database } from 'node-sqlite3-wasm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CONNECTION_PRAGMAS,
  schemaStatements,
  seedStatements,
} from '../../../src/sandbox/catalog/schema.js';
import { ACCESS_LEVELS } from '../../../src/sandbox/catalog/tokens.js';

describe('the catalog schema', () => {
  let database: Database;
  beforeEach(() => {
    database = new Database(':memory:');
    for (const sql of [...CONNECTION_PRAGMAS, ...schemaStatements()]) database.exec(sql);
    for (const { sql, values } of seedStatements()) database.run(sql, [...values]);
  });
  afterEach(() => database.close());

  it('knows the access levels by name and id', () => {
    const rows = database.all(
      `SELECT token_name, token_id FROM r_tokn_main WHERE token_namespace = 'access_type'`,
    );
    const levels = Object.fromEntries(rows.map((row) => [row.token_name, row.token_id]));
    expect(levels).toEqual(ACCESS_LEVELS);
  });

  it('tells upper from lower case in LIKE', () => {
    expect(database.get(`SELECT 'abc' LIKE 'A%' AS matches`)).toEqual({ matches: 0 });
  });

  it.each([
    ['SELECT data_name FROM R_DATA_MAIN WHERE coll_id = 1', 'idx_data_main2'],
    ['SELECT 1 FROM R_DATA_MAIN WHERE data_id = 1', 'idx_data_main1'],
    [`SELECT 1 FROM R_COLL_MAIN WHERE coll_name LIKE '/z/%' ESCAPE '\\'`, 'idx_coll_main3'],
    [`SELECT 1 FROM R_META_MAIN WHERE meta_attr_name = 'a' AND meta_attr_value > '1'`, 'idx_meta'],
    ['SELECT 1 FROM R_OBJT_METAMAP WHERE meta_id = 1', 'idx_objt_metamap3'],
    ['SELECT 1 FROM R_OBJT_ACCESS WHERE object_id = 1 AND user_id = 2', 'SEARCH'],
  ])('answers %s from an index', (sql, index) => {
    const plan = database.all(`EXPLAIN QUERY PLAN ${sql}`).map((step) => String(step.detail));
    expect(plan.join('\n')).toContain(index);
  });
});
