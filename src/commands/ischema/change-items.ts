import type { Context } from '../../context/context.js';
import { mapInOrder, WIDTH } from '../../operations/pool.js';
import type { SchemaApplication } from '../../operations/schema-application.js';
import { type BatchChoices, reportOrStop } from '../shared/batch.js';
import { applicationView } from './application-records.js';

/**
 * Changes items, a few at a time, and tells of each in their order. A failed one is reported, and
 * the others follow.
 */
export async function changeItems<T>(
  ctx: Context,
  items: AsyncIterable<T> | Iterable<T>,
  choices: BatchChoices & { readonly verbose: boolean },
  change: (item: T) => Promise<SchemaApplication>,
): Promise<void> {
  const attempts = mapInOrder(items, WIDTH, async (item) => {
    ctx.signal.throwIfAborted();
    try {
      return await change(item);
    } catch (error) {
      reportOrStop(ctx, choices, error);
      return undefined;
    }
  });
  await ctx.output.records(done(attempts), applicationView(choices.verbose || ctx.dryRun));
}

async function* done<T>(attempts: AsyncIterable<T | undefined>): AsyncGenerator<T> {
  for await (const result of attempts) if (result !== undefined) yield result;
}
