/** Tests that the path of an entry decides. */
import { UsageError } from '../../errors.js';
import type { EntryType } from '../catalog-entry.js';
import { all, like, literally } from '../catalog-query.js';
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

/**
 * A condition that holds for all paths that match: `*` and `?` may stand for slashes, so the
 * collection and the name of a data object are told apart only where the pattern says more.
 */
function pathNarrowing(type: EntryType, pattern: string): Narrowing | undefined {
  if (/[[\\]/.test(pattern)) return undefined;
  if (type === 'collection') {
    return { condition: like('COLL_NAME', wildcard(pattern).like), exact: false, leaves: 1 };
  }
  const slash = pattern.lastIndexOf('/');
  const [collection, name] = [pattern.slice(0, Math.max(0, slash)), pattern.slice(slash + 1)];
  const tail = /[^*?]*$/.exec(name)?.[0] ?? '';
  const isWhole = tail === name && slash >= 0;
  const inName = like('DATA_NAME', `${isWhole ? '' : '%'}${literally(tail)}`);
  const inCollection = `${wildcard(collection).like}${isWhole && slash > 0 ? '' : '%'}`;
  return { condition: all(like('COLL_NAME', inCollection), inName), exact: false, leaves: 1 };
}

function quoted(text: string): string {
  return `'${text}'`;
}
