import type { Readable } from 'node:stream';
import type { AvuOperation } from '../domain/avu.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { AccessLevel, Permission } from '../domain/permission.js';
import { checkedSize } from '../domain/size.js';
import { IrodsError } from '../errors.js';
import { canBeHeader } from '../transport/encode.js';
import type {
  Answer,
  ApiRequest,
  Parameters,
  Repeat,
  RequestBody,
  Transport,
} from '../transport/request.js';
import { allBytes } from './all-bytes.js';
import { asRecord, listField, numberField, optionalText, textField } from './answer-fields.js';
import type { Capabilities } from './capabilities.js';
import type { AdminOption, TicketOption } from './collections.js';
import { metadataOperationsJson } from './metadata.js';
import {
  type PermissionOperation,
  permissionOperationsJson,
  readPermissions,
} from './permissions.js';

export interface DataObjectStat {
  /** Bytes. */
  readonly size: number;
  /** As stored; empty where none was calculated. */
  readonly checksum: string;
  /** Seconds since 1970. */
  readonly modifiedAt: number;
  readonly permissions: readonly Permission[];
}

/** Names one replica, by its number or by the root of its hierarchy; at most one of the two. */
export interface ReplicaChoice {
  readonly resource?: string | undefined;
  readonly replica?: number | undefined;
}

/** Stops this request, in place of the signal that stops all. */
export interface StopOption {
  readonly signal?: AbortSignal | undefined;
}

export interface WriteOptions extends ReplicaChoice, TicketOption {
  /** Byte at which to write; 0 by default. */
  readonly offset?: number | undefined;
  /** Empties the object first and creates a missing one; true by default. */
  readonly truncate?: boolean | undefined;
  readonly append?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One finding of a checksum verification. */
export interface VerificationResult {
  readonly code: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** Values of a replica that an administrator can set; times in seconds since 1970. */
export interface ReplicaChanges {
  readonly checksum?: string;
  readonly comments?: string;
  readonly createTime?: string;
  readonly expiryTime?: string;
  readonly mode?: string;
  readonly modifyTime?: string;
  readonly accessTime?: string;
  readonly path?: string;
  readonly replicaNumber?: string;
  readonly replicaStatus?: string;
  readonly resourceId?: string;
  readonly size?: string;
  readonly status?: string;
  readonly typeName?: string;
  readonly version?: string;
}

/** What multipart adds to the bytes of a write, generously. */
const FORM_OVERHEAD = 16 * 1024;

/**
 * `/data-objects` (http-api.md sections 3.5 to 3.8). Every method throws IrodsError where iRODS
 * refuses, HttpStatusError where the server gives no code.
 */
export class DataObjectsApi {
  constructor(
    private readonly transport: Transport,
    private readonly capabilities: Capabilities,
  ) {}

  async stat(path: LogicalPath, options: TicketOption = {}): Promise<DataObjectStat> {
    const answer = await this.transport.send(
      this.reading('stat', path, { ticket: options.ticket }),
    );
    return {
      size: checkedSize(numberField(answer, 'size')),
      checksum: optionalText(answer, 'checksum'),
      modifiedAt: numberField(answer, 'modified_at'),
      permissions: readPermissions(answer),
    };
  }

  /**
   * The object's bytes from `offset`, `count` of them or all. The stream ends early without an
   * error where the server closed the connection between chunks: count what arrives.
   */
  async read(
    path: LogicalPath,
    options: ReplicaChoice &
      TicketOption & {
        readonly offset?: number | undefined;
        readonly count?: number | undefined;
        readonly signal?: AbortSignal | undefined;
      } = {},
  ): Promise<Readable> {
    const answer = await this.transport.stream({
      ...this.reading('read', path, {
        offset: options.offset,
        count: options.count,
        ...this.replicaParameters(options),
        ticket: options.ticket,
      }),
      shortAnswer: options.count !== undefined && options.count <= this.readBuffer,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    return answer.body;
  }

  /**
   * Writes `body`, at most as long as the server's body limit, in one request. Success is not
   * proof of all bytes: the server does not check the last write and the close. Look at the size.
   */
  async write(path: LogicalPath, body: RequestBody, options: WriteOptions = {}): Promise<void> {
    const parameters: Parameters = {
      lpath: `${path}`,
      offset: options.offset,
      truncate: options.truncate === false ? 0 : undefined,
      append: options.append === true ? 1 : undefined,
      ...this.replicaParameters(options),
      ticket: options.ticket,
    };
    const repeat: Repeat = options.append === true ? 'once' : 'safe';
    await this.sendBytes(`${path}`, parameters, body, repeat, options.signal);
  }

  /** Bytes that one write to `path` can carry where the server reads bodies of up to `largestBody`. */
  longestWrite(path: LogicalPath, largestBody: number): number {
    const streamed = canBeHeader(`${path}`) && this.capabilities.has('header-based writes');
    return streamed ? largestBody : largestBody - FORM_OVERHEAD;
  }

  /** Opens the object for writes at offsets over several streams; gives the handle. */
  async openParallelWrite(
    path: LogicalPath,
    streams: number,
    options: ReplicaChoice &
      TicketOption & {
        readonly truncate?: boolean | undefined;
        readonly append?: boolean | undefined;
      } = {},
  ): Promise<string> {
    const answer = await this.change(
      'parallel_write_init',
      path,
      'once',
      {
        'stream-count': streams,
        truncate: options.truncate === false ? 0 : undefined,
        append: options.append === true ? 1 : undefined,
        ...this.replicaParameters(options),
        ticket: options.ticket,
      },
      { parallel_write_handle: 'dry-run' },
    );
    return textField(answer, 'parallel_write_handle');
  }

  /** Writes at `offset` over one stream of an open handle. One request at a time on each stream. */
  async writeParallel(
    path: LogicalPath,
    handle: string,
    stream: number,
    offset: number,
    body: RequestBody,
    signal?: AbortSignal,
  ): Promise<void> {
    const parameters: Parameters = {
      lpath: `${path}`,
      'parallel-write-handle': handle,
      'stream-index': stream,
      offset,
    };
    await this.sendBytes(`${path}`, parameters, body, 'safe', signal);
  }

  /** Closes a handle. To be called on every way out, and only when no write is in flight. */
  async closeParallelWrite(path: LogicalPath, handle: string): Promise<void> {
    await this.transport.send({
      endpoint: 'data-objects',
      method: 'POST',
      op: 'parallel_write_shutdown',
      parameters: { 'parallel-write-handle': handle },
      repeat: 'safe',
      changes: true,
      evenWhenStopped: true,
      about: `${path}`,
    });
  }

  async remove(
    path: LogicalPath,
    options: AdminOption &
      StopOption & { readonly noTrash?: boolean; readonly catalogOnly?: boolean } = {},
  ): Promise<void> {
    await this.post(
      { op: 'remove', about: `${path}`, repeat: 'once', ...signalOf(options) },
      {
        lpath: `${path}`,
        'catalog-only': options.catalogOnly === true,
        'no-trash': options.noTrash === true,
        admin: options.admin === true ? 1 : undefined,
      },
    );
  }

  async rename(from: LogicalPath, to: LogicalPath, options: StopOption = {}): Promise<void> {
    await this.post(
      { op: 'rename', about: `${from}`, repeat: 'once', ...signalOf(options) },
      { 'old-lpath': `${from}`, 'new-lpath': `${to}` },
    );
  }

  async copy(
    from: LogicalPath,
    to: LogicalPath,
    options: {
      readonly overwrite?: boolean;
      readonly fromResource?: string | undefined;
      readonly toResource?: string | undefined;
    } = {},
  ): Promise<void> {
    await this.post(
      { op: 'copy', about: `${from}`, repeat: 'once' },
      {
        'src-lpath': `${from}`,
        'dst-lpath': `${to}`,
        'src-resource': options.fromResource,
        'dst-resource': options.toResource,
        overwrite: options.overwrite === true ? 1 : undefined,
      },
    );
  }

  async replicate(
    path: LogicalPath,
    toResource: string,
    from: ReplicaChoice & AdminOption = {},
  ): Promise<void> {
    if (from.replica !== undefined) {
      this.capabilities.require('choosing a replica or resource for reads and parallel writes');
    }
    await this.change('replicate', path, 'safe', {
      'dst-resource': toResource,
      'src-resource': from.resource,
      'src-replica-number': from.replica,
      admin: from.admin === true ? 1 : undefined,
    });
  }

  async trim(
    path: LogicalPath,
    replica: number,
    options: AdminOption & { readonly catalogOnly?: boolean } = {},
  ): Promise<void> {
    await this.change('trim', path, 'safe', {
      'replica-number': replica,
      'catalog-only': options.catalogOnly === true,
      admin: options.admin === true ? 1 : undefined,
    });
  }

  /** Registers a path of the iRODS server's own file system. */
  async register(
    path: LogicalPath,
    physicalPath: string,
    resource: string,
    options: {
      readonly asAdditionalReplica?: boolean;
      readonly size?: number | undefined;
      readonly checksum?: boolean;
      readonly force?: boolean;
    } = {},
  ): Promise<void> {
    await this.change('register', path, 'once', {
      ppath: physicalPath,
      resource,
      'as-additional-replica': options.asAdditionalReplica === true ? 1 : undefined,
      'data-size': options.size,
      checksum: options.checksum === true ? 1 : undefined,
      force: options.force === true ? 1 : undefined,
    });
  }

  /** Sets the size; the server needs `size`, so it always is sent (measured.md). */
  async truncate(
    path: LogicalPath,
    size: number,
    options: ReplicaChoice & AdminOption = {},
  ): Promise<void> {
    this.capabilities.require('truncate');
    await this.change('truncate', path, 'safe', {
      size,
      ...this.replicaParameters(options),
      admin: options.admin === true ? 1 : undefined,
    });
  }

  /** Sets the modification time, creating an empty object where there is none unless told not to. */
  async touch(
    path: LogicalPath,
    options: {
      readonly noCreate?: boolean | undefined;
      readonly replica?: number | undefined;
      readonly leafResource?: string | undefined;
      readonly seconds?: number | undefined;
      readonly reference?: LogicalPath | undefined;
    } = {},
  ): Promise<void> {
    await this.change('touch', path, 'safe', {
      'no-create': options.noCreate === true ? 1 : undefined,
      'replica-number': options.replica,
      'leaf-resource': options.leafResource,
      'seconds-since-epoch': options.seconds,
      reference: options.reference?.toString(),
    });
  }

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
    options: AdminOption & StopOption = {},
  ): Promise<void> {
    await this.post(
      { op: 'modify_metadata', about: `${path}`, repeat: 'safe', ...signalOf(options) },
      {
        lpath: `${path}`,
        operations: metadataOperationsJson(operations),
        admin: options.admin === true ? 1 : undefined,
      },
    );
  }

  /** Calculates, stores and gives the checksum; gives the stored one where there is one and `force` is off. */
  async calculateChecksum(
    path: LogicalPath,
    options: ReplicaChoice &
      AdminOption & {
        readonly force?: boolean | undefined;
        readonly all?: boolean | undefined;
        readonly patience?: number;
        /** Not asked again where no answer came: the server may still be calculating. */
        readonly unrepeated?: boolean;
        readonly signal?: AbortSignal;
      } = {},
  ): Promise<string> {
    const answer = await this.transport.send({
      endpoint: 'data-objects',
      method: 'POST',
      op: 'calculate_checksum',
      parameters: {
        lpath: `${path}`,
        resource: options.resource,
        'replica-number': options.replica,
        force: options.force === true ? 1 : undefined,
        all: options.all === true ? 1 : undefined,
        admin: options.admin === true ? 1 : undefined,
      },
      repeat: options.unrepeated === true ? 'once' : 'safe',
      changes: true,
      pretend: { checksum: '' },
      about: `${path}`,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.patience === undefined ? {} : { patience: options.patience }),
    });
    return textField(answer, 'checksum');
  }

  /** Compares sizes and checksums of the replicas with the catalog; no findings mean all is well. */
  async verifyChecksum(
    path: LogicalPath,
    options: ReplicaChoice & AdminOption & { readonly compute?: boolean | undefined } = {},
  ): Promise<readonly VerificationResult[]> {
    try {
      await this.transport.send(
        this.reading('verify_checksum', path, {
          resource: options.resource,
          'replica-number': options.replica,
          'compute-checksums': options.compute === false ? 0 : undefined,
          admin: options.admin === true ? 1 : undefined,
        }),
      );
      return [];
    } catch (error) {
      const findings = readFindings(error);
      if (findings === undefined) throw error;
      return findings;
    }
  }

  /** Overwrites catalog values of one replica; administrators only. */
  async modifyReplica(
    path: LogicalPath,
    replica: { readonly number: number } | { readonly hierarchy: string },
    changes: ReplicaChanges,
  ): Promise<void> {
    const chosen: Parameters =
      'number' in replica
        ? { 'replica-number': replica.number }
        : { 'resource-hierarchy': replica.hierarchy };
    await this.change('modify_replica', path, 'safe', {
      ...chosen,
      ...replicaChangeParameters(changes),
    });
  }

  /** Bytes that a read answers in one piece by default, on a connection that stays open (http-api.md section 3.5). */
  private get readBuffer(): number {
    return this.capabilities.has('answers of 1 MiB in one piece') ? 1024 * 1024 : 8192;
  }

  private replicaParameters(choice: ReplicaChoice): Parameters {
    if (choice.replica !== undefined) {
      this.capabilities.require('choosing a replica or resource for reads and parallel writes');
    }
    return { resource: choice.resource, 'replica-number': choice.replica };
  }

  /** Header-based where the server and the names allow it, multipart otherwise. */
  private async sendBytes(
    about: string,
    parameters: Parameters,
    body: RequestBody,
    repeat: Repeat,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const fitsHeaders = Object.values(parameters).every(
      (value) => typeof value !== 'string' || canBeHeader(value),
    );
    const common = {
      endpoint: 'data-objects',
      method: 'POST',
      op: 'write',
      parameters,
      repeat,
      changes: true,
      about,
      ...(signal === undefined ? {} : { signal }),
    } satisfies ApiRequest;
    if (fitsHeaders && this.capabilities.has('header-based writes')) {
      await this.transport.send({ ...common, body });
    } else {
      await this.transport.send({ ...common, bytes: await allBytes(body) });
    }
  }

  private reading(op: string, path: LogicalPath, parameters: Parameters): ApiRequest {
    return {
      endpoint: 'data-objects',
      method: 'GET',
      op,
      parameters: { lpath: `${path}`, ...parameters },
      repeat: 'safe',
      about: `${path}`,
    };
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
    request: Pick<ApiRequest, 'op' | 'about' | 'repeat' | 'pretend' | 'signal'>,
    parameters: Parameters,
  ): Promise<Answer> {
    return await this.transport.send({
      endpoint: 'data-objects',
      method: 'POST',
      changes: true,
      parameters,
      ...request,
    });
  }
}

function signalOf({ signal }: StopOption): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

/** The expiry has another name before 0.7.0; unknown names are ignored, so both are sent. */
function replicaChangeParameters(changes: ReplicaChanges): Parameters {
  return {
    'new-data-checksum': changes.checksum,
    'new-data-comments': changes.comments,
    'new-data-create-time': changes.createTime,
    'new-data-expiry': changes.expiryTime,
    'new-data-expiry-time': changes.expiryTime,
    'new-data-mode': changes.mode,
    'new-data-modify-time': changes.modifyTime,
    'new-data-access-time': changes.accessTime,
    'new-data-path': changes.path,
    'new-data-replica-number': changes.replicaNumber,
    'new-data-replica-status': changes.replicaStatus,
    'new-data-resource-id': changes.resourceId,
    'new-data-size': changes.size,
    'new-data-status': changes.status,
    'new-data-type-name': changes.typeName,
    'new-data-version': changes.version,
  };
}

/** The findings that come with CHECK_VERIFICATION_RESULTS; undefined for any other failure. */
function readFindings(error: unknown): readonly VerificationResult[] | undefined {
  if (!(error instanceof IrodsError) || !error.is(IrodsCode.CHECK_VERIFICATION_RESULTS))
    return undefined;
  const { answer } = error;
  return listField(asRecord(answer, 'answer'), 'results').map((result) => {
    const fields = asRecord(result, 'results');
    const severity = textField(fields, 'severity');
    return {
      code: numberField(fields, 'error_code'),
      severity: severity === 'error' || severity === 'warning' ? severity : 'info',
      message: textField(fields, 'message'),
    };
  });
}
