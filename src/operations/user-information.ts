import type { IrodsClient } from '../api/client.js';
import { IrodsCode } from '../domain/irods-code.js';
import { qualifiedName, type UserName } from '../domain/user-name.js';
import { listAuthenticationNames } from './catalog-listing.js';
import { irodsFailure } from './explain.js';
import { findUsers, groupsOf, type Principal } from './principals.js';

/** All that the catalog tells of a user. */
export interface UserInformation extends Principal {
  /** Names by which other sign-in schemes know the user. */
  readonly authenticationNames: readonly string[];
  /** Names of groups; one of the user's own name is among them where the server says so. */
  readonly groups: readonly string[];
}

/** @throws IrodsError CAT_INVALID_USER where there is no such user. */
export async function userInformation(
  client: IrodsClient,
  user: UserName,
): Promise<UserInformation> {
  const [found, authenticationNames, groups] = await Promise.all([
    findUsers(client, user.name, user.zone).next(),
    namesOf(client, user),
    groupsOf(client, user),
  ]);
  if (found.done === true) {
    throw irodsFailure(IrodsCode.CAT_INVALID_USER, `User ${qualifiedName(user)} does not exist.`);
  }
  return { ...found.value, authenticationNames, groups };
}

async function namesOf(client: IrodsClient, user: UserName): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const entry of listAuthenticationNames(client, user)) {
    names.push(entry.authenticationName);
  }
  return names;
}
