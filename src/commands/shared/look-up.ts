import type { Context } from '../../context/context.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import type { CliError } from '../../errors.js';
import { noSuchPath } from '../../operations/failures.js';
import { mapInOrder } from '../../operations/pool.js';
import { type BatchChoices, reportOrStop } from './batch.js';
import type { Operand } from './operands.js';

/** Operands looked up at the same time. */
const WIDTH = 4;

export interface LookedUp<T> {
  readonly operand: Operand;
  readonly found: T;
}

/**
 * Looks operands up with `look`, a few at a time, and gives them in their order. Where there is
 * nothing (`missing` says how that is told) or looking fails, that is reported in the operand's turn
 * and the others follow.
 */
export async function* lookUp<T>(
  ctx: Context,
  operands: AsyncIterable<Operand>,
  choices: BatchChoices,
  look: (operand: Operand) => Promise<T | undefined>,
  missing: (path: LogicalPath) => CliError = noSuchPath,
): AsyncGenerator<LookedUp<T>, void, undefined> {
  const outcomes = mapInOrder(operands, WIDTH, async (operand) => {
    try {
      return { operand, found: await look(operand), error: undefined };
    } catch (error) {
      return { operand, found: undefined, error };
    }
  });
  for await (const { operand, found, error } of outcomes) {
    if (found !== undefined) yield { operand, found };
    else reportOrStop(ctx, choices, error ?? missing(operand.path));
  }
}
