import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sql } from '../../../src/sandbox/genquery/sql.js';
import { parseGeneralQuery } from '../../../src/sandbox/genquery1/parser.js';
import { generalQuerySql } from '../../../src/sandbox/genquery1/sql-of-query.js';
import { parseSelect } from '../../../src/sandbox/genquery2/parser.js';
import { selectSql } from '../../../src/sandbox/genquery2/sql-of-select.js';
import { type SeededCatalog, seedCatalog } from './seeded-catalog.js';

const TESTS = [
  "COLL_NAME = '/tempZone/home/alice/d'",
  "COLL_NAME like '/tempZone/home/alice/%'",
  "DATA_NAME = 'a.txt'",
  "DATA_ID = '10001'",
  "META_DATA_ATTR_NAME = 'len' and META_DATA_ATTR_VALUE = '12'",
  "META_DATA_ATTR_NAME = 'len' and META_DATA_ATTR_VALUE >= '12'",
  "META_DATA_ATTR_VALUE like 'ca%'",
  "META_COLL_ATTR_NAME = 'project'",
];

describe.each(['admin', 'alice'] as const)('what %s asks is answered from indexes', (as) => {
  let seeded: SeededCatalog;
  beforeAll(() => {
    seeded = seedCatalog();
  });
  afterAll(() => seeded.close());

  /** The plan once the values are known, as the statement is run: LIKE is judged by its pattern. */
  const scans = ({ text, values }: Sql): string[] =>
    seeded.catalog.database
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, ...values)
      .map(({ detail }) => detail)
      .filter((detail) => detail.startsWith('SCAN'));

  it.each(TESTS)('%s', (test) => {
    const text = `select COLL_NAME, DATA_NAME, DATA_SIZE where ${test}`;
    const options = { ignoresCase: false, isDistinct: true, offset: 0, limit: 15 };
    const caller = seeded[as];
    expect(scans(generalQuerySql(parseGeneralQuery(text), { ...options, caller }))).toEqual([]);
    expect(scans(selectSql(parseSelect(text), caller).sql)).toEqual([]);
  });
});
