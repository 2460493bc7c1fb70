/** Options that choose what of a tree is moved, and in which order. */
import { readFile } from 'node:fs/promises';
import { type OptionSpec, parsedValue, value, values } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { IgnoreRules } from '../../domain/ignore-rules.js';
import { UsageError } from '../../errors.js';
import { localFailure } from '../../operations/local-failure.js';
import type { Order } from '../../transfer/select/ordered.js';
import type { SelectionOptions } from '../../transfer/select/selection.js';
import { localPath } from './local-paths.js';
import { parseDuration } from './transfer-options.js';

const ORDERS = ['name', 'size', 'mtime'] as const satisfies readonly Order[];

/** Rules for what of a tree is meant at all. */
export const RULE_OPTIONS = {
  exclude: values(
    '--exclude <pattern>',
    'leave out what matches, in gitignore syntax, as .irodsignore files do',
    { complete: 'nothing' },
  ),
  include: values('--include <pattern>', 'keep what matches although it is excluded', {
    complete: 'nothing',
  }),
  filterFrom: value('--filter-from <file>', 'patterns, one a line, in gitignore syntax', {
    complete: 'local-path',
  }),
} as const;

export const SELECTION_OPTIONS = {
  ...RULE_OPTIONS,
  stableFor: parsedValue(
    '--stable-for <time>',
    'leave alone what changed in the last so long, such as 10s',
    parseDuration,
    { complete: 'nothing' },
  ),
  orderBy: {
    flags: '--order-by <what>',
    about: 'move by name (the default), size or mtime, smallest or oldest first',
    takes: 'value',
    complete: ORDERS,
    read: (words) => parseOrder(words.at(-1)),
  } satisfies OptionSpec<Order | undefined>,
  shard: parsedValue(
    '--shard <i/n>',
    'move part i of n of the tree, for n machines at once',
    parseShard,
    { complete: 'nothing' },
  ),
} as const;

export interface RuleFlags {
  readonly exclude: readonly string[];
  readonly include: readonly string[];
  readonly filterFrom: string | undefined;
}

export interface SelectionFlags extends RuleFlags {
  readonly stableFor: number | undefined;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
}

/** The selection that the options ask for. */
export async function selectionOf(ctx: Context, flags: SelectionFlags): Promise<SelectionOptions> {
  const { stableFor, shard } = flags;
  const { files } = await ctx.settings();
  return { rules: await rulesOf(ctx, flags), stableFor, shard, own: files.state };
}

/**
 * The rules that the options make, undefined for none. Included patterns win over excluded ones.
 * @throws LocalError where the file of patterns cannot be read.
 */
export async function rulesOf(ctx: Context, flags: RuleFlags): Promise<IgnoreRules | undefined> {
  const { exclude, include, filterFrom } = flags;
  const lines = [
    ...(filterFrom === undefined ? [] : [await readPatterns(ctx, filterFrom)]),
    ...exclude,
    ...include.map((pattern) => `!${pattern}`),
  ];
  return lines.length === 0 ? undefined : IgnoreRules.parse(lines.join('\n'));
}

async function readPatterns(ctx: Context, file: string): Promise<string> {
  try {
    return await readFile(localPath(ctx, file), 'utf8');
  } catch (error) {
    throw localFailure(error, 'read', file);
  }
}

function parseOrder(word: string | undefined): Order | undefined {
  if (word === undefined) return undefined;
  const order = ORDERS.find((known) => known === word);
  if (order === undefined) throw new UsageError(`--order-by takes ${ORDERS.join(', ')}`);
  return order;
}

function parseShard(word: string): { readonly index: number; readonly count: number } {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(word);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (match !== null && index >= 1 && index <= count) return { index, count };
  throw new UsageError(`not a part of the work: ${word}`, {
    hint: 'Write it as I/N, such as 1/4 for the first of four machines.',
  });
}
