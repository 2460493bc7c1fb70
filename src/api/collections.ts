import type { AvuOperation } from '../domain/avu.js';
import { LogicalPath } from '../domain/logical-path.js';
import type { AccessLevel, Permission } from '../domain/permission.js';
import type { Answer, ApiRequest, Parameters, Repeat, Transport } from '../transport/request.js';
import { booleanField, numberField, textsField } from './answer-fields.js';
import { metadataOperationsJson } from './metadata.js';
import {
  type PermissionOperation,
  permissionOperationsJson,
  readPermissions,
} from './permissions.js';

export interface CollectionStat {
  readonly inheritance: boolean;
  /** Seconds since 1970. */
  readonly modifiedAt: number;
  readonly permissions: readonly Permission[];
}

export interface TicketOption {
  readonly ticket?: string | undefined;
}
export interface AdminOption {
  /** Act as the administrator one is, beyond one's own permissions. */
  readonly admin?: boolean | undefined;
}

/**
 * `/collections` (http-api.md section 3.3). Every method throws IrodsError where iRODS refuses;
 * what cannot be seen is the same as what does not exist: NOT_A_COLLECTION.
 */
export class CollectionsApi {
  constructor(private readonly transport: Transport) {}

  async stat(path: LogicalPath, options: TicketOption = {}): Promise<CollectionStat> {
    const answer = await this.read('stat', path, { ticket: options.ticket });
    return {
      inheritance: booleanField(answer, 'inheritance_enabled'),
      modifiedAt: numberField(answer, 'modified_at'),
      permissions: readPermissions(answer),
    };
  }

  /** Sub-collections first, then data objects; with `recurse` the whole tree, depth first. */
  async list(
    path: LogicalPath,
    options: TicketOption & { readonly recurse?: boolean } = {},
  ): Promise<readonly LogicalPath[]> {
    const answer = await this.read('list', path, {
      recurse: options.recurse === true ? 1 : undefined,
      ticket: options.ticket,
    });
    return textsField(answer, 'entries').map((entry) => LogicalPath.fromServer(entry));
  }

  /** False where something of that name was there already, of whatever type. */
  async create(
    path: LogicalPath,
    options: { readonly intermediates?: boolean } = {},
  ): Promise<boolean> {
    const answer = await this.change(
      'create',
      path,
      'safe',
      {
        'create-intermediates': options.intermediates === true ? 1 : undefined,
      },
      { created: true },
    );
    return booleanField(answer, 'created');
  }

  /** Success is not proof: the server drops the result of the removal itself. Look again. */
  async remove(
    path: LogicalPath,
    options: { readonly recurse?: boolean; readonly noTrash?: boolean } = {},
  ): Promise<void> {
    await this.change('remove', path, 'once', {
      recurse: options.recurse === true,
      'no-trash': options.noTrash === true,
    });
  }

  async rename(from: LogicalPath, to: LogicalPath): Promise<void> {
    await this.post(
      { op: 'rename', about: `${from}`, repeat: 'once' },
      { 'old-lpath': `${from}`, 'new-lpath': `${to}` },
    );
  }

  /** `entity` is a user or group, `name#zone` for one of another zone. Not recursive. */
  async setPermission(
    path: LogicalPath,
    entity: string,
    level: AccessLevel,
    options: AdminOption = {},
  ): Promise<void> {
    await this.change('set_permission', path, 'safe', {
      'entity-name': entity,
      permission: level,
      admin: options.admin === true ? 1 : undefined,
    });
  }

  async setInheritance(
    path: LogicalPath,
    enable: boolean,
    options: AdminOption = {},
  ): Promise<void> {
    await this.change('set_inheritance', path, 'safe', {
      enable,
      admin: options.admin === true ? 1 : undefined,
    });
  }

  /** All or nothing. */
  async modifyPermissions(
    path: LogicalPath,
    operations: readonly PermissionOperation[],
    options: AdminOption = {},
  ): Promise<void> {
    await this.change('modify_permissions', path, 'safe', {
      operations: permissionOperationsJson(operations),
      admin: options.admin === true ? 1 : undefined,
    });
  }

  /** All or nothing; adding what is there and removing what is not are no failures. */
  async modifyMetadata(
    path: LogicalPath,
    operations: readonly AvuOperation[],
    options: AdminOption = {},
  ): Promise<void> {
    await this.change('modify_metadata', path, 'safe', {
      operations: metadataOperationsJson(operations),
      admin: options.admin === true ? 1 : undefined,
    });
  }

  /** Sets the modification time; never creates, and a missing collection is no failure. */
  async touch(
    path: LogicalPath,
    options: {
      readonly seconds?: number | undefined;
      readonly reference?: LogicalPath | undefined;
    } = {},
  ): Promise<void> {
    await this.change('touch', path, 'safe', {
      'seconds-since-epoch': options.seconds,
      reference: options.reference?.toString(),
    });
  }

  private async read(op: string, path: LogicalPath, parameters: Parameters): Promise<Answer> {
    return await this.transport.send({
      endpoint: 'collections',
      method: 'GET',
      op,
      parameters: { lpath: `${path}`, ...parameters },
      repeat: 'safe',
      about: `${path}`,
    });
  }

  private async change(
    op: string,
    path: LogicalPath,
    repeat: Repeat,
    parameters: Parameters,
    pretend?: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    return await this.post(
      { op, about: `${path}`, repeat, ...(pretend === undefined ? {} : { pretend }) },
      { lpath: `${path}`, ...parameters },
    );
  }

  private async post(
    request: Pick<ApiRequest, 'op' | 'about' | 'repeat' | 'pretend'>,
    parameters: Parameters,
  ): Promise<Answer> {
    return await this.transport.send({
      endpoint: 'collections',
      method: 'POST',
      changes: true,
      parameters,
      ...request,
    });
  }
}
