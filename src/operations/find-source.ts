import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { IrodsError } from '../errors.js';
import type { EntryFinder } from '../transfer/catalog/find-entries.js';
import type { FoundEntry } from '../transfer/catalog/find-entry.js';
import { notWithTicket } from './not-with-ticket.js';

/**
 * What is at a source, by its index among those of the finder.
 * @throws IrodsError USER_INPUT_PATH_ERR where nothing is there that can be seen.
 */
export async function findSource(
  finder: EntryFinder,
  index: number,
  source: LogicalPath,
  ticket: string | undefined,
): Promise<FoundEntry> {
  const found = await finder.find(index);
  if (found !== undefined) return found;
  if (ticket !== undefined) throw notWithTicket(source);
  throw new IrodsError(
    `${source} does not exist, or you may not see it (USER_INPUT_PATH_ERR)`,
    IrodsCode.USER_INPUT_PATH_ERR,
    'USER_INPUT_PATH_ERR',
    { path: `${source}`, hint: 'ils shows what is there.' },
  );
}
