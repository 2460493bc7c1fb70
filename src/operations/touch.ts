import type { IrodsClient } from '../api/client.js';
import type { EntryType } from '../domain/catalog-entry.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { EpochSeconds } from '../domain/rods-time.js';
import { failure } from './failures.js';
import { findEntryType } from './path-kind.js';

export interface TouchOptions {
  /** A missing data object stays missing. */
  readonly noCreate: boolean;
  /** The new modification time; now where neither this nor `reference` is given. */
  readonly seconds: EpochSeconds | undefined;
  /** Takes over the modification time of this path. */
  readonly reference: LogicalPath | undefined;
  /** One replica of a data object, by number or leaf resource. */
  readonly replica: number | undefined;
  readonly leafResource: string | undefined;
}

export interface Touched {
  readonly action: 'create' | 'touch';
  readonly type: EntryType;
}

/**
 * Sets the modification time of a data object or collection; makes an empty data object where
 * there is nothing. Gives what it did to what; undefined where it left a missing one missing.
 * @throws IrodsError for a replica of a collection, and where the server refuses.
 */
export async function touchPath(
  client: IrodsClient,
  path: LogicalPath,
  known: EntryType | undefined,
  options: TouchOptions,
): Promise<Touched | undefined> {
  const type = known ?? (await findEntryType(client, path));
  if (type !== 'collection') {
    if (type === undefined && options.noCreate) return undefined;
    await client.dataObjects.touch(path, options);
    return { action: type === undefined ? 'create' : 'touch', type: 'data_object' };
  }
  if (options.replica !== undefined || options.leafResource !== undefined) {
    throw failure(path, 'is a collection, which has no replicas', {
      code: IrodsCode.USER_INPUT_OPTION_ERR,
    });
  }
  await client.collections.touch(path, options);
  return { action: 'touch', type };
}
