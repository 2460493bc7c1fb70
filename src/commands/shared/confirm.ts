import type { Context } from '../../context/context.js';
import { CancelledError } from '../../errors.js';

/**
 * Goes on only after `y` or `yes`, typed or piped in; everything else cancels.
 * @throws CancelledError with the exit code of a failure.
 */
export async function confirmOrCancel(
  ctx: Context,
  question: string,
  cancelled: string,
): Promise<void> {
  const answer = await answerTo(ctx, question);
  if (answer === 'y' || answer === 'yes') return;
  throw new CancelledError(cancelled, { exit: 4 });
}

/** Empty at the end of the input. */
async function answerTo(ctx: Context, question: string): Promise<string> {
  try {
    return await ctx.prompt.line(question);
  } catch (error) {
    if (error instanceof CancelledError && !ctx.signal.aborted) return '';
    throw error;
  }
}
