import type { LogicalPath } from '../domain/logical-path.js';
import type { DownloadChoices } from '../transfer/download/download.js';
import { downloadObjects } from '../transfer/download/download-objects.js';
import type { Engine } from '../transfer/engine.js';
import type { Outcome } from '../transfer/outcome.js';
import { type Order, ordered } from '../transfer/select/ordered.js';
import type { SelectionOptions } from '../transfer/select/selection.js';
import { explainedDownload } from './explain-read.js';
import { GetPlan } from './get-plan.js';
import { roundsOf } from './rounds.js';
import { journaled } from './transfer-run.js';

export interface GetRequest {
  readonly sources: readonly LogicalPath[];
  /** Absolute local path. */
  readonly destination: string;
  readonly intoFolder: boolean;
  readonly recursive: boolean;
  readonly force: boolean;
  readonly mapNames: boolean;
  readonly platform: NodeJS.Platform;
  readonly selection: SelectionOptions;
  readonly order?: Order | undefined;
  readonly choices: DownloadChoices;
}

/**
 * Brings data objects and collections. Yields what became of each item, failures included; throws
 * what stopped the whole run.
 */
export async function* get(
  engine: Engine,
  request: GetRequest,
): AsyncGenerator<Outcome, void, undefined> {
  for await (const one of journaled(engine, getRounds(engine, request))) {
    yield await explainedDownload(engine.client, one, request.choices);
  }
}

async function* getRounds(
  engine: Engine,
  request: GetRequest,
): AsyncGenerator<Outcome, void, undefined> {
  for (const round of roundsOf(request.sources, ({ name }) => name)) {
    const jobs = ordered(new GetPlan(engine, request, round).jobs(), request.order);
    yield* downloadObjects(engine, jobs, request.choices);
  }
}
