/** The data objects and collections that a subcommand of ischema works on. */
import { flag } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { EntryType } from '../../domain/catalog-entry.js';
import { findEntryType } from '../../operations/path-kind.js';
import type { SchemaItem } from '../../operations/schema-application.js';
import type { ItemScope } from '../../operations/schema-items.js';
import { nothingAt, walkTree } from '../../operations/walk-tree.js';
import { reportOrStop } from '../shared/batch.js';
import { OPERAND_OPTIONS, type OperandChoices, operandsOf } from '../shared/operands.js';

export const ITEM_OPTIONS = {
  recursive: flag('-r, --recursive', 'every data object below the collections'),
  collections: flag('-C, --collections', 'with -r the collections, in place of the data objects'),
  ...OPERAND_OPTIONS,
} as const;

export interface ItemChoices extends OperandChoices {
  readonly recursive: boolean;
  readonly collections: boolean;
}

/**
 * What the words stand for, with its type; with -r what is below. A missing one is reported, and
 * the others follow.
 */
export async function* schemaItems(
  ctx: Context,
  words: readonly string[],
  choices: ItemChoices,
): AsyncGenerator<SchemaItem, void, undefined> {
  const wanted: EntryType = choices.collections ? 'collection' : 'data_object';
  for await (const { path, type } of scopes(ctx, words, choices)) {
    if (!choices.recursive || type === 'data_object') yield { path, type };
    else {
      for await (const entry of walkTree(await ctx.client(), path)) {
        if (entry.type === wanted) yield entry;
      }
    }
  }
}

/** The operands themselves, with what they are. */
export async function* scopes(
  ctx: Context,
  words: readonly string[],
  choices: OperandChoices & { readonly recursive: boolean },
): AsyncGenerator<ItemScope, void, undefined> {
  for await (const { path, type: known } of operandsOf(ctx, words, choices)) {
    try {
      const type = known ?? (await findEntryType(await ctx.client(), path));
      if (type === undefined) throw nothingAt(path);
      yield { path, type, recursive: choices.recursive && type === 'collection' };
    } catch (error) {
      reportOrStop(ctx, choices, error);
    }
  }
}
