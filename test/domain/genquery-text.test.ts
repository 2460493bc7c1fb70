import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  belowCollection,
  differs,
  equals,
  isOneOf,
  like,
  not,
  withinCollection,
} from '../../src/domain/catalog-query.js';
import { toGenQuery1, toGenQuery2 } from '../../src/domain/genquery-text.js';
import { UnsupportedError } from '../../src/errors.js';

describe('GenQuery2 text', () => {
  it('writes conditions with their groups', () => {
    const where = all(
      equals('A', '1'),
      any(differs('B', '2'), not(like('C', 'x%'))),
      isOneOf('D', ['3', '4']),
    );
    expect(
      toGenQuery2(
        {
          select: ['A', 'B'],
          where,
          orderBy: [{ column: 'A', descending: true }, { column: 'B' }],
        },
        10,
        20,
      ),
    ).toBe(
      "select A, B where A = '1' and (B <> '2' or not (C like 'x%')) and D in ('3', '4') group by A, B order by A desc, B offset 20 limit 10",
    );
  });

  it.each([
    ["it's", "'it\\x27s'"],
    ['a+b', "'a\\x2bb'"],
    ['a\\x41', "'a\\x5cx41'"],
    ['a\nb\u007f', "'a\\x0ab\\x7f'"],
    ["' or '1' = '1", "'\\x27 or \\x271\\x27 = \\x271'"],
    ['100%_é漢', "'100%_é漢'"],
  ])('writes the value %j so that it cannot end early', (value, literal) => {
    expect(toGenQuery2({ select: ['A'], where: equals('A', value) }, 1, 0)).toBe(
      `select A where A = ${literal} group by A limit 1`,
    );
  });

  it('takes wildcards in a collection name for themselves', () => {
    expect(
      toGenQuery2({ select: ['A'], where: withinCollection('COLL_NAME', '/z/a_b%') }, 1, 0),
    ).toBe(
      "select A where (COLL_NAME = '/z/a_b%' or COLL_NAME like '/z/a\\x5c_b\\x5c%/%') group by A limit 1",
    );
    expect(toGenQuery2({ select: ['A'], where: belowCollection('COLL_NAME', '/') }, 1, 0)).toBe(
      "select A where COLL_NAME like '/%' group by A limit 1",
    );
  });

  it('can keep equal rows', () => {
    expect(toGenQuery2({ select: ['A'], distinct: false }, 5, 0)).toBe('select A limit 5');
  });

  it('groups by the columns beside an aggregate', () => {
    expect(toGenQuery2({ select: ['A', 'count(B)'], distinct: false }, 5, 0)).toBe(
      'select A, count(B) group by A limit 5',
    );
    expect(toGenQuery2({ select: ['count(B)'] }, 5, 0)).toBe('select count(B) limit 5');
  });
});

describe('GenQuery1 text', () => {
  it('writes order into the columns, alternatives of one column, and its own names', () => {
    const where = all(
      equals('COLL_NAME', '/z'),
      any(like('DATA_NAME', 'a%'), equals('DATA_NAME', 'b')),
    );
    expect(
      toGenQuery1({
        select: ['DATA_NAME', 'DATA_ACCESS_PERM_NAME'],
        where,
        orderBy: [{ column: 'DATA_NAME' }],
      }),
    ).toBe(
      "select order_asc(DATA_NAME), DATA_ACCESS_NAME where COLL_NAME = '/z' and DATA_NAME like 'a%' || = 'b'",
    );
  });

  it.each([
    any(equals('A_AA', '1'), equals('B_BB', '2')),
    not(equals('A_AA', '1')),
    equals('A_AA', "it's"),
  ])('refuses what it cannot say', (where) => {
    expect(() => toGenQuery1({ select: ['A_AA'], where })).toThrow(UnsupportedError);
  });

  it('says of the language what it cannot name, as new servers are asked in it too', () => {
    expect(() => toGenQuery1({ select: ['A_AA'], where: equals('A_AA', 'a+b') })).toThrow(
      /^GenQuery1 cannot name "a\+b"/,
    );
  });
});
