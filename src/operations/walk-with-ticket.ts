import type { IrodsClient } from '../api/client.js';
import type { CatalogEntry } from '../domain/catalog-entry.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { CliError } from '../errors.js';
import { readText } from '../transfer/catalog/read-text.js';
import type { Walk } from '../transfer/entry.js';
import { IGNORE_FILE, type WalkSelection } from '../transfer/select/ignore-file.js';
import { listWithTicket } from './list-with-ticket.js';

export interface TicketWalk {
  readonly client: IrodsClient;
  readonly root: LogicalPath;
  readonly ticket: string;
  readonly selection: WalkSelection;
}

/**
 * Everything below a collection that only a ticket opens, in the order of a folder's walk: queries
 * take no tickets and would show nothing. What is left out is not looked into.
 */
export async function* walkWithTicket(walk: TicketWalk, collection: LogicalPath = walk.root): Walk {
  const { client, root, ticket, selection } = walk;
  const entries = [...(await listWithTicket(client, collection, ticket))];
  entries.sort((one, other) => (one.path.name < other.path.name ? -1 : 1));
  await selection.enter?.(collection.relativeTo(root), ignoreFileAmong(entries, walk));
  for (const entry of entries) {
    const relative = entry.path.relativeTo(root);
    if (selection.excludes?.(relative, entry.type === 'collection') === true) continue;
    if (entry.type === 'data_object') {
      const { size, checksum } = entry;
      const modifiedAt = (entry.modifiedAt ?? 0) * 1000;
      yield { kind: 'leaf', relative, size, modifiedAt, checksum };
      continue;
    }
    yield { kind: 'branch', relative };
    try {
      yield* walkWithTicket(walk, entry.path);
    } catch (error) {
      if (!(error instanceof CliError) || error.fatal) throw error;
      yield { kind: 'obstacle', relative, error };
    }
  }
}

/** How to read the ignore file among the entries of a collection; undefined where there is none. */
function ignoreFileAmong(
  entries: readonly CatalogEntry[],
  { client, ticket }: TicketWalk,
): (() => Promise<string>) | undefined {
  const found = entries.find(({ path }) => path.name === IGNORE_FILE);
  if (found?.type !== 'data_object') return undefined;
  return async () => await readText(client, found.path, found.size, ticket);
}
