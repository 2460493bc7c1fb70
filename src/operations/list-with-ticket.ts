import type { IrodsClient } from '../api/client.js';
import type { CatalogEntry } from '../domain/catalog-entry.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { type PathStat, statPath } from './path-kind.js';
import { mapInOrder } from './pool.js';

/** Entries looked at together. Each takes two requests: HTTP has no other way to tell its kind. */
const AT_ONCE = 2;

/**
 * What a ticket shows of a path: the entry itself, undefined where the ticket is not for it.
 * Owners, replicas and metadata cannot be read with a ticket over HTTP (queries take none).
 */
export async function findWithTicket(
  client: IrodsClient,
  path: LogicalPath,
  ticket: string,
): Promise<CatalogEntry | undefined> {
  const stat = await statPath(client, path, ticket);
  return stat === undefined ? undefined : entryOf(path, stat);
}

/** The data objects and collections in a collection, with a ticket. */
export async function listWithTicket(
  client: IrodsClient,
  collection: LogicalPath,
  ticket: string,
): Promise<readonly CatalogEntry[]> {
  const paths = await client.collections.list(collection, { ticket });
  const entries: CatalogEntry[] = [];
  const found = mapInOrder(
    paths,
    AT_ONCE,
    async (path) => await findWithTicket(client, path, ticket),
  );
  for await (const entry of found) if (entry !== undefined) entries.push(entry);
  return entries;
}

function entryOf(path: LogicalPath, stat: PathStat): CatalogEntry {
  const unknown = { id: undefined, owner: undefined, createdAt: undefined, metadata: undefined };
  return stat.type === 'collection'
    ? { ...unknown, ...stat, path, special: undefined }
    : { ...unknown, ...stat, path, dataType: undefined, replicas: undefined };
}
