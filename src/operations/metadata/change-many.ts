/**
 * Changing the metadata of many items: what they have is read for many of them at once; each is
 * changed by one atomic request with only the difference, or by none where there is none.
 */
import type { IrodsClient } from '../../api/client.js';
import { type Avu, type AvuOperation, avuKey } from '../../domain/avu.js';
import { avuDifference } from '../../domain/avu-difference.js';
import { itemName, type MetadataItem } from '../../domain/metadata-item.js';
import { CliError } from '../../errors.js';
import { mapInOrder, WIDTH } from '../pool.js';
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
  const changed = new RecentChanges();
  const source = withPresent(client, changes, changed);
  yield* mapInOrder(source, WIDTH, async ({ change, present, readAt }) => {
    options.signal.throwIfAborted();
    if ('error' in change) return { ...NOTHING_DONE, ...change, state: 'failed' } as const;
    const name = nameOf(change.item);
    const before = turns.get(name);
    const job = (async () => {
      await before;
      const left = changed.since(readAt, name);
      const find = async () => left ?? (await presentOf(client, change, present));
      return await changeOne(client, change, find, { ...options, changed });
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
  /** When the reading of it began. */
  readonly readAt: number;
}

/** Rows are read ahead, and an earlier row may change what was read: what it left is kept so long. */
class RecentChanges {
  private readonly items = new Map<string, { readonly at: number; readonly left: KnownItem }>();
  /** How many changes there were. */
  now = 0;

  remember(name: string, left: KnownItem): void {
    this.now += 1;
    this.items.delete(name);
    this.items.set(name, { at: this.now, left });
  }

  /** What a change after that moment left; readings come in their order, so older ones are done with. */
  since(readAt: number, name: string): KnownItem | undefined {
    for (const [old, { at }] of this.items) {
      if (at > readAt) break;
      this.items.delete(old);
    }
    return this.items.get(name)?.left;
  }
}

async function* withPresent(
  client: IrodsClient,
  changes: AsyncIterable<WantedChange | FailedRow>,
  changed: RecentChanges,
): AsyncGenerator<ChangeWithPresent, void, undefined> {
  const portions = mapInOrder(inPortions(changes, pathOf), AHEAD, async (portion) => {
    const readAt = changed.now;
    const paths = portion.flatMap((change) => pathOf(change) ?? []);
    return { portion, readAt, present: await readMany(client, paths) };
  });
  for await (const { portion, present, readAt } of portions) {
    for (const change of portion) yield { change, present, readAt };
  }
}

function pathOf(change: WantedChange | FailedRow): TypedPath | undefined {
  return 'error' in change || !('path' in change.item) ? undefined : change.item;
}

async function changeOne(
  client: IrodsClient,
  { row, sheet, item, intent }: WantedChange,
  find: () => Promise<KnownItem>,
  options: AdminChoice & { readonly changed: RecentChanges },
): Promise<ChangeOutcome> {
  const name = nameOf(item);
  const outcome = { row, sheet, name, type: item.type };
  try {
    const known = await find();
    const operations = operationsFor(intent, known.avus);
    const result = { ...outcome, type: known.item.type, operations, error: undefined };
    if (operations.length === 0) return { ...result, state: 'unchanged' };
    // With --dry-run the difference itself is what the person wants to see, not the request.
    if (!client.readsOnly) await applyOperations(client, known.item, operations, options);
    const { avus } = known;
    if (avus !== undefined) {
      options.changed.remember(name, { ...known, avus: afterwards(operations, avus) });
    }
    return { ...result, state: client.readsOnly ? 'planned' : 'changed' };
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
  /** Undefined for what queries hide. */
  readonly avus: readonly Avu[] | undefined;
}

async function presentOf(
  client: IrodsClient,
  { item, intent }: WantedChange,
  present: PresentItems,
): Promise<KnownItem> {
  if (!('path' in item)) {
    const avus = await findMetadata(client, item, {});
    if (avus.length === 0 && !(await itemExists(client, item))) throw missingItem(item);
    return { item, avus };
  }
  const { path, type } = item;
  const found = present.get(`${path}`);
  if (found !== undefined) return { item: { path, type: found.type }, avus: found.avus };
  if (type === undefined) throw nothingAt(path);
  if ('wanted' in intent || client.readsOnly) throw missingItem({ path, type });
  return { item: { path, type }, avus: undefined };
}

/** Only what changes something; as they are where it is not known what is there. */
function operationsFor(
  intent: Intent,
  present: readonly Avu[] | undefined,
): readonly AvuOperation[] {
  if ('wanted' in intent) return avuDifference(present ?? [], intent.wanted, intent.isReplaced);
  if (present === undefined) return intent.operations;
  return avuDifference(present, afterwards(intent.operations, present), () => true);
}

/** What an item has after operations, one after the other. */
function afterwards(operations: readonly AvuOperation[], present: readonly Avu[]): readonly Avu[] {
  const left = new Map(present.map((avu) => [avuKey(avu), avu]));
  for (const operation of operations) {
    const { attribute, value, units } = operation;
    if (operation.operation === 'add') left.set(avuKey(operation), { attribute, value, units });
    else left.delete(avuKey(operation));
  }
  return [...left.values()];
}
