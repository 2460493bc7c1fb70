/** Making one tree equal to others, in any direction between this machine and the catalog. */
import type { DownloadChoices } from '../transfer/download/download.js';
import type { Engine } from '../transfer/engine.js';
import type { LinkPolicy } from '../transfer/local/walk-folder.js';
import type { Outcome } from '../transfer/outcome.js';
import { type Order, ordered } from '../transfer/select/ordered.js';
import type { SelectionOptions } from '../transfer/select/selection.js';
import type { UploadChoices } from '../transfer/upload/upload.js';
import { explainedDownload } from './explain-read.js';
import type { SyncComparison } from './sync-compare.js';
import { directionOf, type SyncDirection } from './sync-directions.js';
import type { SyncPlace } from './sync-place.js';
import { SyncPlan } from './sync-plan.js';
import { type RemovalOptions, Removals } from './sync-removals.js';
import { journaled } from './transfer-run.js';

export interface SyncRequest {
  /** All of one kind. */
  readonly sources: readonly { readonly typed: string; readonly place: SyncPlace }[];
  readonly target: SyncPlace;
  /** The target is written with a slash at its end: a single file goes inside it, too. */
  readonly intoTarget: boolean;
  readonly recursive: boolean;
  readonly comparison: SyncComparison;
  /** Tells what would be moved, and moves nothing. */
  readonly listOnly: boolean;
  /** Removes from the target what the source does not have. */
  readonly remove: RemovalOptions | undefined;
  readonly links: LinkPolicy;
  readonly selection: SelectionOptions;
  readonly order: Order | undefined;
  readonly platform: NodeJS.Platform;
  /** Brings what has a name that this machine cannot have under an escaped one. */
  readonly mapNames: boolean;
  readonly uploads: UploadChoices;
  readonly downloads: DownloadChoices;
}

/**
 * Moves what the target lacks or has otherwise. Yields what became of each entry, those that are
 * the same as `skipped`; throws what stopped the whole run.
 * @throws UsageError at once, where sources and target are all on this machine.
 */
export function sync(
  engine: Engine,
  request: SyncRequest,
): AsyncGenerator<Outcome, void, undefined> {
  const kind = request.sources[0]?.place.kind ?? 'local';
  const direction = directionOf(kind, request.target, { engine, ...request });
  return outcomesOf(engine, request, direction);
}

async function* outcomesOf<J extends object>(
  engine: Engine,
  request: SyncRequest,
  direction: SyncDirection<J>,
): AsyncGenerator<Outcome, void, undefined> {
  // Machines that share the work must not all remove the same.
  const isFirst = (request.selection.shard?.index ?? 1) === 1;
  const removals = new Removals(engine, isFirst && !request.listOnly ? request.remove : undefined);
  const plan = new SyncPlan(engine, request, direction, removals);
  try {
    const steps = direction.run(ordered(plan.jobs(), request.order));
    for await (const step of journaled(engine, steps)) {
      yield await explainedDownload(engine.client, step, {});
    }
    yield* removals.perform((place) => direction.holds(place));
  } finally {
    await removals.close();
  }
}
