import { describe, expect, it } from 'vitest';
import { faultOfGenQuery1 } from '../../src/domain/genquery1-fault.js';
import { faultOfGenQuery2 } from '../../src/domain/genquery2-fault.js';

/** The query up to the place at fault, and what is said about it. */
function place(query: string, find: typeof faultOfGenQuery1): string | undefined {
  const fault = find(query);
  return fault && `${query.slice(0, fault.at)}^ ${fault.message}`;
}

describe('faultOfGenQuery1', () => {
  it.each([
    'select DATA_NAME',
    "SELECT DATA_NAME, sum(DATA_SIZE) WHERE COLL_NAME = '/z' and DATA_NAME like 'a%' || = 'b'",
    "select order_desc(DATA_NAME) where DATA_SIZE n> '5' and DATA_NAME in ('a','b')",
    "select COLL_NAME where DATA_SIZE between '1' '2' and DATA_NAME not like 'x' && <> 'y'",
  ])('finds nothing in %s', (query) => {
    expect(faultOfGenQuery1(query)).toBeUndefined();
  });

  it.each([
    ['this is not a query', '^ a query begins with select'],
    ['', '^ a query begins with select'],
    ['select', 'select^ a column is missing here'],
    ['select NO_SUCH_COLUMN', 'select ^ there is no column NO_SUCH_COLUMN'],
    ['select DATA_NAME,', 'select DATA_NAME,^ a column is missing here'],
    ['select DATA_NAME COLL_NAME', 'select DATA_NAME ^ this does not belong here'],
    ['select mean(DATA_SIZE)', 'select ^ there is no function mean'],
    ['select sum(DATA_SIZE', 'select sum(DATA_SIZE^ ) is missing here'],
    ['select DATA_NAME where', 'select DATA_NAME where^ a column is missing here'],
    [
      'select DATA_NAME where DATA_NAME',
      'select DATA_NAME where DATA_NAME^ a comparison is missing here',
    ],
    [
      'select DATA_NAME where DATA_SIZE > 5',
      "select DATA_NAME where DATA_SIZE > ^ write the value in quotes: '5'",
    ],
    [
      "select DATA_NAME where DATA_NAME = 'a",
      'select DATA_NAME where DATA_NAME = ^ this text has no closing quote',
    ],
    [
      'select DATA_NAME where DATA_NAME = "a"',
      'select DATA_NAME where DATA_NAME = ^ texts stand in single quotes',
    ],
    [
      "select DATA_NAME where DATA_NAME = 'a' or DATA_NAME = 'b'",
      "select DATA_NAME where DATA_NAME = 'a' ^ GenQuery1 has no or",
    ],
    ['select DATA_NAME order by DATA_NAME', 'select DATA_NAME ^ GenQuery1 has no order by'],
    ['select DATA_NAME limit 5', 'select DATA_NAME ^ GenQuery1 has no limit'],
  ])('finds the place in %s', (query, expected) => {
    expect(place(query, faultOfGenQuery1)).toBe(expected);
  });

  it('suggests the column that was meant', () => {
    expect(faultOfGenQuery1('select DATA_NAMES')?.hint).toContain('Did you mean DATA_NAME?');
    expect(faultOfGenQuery1('select data_name')?.hint).toContain('Did you mean DATA_NAME?');
  });
});

describe('faultOfGenQuery2', () => {
  it.each([
    "select DATA_NAME where COLL_NAME = '/z' and (DATA_NAME = 'a' or not DATA_SIZE > '4') order by DATA_NAME desc limit 5 offset 2",
    'select distinct count(distinct DATA_ID), cast(DATA_SIZE as varchar(20))',
    "select COLL_NAME, max(DATA_SIZE) where DATA_NAME is not null and DATA_ID not in ('1', '2') group by COLL_NAME",
    "select DATA_NAME where DATA_SIZE between '1' and '2' offset 1 fetch first 2 rows only",
    "select concat(DATA_NAME, 'x', -1) order by cast(DATA_SIZE as int), DATA_NAME",
  ])('finds nothing in %s', (query) => {
    expect(faultOfGenQuery2(query)).toBeUndefined();
  });

  it.each([
    ['select nothing', 'select ^ there is no column nothing'],
    ['select no distinct DATA_NAME', 'select ^ this server knows no `no distinct`'],
    ['select DATA_NAME,, DATA_SIZE', 'select DATA_NAME,^ a column is missing here'],
    ['select DATA_NAME limit', 'select DATA_NAME limit^ a number is missing here'],
    ['select DATA_NAME order DATA_NAME', 'select DATA_NAME order ^ by is missing here'],
    [
      "select DATA_NAME where (DATA_NAME = 'a'",
      "select DATA_NAME where (DATA_NAME = 'a'^ ) is missing here",
    ],
    [
      "select DATA_NAME where DATA_NAME = 'a' and",
      "select DATA_NAME where DATA_NAME = 'a' and^ a column is missing here",
    ],
    ['select count(', 'select count(^ a column is missing here'],
  ])('finds the place in %s', (query, expected) => {
    expect(place(query, faultOfGenQuery2)).toBe(expected);
  });
});
