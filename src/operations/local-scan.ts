/** Comparing files of this machine with what the catalog says is stored here. */
import { createReadStream } from 'node:fs';
import { lstat, opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IrodsClient } from '../api/client.js';
import { all, equals, isOneOf, withinCollection } from '../domain/catalog-query.js';
import { ChecksumCalculation, checksumsAgree } from '../domain/checksum.js';
import { LogicalPath } from '../domain/logical-path.js';
import { checkedSize } from '../domain/size.js';
import { localFailure } from '../transfer/local/local-failure.js';
import { noSuchPath } from './failures.js';
import { findEntryType, isDataObject } from './path-kind.js';

/** A replica that the catalog says is a file on a host. */
export interface StoredReplica {
  readonly path: LogicalPath;
  readonly physicalPath: string;
  readonly host: string;
  /** Bytes. */
  readonly size: number;
  /** As stored; empty where there is none. */
  readonly checksum: string;
}

/** A file, and the replicas it is in the catalog as. */
export interface ScannedFile {
  readonly physicalPath: string;
  /** Bytes. */
  readonly size: number;
  readonly replicas: readonly StoredReplica[];
}

/** Which replicas count as those of this machine. */
export interface ScanPlace {
  /** Name of this machine. */
  readonly hostName: string;
  /** Only replicas on this resource, whatever host it is said to be on. */
  readonly leafResource?: string | undefined;
}

/** Bytes of paths asked about in one query; a request holds 8192. */
const PATHS_TOGETHER = 4000;

const COLUMNS = [
  'COLL_NAME',
  'DATA_NAME',
  'DATA_PATH',
  'RESC_HOSTNAME',
  'DATA_SIZE',
  'DATA_CHECKSUM',
];

/**
 * The files at `physicalPath` (a file, or what is in a folder, with `recursive` at any depth) with
 * the replicas that the person may see. Symbolic links are passed over.
 * @throws LocalError where a file or folder cannot be read.
 */
export async function* scanFiles(
  client: IrodsClient,
  physicalPath: string,
  recursive: boolean,
  place: ScanPlace,
): AsyncGenerator<ScannedFile, void, undefined> {
  let group: string[] = [];
  let bytes = 0;
  for await (const file of filesAt(physicalPath, recursive)) {
    group.push(file);
    bytes += encodeURIComponent(file).length + 8;
    if (bytes < PATHS_TOGETHER) continue;
    yield* scanGroup(client, group, place);
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield* scanGroup(client, group, place);
}

async function* scanGroup(
  client: IrodsClient,
  files: readonly string[],
  place: ScanPlace,
): AsyncGenerator<ScannedFile, void, undefined> {
  const { leafResource } = place;
  const among = isOneOf('DATA_PATH', files);
  const rows = await client.query.all({
    select: COLUMNS,
    where: leafResource === undefined ? among : all(among, equals('RESC_NAME', leafResource)),
  });
  const replicas = rows
    .map(readReplica)
    .filter(({ host }) => leafResource !== undefined || isThisHost(host, place.hostName));
  for (const file of files) {
    yield {
      physicalPath: file,
      size: (await stat(file).catch(unreadable(file))).size,
      replicas: replicas.filter((replica) => replica.physicalPath === file),
    };
  }
}

async function* filesAt(path: string, recursive: boolean): AsyncGenerator<string, void, undefined> {
  const found = await lstat(path).catch(unreadable(path));
  if (found.isFile()) yield path;
  if (!found.isDirectory()) return;
  for await (const entry of await opendir(path).catch(unreadable(path))) {
    const inner = join(path, entry.name);
    if (entry.isFile()) yield inner;
    if (entry.isDirectory() && recursive) yield* filesAt(inner, true);
  }
}

/** Whether the file of a replica on this machine is not there. Throws LocalError where that cannot be seen. */
export async function isMissing(replica: StoredReplica): Promise<boolean> {
  try {
    await stat(replica.physicalPath);
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return true;
    return unreadable(replica.physicalPath)(error);
  }
}

/**
 * Whether the file has the checksum that the catalog keeps of it.
 * @throws UnsupportedError for a checksum of another scheme, LocalError for a file that cannot be read.
 */
export async function hasChecksum(replica: StoredReplica): Promise<boolean> {
  const calculation = ChecksumCalculation.like(replica.checksum);
  try {
    for await (const chunk of createReadStream(replica.physicalPath)) {
      calculation.update(chunk as Uint8Array);
    }
  } catch (error) {
    return unreadable(replica.physicalPath)(error);
  }
  return checksumsAgree(calculation.finish(), replica.checksum);
}

/** Whether a resource's host is this machine: the same name, or one the beginning of the other. */
export function isThisHost(host: string, hostName: string): boolean {
  if (host === 'localhost') return true;
  const [shorter, longer] = host.length < hostName.length ? [host, hostName] : [hostName, host];
  return shorter === longer || longer.startsWith(`${shorter}.`);
}

function readReplica(row: readonly string[]): StoredReplica {
  const [collection = '', name = '', physicalPath = '', host = '', size = '', checksum = ''] = row;
  return {
    path: LogicalPath.fromServer(collection).join(name),
    physicalPath,
    host,
    size: size.startsWith('-') ? 0 : checkedSize(size),
    checksum,
  };
}

function unreadable(path: string): (cause: unknown) => never {
  return (cause) => {
    throw localFailure(cause, 'read', path);
  };
}

/**
 * The replicas of a data object, or of those in a collection (with `recursive` at any depth).
 * @throws IrodsError where there is nothing.
 */
export async function* storedReplicas(
  client: IrodsClient,
  path: LogicalPath,
  recursive: boolean,
): AsyncGenerator<StoredReplica, void, undefined> {
  const type = await findEntryType(client, path);
  if (type === undefined) throw noSuchPath(path);
  const inside = recursive
    ? withinCollection('COLL_NAME', `${path}`)
    : equals('COLL_NAME', `${path}`);
  const rows = client.query.rows({
    select: COLUMNS,
    where: type === 'collection' ? inside : isDataObject(path),
    orderBy: COLUMNS.slice(0, 3).map((column) => ({ column })),
  });
  for await (const row of rows) yield readReplica(row);
}
