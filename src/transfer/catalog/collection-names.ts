import type { IrodsClient } from '../../api/client.js';
import { belowCollection } from '../../domain/catalog-query.js';
import { LogicalPath } from '../../domain/logical-path.js';
import { compareRelative } from '../flow/merge-walks.js';
import { SortedStore } from '../spill/sorted-store.js';
import type { Spill } from '../spill/spill.js';

/** A collection of a walk. */
export interface CollectionName {
  /** Path below the root of the walk, as the walk orders and yields it; empty for the root. */
  readonly relative: string;
  /** The same as the catalog has it. */
  readonly original: string;
}

/** What an element of a path is called in a walk. */
export type NameFor = (name: string) => string;

/** What a walk of a collection is made with. */
export interface CatalogReading {
  readonly client: Pick<IrodsClient, 'query'>;
  readonly root: LogicalPath;
  readonly nameFor: NameFor | undefined;
  readonly signal: AbortSignal | undefined;
  readonly spill: Spill;
}

/**
 * The names of all collections below a root, in the order of a walk. That of the catalog depends on
 * its database, so they are sorted here, on disk where there are many.
 */
export async function sortedCollections(
  reading: CatalogReading,
): Promise<SortedStore<CollectionName>> {
  const { client, root, nameFor, signal, spill } = reading;
  const named = (original: string): CollectionName => {
    return { original, relative: nameFor === undefined ? original : renamed(original, nameFor) };
  };
  const names = new SortedStore<CollectionName>(spill, {
    compare: (one, other) => compareRelative(one.relative, other.relative),
    encode: ({ original }) => JSON.stringify(original),
    decode: (line) => named(JSON.parse(line) as string),
  });
  const query = {
    select: ['COLL_NAME'],
    where: belowCollection('COLL_NAME', `${root}`),
    orderBy: [{ column: 'COLL_NAME' }],
  };
  for await (const page of client.query.pagesByKey(query, 'COLL_NAME', signal)) {
    for (const [text = ''] of page) {
      const path = LogicalPath.fromServer(text);
      if (path.isRoot || path.equals(root)) continue;
      const adding = names.add(named(path.relativeTo(root)));
      if (adding !== undefined) await adding;
    }
  }
  await names.finish();
  return names;
}

function renamed(path: string, nameFor: NameFor): string {
  return path.split('/').map(nameFor).join('/');
}
