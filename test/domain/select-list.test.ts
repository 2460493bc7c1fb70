import { describe, expect, it } from 'vitest';
import { selectedColumns } from '../../src/domain/select-list.js';

describe('selectedColumns', () => {
  it.each([
    ['select DATA_NAME, data_size where X = 1', ['DATA_NAME', 'DATA_SIZE']],
    ['SELECT count(DATA_ID), sum( DATA_SIZE )', ['DATA_ID', 'DATA_SIZE']],
    ["select order_desc(DATA_NAME) where DATA_NAME = 'a, b'", ['DATA_NAME']],
    ['select order(DATA_NAME), COLL_NAME', ['DATA_NAME', 'COLL_NAME']],
    ['select distinct DATA_NAME order by COLL_NAME, DATA_NAME', ['DATA_NAME']],
    ['select cast(DATA_SIZE as int), count(distinct DATA_ID)', ['DATA_SIZE', 'DATA_ID']],
    ["select concat(DATA_NAME, ', ', COLL_NAME) group by DATA_NAME", ['DATA_NAME']],
    ['select DATA_NAME limit 5', ['DATA_NAME']],
    ['not a query', []],
  ])('names the columns of %s', (query, columns) => {
    expect(selectedColumns(query).map(({ column }) => column)).toEqual(columns);
  });

  it.each([
    ['select min(DATA_SIZE), MAX(data_size)', ['min(DATA_SIZE)', 'max(DATA_SIZE)']],
    ['select order_asc(DATA_NAME), DATA_NAME', ['DATA_NAME', 'DATA_NAME_2']],
    ['select count( distinct DATA_ID )', ['count(distinct DATA_ID)']],
    ['select distinct DATA_NAME', ['DATA_NAME']],
    ['select no distinct DATA_NAME', ['DATA_NAME']],
    ['select cast(DATA_SIZE as int)', ['cast(DATA_SIZE as int)']],
    ["select concat(DATA_NAME,'x')", ["concat(DATA_NAME, 'x')"]],
  ])('tells the columns of %s apart', (query, keys) => {
    expect(selectedColumns(query).map(({ key }) => key)).toEqual(keys);
  });
});
