import type { Caller } from '../caller.js';
import { requireAccess } from '../catalog/access.js';
import { chooseReplica } from '../catalog/choose-replica.js';
import { type DataObject, findVisibleDataObject } from '../catalog/data-objects.js';
import { goodSize } from '../catalog/replica-states.js';
import { ACCESS_LEVELS } from '../catalog/tokens.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import { keepChecksum } from '../writing/keep-checksum.js';
import { ReplicaWriter } from '../writing/replica-writer.js';
import { replicateDataObject } from '../writing/replicate-data-object.js';
import { verifyChecksums } from '../writing/verify-checksums.js';
import type { Zone } from '../zone.js';
import type { ChecksumRequest, OpenObject, OpenOptions, ReplicationRequest } from './rule-host.js';
import { requireObject } from './zone-entities.js';

/** The place in an object that the next read or write goes to. */
class Position {
  #value = 0;

  get value(): number {
    return this.#value;
  }

  advance(count: number): void {
    this.#value += count;
  }

  move(offset: number, origin: number): number {
    if (origin + offset < 0) throw new IrodsFailure(CODES.SYS_INVALID_INPUT_PARAM);
    this.#value = origin + offset;
    return this.#value;
  }
}

/** Opens a data object for a rule. @throws IrodsFailure for what a real server would not open */
export function openObject(
  zone: Zone,
  caller: Caller,
  path: string,
  options: OpenOptions,
): OpenObject {
  const found = findVisibleDataObject(zone.catalog, caller, path);
  if (options.mode === 'create' && found && !options.overwrite) {
    throw new IrodsFailure(CODES.OVERWRITE_WITHOUT_FORCE_FLAG);
  }
  if (options.mode === 'read') {
    if (!found) throw new IrodsFailure(CODES.CAT_NO_ROWS_FOUND);
    return openForReading(zone, caller, found, options.resource);
  }
  return openForWriting(zone, caller, path, options);
}

function openForReading(
  zone: Zone,
  caller: Caller,
  object: DataObject,
  resource: string | undefined,
): OpenObject {
  requireAccess(zone.catalog, caller, object.id, ACCESS_LEVELS.read_object);
  const replica = chooseReplica(zone.catalog, object, { resource }, 'read');
  const file = zone.vault.openForReading(replica.physicalPath);
  const position = new Position();
  return {
    async read(length) {
      const bytes = file.read(position.value, Math.min(length, replica.size - position.value));
      position.advance(bytes.length);
      return bytes;
    },
    async write() {
      throw new IrodsFailure(CODES.INVALID_HANDLE);
    },
    async seek(offset, from) {
      const origins = { start: 0, current: position.value, end: replica.size };
      return position.move(offset, origins[from]);
    },
    async close() {
      file.close();
    },
  };
}

function openForWriting(
  zone: Zone,
  caller: Caller,
  path: string,
  { mode, resource }: OpenOptions,
): OpenObject {
  const isNew = mode === 'create';
  const writer = ReplicaWriter.open(zone, caller, {
    path,
    resource,
    creates: isNew,
    truncates: isNew,
    appends: false,
  });
  const position = new Position();
  let size = isNew ? 0 : (sizeAt(zone, caller, path) ?? 0);
  return {
    async read() {
      throw new IrodsFailure(CODES.INVALID_HANDLE);
    },
    async write(bytes) {
      writer.write(bytes, position.value);
      position.advance(bytes.length);
      size = Math.max(size, position.value);
      return bytes.length;
    },
    async seek(offset, from) {
      return position.move(offset, { start: 0, current: position.value, end: size }[from]);
    },
    close: () => writer.close(),
  };
}

function sizeAt(zone: Zone, caller: Caller, path: string): number | undefined {
  const object = findVisibleDataObject(zone.catalog, caller, path);
  return object && goodSize(object);
}

/** Adds bytes to the end of a data object that exists. */
export async function appendToObject(
  zone: Zone,
  caller: Caller,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const mode = { path, creates: false, truncates: false, appends: true };
  const writer = ReplicaWriter.open(zone, caller, mode);
  try {
    writer.write(bytes, 0);
  } catch (error) {
    writer.abandon();
    throw error;
  }
  await writer.close();
}

/**
 * What `msiDataObjChksum` answers (rsDataObjChksum.cpp): a checksum, or nothing where the replicas
 * have different ones or were verified.
 * @throws IrodsFailure CHECK_VERIFICATION_RESULTS where a verification finds something
 */
export async function checksumOf(
  zone: Zone,
  caller: Caller,
  path: string,
  { force, all, verify, asAdmin, replicaNumber }: ChecksumRequest,
): Promise<string> {
  if ((verify && force) || (all && replicaNumber !== undefined)) {
    throw new IrodsFailure(CODES.USER_INCOMPATIBLE_PARAMS);
  }
  if (asAdmin && !caller.isAdmin) throw new IrodsFailure(CODES.CAT_INSUFFICIENT_PRIVILEGE_LEVEL);
  const object = requireObject(zone.catalog, caller, path);
  if (!asAdmin) requireAccess(zone.catalog, caller, object.id, ACCESS_LEVELS.read_object);
  const one = { replicaNumber };
  if (verify) {
    const scope = replicaNumber === undefined ? 'all' : one;
    const { results } = await verifyChecksums(zone, object, scope, true);
    if (results.length > 0) throw new IrodsFailure(CODES.CHECK_VERIFICATION_RESULTS);
    return '';
  }
  return (await keepChecksum(zone, object, all ? 'all' : one, force)) ?? '';
}

/** What `msiDataObjRepl` does. */
export async function replicateByRule(
  zone: Zone,
  caller: Caller,
  path: string,
  { destination, sourceResource, replicaNumber, asAdmin }: ReplicationRequest,
): Promise<void> {
  if (asAdmin && !caller.isAdmin) throw new IrodsFailure(CODES.CAT_INSUFFICIENT_PRIVILEGE_LEVEL);
  if (sourceResource !== undefined && replicaNumber !== undefined) {
    throw new IrodsFailure(CODES.USER_INCOMPATIBLE_PARAMS);
  }
  const object = requireObject(zone.catalog, caller, path);
  if (!asAdmin) requireAccess(zone.catalog, caller, object.id, ACCESS_LEVELS.read_object);
  const wish = { resource: sourceResource, replicaNumber };
  await replicateDataObject(zone, object, wish, destination ?? zone.defaultResource);
}
