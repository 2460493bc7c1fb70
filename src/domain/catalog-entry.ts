import type { Avu } from './avu.js';
import type { LogicalPath } from './logical-path.js';
import type { Permission } from './permission.js';
import type { Replica } from './replica.js';
import type { EpochSeconds } from './rods-time.js';
import type { UserName } from './user-name.js';

/** The two kinds of thing that a logical path can name. */
export type EntryType = 'data_object' | 'collection';

/**
 * What the catalog tells of a data object or collection. Parts that nobody asked for, or that
 * cannot be known (with a ticket only size, time and checksum can be), are undefined.
 */
interface EntryDetails {
  /** Its number in the catalog. */
  readonly id: number | undefined;
  readonly path: LogicalPath;
  readonly owner: UserName | undefined;
  readonly createdAt: EpochSeconds | undefined;
  readonly modifiedAt: EpochSeconds | undefined;
  readonly permissions: readonly Permission[] | undefined;
  readonly metadata: readonly Avu[] | undefined;
}

export interface DataObjectEntry extends EntryDetails {
  readonly type: 'data_object';
  /** Bytes, of the newest good replica. */
  readonly size: number;
  /** As stored with the newest good replica; empty where none was calculated. */
  readonly checksum: string;
  readonly dataType: string | undefined;
  /** By replica number. */
  readonly replicas: readonly Replica[] | undefined;
}

export interface CollectionEntry extends EntryDetails {
  readonly type: 'collection';
  /** New entries get the permissions of the collection. */
  readonly inheritance: boolean | undefined;
  /** What kind of special collection, such as `mountPoint`; empty for an ordinary one. */
  readonly special: SpecialCollection | undefined;
}

/** A mounted, linked or structured-file collection (icommands.md section 1.1). */
export interface SpecialCollection {
  /** `mountPoint`, `linkPoint`, `tarStructFile`, … */
  readonly type: string;
  readonly information1: string;
  readonly information2: string;
}

export type CatalogEntry = DataObjectEntry | CollectionEntry;
