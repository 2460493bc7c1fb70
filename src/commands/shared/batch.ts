/**
 * Batches: the failure of one item is reported at once and does not stop the others, unless
 * `--fail-fast` says so or every further item would fail alike (nobody is signed in, the server is
 * gone). The exit code then tells that some failed: `ctx.report` sees to it.
 */
import { flag } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { CliError } from '../../errors.js';
import { forEachOf, type Key } from '../../operations/pool.js';

export const BATCH_OPTIONS = {
  failFast: flag('--fail-fast', 'stop at the first failure'),
} as const;

export interface BatchChoices {
  readonly failFast: boolean;
}

/** How the items of a batch are worked on. */
export interface BatchWork<T> extends BatchChoices {
  /** How many at a time; 1 by default, and with `--fail-fast`. */
  readonly width?: number;
  /** What must not be worked on at the same time; see `forEachOf`. */
  readonly keyOf?: (item: T) => Key;
}

/**
 * Runs `work` for each item, at most `width` at a time; `turn` is kept when all items before are
 * done with, for what is to be told in their order, as failures are. Rejects with the failure that
 * stopped the batch; returns where all items were tried.
 */
export async function inBatch<T>(
  ctx: Context,
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T, turn: Promise<void>) => Promise<void>,
  { width = 1, keyOf, ...choices }: BatchWork<T>,
): Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const inTurn = async (item: T): Promise<void> => {
    const turn = last;
    const { promise, resolve } = promiseWithResolvers();
    last = promise;
    try {
      ctx.signal.throwIfAborted();
      await attempt(ctx, choices, async () => await work(item, turn), turn);
    } finally {
      await turn;
      resolve();
    }
  };
  await forEachOf(items, choices.failFast ? 1 : width, inTurn, keyOf);
}

/**
 * Runs one item of a batch. True where it worked, false where its failure was reported, in its
 * `turn`.
 */
export async function attempt(
  ctx: Context,
  choices: BatchChoices,
  work: () => Promise<void>,
  turn?: Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    await turn;
    reportOrStop(ctx, choices, error);
    return false;
  }
}

function promiseWithResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Reports a failed item; throws what must stop the batch. */
export function reportOrStop(ctx: Context, choices: BatchChoices, error: unknown): void {
  if (!(error instanceof CliError) || error.fatal || choices.failFast) throw error;
  ctx.report(error);
}
