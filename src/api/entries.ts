import type { AvuOperation } from '../domain/avu.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { AccessLevel } from '../domain/permission.js';
import type { Transport } from '../transport/request.js';
import { EndpointRequests, whenOn } from './endpoint-requests.js';
import { metadataOperationsJson } from './metadata.js';
import { type PermissionOperation, permissionOperationsJson } from './permissions.js';

export interface TicketOption {
  readonly ticket?: string | undefined;
}

export interface AdminOption {
  /** Act as the administrator one is, beyond one's own permissions. */
  readonly admin?: boolean | undefined;
}

/** Stops this request, in place of the signal that stops all. */
export interface StopOption {
  readonly signal?: AbortSignal | undefined;
}

/** What collections and data objects have in common. Methods throw IrodsError where iRODS refuses. */
export abstract class EntriesApi {
  protected readonly requests: EndpointRequests;

  constructor(
    protected readonly transport: Transport,
    endpoint: 'collections' | 'data-objects',
  ) {
    this.requests = new EndpointRequests(transport, endpoint);
  }

  async rename(from: LogicalPath, to: LogicalPath, options: StopOption = {}): Promise<void> {
    const parameters = { 'old-lpath': `${from}`, 'new-lpath': `${to}` };
    await this.requests.change('rename', `${from}`, 'once', parameters, options);
  }

  /** `entity` is a user or group, `name#zone` for one of another zone. Not recursive. */
  async setPermission(
    path: LogicalPath,
    entity: string,
    level: AccessLevel,
    { admin }: AdminOption = {},
  ): Promise<void> {
    await this.requests.change('set_permission', `${path}`, 'safe', {
      lpath: `${path}`,
      'entity-name': entity,
      permission: level,
      admin: whenOn(admin),
    });
  }

  /** All or nothing. */
  async modifyPermissions(
    path: LogicalPath,
    operations: readonly PermissionOperation[],
    { admin }: AdminOption = {},
  ): Promise<void> {
    await this.requests.change('modify_permissions', `${path}`, 'safe', {
      lpath: `${path}`,
      operations: permissionOperationsJson(operations),
      admin: whenOn(admin),
    });
  }

  /** All or nothing; adding what is there and removing what is not are no failures. */
  async modifyMetadata(
    path: LogicalPath,
    operations: readonly AvuOperation[],
    { admin, signal }: AdminOption & StopOption = {},
  ): Promise<void> {
    const parameters = {
      lpath: `${path}`,
      operations: metadataOperationsJson(operations),
      admin: whenOn(admin),
    };
    await this.requests.change('modify_metadata', `${path}`, 'safe', parameters, { signal });
  }
}
