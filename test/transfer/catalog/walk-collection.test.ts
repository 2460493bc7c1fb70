import { describe, expect, test } from 'vitest';
import { LogicalPath } from '../../../src/domain/logical-path.js';
import {
  type WalkCollectionOptions,
  walkCollection,
} from '../../../src/transfer/catalog/walk-collection.js';
import { compareRelative } from '../../../src/transfer/flow/merge-walks.js';
import { seededRandom } from '../../helpers/random.js';
import type { SimulatedCatalog } from '../../helpers/simulated-catalog.js';
import { clientOf } from '../../helpers/simulated-client.js';

const ROOT = '/tempZone/home/rods';
const root = LogicalPath.parse(ROOT);

/** Orders that databases have: by bytes, by a language's rules, and one that takes cases for equal. */
const COLLATIONS: Readonly<Record<string, (one: string, other: string) => number>> = {
  C: (one, other) => (one < other ? -1 : one > other ? 1 : 0),
  'en_US.UTF-8': (one, other) => {
    const collator = new Intl.Collator('en', { ignorePunctuation: true });
    return collator.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);
  },
  'case-insensitive': (one, other) => {
    return new Intl.Collator('en', { sensitivity: 'accent' }).compare(one, other);
  },
};

/** A catalog of collections, by path below the root, and the names of the objects in each. */
function catalogOf(
  contents: Readonly<Record<string, readonly string[]>>,
  compare: (one: string, other: string) => number,
): SimulatedCatalog {
  const collections = Object.keys(contents).map((path) => (path === '' ? ROOT : `${ROOT}/${path}`));
  collections.sort(compare);
  const sorted = new Map(
    Object.entries(contents).map(([path, names]) => [
      path === '' ? ROOT : `${ROOT}/${path}`,
      names.toSorted(compare),
    ]),
  );
  return {
    collections: listOf(collections),
    objectsIn: (path) => listOf(sorted.get(path) ?? []),
    compare,
    replicas: 3,
  };
}

function listOf(names: readonly string[]) {
  return { length: names.length, at: (index: number) => names[index] ?? '' };
}

async function walked(
  catalog: SimulatedCatalog,
  options?: WalkCollectionOptions,
): Promise<{ readonly found: string[]; readonly queries: readonly string[] }> {
  const { client, queries } = clientOf(catalog);
  const found: string[] = [];
  for await (const entry of walkCollection(client, root, options)) {
    found.push(entry.kind === 'branch' ? `${entry.relative}/` : entry.relative);
  }
  return { found, queries };
}

function wantedOf(contents: Readonly<Record<string, readonly string[]>>): string[] {
  const branches = Object.keys(contents).filter((path) => path !== '');
  const leaves = Object.entries(contents).flatMap(([path, names]) =>
    names.map((name) => (path === '' ? name : `${path}/${name}`)),
  );
  const all = [
    ...branches.map((path) => ({ path, shown: `${path}/` })),
    ...leaves.map((path) => ({ path, shown: path })),
  ];
  return all.sort((one, other) => compareRelative(one.path, other.path)).map(({ shown }) => shown);
}

/** Names in which cases, punctuation and what sorts before a slash are mixed. */
function mixedNames(count: number): string[] {
  const random = seededRandom(11);
  const parts = ['a', 'A', 'b', 'B', '-', '_', '.', ' ', '!', 'é', '1'];
  const names = new Set<string>();
  while (names.size < count) {
    names.add(
      Array.from({ length: 6 }, () => parts[Math.floor(random() * parts.length)]).join('x'),
    );
  }
  return [...names];
}

describe.each(Object.entries(COLLATIONS))('a catalog ordered as %s', (_name, compare) => {
  test('is walked whole, in the order of folders, page by page', async () => {
    const names = mixedNames(7000);
    const contents: Record<string, readonly string[]> = { '': names.slice(0, 3000), big: names };
    for (const [i, name] of names.slice(3000, 5500).entries()) {
      contents[name] = i % 50 === 0 ? names.slice(i, i + 70) : [];
    }
    contents['big/in'] = ['a!', 'a'];
    contents['big!'] = ['z'];
    const { found, queries } = await walked(catalogOf(contents, compare));
    expect(found).toEqual(wantedOf(contents));
    expect(queries.filter((text) => / offset /.test(text))).toEqual([]);
  });
});

test('a deep chain, and collections of which the one above cannot be seen', async () => {
  const contents: Record<string, readonly string[]> = { '': ['z'] };
  for (let depth = 1; depth <= 150; depth += 1) {
    contents[Array.from({ length: depth }, () => 'd').join('/')] = ['a', 'e'];
  }
  const seen = wantedOf(contents);
  contents['hidden/below'] = ['x'];
  expect((await walked(catalogOf(contents, COLLATIONS['C'] ?? (() => 0)))).found).toEqual(seen);
});

test('goes by other names where asked, in their order, and tells the original ones', async () => {
  const contents = { '': ['a<', 'a9', 'b'], 'a:': ['x<'], a1: [] };
  const { client } = clientOf(catalogOf(contents, COLLATIONS['C'] ?? (() => 0)));
  const found: string[] = [];
  const nameFor = (name: string) => name.replace('<', '%3C').replace(':', '%3A');
  for await (const entry of walkCollection(client, root, { nameFor })) {
    if (entry.kind === 'obstacle') throw entry.error;
    found.push(`${entry.relative} ${entry.original ?? '='}`);
  }
  expect(found).toEqual(['a%3A a:', 'a%3A/x%3C a:/x<', 'a%3C a<', 'a1 =', 'a9 =', 'b =']);
});

test('tells which collections have an ignore file, before what is in them', async () => {
  const contents = { '': ['!a'], b: ['.irodsignore', '!a'], c: ['.irodsignor'] };
  const told: string[] = [];
  const { found } = await walked(catalogOf(contents, COLLATIONS['C'] ?? (() => 0)), {
    enter: async (relative, read) => {
      told.push(`${relative}:${read !== undefined}`);
    },
  });
  expect(found).toEqual(['!a', 'b/', 'b/!a', 'b/.irodsignore', 'c/', 'c/.irodsignor']);
  expect(told).toEqual([':false', 'b:true', 'c:false']);
});
