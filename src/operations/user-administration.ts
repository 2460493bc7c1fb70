/** Changes of users and groups, with failures that name who is meant. */
import type { IrodsClient } from '../api/client.js';
import { USER_TYPES, type UserType } from '../api/users-groups.js';
import { IrodsCode } from '../domain/irods-code.js';
import { qualifiedName, type UserName } from '../domain/user-name.js';
import { UnsupportedError, UsageError } from '../errors.js';
import { isAdministrator } from './administrator.js';
import { type Explanation, explaining } from './explain.js';

/** The longest password that an iRODS server keeps, characters. */
const LONGEST_PASSWORD = 50;

/** @throws UsageError for anything but rodsuser, groupadmin and rodsadmin. */
export function parseUserType(text: string): UserType {
  const type = USER_TYPES.find((known) => known === text);
  if (type !== undefined) return type;
  throw new UsageError(`unknown user type: ${text} (CAT_INVALID_USER_TYPE)`, {
    hint: `Types are ${USER_TYPES.join(', ')}; iadmin lt user_type lists those of the zone.`,
  });
}

export async function createUser(
  client: IrodsClient,
  user: UserName,
  type: UserType,
): Promise<void> {
  await explaining(client.usersGroups.createUser(user, type), {
    ...notAllowed('make users', 'group administrators'),
    [IrodsCode.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME]: {
      message: `there is a user or group ${user.name} already`,
    },
  });
}

export async function removeUser(client: IrodsClient, user: UserName): Promise<void> {
  await explaining(client.usersGroups.removeUser(user), missingUser(user));
}

export async function setUserType(
  client: IrodsClient,
  user: UserName,
  type: UserType,
): Promise<void> {
  await explaining(client.usersGroups.setUserType(user, type), missingUser(user));
}

/** @throws UsageError for a password that the server would cut or refuse; nothing was sent then. */
export async function setPassword(
  client: IrodsClient,
  user: UserName,
  password: string,
): Promise<void> {
  const length = Buffer.byteLength(password);
  if (length < 3 || length > LONGEST_PASSWORD) {
    throw new UsageError(`a password has between 3 and ${LONGEST_PASSWORD} characters`);
  }
  await explaining(client.usersGroups.setPassword(user, password), missingUser(user));
}

export async function createGroup(client: IrodsClient, group: string): Promise<void> {
  await explaining(client.usersGroups.createGroup(group), {
    ...notAllowed('make groups', 'group administrators'),
    [IrodsCode.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME]: {
      message: `there is a user or group ${group} already`,
    },
  });
}

export async function removeGroup(client: IrodsClient, group: string): Promise<void> {
  await explaining(client.usersGroups.removeGroup(group), missingGroup(group));
}

export async function addToGroup(
  client: IrodsClient,
  group: string,
  user: UserName,
): Promise<void> {
  await explaining(client.usersGroups.addToGroup(user, group), {
    ...notAllowed(`change who is in the group ${group}`, ADMINISTRATORS_OF_GROUP),
    ...missingUser(user),
    ...missingGroup(group),
    [IrodsCode.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME]: {
      message: `${qualifiedName(user)} is in the group ${group} already`,
    },
  });
}

export async function removeFromGroup(
  client: IrodsClient,
  group: string,
  user: UserName,
): Promise<void> {
  await explaining(client.usersGroups.removeFromGroup(user, group), {
    ...notAllowed(`change who is in the group ${group}`, ADMINISTRATORS_OF_GROUP),
    ...missingUser(user),
    ...missingGroup(group),
    [IrodsCode.USER_NOT_IN_GROUP]: {
      message: `${qualifiedName(user)} is not in the group ${group}`,
    },
  });
}

const ADMINISTRATORS_OF_GROUP = 'group administrators who are in it';

/** Of what not only administrators may do, as these codes mean elsewhere. */
function notAllowed(deed: string, others: string): Readonly<Record<number, Explanation>> {
  const explanation = {
    message: `you may not ${deed}`,
    hint: `Administrators may, and ${others}.`,
  };
  return {
    [IrodsCode.SYS_NO_API_PRIV]: explanation,
    [IrodsCode.CAT_INSUFFICIENT_PRIVILEGE_LEVEL]: explanation,
  };
}

function missingUser(user: UserName): Readonly<Record<number, Explanation>> {
  return {
    [IrodsCode.CAT_INVALID_USER]: { message: `there is no user ${qualifiedName(user)}` },
  };
}

function missingGroup(group: string): Readonly<Record<number, Explanation>> {
  return {
    [IrodsCode.CAT_INVALID_GROUP]: { message: `there is no group ${group}` },
  };
}

/**
 * Makes a rodsuser as a group administrator may. Only a rodsadmin can give a password over HTTP;
 * that is found out before anything is changed.
 * @throws UnsupportedError where a password is given by somebody else.
 */
export async function createUserAsGroupAdministrator(
  client: IrodsClient,
  user: UserName,
  password: string | undefined,
): Promise<void> {
  if (password !== undefined && !(await isAdministrator(client))) {
    throw new UnsupportedError('over HTTP only a rodsadmin can give a user a password', {
      hint: 'Leave the password out, and have an administrator set one: iadmin moduser NAME password.',
    });
  }
  await createUser(client, user, 'rodsuser');
  if (password !== undefined) await setPassword(client, user, password);
}
