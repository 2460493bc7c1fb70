/** Tests that the path of an entry decides. */
import { UsageError } from '../../errors.js';
import type { EntryType } from '../catalog-entry.js';
import { all, type Condition, equals, like, literally } from '../catalog-query.js';
import type { Narrowing, PathTest } from './test.js';
import { wildcard } from './wildcard.js';

/** The name alone, by a pattern. */
export function nameTest(pattern: string, ignoreCase: boolean): PathTest {
  const { matches, like: inCatalog, exact } = wildcard(pattern, ignoreCase);
  return {
    kind: 'test',
    needs: 'path',
    text: `--${ignoreCase ? 'iname' : 'name'} ${quoted(pattern)}`,
    holds: ({ path }) => matches(path.name),
    narrow: (type, negated) => {
      if (negated || pattern.includes('/')) return undefined;
      const condition =
        type === 'data_object' ? like('DATA_NAME', inCatalog) : like('COLL_NAME', `%/${inCatalog}`);
      const leaves = /^[%_]*$/.test(inCatalog) ? 3 : inCatalog.startsWith('%') ? 2 : 1;
      return { condition, exact: exact && type === 'data_object', leaves };
    },
  };
}

/**
 * The whole path, by a pattern in which `*` goes over slashes too. A pattern that does not begin
 * with `/` or `*` is one for the path below where the search began.
 */
export function wholePathTest(pattern: string): PathTest {
  const isAbsolute = /^[/*]/.test(pattern);
  const below = pattern.replace(/^(\.\/)+/, '');
  const { matches } = wildcard(isAbsolute ? pattern : below);
  return {
    kind: 'test',
    needs: 'path',
    text: `--path ${quoted(pattern)}`,
    holds: ({ path, root }) => matches(isAbsolute ? `${path}` : path.relativeTo(root)),
    narrow: (type, negated) => (negated || !isAbsolute ? undefined : pathNarrowing(type, pattern)),
  };
}

/** The whole path, by a regular expression of JavaScript. Throws UsageError where it is none. */
export function regexTest(source: string): PathTest {
  let regex: RegExp;
  try {
    regex = new RegExp(`^(?:${source})$`, 'su');
  } catch (error) {
    throw new UsageError(`not a regular expression: ${source}`, { cause: error });
  }
  return {
    kind: 'test',
    needs: 'path',
    text: `--regex ${quoted(source)}`,
    holds: ({ path }) => regex.test(`${path}`),
    narrow: () => undefined,
  };
}

const TYPE_WORDS: Readonly<Record<string, EntryType>> = {
  f: 'data_object',
  o: 'data_object',
  data_object: 'data_object',
  d: 'collection',
  c: 'collection',
  collection: 'collection',
};

/** Data objects (`f`) or collections (`d`); several with commas. Throws UsageError for others. */
export function typeTest(word: string): PathTest {
  const types = word.split(',').map((name) => {
    const type = TYPE_WORDS[name.trim()];
    if (type !== undefined) return type;
    throw new UsageError(`not a type: ${name}`, {
      hint: 'Types are f for data objects and d for collections; both with a comma.',
    });
  });
  return {
    kind: 'test',
    needs: 'path',
    text: `--type ${word}`,
    holds: ({ type }) => types.includes(type),
    narrow: (type, negated) => (types.includes(type) === negated ? 'never' : 'always'),
  };
}

/** All paths that match lie in what the condition names; `*` in the last element may hold slashes. */
function pathNarrowing(type: EntryType, pattern: string): Narrowing {
  if (type === 'collection') {
    const { like: inCatalog } = wildcard(pattern);
    return { condition: like('COLL_NAME', inCatalog), exact: false, leaves: 1 };
  }
  const slash = pattern.lastIndexOf('/');
  const [collection, name] = [pattern.slice(0, slash), pattern.slice(slash + 1)];
  const star = name.lastIndexOf('*');
  const tail = wildcard(name.slice(star + 1)).like;
  const inCollection = wildcard(collection).like;
  const condition: Condition =
    star < 0
      ? all(collectionIs(collection, inCollection), like('DATA_NAME', tail))
      : all(like('COLL_NAME', `${inCollection}%`), like('DATA_NAME', `%${tail}`));
  return { condition, exact: false, leaves: 1 };
}

function collectionIs(collection: string, inCatalog: string): Condition {
  const plain = collection === '' ? '/' : collection;
  return literally(plain) === inCatalog
    ? equals('COLL_NAME', plain)
    : like('COLL_NAME', inCatalog === '' ? '/' : inCatalog);
}

export function quoted(text: string): string {
  return `'${text}'`;
}
