import type { Catalog } from '../catalog/catalog.js';
import * as administration from '../catalog/user-administration.js';
import { findUser, type User } from '../catalog/users.js';
import { CODES, libraryFailure, rewording } from '../error-codes.js';
import { HttpFailure, success } from '../http/answer.js';
import { modifyMetadata } from './atomic-operations.js';
import { type Call, defineEndpoint, type Operation } from './define-endpoint.js';

/** Runs a change as one transaction, wording its failures as the administration library does. */
function administer({ zone }: Call, failure: string, work: (catalog: Catalog) => void) {
  const { catalog } = zone;
  rewording(
    (code) => libraryFailure(code, failure),
    () => catalog.transaction(() => work(catalog)),
  );
  return success();
}

const createUser: Operation = (call) => {
  const { caller, parameters } = call;
  const name = parameters.required('name');
  const zone = parameters.required('zone');
  const type = administration.userTypeOf(parameters.text('user-type') ?? 'rodsuser');
  if (type === undefined) throw new HttpFailure(400, 'no such type of user');
  return administer(call, `Failed to add user [${name}].`, (catalog) =>
    administration.createUser(catalog, caller, name, zone, type),
  );
};

const removeUser: Operation = (call) => {
  const name = call.parameters.required('name');
  const zone = call.parameters.required('zone');
  return administer(call, `Failed to remove user [${name}].`, (catalog) =>
    administration.removeUser(catalog, call.caller, name, zone),
  );
};

const setPassword: Operation = (call) => {
  const name = call.parameters.required('name');
  const zone = call.parameters.required('zone');
  const password = call.parameters.required('new-password');
  return administer(call, `Failed to set password for user [${name}].`, (catalog) =>
    administration.changePassword(catalog, call.caller, name, zone, password),
  );
};

const setUserType: Operation = (call) => {
  const name = call.parameters.required('name');
  const zone = call.parameters.required('zone');
  const wanted = call.parameters.required('new-user-type');
  const type = administration.userTypeOf(wanted);
  if (type === undefined) {
    throw libraryFailure(CODES.SYS_INVALID_INPUT_PARAM, `Undefined user type [${wanted}].`);
  }
  const failure = `Failed to set user type to [${type}] for user [${name}].`;
  return administer(call, failure, (catalog) =>
    administration.changeUserType(catalog, call.caller, name, zone, type),
  );
};

const createGroup: Operation = (call) => {
  const name = call.parameters.required('name');
  return administer(call, `Failed to add group [${name}].`, (catalog) =>
    administration.createGroup(catalog, call.caller, name),
  );
};

const removeGroup: Operation = (call) => {
  const name = call.parameters.required('name');
  return administer(call, `Failed to remove group [${name}].`, (catalog) =>
    administration.removeGroup(catalog, call.caller, name),
  );
};

const addToGroup: Operation = (call) => {
  const user = call.parameters.required('user');
  const zone = call.parameters.required('zone');
  const group = call.parameters.required('group');
  return administer(call, `Failed to add user [${user}] to group [${group}].`, (catalog) =>
    administration.addToGroup(catalog, call.caller, group, user, zone),
  );
};

const removeFromGroup: Operation = (call) => {
  const user = call.parameters.required('user');
  const zone = call.parameters.required('zone');
  const group = call.parameters.required('group');
  return administer(call, `Failed to remove user [${user}] from group [${group}].`, (catalog) =>
    administration.removeFromGroup(catalog, call.caller, group, user, zone),
  );
};

const users: Operation = ({ zone }) => {
  const rows = zone.catalog.database.all<{ name: string; zone: string }>(
    `SELECT user_name AS name, zone_name AS zone FROM R_USER_MAIN
      WHERE user_type_name <> 'rodsgroup' ORDER BY user_name, zone_name`,
  );
  return success({ users: rows.map((row) => ({ ...row })) });
};

const groups: Operation = ({ zone }) => {
  const rows = zone.catalog.database.all<{ name: string }>(
    "SELECT user_name AS name FROM R_USER_MAIN WHERE user_type_name = 'rodsgroup' ORDER BY name",
  );
  return success({ groups: rows.map(({ name }) => name) });
};

const isMemberOfGroup: Operation = ({ zone: { catalog }, parameters }) => {
  const group = findUser(catalog, parameters.required('group'));
  const user = findUser(catalog, parameters.required('user'), parameters.required('zone'));
  const isMember =
    group?.type === 'rodsgroup' &&
    user !== undefined &&
    administration.isMember(catalog, group.id, user.id);
  return success({ is_member: isMember });
};

/** With a zone, a user; without, a user of the local zone or else a group (http-api.md 3.13). */
const stat: Operation = ({ zone: { catalog }, parameters }) => {
  const name = parameters.required('name');
  const zone = parameters.text('zone');
  const found = findUser(catalog, name, zone ?? catalog.zone);
  const isGroup = found?.type === 'rodsgroup';
  if (!found || (isGroup && zone !== undefined)) return success({ exists: false });
  return success({
    exists: true,
    id: String(found.id),
    local_unique_name: isGroup ? undefined : zone === undefined ? name : `${name}#${zone}`,
    type: found.type,
  });
};

function findEntity(
  { zone: { catalog } }: Call,
  entity: string,
): (User & { path: string }) | undefined {
  const [name = '', zone] = entity.split('#', 2);
  const user = findUser(catalog, name, zone ?? catalog.zone);
  return user && { ...user, path: entity };
}

/** `/users-groups` (http-api.md 3.13). */
export const usersGroups = defineEndpoint('users-groups', {
  get: {
    users,
    groups,
    members: 'not-implemented',
    is_member_of_group: isMemberOfGroup,
    stat,
  },
  post: {
    create_user: createUser,
    remove_user: removeUser,
    set_password: setPassword,
    set_user_type: setUserType,
    add_user_auth: 'not-implemented',
    remove_user_auth: 'not-implemented',
    create_group: createGroup,
    remove_group: removeGroup,
    add_to_group: addToGroup,
    remove_from_group: removeFromGroup,
    modify_metadata: modifyMetadata('name', findEntity, true),
  },
});
