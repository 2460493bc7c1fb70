import type { Context } from '../../context/context.js';
import { UsageError } from '../../errors.js';
import { Target } from '../../operations/targets.js';
import { type Operand, type OperandChoices, operandsOf } from './operands.js';

export interface SourcesAndTarget {
  /** In their order; bad ones are reported on the way. */
  readonly sources: AsyncIterable<Operand>;
  readonly target: Target;
}

/**
 * Reads a line like `cp`'s: the last word is the target, the others and those of `--from-file` are
 * the sources. The first two sources are resolved here, to tell whether there is only one.
 * @throws UsageError where there is no source or no target; its exit code is 2 as the iCommands'.
 */
export async function sourcesAndTarget(
  ctx: Context,
  words: readonly string[],
  choices: OperandChoices,
  rules: { readonly alone: 'into the current collection' | 'refused' },
): Promise<SourcesAndTarget> {
  const { sourceWords, targetWord } = split(words, choices, rules.alone);
  const operands = operandsOf(ctx, sourceWords, choices);
  const first = await operands.next();
  const second = first.done === true ? first : await operands.next();
  const [client, path] = await Promise.all([ctx.client(), ctx.logicalPath(targetWord)]);
  return {
    sources: (async function* () {
      if (first.done !== true) yield first.value;
      if (second.done !== true) yield second.value;
      yield* operands;
    })(),
    target: await Target.lookAt(client, path, second.done === true),
  };
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
