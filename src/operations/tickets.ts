import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import type { TicketLimits } from '../api/tickets.js';
import {
  all,
  type CatalogQuery,
  type Condition,
  differs,
  equals,
  isOneOf,
} from '../domain/catalog-query.js';
import { IrodsCode } from '../domain/irods-code.js';
import { LogicalPath } from '../domain/logical-path.js';
import { parseRodsTime } from '../domain/rods-time.js';
import type { Ticket } from '../domain/ticket.js';
import type { IrodsError } from '../errors.js';
import { explaining, irodsFailure } from './explain.js';
import { inGroups } from './pool.js';

/** Which ticket is meant: by its number in the catalog, or by its text. */
export type TicketChoice = { readonly id: string } | { readonly text: string };

const COLUMNS = [
  'TICKET_ID',
  'TICKET_STRING',
  'TICKET_TYPE',
  'TICKET_OBJECT_TYPE',
  'TICKET_OWNER_NAME',
  'TICKET_OWNER_ZONE',
  'TICKET_USES_COUNT',
  'TICKET_USES_LIMIT',
  'TICKET_WRITE_FILE_COUNT',
  'TICKET_WRITE_FILE_LIMIT',
  'TICKET_WRITE_BYTE_COUNT',
  'TICKET_WRITE_BYTE_LIMIT',
  'TICKET_EXPIRY',
];
/** What names the thing a ticket is for; nothing where it is asked also for what is gone. */
const TARGETS = {
  data_object: ['TICKET_DATA_COLL_NAME', 'TICKET_DATA_NAME'],
  collection: ['TICKET_COLL_NAME'],
  any: [],
} as const;
export type TicketTarget = keyof typeof TARGETS;

/** Tickets whose restrictions are asked for together. */
const GROUP = 50;

/**
 * The tickets for data objects, for collections, or all, also those for what is gone; by their
 * numbers. People see their own, administrators all. Four queries for each 50 tickets.
 */
export async function* listTickets(
  client: IrodsClient,
  target: TicketTarget,
  options: { readonly choice?: TicketChoice | undefined; readonly zone?: string | undefined } = {},
): AsyncGenerator<Ticket, void, undefined> {
  const query: CatalogQuery = {
    select: [...COLUMNS, ...TARGETS[target]],
    ...(options.choice === undefined ? {} : { where: isTicket(options.choice) }),
    orderBy: [{ column: 'TICKET_ID' }],
    ...inCatalog(options.zone),
  };
  for await (const rows of inGroups(client.query.rows(query), GROUP)) {
    const ids = rows.map(([id = '']) => id);
    const [hosts, users, groups] = await Promise.all([
      restrictions(client, 'TICKET_ALLOWED_HOST', 'TICKET_ALLOWED_HOST_TICKET_ID', ids, options),
      restrictions(
        client,
        'TICKET_ALLOWED_USER_NAME',
        'TICKET_ALLOWED_USER_TICKET_ID',
        ids,
        options,
      ),
      restrictions(
        client,
        'TICKET_ALLOWED_GROUP_NAME',
        'TICKET_ALLOWED_GROUP_TICKET_ID',
        ids,
        options,
      ),
    ]);
    for (const row of rows) {
      const [id = ''] = row;
      yield readTicket(row, target, {
        hosts: hosts.get(id) ?? [],
        users: users.get(id) ?? [],
        groups: groups.get(id) ?? [],
      });
    }
  }
}

/**
 * Makes a ticket and gives its text, which the server chooses. Users and groups are looked up
 * before: the server makes the ticket first and leaves it behind where it refuses one of them.
 */
export async function createTicket(
  client: IrodsClient,
  path: LogicalPath,
  access: 'read' | 'write',
  limits: TicketLimits,
): Promise<string> {
  await Promise.all([
    requireNames(client, 'user', limits.users ?? []),
    requireNames(client, 'group', limits.groups ?? []),
  ]);
  const missing = {
    message: `${path} does not exist`,
    hint: 'Check its name; it may also be that you have no permission to see it.',
  };
  return await explaining(client.tickets.create(path, access, limits), {
    [IrodsCode.CAT_UNKNOWN_COLLECTION]: missing,
    [IrodsCode.CAT_UNKNOWN_FILE]: missing,
    [IrodsCode.CAT_NO_ACCESS_PERMISSION]: {
      message: `you may not make tickets for ${path}`,
      hint: 'That needs own.',
    },
  });
}

/** Throws IrodsError CAT_TICKET_INVALID for one that is not there or somebody else's. */
export async function deleteTicket(client: IrodsClient, choice: TicketChoice): Promise<void> {
  const text = 'text' in choice ? choice.text : await textOf(client, choice.id);
  if (client.readsOnly) await requireTicket(client, { text });
  await explaining(client.tickets.remove(text), {
    [IrodsCode.CAT_TICKET_INVALID]: NO_TICKET,
  });
}

async function textOf(client: IrodsClient, id: string): Promise<string> {
  const query = { select: ['TICKET_STRING'], where: isTicket({ id }), ...inCatalog(undefined) };
  const row = await client.query.first(query);
  return row?.[0] ?? id;
}

async function requireTicket(
  client: IrodsClient,
  choice: { readonly text: string },
): Promise<void> {
  const query = { select: ['TICKET_ID'], where: isTicket(choice), ...inCatalog(undefined) };
  if ((await client.query.first(query)) === undefined) throw noTicket();
}

/** Its text is not told: a ticket of somebody else would be a secret. */
const NO_TICKET = { message: 'you have no such ticket', hint: 'iticket ls shows your tickets.' };

/** There is no such ticket, or it is not the user's. */
export function noTicket(): IrodsError {
  const { message, hint } = NO_TICKET;
  return irodsFailure(IrodsCode.CAT_TICKET_INVALID, message, { hint });
}

function isTicket(choice: TicketChoice): Condition {
  return 'id' in choice ? equals('TICKET_ID', choice.id) : equals('TICKET_STRING', choice.text);
}

/** GenQuery2 knows nothing of tickets. */
function inCatalog(zone: string | undefined): Pick<CatalogQuery, 'onlyGenQuery1' | 'zone'> {
  return { onlyGenQuery1: true, ...(zone === undefined ? {} : { zone }) };
}

async function restrictions(
  client: IrodsClient,
  column: string,
  idColumn: string,
  ids: readonly string[],
  options: { readonly zone?: string | undefined },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const rows = client.query.rows({
    select: [idColumn, column],
    where: isOneOf(idColumn, ids),
    orderBy: [{ column }],
    ...inCatalog(options.zone),
  });
  for await (const [id = '', name = ''] of rows) found.set(id, [...(found.get(id) ?? []), name]);
  return found;
}

async function requireNames(
  client: IrodsClient,
  kind: 'user' | 'group',
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const isKind = kind === 'group' ? equals : differs;
  const plain = names.map((name) => name.split('#', 1)[0] ?? '');
  const rows = await client.query.all({
    select: ['USER_NAME'],
    where: all(isOneOf('USER_NAME', plain), isKind('USER_TYPE', 'rodsgroup')),
  });
  const missing = plain.find((name) => !rows.some(([found]) => found === name));
  if (missing === undefined) return;
  const code = kind === 'user' ? IrodsCode.CAT_INVALID_USER : IrodsCode.CAT_INVALID_GROUP;
  throw irodsFailure(code, `there is no ${kind} ${missing}`, { hint: 'No ticket was made.' });
}

function readTicket(
  row: Row,
  target: TicketTarget,
  restricted: Pick<Ticket, 'hosts' | 'users' | 'groups'>,
): Ticket {
  const [id = '', text = '', access, type, name = '', zone = '', ...rest] = row;
  const numbers = rest.slice(0, 6).map(Number);
  const [uses = 0, mostUses = 0, files = 0, mostFiles = 0, bytes = 0, mostBytes = 0] = numbers;
  const [expiry = '', collection = '', object = ''] = rest.slice(6);
  const parent = collection === '' ? undefined : LogicalPath.fromServer(collection);
  const expiresAt = parseRodsTime(expiry);
  return {
    id,
    text,
    access: access === 'write' ? 'write' : 'read',
    type: type === 'data' ? 'data_object' : 'collection',
    path: target === 'data_object' ? parent?.join(object) : parent,
    owner: { name, zone },
    uses: { count: uses, limit: mostUses },
    writtenObjects: { count: files, limit: mostFiles },
    writtenBytes: { count: bytes, limit: mostBytes },
    expiresAt: expiresAt === 0 ? undefined : expiresAt,
    ...restricted,
  };
}
