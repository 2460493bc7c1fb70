import type { Context } from '../../context/context.js';
import type { RecordView } from '../../output/output.js';

/** Prints the records; as text `No rows found` where there are none, as the iCommands do. */
export async function printOrNoRows<T>(
  ctx: Context,
  records: AsyncIterable<T> | Iterable<T>,
  view: RecordView<T>,
): Promise<void> {
  let found = false;
  async function* counted(): AsyncGenerator<T> {
    for await (const record of records) {
      found = true;
      yield record;
    }
  }
  await ctx.output.records(counted(), view);
  if (!found && !ctx.output.forPrograms) await ctx.output.line('No rows found');
}
