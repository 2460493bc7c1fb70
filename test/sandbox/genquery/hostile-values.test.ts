import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runGeneralQuery } from '../../../src/sandbox/genquery1/run.js';
import { runSelect } from '../../../src/sandbox/genquery2/run.js';
import { IrodsFailure } from '../../../src/sandbox/irods-failure.js';
import { runSpecificQuery } from '../../../src/sandbox/specific-queries/run.js';
import { type SeededCatalog, seedCatalog } from './seeded-catalog.js';

const PIECES = [
  ...["'", "''", '"', '%', '_', '\\', '\\x41', '\n', '\t', ' ', ';', '--', '/*', '?', '?1', ':a'],
  ...['||', '&&', ' and ', ' or 1=1', "' or '1'='1", "'); drop table R_DATA_MAIN; --", '(', ')'],
  ...[' union select rcat_password from R_USER_PASSWORD ', 'like', 'in', 'between', 'begin_of'],
  ...['é', 'ß', '漢', '😀', '\u0301', 'a', 'B', '1', '=', '<', '>', 'NULL', 'select', 'where'],
];

/** A small generator of pseudo-random numbers, so that a seed gives the same values again. */
function randomiser(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SEED = Number(process.env.HOSTILE_SEED ?? Date.now() % 1_000_000);
const COLLECTION = '/tempZone/home/alice/e';

const quoted = (value: string) => `'${value.replaceAll("'", "''").replaceAll('\\x', '\\x5cx')}'`;
const pattern = (value: string) => value.replace(/[\\%_]/g, '\\$&');

describe(`hostile values (HOSTILE_SEED=${SEED})`, () => {
  let seeded: SeededCatalog;
  const values = new Set<string>();
  beforeAll(() => {
    seeded = seedCatalog();
    const random = randomiser(SEED);
    while (values.size < 300) {
      const length = 1 + random(6);
      values.add(Array.from({ length }, () => PIECES[random(PIECES.length)]).join(''));
    }
    for (const value of values) seeded.addDataObject(COLLECTION, value, 1);
  });
  afterAll(() => seeded.close());

  const general = (condition: string): string[][] =>
    runGeneralQuery(seeded.catalog, {
      text: `select DATA_NAME where COLL_NAME = '${COLLECTION}' and DATA_NAME ${condition}`,
      caller: seeded.alice,
      zone: '',
      isCaseSensitive: true,
      isDistinct: true,
      offset: 0,
      limit: 1000,
    });

  const select = (condition: string): string[][] =>
    runSelect(seeded.catalog, {
      text: `select DATA_NAME where COLL_NAME = '${COLLECTION}' and ${condition} limit 1000`,
      caller: seeded.alice,
      zone: undefined,
    });

  it('are values in GenQuery2', () => {
    for (const value of values) {
      const literal = quoted(value);
      const tests = [
        `DATA_NAME = ${literal}`,
        `DATA_NAME in ('none', ${literal})`,
        `DATA_NAME between ${literal} and ${literal}`,
        `DATA_NAME like ${quoted(pattern(value))}`,
        `concat(DATA_NAME, ${literal}) = ${quoted(value + value)}`,
      ];
      for (const test of tests) expect(select(test), test).toEqual([[value]]);
    }
  });

  it('are values in GenQuery1, or refused where the server itself loses track of quotes', () => {
    for (const value of values) {
      const literal = quoted(value);
      const isMistakable = value.includes("'") && /\|\||&&/.test(value);
      const tests = [`= ${literal}`, `like ${quoted(pattern(value))}`, `in (${literal})`];
      for (const test of tests) {
        const isExact = !value.includes("'") || (!isMistakable && !test.startsWith('in'));
        if (isExact) expect(general(test), test).toEqual([[value]]);
        else
          expect(
            rowsOrRefusal(() => general(test)),
            test,
          ).not.toBe('broken');
      }
    }
  });

  it('are values in specific queries', () => {
    for (const name of [...values].filter((value) => value !== '')) {
      const request = { name: 'findQueryByAlias', values: [name], offset: 0, limit: 10 };
      expect(runSpecificQuery(seeded.catalog, request)).toEqual([]);
    }
  });

  it('have changed nothing', () => {
    const count = 'SELECT count(*) AS n FROM R_DATA_MAIN';
    expect(seeded.catalog.database.get(count)).toEqual({ n: values.size + 4 });
  });

  /** Rows that are all values of ours, or a refusal of the condition; anything else is `broken`. */
  function rowsOrRefusal(work: () => string[][]): 'rows' | 'refused' | 'broken' {
    try {
      return work().every(([name = '']) => values.has(name) || name === 'a.txt')
        ? 'rows'
        : 'broken';
    } catch (error) {
      if (error instanceof IrodsFailure && error.code === -816_000) return 'refused';
      throw error;
    }
  }
});
