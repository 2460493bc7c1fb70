import type { IrodsClient } from '../api/client.js';
import { all, equals } from '../domain/catalog-query.js';
import { IrodsCode } from '../domain/irods-code.js';
import { irodsFailure } from './explain.js';

/** Whether the person signed in is a rodsadmin of the zone. */
export async function isAdministrator(client: IrodsClient): Promise<boolean> {
  const row = await client.query.first({
    select: ['USER_TYPE'],
    where: all(equals('USER_NAME', client.user), equals('USER_ZONE', client.zone)),
  });
  return row?.[0] === 'rodsadmin';
}

/**
 * Makes sure of it, before anything is tried.
 * @throws IrodsError CAT_INSUFFICIENT_PRIVILEGE_LEVEL, with `exit` as its exit code if given.
 */
export async function requireAdministrator(client: IrodsClient, exit?: number): Promise<void> {
  if (await isAdministrator(client)) return;
  throw irodsFailure(
    IrodsCode.CAT_INSUFFICIENT_PRIVILEGE_LEVEL,
    `${client.user} is no administrator (rodsadmin) of ${client.zone}`,
    { hint: 'Ask an administrator of the zone.', ...(exit === undefined ? {} : { exit }) },
  );
}
