import type { IrodsClient } from '../../api/client.js';
import type { Row } from '../../api/query.js';
import type { MetadataTarget } from '../../domain/avu.js';
import { all, any, type Comparison, equals, like } from '../../domain/catalog-query.js';
import { numberIn } from '../../domain/find/compare-values.js';
import { LogicalPath } from '../../domain/logical-path.js';
import { itemName, type MetadataItem } from '../../domain/metadata-item.js';
import { columnsOf } from './metadata-columns.js';

/** A test of the metadata of a thing: it has the attribute with a value for which one of these holds. */
export interface MetadataTest {
  readonly attribute: string;
  readonly values: readonly ValueTest[];
}
export type ValueTest = TextTest | NumberTest;
interface TextTest {
  readonly is: Comparison;
  readonly value: string;
}
/** Compares as numbers. A value that is none meets no such test. */
interface NumberTest {
  readonly is: NumericComparison;
  readonly value: number;
}

const NUMERIC = {
  'n<': (one, other) => one < other,
  'n<=': (one, other) => one <= other,
  'n>': (one, other) => one > other,
  'n>=': (one, other) => one >= other,
  'n=': (one, other) => one === other,
  'n<>': (one, other) => one !== other,
} as const satisfies Readonly<Record<string, (one: number, other: number) => boolean>>;
export type NumericComparison = keyof typeof NUMERIC;
export const NUMERIC_COMPARISONS = Object.keys(NUMERIC) as readonly NumericComparison[];

/**
 * The things for which all the tests hold. Each test is a query of its own, since one AVU cannot
 * fulfil two; the results of all but the first are held in memory.
 */
export async function* findByMetadata(
  client: IrodsClient,
  type: MetadataTarget,
  tests: readonly MetadataTest[],
  zone?: string,
): AsyncGenerator<MetadataItem, void, undefined> {
  const [first, ...others] = tests;
  if (first === undefined) return;
  const sets = await Promise.all(
    others.map(async (test) => {
      const names = new Set<string>();
      for await (const item of itemsWith(client, type, test, zone)) names.add(itemName(item));
      return names;
    }),
  );
  for await (const item of itemsWith(client, type, first, zone)) {
    if (sets.every((names) => names.has(itemName(item)))) yield item;
  }
}

/** Those that a comparison of texts finds, then what only one of numbers does. */
async function* itemsWith(
  client: IrodsClient,
  type: MetadataTarget,
  { attribute, values }: MetadataTest,
  zone: string | undefined,
): AsyncGenerator<MetadataItem, void, undefined> {
  const numbers = values.filter(isOfNumbers);
  const texts = values.filter((one): one is TextTest => !isOfNumbers(one));
  const found = new Set<string>();
  if (texts.length > 0) {
    for await (const item of itemsByText(client, type, { attribute, values: texts }, zone)) {
      if (numbers.length > 0) found.add(itemName(item));
      yield item;
    }
  }
  if (numbers.length === 0) return;
  for await (const item of itemsByNumber(client, type, { attribute, values: numbers }, zone)) {
    if (!found.has(itemName(item))) yield item;
  }
}

function isOfNumbers(test: ValueTest): test is NumberTest {
  return test.is in NUMERIC;
}

async function* itemsByText(
  client: IrodsClient,
  type: MetadataTarget,
  test: { readonly attribute: string; readonly values: readonly TextTest[] },
  zone: string | undefined,
): AsyncGenerator<MetadataItem, void, undefined> {
  const { attribute, value, target } = columnsOf(type);
  const rows = client.query.rows({
    select: target,
    where: all(
      equals(attribute, test.attribute),
      any(...test.values.map((one) => ({ column: value, ...one }))),
    ),
    orderBy: target.map((column) => ({ column })),
    ...(zone === undefined ? {} : { zone }),
  });
  for await (const row of rows) yield readItem(type, row);
}

/** The server's languages of queries have no numbers (iRODS 5.0.2), so the values are looked at here. */
async function* itemsByNumber(
  client: IrodsClient,
  type: MetadataTarget,
  test: { readonly attribute: string; readonly values: readonly NumberTest[] },
  zone: string | undefined,
): AsyncGenerator<MetadataItem, void, undefined> {
  const { attribute, value, target } = columnsOf(type);
  const columns = [...target, value];
  const rows = client.query.rows({
    select: columns,
    where: equals(attribute, test.attribute),
    orderBy: columns.map((column) => ({ column })),
    ...(zone === undefined ? {} : { zone }),
  });
  let last: string | undefined;
  for await (const row of rows) {
    const number = numberIn(row[target.length] ?? '');
    if (number === undefined) continue;
    if (!test.values.some((one) => NUMERIC[one.is](number, one.value))) continue;
    const item = readItem(type, row);
    if (itemName(item) !== last) yield item;
    last = itemName(item);
  }
}

/** The data objects whose path is like the pattern, in which `%` and `_` are wildcards of `like`. */
export async function* findObjectsLike(
  client: IrodsClient,
  pattern: LogicalPath,
): AsyncGenerator<MetadataItem, void, undefined> {
  const matches = likeMatcher(`${pattern}`);
  const rows = client.query.rows({
    select: ['COLL_NAME', 'DATA_NAME'],
    where: like('COLL_NAME', collectionPattern(pattern)),
    orderBy: [{ column: 'COLL_NAME' }, { column: 'DATA_NAME' }],
  });
  for await (const row of rows) {
    const item = readItem('data_object', row);
    if (matches(itemName(item))) yield item;
  }
}

/** Fits the collections of all matches: a wildcard before the last slash may stand for slashes. */
function collectionPattern(pattern: LogicalPath): string {
  const text = `${pattern}`;
  const last = text.lastIndexOf('/');
  return text.slice(last).includes('%') ? `${text.slice(0, last)}%` : text.slice(0, last);
}

function likeMatcher(pattern: string): (text: string) => boolean {
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '[\\s\\S]*');
  const expression = new RegExp(`^${source.replaceAll('_', '[\\s\\S]')}$`, 'u');
  return (text) => expression.test(text);
}

function readItem(type: MetadataTarget, [first = '', second = '']: Row): MetadataItem {
  switch (type) {
    case 'data_object':
      return { type, path: LogicalPath.fromServer(first).join(second) };
    case 'collection':
      return { type, path: LogicalPath.fromServer(first) };
    case 'resource':
      return { type, name: first };
    case 'user':
      return { type, name: first, zone: second };
  }
}
