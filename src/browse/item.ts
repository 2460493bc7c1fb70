import type { CatalogEntry, EntryType } from '../domain/catalog-entry.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { EpochSeconds } from '../domain/rods-time.js';

/** A data object or collection, named. */
export interface Target {
  readonly path: LogicalPath;
  readonly type: EntryType;
}

/** One line of a listing. Small, because there may be a hundred thousand of them. */
export interface Item extends Target {
  readonly name: string;
  /** Bytes; undefined for a collection. */
  readonly size: number | undefined;
  readonly modifiedAt: EpochSeconds | undefined;
  /**
   * Behind the name: `/` for a collection, `@` for a mounted or linked one, `!` for a data object
   * without a good replica.
   */
  readonly sign: '' | '/' | '@' | '!';
}

export function itemOf(entry: CatalogEntry): Item {
  const { path, type, modifiedAt } = entry;
  const item = { path, type, name: path.name, modifiedAt };
  if (entry.type === 'collection') {
    return { ...item, size: undefined, sign: entry.special === undefined ? '/' : '@' };
  }
  const isGood = entry.replicas?.some(({ status }) => status === 'good') ?? true;
  return { ...item, size: entry.size, sign: isGood ? '' : '!' };
}
