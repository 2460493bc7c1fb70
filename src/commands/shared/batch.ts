/**
 * Batches: the failure of one item is reported at once and does not stop the others, unless
 * `--fail-fast` says so or every further item would fail alike (nobody is signed in, the server is
 * gone). The exit code then tells that some failed: `ctx.report` sees to it.
 */
import { flag } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { CliError } from '../../errors.js';
import { forEachOf } from '../../operations/pool.js';

export const BATCH_OPTIONS = {
  failFast: flag('--fail-fast', 'stop at the first failure'),
} as const;

export interface BatchChoices {
  readonly failFast: boolean;
}

/**
 * Runs `work` for each item, at most `width` (1 by default) at a time. Rejects with the failure
 * that stopped the batch; returns where all items were tried.
 */
export async function inBatch<T>(
  ctx: Context,
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<void>,
  choices: BatchChoices & { readonly width?: number },
): Promise<void> {
  await forEachOf(items, choices.width ?? 1, async (item) => {
    ctx.signal.throwIfAborted();
    await attempt(ctx, choices, async () => await work(item));
  });
}

/** Runs one item of a batch. True where it worked, false where its failure was reported. */
export async function attempt(
  ctx: Context,
  choices: BatchChoices,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    reportOrStop(ctx, choices, error);
    return false;
  }
}

/** Reports a failed item; throws what must stop the batch. */
export function reportOrStop(ctx: Context, choices: BatchChoices, error: unknown): void {
  if (!(error instanceof CliError) || error.fatal || choices.failFast) throw error;
  ctx.report(error);
}
