import type { Caller } from '../caller.js';
import { touchCollection } from '../catalog/collection-changes.js';
import {
  grantInitialAccess,
  insertReplica,
  MODE_OF_WRITTEN,
} from '../catalog/data-object-changes.js';
import { REPLICA_STATUS } from '../catalog/data-objects.js';
import { leafOf, type Resource } from '../catalog/hierarchy.js';
import { nameOf, parentOf } from '../catalog/paths.js';
import {
  lockForWriting,
  markAbandoned,
  publishWritten,
  unlockUnchanged,
} from '../catalog/replica-states.js';
import { countTicketBytes } from '../catalog/ticket-access.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { OpenFile } from '../vault/vault.js';
import type { Zone } from '../zone.js';
import { replicateWithinHierarchy } from './replicate-within-hierarchy.js';
import { findWriteTarget, type WriteMode, type WriteTarget } from './write-target.js';

interface OpenedReplica {
  readonly objectId: number;
  readonly number: number;
  readonly physicalPath: string;
  readonly file: OpenFile;
  readonly isChanged: boolean;
  /** The resource that the replica is on. */
  readonly leaf: Resource;
}

/**
 * A replica that is being written. From its opening to its end the replica is intermediate and the
 * object's other replicas are locked, so that whatever happens to the process nobody takes it for
 * good.
 */
export class ReplicaWriter {
  readonly #zone: Zone;
  readonly #caller: Caller;
  readonly #mode: WriteMode;
  readonly #opened: OpenedReplica;
  #bytesWritten = 0;
  #isChanged: boolean;
  #isOver = false;

  private constructor(zone: Zone, caller: Caller, mode: WriteMode, opened: OpenedReplica) {
    this.#zone = zone;
    this.#caller = caller;
    this.#mode = mode;
    this.#opened = opened;
    this.#isChanged = opened.isChanged;
  }

  /**
   * Opens a data object for writing, making it where the mode says so.
   *
   * @throws {IrodsFailure} for everything that a real server would not open.
   */
  static open(zone: Zone, caller: Caller, mode: WriteMode): ReplicaWriter {
    const opened = zone.catalog.transaction(() => {
      const target = findWriteTarget(zone, caller, mode);
      return target.kind === 'new'
        ? openNew(zone, caller, mode, target)
        : openExisting(zone, mode, target);
    });
    return new ReplicaWriter(zone, caller, mode, opened);
  }

  /**
   * Writes bytes at a position, or at the end of an object that was opened for appending.
   *
   * @throws {Error} when the disk refuses; the write is then to be abandoned.
   */
  write(bytes: Uint8Array, position: number): void {
    if (this.#isOver) throw new IrodsFailure(CODES.INVALID_HANDLE);
    const { file } = this.#opened;
    this.#isChanged = true;
    this.#zone.faults.onWrite(bytes, (allowed) =>
      file.write(allowed, this.#mode.appends ? file.size : position),
    );
    this.#bytesWritten += bytes.length;
  }

  /** Cuts the replica, or fills it up with zeros, to a size in bytes. */
  truncate(size: number): void {
    this.#isChanged = true;
    this.#opened.file.truncate(size);
  }

  /** Ends the write: the bytes are in the vault, so the replica becomes good. */
  async close(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    const { catalog } = this.#zone;
    const { objectId, number, physicalPath, file, leaf } = this.#opened;
    const { size } = file;
    file.close();
    try {
      catalog.transaction(() => {
        if (!this.#isChanged) return unlockUnchanged(catalog, objectId);
        publishWritten(catalog, { objectId, number, size, physicalPath });
        countTicketBytes(catalog, this.#caller, this.#bytesWritten);
      });
    } catch (error) {
      catalog.transaction(() => markAbandoned(catalog, objectId, number, size));
      throw error;
    }
    if (this.#isChanged) await replicateWithinHierarchy(this.#zone, objectId, number, leaf);
  }

  /** Ends a write that must not be trusted: the replica becomes stale. */
  abandon(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const { catalog } = this.#zone;
    const { objectId, number, file } = this.#opened;
    const { size } = file;
    file.close();
    catalog.transaction(() => markAbandoned(catalog, objectId, number, size));
  }
}

function openNew(
  zone: Zone,
  caller: Caller,
  mode: WriteMode,
  target: WriteTarget & { readonly kind: 'new' },
): OpenedReplica {
  const { catalog, vault } = zone;
  const objectId = catalog.nextId();
  const physicalPath = vault.newPath(catalog.nextId(), target.resource);
  insertReplica(catalog, {
    objectId,
    collectionId: target.collection.id,
    name: nameOf(mode.path),
    number: 0,
    status: REPLICA_STATUS.intermediate,
    size: 0,
    resourceId: target.resource.id,
    physicalPath,
    owner: caller,
    mode: mode.fileMode ?? MODE_OF_WRITTEN,
  });
  grantInitialAccess(catalog, caller, objectId, target.collection);
  touchCollection(catalog, parentOf(mode.path), catalog.timestamp());
  const file = vault.create(physicalPath);
  const { resource: leaf } = target;
  return { objectId, number: 0, physicalPath, file, isChanged: true, leaf };
}

/** Opens the file of a replica; one that is emptied, or lies outside the zone, gets a new file. */
function openExisting(
  zone: Zone,
  mode: WriteMode,
  { object, replica }: WriteTarget & { readonly kind: 'existing' },
): OpenedReplica {
  const { catalog, vault } = zone;
  lockForWriting(catalog, object, replica.number);
  const leaf = leafOf(catalog, replica.resourceId);
  const opened = { objectId: object.id, number: replica.number, leaf };
  if (!mode.truncates && vault.owns(replica.physicalPath)) {
    const { physicalPath } = replica;
    return { ...opened, physicalPath, file: vault.openForWriting(physicalPath), isChanged: false };
  }
  const physicalPath = vault.newPath(catalog.nextId(), leaf);
  catalog.database.run(
    'UPDATE R_DATA_MAIN SET data_path = ? WHERE data_id = ? AND data_repl_num = ?',
    physicalPath,
    object.id,
    replica.number,
  );
  if (!mode.truncates) vault.copy(replica.physicalPath, physicalPath);
  const file = mode.truncates ? vault.create(physicalPath) : vault.openForWriting(physicalPath);
  catalog.database.afterCommit(() => vault.remove([replica.physicalPath]));
  return { ...opened, physicalPath, file, isChanged: mode.truncates };
}
