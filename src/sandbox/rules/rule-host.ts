import type { QueryRows } from './values.js';

/** A data object that a rule opened; offsets and sizes in bytes. */
export interface OpenObject {
  read(length: number): Promise<Buffer>;
  write(bytes: Buffer): Promise<number>;
  /** Moves to a place and tells it. */
  seek(offset: number, from: 'start' | 'current' | 'end'): Promise<number>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** `create` fails where the data object exists unless it may be overwritten. */
  readonly mode: 'read' | 'write' | 'create';
  readonly overwrite?: boolean;
  readonly resource?: string;
}

/** One AVU change of an object. */
export interface MetadataChange {
  readonly operation: 'add' | 'remove' | 'set';
  readonly attribute: string;
  readonly value: string;
  readonly units?: string;
}

/** What `msiDataObjChksum` is asked for. */
export interface ChecksumRequest {
  /** Computes it again where there is one. */
  readonly force: boolean;
  /** Of every good replica, not of the one that is read. */
  readonly all: boolean;
  /** Compares what is known with the bytes and changes nothing. */
  readonly verify: boolean;
  readonly asAdmin: boolean;
  readonly replicaNumber: number | undefined;
}

/** What `msiDataObjCopy` is asked for beside the paths. */
export interface CopyRequest {
  readonly overwrite: boolean;
  /** The name of a root resource for the copy. */
  readonly resource: string | undefined;
}

/** What `msiDataObjRepl` is asked for. */
export interface ReplicationRequest {
  /** The name of a root resource for the new replica; the default resource without. */
  readonly destination: string | undefined;
  readonly sourceResource: string | undefined;
  readonly replicaNumber: number | undefined;
  readonly asAdmin: boolean;
}

/** What `-d`, `-C`, `-R` and `-u` stand for in microservices about metadata. */
export type MetadataTarget = 'data_object' | 'collection' | 'resource' | 'user';

/** A `delay` block on its way into the queue. */
export interface DelayRequest {
  /** The actions as they stand in the rule. */
  readonly source: string;
  /** When and how often, as the rule wrote it: `<PLUSET>1s</PLUSET><EF>…</EF>`. */
  readonly condition: string;
  /** The variables that the block sees when it runs, with their sigil. */
  readonly variables: Readonly<Record<string, string | number>>;
}

/**
 * What rules need from the zone. Each method acts as the user who runs the rule and throws
 * `IrodsFailure` with the code that the real server gives.
 */
export interface RuleHost {
  /** Session variables by name without `$`: `userNameClient`, `rodsZoneClient` … */
  readonly session: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Gives other requests their turn. */
  pause(): Promise<void>;
  /** Runs a GenQuery; every row that it finds, none if there is none. */
  query(text: string): Promise<QueryRows>;
  /** Runs a GenQuery2; the rows that it finds. */
  select(text: string): Promise<readonly (readonly string[])[]>;
  /** Puts a block into the queue; the id of its row in R_RULE_EXEC. */
  delay(request: DelayRequest): Promise<number>;
  log(message: string): void;
  objectType(path: string): Promise<'data_object' | 'collection' | undefined>;
  /** Adds text to the end of a data object. */
  append(path: string, text: string): Promise<void>;
  open(path: string, options: OpenOptions): Promise<OpenObject>;
  removeDataObject(path: string, options: { readonly force: boolean }): Promise<void>;
  copyObject(from: string, to: string, options: CopyRequest): Promise<void>;
  replicate(path: string, options: ReplicationRequest): Promise<void>;
  renameObject(from: string, to: string): Promise<void>;
  /** The checksum of a data object; empty where its replicas have different ones, or if verified. */
  checksum(path: string, options: ChecksumRequest): Promise<string>;
  createCollection(path: string, options: { readonly parents: boolean }): Promise<void>;
  removeCollection(path: string, options: { readonly force: boolean }): Promise<void>;
  setPermission(path: string, user: string, permission: string, recurse: boolean): Promise<void>;
  modifyMetadata(
    target: MetadataTarget,
    name: string,
    changes: readonly MetadataChange[],
  ): Promise<void>;
}
