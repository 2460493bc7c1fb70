import type { Context } from '../../context/context.js';
import { UsageError } from '../../errors.js';
import { ALONE, type Key, mapInOrder, WIDTH } from '../../operations/pool.js';
import { type PathPair, Target } from '../../operations/targets.js';
import { type BatchChoices, inBatch } from './batch.js';
import { type Operand, type OperandChoices, operandsOf } from './operands.js';

/** A source and where it goes, or why it can go nowhere. */
export type PairOrFailure = { readonly pair: PathPair } | { readonly failure: unknown };

/**
 * Reads a line like `cp`'s: the last word is the target, the others and those of `--from-file` are
 * the sources. Gives where each goes, in their order; bad ones are reported on the way.
 * @throws UsageError where there is no source or no target; its exit code is 2 as the iCommands'.
 */
export async function pathPairs(
  ctx: Context,
  words: readonly string[],
  choices: OperandChoices,
  rules: { readonly alone: 'into the current collection' | 'refused' },
): Promise<AsyncIterable<PairOrFailure>> {
  const { sourceWords, targetWord } = split(words, choices, rules.alone);
  const operands = operandsOf(ctx, sourceWords, choices);
  const first = await operands.next();
  const second = first.done === true ? first : await operands.next();
  const [client, path] = await Promise.all([ctx.client(), ctx.logicalPath(targetWord)]);
  const target = await Target.lookAt(client, path, second.done === true);
  const sources = async function* (): AsyncGenerator<Operand> {
    if (first.done !== true) yield first.value;
    if (second.done !== true) yield second.value;
    yield* operands;
  };
  return mapInOrder(sources(), WIDTH, async (source): Promise<PairOrFailure> => {
    try {
      return { pair: await target.pairWith(source) };
    } catch (failure) {
      return { failure };
    }
  });
}

/**
 * Does something with each pair, data objects side by side and a collection by itself; failures are
 * reported in their turn, and the others follow. `turn` is kept when those before are done with.
 */
export async function forEachPair(
  ctx: Context,
  pairs: AsyncIterable<PairOrFailure>,
  choices: BatchChoices,
  work: (pair: PathPair, turn: Promise<void>) => Promise<void>,
): Promise<void> {
  const done = async (one: PairOrFailure, turn: Promise<void>): Promise<void> => {
    if ('failure' in one) throw one.failure;
    await work(one.pair, turn);
  };
  const keyOf = (one: PairOrFailure): Key => {
    if ('failure' in one) return '';
    return one.pair.type === 'collection' ? ALONE : `${one.pair.to}`;
  };
  await inBatch(ctx, pairs, done, { ...choices, width: WIDTH, keyOf });
}

function split(
  words: readonly string[],
  choices: OperandChoices,
  alone: 'into the current collection' | 'refused',
): { readonly sourceWords: readonly string[]; readonly targetWord: string } {
  const [last] = words.slice(-1);
  const [one, another] = words;
  if (one === undefined || last === undefined) {
    throw new UsageError('no paths given', { hint: 'Name sources and a target.', exit: 2 });
  }
  if (another !== undefined || choices.fromFile !== undefined) {
    return { sourceWords: words.slice(0, -1), targetWord: last };
  }
  if (alone === 'refused') {
    throw new UsageError('no target given', { hint: 'Name sources, then a target.', exit: 2 });
  }
  return { sourceWords: [one], targetWord: '.' };
}
