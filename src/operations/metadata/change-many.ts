/**
 * Changing the metadata of many items: what they have is read for many of them at once; each is
 * changed by one atomic request with only the difference, or by none where there is none.
 */
import type { IrodsClient } from '../../api/client.js';
import { type Avu, type AvuOperation, avuKey } from '../../domain/avu.js';
import { avuDifference } from '../../domain/avu-difference.js';
import { itemName, type MetadataItem } from '../../domain/metadata-item.js';
import { CliError } from '../../errors.js';
import { mapInOrder } from '../pool.js';
import { nothingAt } from '../walk-tree.js';
import { type AdminChoice, applyOperations } from './change-metadata.js';
import { missingItem } from './metadata-errors.js';
import { inPortions, type PresentItems, readMany, type TypedPath } from './read-many.js';
import { findMetadata, itemExists } from './read-metadata.js';

/** What is to become of the metadata of one item. */
export type Intent =
  | { readonly operations: readonly AvuOperation[] }
  /** It is to have these; of what else it has, that which `isReplaced` holds for goes. */
  | { readonly wanted: readonly Avu[]; readonly isReplaced: (avu: Avu) => boolean };

export type ChangedItem = MetadataItem | (TypedPath & { readonly type: undefined });

/** Where in a file a change comes from. */
export interface RowPlace {
  readonly row: number;
  /** Of a table that has several. */
  readonly sheet?: string | undefined;
}

export interface WantedChange extends RowPlace {
  /** A path may be of either type. */
  readonly item: ChangedItem;
  readonly intent: Intent;
}

/** A row that is no change, and why. */
export interface FailedRow extends RowPlace {
  readonly name: string | undefined;
  readonly error: CliError;
}

export type ChangeState = 'changed' | 'unchanged' | 'planned' | 'failed';

export interface ChangeOutcome extends RowPlace {
  /** The item's path or name as far as it is known. */
  readonly name: string | undefined;
  readonly type: MetadataItem['type'] | undefined;
  readonly state: ChangeState;
  /** What was sent, or would be. */
  readonly operations: readonly AvuOperation[];
  readonly error: CliError | undefined;
}

/** Portions that are read before the first of them is done with. */
const AHEAD = 2;
/** Changes in flight: more than a few do not help, and many can hang the server (measured.md). */
const WIDTH = 4;

/**
 * Makes the changes; gives their outcomes in their order. Rows of one item are changed in turn.
 * @throws CliError that every further change would fail with too.
 */
export async function* changeMany(
  client: IrodsClient,
  changes: AsyncIterable<WantedChange | FailedRow>,
  options: AdminChoice & { readonly signal: AbortSignal },
): AsyncGenerator<ChangeOutcome, void, undefined> {
  const turns = new Map<string, Promise<unknown>>();
  yield* mapInOrder(withPresent(client, changes), WIDTH, async ({ change, present }) => {
    options.signal.throwIfAborted();
    if ('error' in change) return { ...NOTHING_DONE, ...change, state: 'failed' } as const;
    const name = nameOf(change.item);
    const before = turns.get(name);
    const job = (async () => {
      await before;
      return await changeOne(client, change, present, options);
    })();
    const settled = job.catch(() => {});
    turns.set(name, settled);
    try {
      return await job;
    } finally {
      if (turns.get(name) === settled) turns.delete(name);
    }
  });
}

const NOTHING_DONE = { type: undefined, operations: [] } as const;

interface ChangeWithPresent {
  readonly change: WantedChange | FailedRow;
  readonly present: PresentItems;
}

async function* withPresent(
  client: IrodsClient,
  changes: AsyncIterable<WantedChange | FailedRow>,
): AsyncGenerator<ChangeWithPresent, void, undefined> {
  const needs = (change: WantedChange | FailedRow): TypedPath | undefined =>
    needsPresent(change, client.readsOnly);
  const portions = mapInOrder(inPortions(changes, needs), AHEAD, async (portion) => {
    const paths = portion.flatMap((change) => needs(change) ?? []);
    return { portion, present: await readMany(client, paths) };
  });
  for await (const { portion, present } of portions) {
    for (const change of portion) yield { change, present };
  }
}

/** The path whose metadata must be known before the change. */
function needsPresent(change: WantedChange | FailedRow, isPreview: boolean): TypedPath | undefined {
  if ('error' in change || !('path' in change.item)) return undefined;
  const { item, intent } = change;
  return 'operations' in intent && item.type !== undefined && !isPreview ? undefined : item;
}

async function changeOne(
  client: IrodsClient,
  { row, sheet, item, intent }: WantedChange,
  present: PresentItems,
  options: AdminChoice,
): Promise<ChangeOutcome> {
  const outcome = { row, sheet, name: nameOf(item), type: item.type };
  try {
    const known = await presentOf(client, item, intent, present);
    const operations = operationsFor(intent, known.avus, client.readsOnly);
    const result = { ...outcome, type: known.item.type, operations, error: undefined };
    if (operations.length === 0) return { ...result, state: 'unchanged' };
    // With --dry-run the difference itself is what the person wants to see, not the request.
    if (client.readsOnly) return { ...result, state: 'planned' };
    await applyOperations(client, known.item, operations, options);
    return { ...result, state: 'changed' };
  } catch (error) {
    if (!(error instanceof CliError) || error.fatal) throw error;
    return { ...outcome, state: 'failed', operations: [], error };
  }
}

function nameOf(item: ChangedItem): string {
  return 'path' in item ? `${item.path}` : itemName(item);
}

interface KnownItem {
  readonly item: MetadataItem;
  /** None where they need not be known. */
  readonly avus: readonly Avu[];
}

async function presentOf(
  client: IrodsClient,
  item: ChangedItem,
  intent: Intent,
  present: PresentItems,
): Promise<KnownItem> {
  if (!('path' in item)) {
    if ('operations' in intent && !client.readsOnly) return { item, avus: [] };
    const avus = await findMetadata(client, item, {});
    if (avus.length === 0 && !(await itemExists(client, item))) throw missingItem(item);
    return { item, avus };
  }
  const { path, type } = item;
  const found = present.get(`${path}`);
  if (found !== undefined) return { item: { path, type: found.type }, avus: found.avus };
  if (type === undefined) throw nothingAt(path);
  if ('wanted' in intent || client.readsOnly) throw missingItem({ path, type });
  return { item: { path, type }, avus: [] };
}

function operationsFor(
  intent: Intent,
  present: readonly Avu[],
  isPreview: boolean,
): readonly AvuOperation[] {
  if ('wanted' in intent) return avuDifference(present, intent.wanted, intent.isReplaced);
  // Sent as they are: a row before may have changed what was read.
  return isPreview ? outcomeOf(intent.operations, present) : intent.operations;
}

/** What operations one after the other come to: those without effect are left out. */
function outcomeOf(
  operations: readonly AvuOperation[],
  present: readonly Avu[],
): readonly AvuOperation[] {
  const wanted = new Map(present.map((avu) => [avuKey(avu), avu]));
  for (const operation of operations) {
    if (operation.operation === 'add') wanted.set(avuKey(operation), operation);
    else wanted.delete(avuKey(operation));
  }
  return avuDifference(present, wanted.values(), () => true);
}
