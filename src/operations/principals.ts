/** Users and groups as the catalog knows them. */
import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import {
  all,
  type CatalogQuery,
  type Condition,
  differs,
  equals,
} from '../domain/catalog-query.js';
import { type EpochSeconds, parseRodsTime } from '../domain/rods-time.js';
import type { UserName } from '../domain/user-name.js';

/** A user or a group. */
export interface Principal extends UserName {
  readonly id: string;
  /** `rodsuser`, `groupadmin`, `rodsadmin` or `rodsgroup`. */
  readonly type: string;
  readonly info: string;
  readonly comment: string;
  readonly createdAt: EpochSeconds | undefined;
  readonly modifiedAt: EpochSeconds | undefined;
}

const COLUMNS = [
  'USER_NAME',
  'USER_ZONE',
  'USER_ID',
  'USER_TYPE',
  'USER_INFO',
  'USER_COMMENT',
  'USER_CREATE_TIME',
  'USER_MODIFY_TIME',
];
const GROUP = 'rodsgroup';

/** All users by name; with `zone` those of that zone only. */
export function listUsers(client: IrodsClient, zone?: string): AsyncGenerator<Principal> {
  const isUser = differs('USER_TYPE', GROUP);
  return principals(client, zone === undefined ? isUser : all(isUser, equals('USER_ZONE', zone)));
}

/** Users of one name: in one zone, or in all where none is given. */
export function findUsers(
  client: IrodsClient,
  name: string,
  zone?: string,
): AsyncGenerator<Principal> {
  const tests = [equals('USER_NAME', name), differs('USER_TYPE', GROUP)];
  return principals(
    client,
    all(...tests, ...(zone === undefined ? [] : [equals('USER_ZONE', zone)])),
  );
}

export function listGroups(client: IrodsClient): AsyncGenerator<Principal> {
  return principals(client, equals('USER_TYPE', GROUP));
}

export function findGroups(client: IrodsClient, name: string): AsyncGenerator<Principal> {
  return principals(client, all(equals('USER_NAME', name), equals('USER_TYPE', GROUP)));
}

/** Users in a group; none for an unknown group. */
export function membersOf(client: IrodsClient, group: string): AsyncGenerator<Principal> {
  const where = all(equals('USER_GROUP_NAME', group), differs('USER_TYPE', GROUP));
  return principals(client, where, { onlyGenQuery1: true });
}

/** Names of the groups a user is in, by name; among them one of the user's own name. */
export async function groupsOf(client: IrodsClient, user: UserName): Promise<readonly string[]> {
  const rows = await client.query.all({
    select: ['USER_GROUP_NAME'],
    where: all(equals('USER_NAME', user.name), equals('USER_ZONE', user.zone)),
    orderBy: [{ column: 'USER_GROUP_NAME' }],
    onlyGenQuery1: true,
  });
  return rows.map(([name = '']) => name);
}

async function* principals(
  client: IrodsClient,
  where: Condition,
  language: Pick<CatalogQuery, 'onlyGenQuery1'> = {},
): AsyncGenerator<Principal> {
  const orderBy = [{ column: 'USER_NAME' }, { column: 'USER_ZONE' }];
  for await (const row of client.query.rows({ select: COLUMNS, where, orderBy, ...language })) {
    yield readPrincipal(row);
  }
}

function readPrincipal(row: Row): Principal {
  const [name = '', zone = '', id = '', type = '', info = '', comment = '', created, modified] =
    row;
  return {
    name,
    zone,
    id,
    type,
    info,
    comment,
    createdAt: parseRodsTime(created ?? ''),
    modifiedAt: parseRodsTime(modified ?? ''),
  };
}
