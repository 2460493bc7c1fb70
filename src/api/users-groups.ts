import type { AvuOperation } from '../domain/avu.js';
import type { UserName } from '../domain/user-name.js';
import type { Transport } from '../transport/request.js';
import {
  asRecord,
  booleanField,
  listField,
  optionalText,
  textField,
  textsField,
} from './answer-fields.js';
import { EndpointRequests } from './endpoint-requests.js';
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
  private readonly requests: EndpointRequests;

  constructor(transport: Transport) {
    this.requests = new EndpointRequests(transport, 'users-groups');
  }

  async users(): Promise<readonly UserName[]> {
    return listField(await this.requests.read('users'), 'users').map((entry) => {
      const fields = asRecord(entry, 'users');
      return { name: textField(fields, 'name'), zone: textField(fields, 'zone') };
    });
  }

  async groups(): Promise<readonly string[]> {
    return textsField(await this.requests.read('groups'), 'groups');
  }

  async isMember(group: string, user: UserName): Promise<boolean> {
    const answer = await this.requests.read('is_member_of_group', {
      group,
      user: user.name,
      zone: user.zone,
    });
    return booleanField(answer, 'is_member');
  }

  /** Undefined where nobody has that name. Without a zone: the local user, else the group. */
  async stat(name: string, zone?: string): Promise<PrincipalStat | undefined> {
    const answer = await this.requests.read('stat', { name, zone });
    if (!booleanField(answer, 'exists')) return undefined;
    return { id: textField(answer, 'id'), type: optionalText(answer, 'type') };
  }

  async createUser(user: UserName, type: UserType): Promise<void> {
    await this.requests.change('create_user', user.name, 'once', { ...user, 'user-type': type });
  }

  async removeUser(user: UserName): Promise<void> {
    await this.requests.change('remove_user', user.name, 'once', { ...user });
  }

  async setPassword(user: UserName, password: string): Promise<void> {
    await this.requests.change('set_password', user.name, 'once', {
      ...user,
      'new-password': password,
    });
  }

  async setUserType(user: UserName, type: UserType): Promise<void> {
    await this.requests.change('set_user_type', user.name, 'once', {
      ...user,
      'new-user-type': type,
    });
  }

  async createGroup(name: string): Promise<void> {
    await this.requests.change('create_group', name, 'once', { name });
  }

  async removeGroup(name: string): Promise<void> {
    await this.requests.change('remove_group', name, 'once', { name });
  }

  async addToGroup(user: UserName, group: string): Promise<void> {
    await this.requests.change('add_to_group', user.name, 'once', {
      user: user.name,
      zone: user.zone,
      group,
    });
  }

  async removeFromGroup(user: UserName, group: string): Promise<void> {
    await this.requests.change('remove_from_group', user.name, 'once', {
      user: user.name,
      zone: user.zone,
      group,
    });
  }

  /** `name` is a group, a user, or `user#zone`. */
  async modifyMetadata(name: string, operations: readonly AvuOperation[]): Promise<void> {
    await this.requests.change('modify_metadata', name, 'once', {
      name,
      operations: metadataOperationsJson(operations),
    });
  }
}
