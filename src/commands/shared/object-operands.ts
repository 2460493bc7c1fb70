/** Operands of commands that work on data objects and, with -r, on all below a collection. */
import type { Context } from '../../context/context.js';
import type { DataObjectEntry } from '../../domain/catalog-entry.js';
import { IrodsCode } from '../../domain/irods-code.js';
import { IrodsError } from '../../errors.js';
import { withExit } from '../../operations/explain.js';
import { objectsAt } from '../../operations/objects-at.js';
import { reportOrStop } from './batch.js';
import { type OperandChoices, operandsOf } from './operands.js';

export interface ObjectChoices extends OperandChoices {
  readonly recursive: boolean;
  /** Print `C- PATH:` before the first data object of each collection. */
  readonly verbose: boolean;
  /** Exit code for a path that names nothing; that of a failure unless it is given. */
  readonly pathExit?: number;
}

/**
 * The data objects in the order of the operands. What is not there, or is a collection without
 * -r, is reported like the failure of an item of a batch.
 */
export async function* objectOperands(
  ctx: Context,
  words: readonly string[],
  choices: ObjectChoices,
): AsyncGenerator<DataObjectEntry, void, undefined> {
  const client = await ctx.client();
  for await (const { path } of operandsOf(ctx, words, choices)) {
    let collection = '';
    try {
      for await (const object of objectsAt(client, path, choices.recursive)) {
        const parent = `${object.path.parent}`;
        if (choices.verbose && !object.path.equals(path) && parent !== collection) {
          collection = parent;
          if (!ctx.output.forPrograms) await ctx.output.line(`C- ${parent}:`);
        }
        yield object;
      }
    } catch (error) {
      const isPathError = error instanceof IrodsError && error.is(IrodsCode.USER_INPUT_PATH_ERR);
      const { pathExit } = choices;
      const told = isPathError && pathExit !== undefined ? withExit(error, pathExit) : error;
      reportOrStop(ctx, choices, told);
    }
  }
}
