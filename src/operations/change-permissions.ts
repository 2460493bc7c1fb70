import type { IrodsClient } from '../api/client.js';
import type { EntryType } from '../domain/catalog-entry.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { AccessLevel } from '../domain/permission.js';
import { qualifiedName, type UserName } from '../domain/user-name.js';
import { IrodsError } from '../errors.js';
import { type Explanation, explaining } from './explain.js';
import { findEntryType } from './path-kind.js';
import { nothingAt } from './walk-tree.js';

/** A change of the access of one data object or collection, without what is below it. */
export type AccessChange =
  | { readonly user: UserName; readonly level: AccessLevel }
  | { readonly inheritance: boolean };

export interface AccessTarget {
  readonly path: LogicalPath;
  readonly type?: EntryType | undefined;
}

export interface AdminChoice {
  /** Act as the administrator one is, beyond one's own permissions. */
  readonly admin?: boolean | undefined;
}

/**
 * Changes who may do what. Where the type is not known it is found by trying, so that a data object
 * takes one request. Gives the type.
 * @throws IrodsError CAT_INVALID_USER, CAT_NO_ACCESS_PERMISSION, OBJ_PATH_DOES_NOT_EXIST, …
 */
export async function changeAccess(
  client: IrodsClient,
  target: AccessTarget,
  change: AccessChange,
  options: AdminChoice = {},
): Promise<EntryType> {
  const { path } = target;
  if ('inheritance' in change) {
    const work = client.collections.setInheritance(path, change.inheritance, options);
    await explaining(work, { ...explanationsFor(path, options), ...notCollection(path) });
    return 'collection';
  }
  const type = target.type ?? (client.readsOnly ? await findEntryType(client, path) : undefined);
  if (client.readsOnly && type === undefined) throw nothingAt(path);
  return await explaining(setLevel(client, path, type, change, options), {
    ...explanationsFor(path, options),
    [IrodsCode.CAT_INVALID_USER]: {
      message: `there is no user or group ${qualifiedName(change.user)}`,
    },
  });
}

type LevelChange = Extract<AccessChange, { user: UserName }>;

async function setLevel(
  client: IrodsClient,
  path: LogicalPath,
  type: EntryType | undefined,
  change: LevelChange,
  options: AdminChoice,
): Promise<EntryType> {
  if (type === 'collection') {
    await setLevelBy(client.collections, client, path, change, options);
    return type;
  }
  try {
    await setLevelBy(client.dataObjects, client, path, change, options);
    return 'data_object';
  } catch (error) {
    if (type !== undefined || !isCode(error, IrodsCode.NOT_A_DATA_OBJECT)) throw error;
    await setLevelBy(client.collections, client, path, change, options).catch((reason: unknown) => {
      throw isCode(reason, IrodsCode.NOT_A_COLLECTION) ? nothingAt(path) : reason;
    });
    return 'collection';
  }
}

/** Levels that `set_permission` may be asked for as administrator. */
const SHORT_LEVELS: readonly AccessLevel[] = ['null', 'read_object', 'modify_object', 'own'];

/**
 * With administrator mode, `set_permission` writes the longer names beyond the end of a buffer of
 * the server (icommands.md section 2.0); `modify_permissions` takes all of them.
 */
async function setLevelBy(
  api: IrodsClient['dataObjects'] | IrodsClient['collections'],
  client: IrodsClient,
  path: LogicalPath,
  { user, level }: LevelChange,
  options: AdminChoice,
): Promise<void> {
  const entity = user.zone === client.zone ? user.name : qualifiedName(user);
  if (options.admin === true && !SHORT_LEVELS.includes(level)) {
    await api.modifyPermissions(path, [{ entity, level }], options);
  } else {
    await api.setPermission(path, entity, level, options);
  }
}

function isCode(error: unknown, code: number): boolean {
  return error instanceof IrodsError && error.is(code);
}

function explanationsFor(
  path: LogicalPath,
  options: AdminChoice,
): Readonly<Record<number, Explanation>> {
  const notAdministrator = { message: 'only administrators may use -M', hint: 'Leave it out.' };
  const notOwner = {
    message: `you may not change the permissions of ${path}`,
    hint: 'Only its owners may, and administrators with -M.',
  };
  return {
    [IrodsCode.CAT_NO_ACCESS_PERMISSION]: options.admin === true ? notAdministrator : notOwner,
    [IrodsCode.CAT_INSUFFICIENT_PRIVILEGE_LEVEL]: notAdministrator,
  };
}

function notCollection(path: LogicalPath): Readonly<Record<number, Explanation>> {
  return {
    [IrodsCode.NOT_A_COLLECTION]: {
      message: `${path} is no collection that you can see`,
      hint: 'Only collections pass their permissions on.',
    },
  };
}
