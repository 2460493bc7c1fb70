/** Which data objects, collections, resources or users a subcommand of imeta is about. */
import { flag, places } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { MetadataTarget } from '../../domain/avu.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { type MetadataItem, TARGET_WORDS } from '../../domain/metadata-item.js';
import { parseUserName } from '../../domain/user-name.js';
import { UsageError } from '../../errors.js';
import { walkTree } from '../../operations/walk-tree.js';
import { reportOrStop } from '../shared/batch.js';
import {
  OPERAND_OPTIONS,
  type Operand,
  type OperandChoices,
  operandsOf,
  typedOperands,
} from '../shared/operands.js';

const ABOUT: Readonly<Record<MetadataTarget, string>> = {
  data_object: 'NAME is a data object',
  collection: 'NAME is a collection',
  resource: 'NAME is a resource',
  user: 'NAME is a user or group, NAME#ZONE for one of another zone',
};

export const TYPE_OPTIONS = {
  data_object: flag('-d', ABOUT.data_object),
  collection: flag('-C', ABOUT.collection),
  resource: flag('-R', ABOUT.resource),
  user: flag('-u', ABOUT.user),
} as const;
/** The same, for a line that has two of them. */
export const ORDERED_TYPE_OPTIONS = {
  data_object: places('-d', ABOUT.data_object),
  collection: places('-C', ABOUT.collection),
  resource: places('-R', ABOUT.resource),
  user: places('-u', ABOUT.user),
} as const;
const TYPES = ['data_object', 'collection', 'resource', 'user'] as const;

export const ITEM_OPTIONS = {
  ...TYPE_OPTIONS,
  recursive: flag(
    '-r, --recursive',
    'with -d all data objects below NAME, with -C all collections',
  ),
  ...OPERAND_OPTIONS,
} as const;

type TypeChoices = { readonly [T in MetadataTarget]: boolean };
export type ItemChoices = TypeChoices & OperandChoices & { readonly recursive: boolean };

/** The one type that the line names. Throws UsageError where it names none or several. */
export function targetType(choices: TypeChoices): MetadataTarget {
  const [type, second] = TYPES.filter((name) => choices[name]);
  if (type === undefined) throw missingType();
  if (second !== undefined) throw new UsageError('-d, -C, -R and -u exclude each other');
  return type;
}

/** The two types that the line names, in its order. Throws UsageError for fewer or more. */
export function targetTypes(
  choices: {
    readonly [T in MetadataTarget]: readonly number[];
  },
): readonly [MetadataTarget, MetadataTarget] {
  const all = TYPES.flatMap((type) => choices[type].map((place) => ({ type, place })));
  const [first, second, third] = all.sort((one, other) => one.place - other.place);
  if (first === undefined || second === undefined) throw missingType();
  if (third !== undefined) throw new UsageError('only two of -d, -C, -R and -u can be given');
  return [first.type, second.type];
}

function missingType(): UsageError {
  return new UsageError('it is not said what NAME is', {
    hint: 'Write -d for a data object, -C for a collection, -R for a resource or -u for a user before it.',
  });
}

/**
 * Tells names from the words after them: the first word is a name, unless all names come from a
 * file. Throws UsageError where there is no name.
 */
export function splitNames(
  words: readonly string[],
  choices: Pick<OperandChoices, 'fromFile'>,
): { readonly names: readonly string[]; readonly rest: readonly string[] } {
  if (choices.fromFile !== undefined) return { names: [], rest: words };
  const [name, ...rest] = words;
  if (name === undefined) throw new UsageError('missing NAME');
  return { names: [name], rest };
}

/** One item by its name. */
export async function itemNamed(
  ctx: Context,
  type: MetadataTarget,
  name: string,
): Promise<MetadataItem> {
  switch (type) {
    case 'data_object':
    case 'collection':
      return { type, path: await ctx.logicalPath(name) };
    case 'resource':
      return { type, name };
    case 'user': {
      const { zoneName } = await ctx.settings();
      return { type, ...parseUserName(name, zoneName) };
    }
  }
}

/** All items that the names and options stand for; a bad name is reported, and the others follow. */
export async function* itemsOf(
  ctx: Context,
  names: readonly string[],
  choices: ItemChoices,
): AsyncGenerator<MetadataItem, void, undefined> {
  const type = targetType(choices);
  if (type === 'resource' || type === 'user') {
    if (choices.recursive) throw new UsageError('-r goes with -d and -C only');
    for await (const name of typedOperands(ctx, names, choices)) {
      try {
        yield await itemNamed(ctx, type, name);
      } catch (error) {
        reportOrStop(ctx, choices, error);
      }
    }
    return;
  }
  yield* pathItems(ctx, type, operandsOf(ctx, names, choices), choices);
}

/** Matches of a pattern that are of the other type are passed over. */
async function* pathItems(
  ctx: Context,
  type: 'data_object' | 'collection',
  operands: AsyncIterable<Operand>,
  choices: ItemChoices,
): AsyncGenerator<MetadataItem, void, undefined> {
  let passedOver: Operand | undefined;
  let found = false;
  for await (const operand of operands) {
    const isExact = operand.path.equals(await ctx.logicalPath(operand.typed));
    if (choices.recursive) {
      yield* itemsBelow(ctx, type, operand.path, choices);
      found = true;
    } else if (isExact || operand.type === type) {
      yield { type, path: operand.path };
      found = true;
    } else {
      passedOver = operand;
    }
  }
  if (!found && passedOver !== undefined) {
    throw new UsageError(`no ${TARGET_WORDS[type]} matches ${passedOver.typed}`, {
      hint: 'What matches is of the other kind: -d is for data objects, -C for collections.',
    });
  }
}

async function* itemsBelow(
  ctx: Context,
  type: 'data_object' | 'collection',
  path: LogicalPath,
  choices: ItemChoices,
): AsyncGenerator<MetadataItem, void, undefined> {
  try {
    for await (const entry of walkTree(await ctx.client(), path)) {
      if (entry.type === type) yield { type, path: entry.path };
    }
  } catch (error) {
    reportOrStop(ctx, choices, error);
  }
}
