import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { Permission } from '../domain/permission.js';
import { checkedSize } from '../domain/size.js';
import { numberField, optionalText, textField } from './answer-fields.js';
import { readFindings, type VerificationResult } from './checksum-verification.js';
import { DataObjectBytesApi } from './data-object-bytes.js';
import { whenOn } from './endpoint-requests.js';
import type { AdminOption, StopOption, TicketOption } from './entries.js';
import { noParent } from './no-parent.js';
import { readPermissions } from './permissions.js';
import { type ReplicaChanges, replicaChangeParameters } from './replica-changes.js';
import { type ReplicaChoice, replicaParameters } from './replica-choice.js';

export type { VerificationResult } from './checksum-verification.js';
export type { ReadOptions, WriteOptions } from './data-object-bytes.js';
export type { AdminOption, StopOption, TicketOption } from './entries.js';
export type { ReplicaChanges } from './replica-changes.js';
export type { ReplicaChoice } from './replica-choice.js';

export interface DataObjectStat {
  /** Bytes. */
  readonly size: number;
  /** As stored; empty where none was calculated. */
  readonly checksum: string;
  /** Seconds since 1970. */
  readonly modifiedAt: number;
  readonly permissions: readonly Permission[];
}

export interface CalculateOptions extends ReplicaChoice, AdminOption, StopOption {
  readonly force?: boolean | undefined;
  readonly all?: boolean | undefined;
  /** Longest wait for the answer, milliseconds. */
  readonly patience?: number;
  /** Not asked again where no answer came: the server may still be calculating. */
  readonly unrepeated?: boolean;
}

/**
 * `/data-objects` (http-api.md sections 3.5 to 3.8). Every method throws IrodsError where iRODS
 * refuses, HttpStatusError where the server gives no code.
 */
export class DataObjectsApi extends DataObjectBytesApi {
  async stat(path: LogicalPath, { ticket }: TicketOption = {}): Promise<DataObjectStat> {
    const answer = await this.requests.read('stat', { lpath: `${path}`, ticket }, `${path}`);
    return {
      size: checkedSize(numberField(answer, 'size')),
      checksum: optionalText(answer, 'checksum'),
      modifiedAt: numberField(answer, 'modified_at'),
      permissions: readPermissions(answer),
    };
  }

  async remove(
    path: LogicalPath,
    options: AdminOption &
      StopOption & { readonly noTrash?: boolean; readonly catalogOnly?: boolean } = {},
  ): Promise<void> {
    const parameters = {
      lpath: `${path}`,
      'catalog-only': options.catalogOnly === true,
      'no-trash': options.noTrash === true,
      admin: whenOn(options.admin),
    };
    const { signal } = options;
    await this.requests.change('remove', `${path}`, 'once', parameters, { signal });
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
    await this.requests.change('copy', `${from}`, 'once', {
      'src-lpath': `${from}`,
      'dst-lpath': `${to}`,
      'src-resource': options.fromResource,
      'dst-resource': options.toResource,
      overwrite: whenOn(options.overwrite),
    });
  }

  async replicate(
    path: LogicalPath,
    toResource: string,
    from: ReplicaChoice & AdminOption = {},
  ): Promise<void> {
    const { resource, 'replica-number': replica } = replicaParameters(from, this.capabilities);
    await this.requests.change('replicate', `${path}`, 'safe', {
      lpath: `${path}`,
      'dst-resource': toResource,
      'src-resource': resource,
      'src-replica-number': replica,
      admin: whenOn(from.admin),
    });
  }

  async trim(
    path: LogicalPath,
    replica: number,
    options: AdminOption & { readonly catalogOnly?: boolean } = {},
  ): Promise<void> {
    await this.requests.change('trim', `${path}`, 'safe', {
      lpath: `${path}`,
      'replica-number': replica,
      'catalog-only': options.catalogOnly === true,
      admin: whenOn(options.admin),
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
    await this.requests.change('register', `${path}`, 'once', {
      lpath: `${path}`,
      ppath: physicalPath,
      resource,
      'as-additional-replica': whenOn(options.asAdditionalReplica),
      'data-size': options.size,
      checksum: whenOn(options.checksum),
      force: whenOn(options.force),
    });
  }

  /** Sets the size; the server needs `size`, so it always is sent (measured.md). */
  async truncate(
    path: LogicalPath,
    size: number,
    options: ReplicaChoice & AdminOption = {},
  ): Promise<void> {
    this.capabilities.require('truncate');
    await this.requests.change('truncate', `${path}`, 'safe', {
      lpath: `${path}`,
      size,
      ...replicaParameters(options, this.capabilities),
      admin: whenOn(options.admin),
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
    const parameters = {
      lpath: `${path}`,
      'no-create': whenOn(options.noCreate),
      'replica-number': options.replica,
      'leaf-resource': options.leafResource,
      'seconds-since-epoch': options.seconds,
      reference: options.reference?.toString(),
    };
    await this.requests.change('touch', `${path}`, 'safe', parameters, {
      reasons: { [IrodsCode.CAT_UNKNOWN_COLLECTION]: noParent(path) },
    });
  }

  /** Calculates, stores and gives the checksum; gives the stored one where there is one and `force` is off. */
  async calculateChecksum(path: LogicalPath, options: CalculateOptions = {}): Promise<string> {
    const { signal, patience } = options;
    const parameters = {
      lpath: `${path}`,
      resource: options.resource,
      'replica-number': options.replica,
      force: whenOn(options.force),
      all: whenOn(options.all),
      admin: whenOn(options.admin),
    };
    const repeat = options.unrepeated === true ? 'once' : 'safe';
    const answer = await this.requests.change('calculate_checksum', `${path}`, repeat, parameters, {
      pretend: { checksum: '' },
      signal,
      ...(patience === undefined ? {} : { patience }),
    });
    return textField(answer, 'checksum');
  }

  /** Compares sizes and checksums of the replicas with the catalog; no findings mean all is well. */
  async verifyChecksum(
    path: LogicalPath,
    options: ReplicaChoice & AdminOption & { readonly compute?: boolean | undefined } = {},
  ): Promise<readonly VerificationResult[]> {
    const parameters = {
      lpath: `${path}`,
      resource: options.resource,
      'replica-number': options.replica,
      'compute-checksums': options.compute === false ? 0 : undefined,
      admin: whenOn(options.admin),
    };
    try {
      await this.requests.read('verify_checksum', parameters, `${path}`);
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
    await this.requests.change('modify_replica', `${path}`, 'safe', {
      lpath: `${path}`,
      ...('number' in replica
        ? { 'replica-number': replica.number }
        : { 'resource-hierarchy': replica.hierarchy }),
      ...replicaChangeParameters(changes),
    });
  }
}
