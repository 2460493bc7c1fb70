import type { AvuOperation } from '../domain/avu.js';
import type { UserName } from '../domain/user-name.js';
import type { Answer, Parameters, Transport } from '../transport/request.js';
import {
  asRecord,
  booleanField,
  listField,
  optionalText,
  textField,
  textsField,
} from './answer-fields.js';
import { metadataOperationsJson } from './metadata.js';

export interface PrincipalStat {
  readonly id: string;
  /** `rodsuser`, `groupadmin`, `rodsadmin` or `rodsgroup`. */
  readonly type: string;
}

export const USER_TYPES = ['rodsuser', 'groupadmin', 'rodsadmin'] as const;
export type UserType = (typeof USER_TYPES)[number];

/** `/users-groups` (http-api.md section 3.13). Changes are for administrators, some for group administrators. */
export class UsersGroupsApi {
  constructor(private readonly transport: Transport) {}

  async users(): Promise<readonly UserName[]> {
    return listField(await this.read('users', {}), 'users').map((entry) => {
      const fields = asRecord(entry, 'users');
      return { name: textField(fields, 'name'), zone: textField(fields, 'zone') };
    });
  }

  async groups(): Promise<readonly string[]> {
    return textsField(await this.read('groups', {}), 'groups');
  }

  async isMember(group: string, user: UserName): Promise<boolean> {
    const answer = await this.read('is_member_of_group', {
      group,
      user: user.name,
      zone: user.zone,
    });
    return booleanField(answer, 'is_member');
  }

  /** Undefined where nobody has that name. Without a zone: the local user, else the group. */
  async stat(name: string, zone?: string): Promise<PrincipalStat | undefined> {
    const answer = await this.read('stat', { name, zone });
    if (!booleanField(answer, 'exists')) return undefined;
    return { id: textField(answer, 'id'), type: optionalText(answer, 'type') };
  }

  async createUser(user: UserName, type: UserType): Promise<void> {
    await this.change('create_user', user.name, { ...user, 'user-type': type });
  }

  async removeUser(user: UserName): Promise<void> {
    await this.change('remove_user', user.name, { ...user });
  }

  async setPassword(user: UserName, password: string): Promise<void> {
    await this.change('set_password', user.name, { ...user, 'new-password': password });
  }

  async setUserType(user: UserName, type: UserType): Promise<void> {
    await this.change('set_user_type', user.name, { ...user, 'new-user-type': type });
  }

  async createGroup(name: string): Promise<void> {
    await this.change('create_group', name, { name });
  }

  async removeGroup(name: string): Promise<void> {
    await this.change('remove_group', name, { name });
  }

  async addToGroup(user: UserName, group: string): Promise<void> {
    await this.change('add_to_group', user.name, { user: user.name, zone: user.zone, group });
  }

  async removeFromGroup(user: UserName, group: string): Promise<void> {
    await this.change('remove_from_group', user.name, { user: user.name, zone: user.zone, group });
  }

  /** `name` is a group, a user, or `user#zone`. */
  async modifyMetadata(name: string, operations: readonly AvuOperation[]): Promise<void> {
    await this.change('modify_metadata', name, {
      name,
      operations: metadataOperationsJson(operations),
    });
  }

  private async read(op: string, parameters: Parameters): Promise<Answer> {
    return await this.transport.send({
      endpoint: 'users-groups',
      method: 'GET',
      op,
      parameters,
      repeat: 'safe',
    });
  }

  private async change(op: string, about: string, parameters: Parameters): Promise<void> {
    await this.transport.send({
      endpoint: 'users-groups',
      method: 'POST',
      op,
      parameters,
      repeat: 'once',
      changes: true,
      about,
    });
  }
}
