import type { LogicalPath } from '../domain/logical-path.js';
import type { Engine } from '../transfer/engine.js';
import type { LinkPolicy } from '../transfer/local/walk-folder.js';
import type { Outcome } from '../transfer/outcome.js';
import { type Order, ordered } from '../transfer/select/ordered.js';
import type { SelectionOptions } from '../transfer/select/selection.js';
import type { UploadChoices } from '../transfer/upload/upload.js';
import { uploadFiles } from '../transfer/upload/upload-files.js';
import { nameInside } from './destination.js';
import type { LocalSource } from './local-source.js';
import { PutPlan } from './put-plan.js';
import { roundsOf } from './rounds.js';
import { journaled } from './transfer-run.js';

export interface PutRequest {
  readonly sources: readonly LocalSource[];
  readonly destination: LogicalPath;
  /** The destination is written with a slash at its end. */
  readonly intoCollection: boolean;
  readonly recursive: boolean;
  /** Overwrites what is there. */
  readonly force: boolean;
  readonly links: LinkPolicy;
  readonly selection: SelectionOptions;
  readonly order?: Order | undefined;
  readonly choices: UploadChoices;
}

/**
 * Stores files and folders. Yields what became of each item, failures included; throws what
 * stopped the whole run.
 */
export async function* put(
  engine: Engine,
  request: PutRequest,
): AsyncGenerator<Outcome, void, undefined> {
  yield* journaled(engine, putRounds(engine, request));
}

async function* putRounds(
  engine: Engine,
  request: PutRequest,
): AsyncGenerator<Outcome, void, undefined> {
  for (const round of roundsOf(request.sources, ({ path }) => nameInside(path))) {
    const jobs = ordered(new PutPlan(engine, request, round).jobs(), request.order);
    yield* uploadFiles(engine, jobs, request.choices);
  }
}
