import type { IrodsClient } from '../api/client.js';
import type { TicketLimits } from '../api/tickets.js';
import type { EntryType } from '../domain/catalog-entry.js';
import { equals } from '../domain/catalog-query.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { noSuchPath } from './failures.js';
import { NAMES_ONLY, PathLister } from './list-path.js';
import { createTicket } from './tickets.js';

/** The user that needs no password, where a zone has it. */
export const ANONYMOUS = 'anonymous';

/** Something that whoever knows a ticket can read or write, and what is needed to tell how. */
export interface Share {
  /** Empty where nothing was changed, as with `--dry-run`. */
  readonly ticket: string;
  readonly access: 'read' | 'write';
  readonly path: LogicalPath;
  readonly type: EntryType;
  /** Bytes; undefined for a collection. */
  readonly size: number | undefined;
  readonly limits: TicketLimits;
  /** Base URL of the API, release included, without a slash at the end. */
  readonly url: string;
  readonly zone: string;
  /** Nobody needs an account: the zone has the user for that, and the ticket is for everybody. */
  readonly isOpen: boolean;
  /** Most bytes of one read by a ticket: longer ones open the object without it (http-api.md 3.5). */
  readonly readPiece: number;
}

/**
 * Makes a ticket for what a path names.
 * @throws IrodsError where there is nothing, it is not the user's own, or a limit names nobody.
 */
export async function share(
  client: IrodsClient,
  path: LogicalPath,
  access: 'read' | 'write',
  limits: TicketLimits,
): Promise<Share> {
  const [entry, anonymous] = await Promise.all([
    new PathLister(client, NAMES_ONLY).find(path),
    client.query.first({ select: ['USER_NAME'], where: equals('USER_NAME', ANONYMOUS) }),
  ]);
  if (entry === undefined) throw noSuchPath(path);
  const isForSome = limits.users !== undefined || limits.groups !== undefined;
  return {
    ticket: await createTicket(client, path, access, limits),
    access,
    path,
    type: entry.type,
    size: entry.type === 'data_object' ? entry.size : undefined,
    limits,
    url: client.url.href.replace(/\/$/, ''),
    zone: client.zone,
    isOpen: anonymous !== undefined && !isForSome,
    readPiece: client.dataObjects.readBuffer,
  };
}
