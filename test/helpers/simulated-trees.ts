import type { Names, SimulatedCatalog } from './simulated-catalog.js';

const TENTH = 10;

/** Where the trees are. */
export const TREES = '/tempZone/home/rods';

/**
 * `left` and `right` below `TREES`, of so many entries each: nine of ten are in both, the
 * others in one of them only.
 */
export const SHAPES: Readonly<Record<string, (entries: number) => SimulatedCatalog>> = {
  /** One collection of data objects. */
  flat: (entries) => twoTrees([''], (side) => numbered('object', entries, side)),
  /** One collection of collections. */
  wide: (entries) => ({
    collections: joined(
      ['left', 'right'].flatMap((side) => [
        listOf([`${TREES}/${side}`]),
        prefixed(`${TREES}/${side}/`, numbered('collection', entries, side)),
      ]),
    ),
    objectsIn: () => listOf([]),
  }),
  /** A thousand data objects in each of many collections. */
  tree: (entries) => {
    const count = Math.ceil(entries / 1000);
    const folders = Array.from({ length: count }, (_, i) => `/folder-${padded(i, 5)}`);
    return twoTrees(['', ...folders], (side, folder) =>
      folder === '' ? listOf([]) : numbered('object', 1000, side),
    );
  },
  /** A chain of a hundred collections, each in the one before. */
  deep: (entries) => {
    const chain = Array.from({ length: 100 }, (_, i) => '/level'.repeat(i));
    return twoTrees(chain, (side) => numbered('object', entries / 100, side));
  },
};

function twoTrees(
  folders: readonly string[],
  objectsIn: (side: string, folder: string) => Names,
): SimulatedCatalog {
  const collections = ['left', 'right'].flatMap((side) =>
    folders.map((folder) => `${TREES}/${side}${folder}`),
  );
  const known = new Set(collections);
  return {
    collections: listOf(collections),
    objectsIn: (path) => {
      const [side = '', ...rest] = path.slice(TREES.length + 1).split('/');
      if (!known.has(path)) return listOf([]);
      return objectsIn(side, rest.length === 0 ? '' : `/${rest.join('/')}`);
    },
  };
}

function numbered(kind: string, length: number, side: string): Names {
  return {
    length,
    at: (index) => `${kind}-${padded(index, 8)}${index % TENTH === 0 ? `-${side}` : ''}`,
  };
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

function listOf(names: readonly string[]): Names {
  return { length: names.length, at: (index) => names[index] ?? '' };
}

function prefixed(prefix: string, { length, at }: Names): Names {
  return { length, at: (index) => prefix + at(index) };
}

function joined(lists: readonly Names[]): Names {
  return {
    length: lists.reduce((sum, { length }) => sum + length, 0),
    at: (index) => {
      let left = index;
      for (const list of lists) {
        if (left < list.length) return list.at(left);
        left -= list.length;
      }
      return '';
    },
  };
}
