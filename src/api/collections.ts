import { IrodsCode } from '../domain/irods-code.js';
import { LogicalPath } from '../domain/logical-path.js';
import type { Permission } from '../domain/permission.js';
import type { Transport } from '../transport/request.js';
import { booleanField, numberField, textsField } from './answer-fields.js';
import { whenOn } from './endpoint-requests.js';
import { type AdminOption, EntriesApi, type TicketOption } from './entries.js';
import { noParent } from './no-parent.js';
import { readPermissions } from './permissions.js';

export type { AdminOption, StopOption, TicketOption } from './entries.js';

export interface CollectionStat {
  readonly inheritance: boolean;
  /** Seconds since 1970. */
  readonly modifiedAt: number;
  readonly permissions: readonly Permission[];
}

/**
 * `/collections` (http-api.md section 3.3). Every method throws IrodsError where iRODS refuses;
 * what cannot be seen is the same as what does not exist: NOT_A_COLLECTION.
 */
export class CollectionsApi extends EntriesApi {
  constructor(transport: Transport) {
    super(transport, 'collections');
  }

  async stat(path: LogicalPath, { ticket }: TicketOption = {}): Promise<CollectionStat> {
    const answer = await this.requests.read('stat', { lpath: `${path}`, ticket }, `${path}`);
    return {
      inheritance: booleanField(answer, 'inheritance_enabled'),
      modifiedAt: numberField(answer, 'modified_at'),
      permissions: readPermissions(answer),
    };
  }

  /** Sub-collections first, then data objects; with `recurse` the whole tree, depth first. */
  async list(
    path: LogicalPath,
    { ticket, recurse }: TicketOption & { readonly recurse?: boolean } = {},
  ): Promise<readonly LogicalPath[]> {
    const parameters = { lpath: `${path}`, recurse: whenOn(recurse), ticket };
    const answer = await this.requests.read('list', parameters, `${path}`);
    return textsField(answer, 'entries').map((entry) => LogicalPath.fromServer(entry));
  }

  /** False where something of that name was there already, of whatever type. */
  async create(
    path: LogicalPath,
    { intermediates }: { readonly intermediates?: boolean } = {},
  ): Promise<boolean> {
    const parameters = { lpath: `${path}`, 'create-intermediates': whenOn(intermediates) };
    const answer = await this.requests.change('create', `${path}`, 'safe', parameters, {
      pretend: { created: true },
      reasons: {
        [IrodsCode.OBJ_PATH_DOES_NOT_EXIST]: noParent(path),
        [IrodsCode.CAT_NO_ACCESS_PERMISSION]: {
          text: 'you have no permission to write there',
          hint: 'ils -A of the collection above it tells who has.',
        },
        [IrodsCode.SYS_INVALID_INPUT_PARAM]: {
          text: 'the server cannot make it or one above it',
          hint: 'You may have no permission to write there: ils -A tells who has.',
        },
      },
    });
    return booleanField(answer, 'created');
  }

  /** Success is not proof: the server drops the result of the removal itself. Look again. */
  async remove(
    path: LogicalPath,
    { recurse, noTrash }: { readonly recurse?: boolean; readonly noTrash?: boolean } = {},
  ): Promise<void> {
    await this.requests.change('remove', `${path}`, 'once', {
      lpath: `${path}`,
      recurse: recurse === true,
      'no-trash': noTrash === true,
    });
  }

  async setInheritance(
    path: LogicalPath,
    enable: boolean,
    { admin }: AdminOption = {},
  ): Promise<void> {
    const parameters = { lpath: `${path}`, enable, admin: whenOn(admin) };
    await this.requests.change('set_inheritance', `${path}`, 'safe', parameters);
  }

  /** Sets the modification time; never creates, and a missing collection is no failure. */
  async touch(
    path: LogicalPath,
    {
      seconds,
      reference,
    }: {
      readonly seconds?: number | undefined;
      readonly reference?: LogicalPath | undefined;
    } = {},
  ): Promise<void> {
    await this.requests.change('touch', `${path}`, 'safe', {
      lpath: `${path}`,
      'seconds-since-epoch': seconds,
      reference: reference?.toString(),
    });
  }
}
