/** Zones, tokens and authentication names as the catalog knows them. */
import type { IrodsClient } from '../api/client.js';
import { all, type Condition, equals, like } from '../domain/catalog-query.js';
import { type EpochSeconds, parseRodsTime } from '../domain/rods-time.js';
import type { UserName } from '../domain/user-name.js';

export interface ZoneEntry {
  readonly id: string;
  readonly name: string;
  /** `local` or `remote`. */
  readonly type: string;
  /** `host:port` of a remote zone. */
  readonly connection: string;
  readonly comment: string;
  readonly createdAt: EpochSeconds | undefined;
  readonly modifiedAt: EpochSeconds | undefined;
}

/** All zones by name, or the one of that name. */
export async function* listZones(client: IrodsClient, name?: string): AsyncGenerator<ZoneEntry> {
  const rows = client.query.rows({
    select: [
      'ZONE_NAME',
      'ZONE_ID',
      'ZONE_TYPE',
      'ZONE_CONNECTION',
      'ZONE_COMMENT',
      'ZONE_CREATE_TIME',
      'ZONE_MODIFY_TIME',
    ],
    ...(name === undefined ? {} : { where: equals('ZONE_NAME', name) }),
    orderBy: [{ column: 'ZONE_NAME' }],
  });
  for await (const row of rows) {
    const [zone = '', id = '', type = '', connection = '', comment = '', created, modified] = row;
    const createdAt = parseRodsTime(created ?? '');
    const modifiedAt = parseRodsTime(modified ?? '');
    yield { id, name: zone, type, connection, comment, createdAt, modifiedAt };
  }
}

/** A word of one of the catalog's vocabularies, such as a user type or a data type. */
export interface Token {
  readonly namespace: string;
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly value2: string;
  readonly value3: string;
  readonly comment: string;
  readonly createdAt: EpochSeconds | undefined;
  readonly modifiedAt: EpochSeconds | undefined;
}

/** The vocabulary of all vocabularies. */
export const TOKEN_NAMESPACES = 'token_namespace';

/** Tokens of a namespace in the catalog's order; `pattern` is one of `like`, with `%` and `_`. */
export async function* listTokens(
  client: IrodsClient,
  namespace: string,
  pattern?: string,
): AsyncGenerator<Token> {
  const inNamespace = equals('TOKEN_NAMESPACE', namespace);
  const rows = client.query.rows({
    select: [
      'TOKEN_NAME',
      'TOKEN_NAMESPACE',
      'TOKEN_ID',
      'TOKEN_VALUE',
      'TOKEN_VALUE2',
      'TOKEN_VALUE3',
      'TOKEN_COMMENT',
      'TOKEN_CREATE_TIME',
      'TOKEN_MODIFY_TIME',
    ],
    where: pattern === undefined ? inNamespace : all(inNamespace, like('TOKEN_NAME', pattern)),
    onlyGenQuery1: true,
  });
  for await (const row of rows) {
    const cell = (index: number): string => row[index] ?? '';
    yield {
      name: cell(0),
      namespace: cell(1),
      id: cell(2),
      value: cell(3),
      value2: cell(4),
      value3: cell(5),
      comment: cell(6),
      createdAt: parseRodsTime(cell(7)),
      modifiedAt: parseRodsTime(cell(8)),
    };
  }
}

/** A name by which another sign-in scheme knows a user. */
export interface AuthenticationName extends UserName {
  readonly authenticationName: string;
}

export async function* listAuthenticationNames(
  client: IrodsClient,
  filter: {
    readonly name?: string | undefined;
    readonly zone?: string | undefined;
    readonly authenticationName?: string | undefined;
  } = {},
): AsyncGenerator<AuthenticationName> {
  const tests: Condition[] = [];
  if (filter.name !== undefined) tests.push(equals('USER_NAME', filter.name));
  if (filter.zone !== undefined) tests.push(equals('USER_ZONE', filter.zone));
  if (filter.authenticationName !== undefined)
    tests.push(equals('USER_DN', filter.authenticationName));
  const rows = client.query.rows({
    select: ['USER_NAME', 'USER_ZONE', 'USER_DN'],
    ...(tests.length === 0 ? {} : { where: all(...tests) }),
    orderBy: [{ column: 'USER_NAME' }, { column: 'USER_DN' }],
    onlyGenQuery1: true,
  });
  for await (const [name = '', zone = '', authenticationName = ''] of rows) {
    yield { name, zone, authenticationName };
  }
}
