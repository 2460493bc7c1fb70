import type { IrodsClient } from '../api/client.js';
import type { Clock } from '../context/clock.js';
import type { CliError } from '../errors.js';
import { createEngine, type Engine } from '../transfer/engine.js';
import type { ProgressReporter } from '../transfer/progress.js';

/** What one run of transfers is made of; see `EngineOptions` for the limits. */
export interface TransferRunRequest {
  readonly client: IrodsClient;
  readonly clock: Clock;
  /** Aborts on Ctrl-C: nothing new is begun, what is in flight is finished. */
  readonly stop: AbortSignal;
  readonly progress: ProgressReporter;
  readonly inFlight?: number | undefined;
  readonly connections?: number | undefined;
  readonly bandwidth?: number | undefined;
  readonly retryFor?: number | undefined;
  readonly onTrouble?: (error: CliError) => void;
}

/** Prepares a run: what `put`, `get` and their like work with. */
export async function startTransferRun(request: TransferRunRequest): Promise<Engine> {
  if (request.inFlight !== undefined) request.client.transport.allowInFlight(request.inFlight);
  return createEngine(request);
}
