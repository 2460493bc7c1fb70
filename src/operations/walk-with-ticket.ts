import type { IrodsClient } from '../api/client.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { CliError } from '../errors.js';
import type { Walk } from '../transfer/entry.js';
import { listWithTicket } from './list-with-ticket.js';

/**
 * Everything below a collection that only a ticket opens, in the order of a folder's walk: queries
 * take no tickets and would show nothing.
 */
export async function* walkWithTicket(
  client: IrodsClient,
  root: LogicalPath,
  ticket: string,
  collection: LogicalPath = root,
): Walk {
  const entries = [...(await listWithTicket(client, collection, ticket))];
  entries.sort((one, other) => (one.path.name < other.path.name ? -1 : 1));
  for (const entry of entries) {
    const relative = entry.path.relativeTo(root);
    if (entry.type === 'data_object') {
      const { size, checksum } = entry;
      const modifiedAt = (entry.modifiedAt ?? 0) * 1000;
      yield { kind: 'leaf', relative, size, modifiedAt, checksum };
      continue;
    }
    yield { kind: 'branch', relative };
    try {
      yield* walkWithTicket(client, root, ticket, entry.path);
    } catch (error) {
      if (!(error instanceof CliError) || error.fatal) throw error;
      yield { kind: 'obstacle', relative, error };
    }
  }
}
