/** Emptying the trash. */
import type { IrodsClient } from '../api/client.js';
import type { CatalogEntry, EntryType } from '../domain/catalog-entry.js';
import { LogicalPath } from '../domain/logical-path.js';
import type { EpochSeconds } from '../domain/rods-time.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE } from './entry-details.js';
import { noSuchCollection } from './failures.js';
import { findEntryType } from './path-kind.js';
import { forEachOf } from './pool.js';
import { removePath } from './remove.js';

/** Whose trash: a user's bin, or the entries whose users are gone. */
export type Bin = { readonly user: string; readonly zone: string } | { readonly orphansOf: string };

/** `/zone/trash/home/user`, with `#zone` for a user of another zone than the bin's; or the orphans. */
export function binPath(bin: Bin, localZone: string): LogicalPath {
  if ('orphansOf' in bin) return LogicalPath.parse(`/${bin.orphansOf}/trash/orphan`);
  const name = bin.zone === localZone ? bin.user : `${bin.user}#${bin.zone}`;
  return LogicalPath.parse(`/${localZone}/trash/home`).join(name);
}

export interface EmptyingOptions {
  /** Only what was last changed before this time. */
  readonly before: EpochSeconds | undefined;
  readonly onFailure: (error: unknown) => void;
  readonly onRemoved: (path: LogicalPath, type: EntryType) => Promise<void>;
}

/**
 * Removes for good what is in a bin; the bin stays. Failures of single entries are told and the
 * others go on.
 * @throws IrodsError where the bin is not there.
 */
export async function emptyBin(
  client: IrodsClient,
  bin: LogicalPath,
  options: EmptyingOptions,
): Promise<void> {
  if ((await findEntryType(client, bin)) !== 'collection') throw noSuchCollection(bin);
  const reader = new EntryReader(client);
  const level = { collection: bin, extent: 'level' } as const;
  const entries: CatalogEntry[] = [];
  for await (const entry of reader.objects(level, NOTHING_MORE)) entries.push(entry);
  for await (const entry of reader.collections(level, NOTHING_MORE)) entries.push(entry);
  await forEachOf(entries, 2, async (entry) => {
    await removeForGood(client, entry, options).catch(options.onFailure);
  });
}

/** Removes one entry from the trash for good, where it is old enough. */
export async function removeFromTrash(
  client: IrodsClient,
  path: LogicalPath,
  options: EmptyingOptions,
): Promise<void> {
  const reader = new EntryReader(client);
  const entry =
    (await reader.collectionAt(path, NOTHING_MORE)) ?? (await reader.objectAt(path, NOTHING_MORE));
  if (entry === undefined) throw noSuchCollection(path);
  await removeForGood(client, entry, options);
}

async function removeForGood(
  client: IrodsClient,
  entry: CatalogEntry,
  { before, onFailure, onRemoved }: EmptyingOptions,
): Promise<void> {
  if (before !== undefined && (entry.modifiedAt ?? 0) >= before) return;
  await removePath(client, entry.path, entry.type, { recursive: true, noTrash: true, onFailure });
  await onRemoved(entry.path, entry.type);
}
