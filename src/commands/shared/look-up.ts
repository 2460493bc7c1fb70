import type { Context } from '../../context/context.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { type CliError, IrodsError } from '../../errors.js';
import { noSuchPath } from '../../operations/failures.js';
import { inQueries } from '../../operations/in-queries.js';
import { mapInOrder, WIDTH } from '../../operations/pool.js';
import { type BatchChoices, reportOrStop } from './batch.js';
import type { Operand } from './operands.js';

export interface LookedUp<T> {
  readonly operand: Operand;
  readonly found: T;
}

/** How operands are looked up. */
export interface Looking<T> {
  /** One of them; undefined where there is nothing. */
  readonly one: (operand: Operand) => Promise<T | undefined>;
  /**
   * The data objects among many operands, together; by path. What it does not find is looked up by
   * itself.
   */
  readonly objects?: (paths: readonly LogicalPath[]) => Promise<ReadonlyMap<string, T>>;
  /** How it is told that there is nothing. */
  readonly missing?: (path: LogicalPath) => CliError;
}

/**
 * Looks operands up, a few at a time, and gives them in their order. Where there is nothing, or
 * looking fails, that is reported in the operand's turn and the others follow.
 */
export async function* lookUp<T>(
  ctx: Context,
  operands: AsyncIterable<Operand>,
  choices: BatchChoices,
  looking: Looking<T>,
): AsyncGenerator<LookedUp<T>, void, undefined> {
  const { objects, missing = noSuchPath } = looking;
  const groups = inQueries(operands, ({ path, type }) =>
    objects === undefined || type === 'collection' || path.isRoot ? undefined : path,
  );
  const outcomes = mapInOrder(groups, WIDTH, async (group) => await lookUpGroup(group, looking));
  for await (const group of outcomes) {
    for (const { operand, found, error } of group) {
      if (found !== undefined) yield { operand, found };
      else reportOrStop(ctx, choices, error ?? missing(operand.path));
    }
  }
}

interface Looked<T> {
  readonly operand: Operand;
  readonly found?: T | undefined;
  readonly error?: unknown;
}

async function lookUpGroup<T>(
  group: readonly Operand[],
  { one, objects }: Looking<T>,
): Promise<readonly Looked<T>[]> {
  let known: ReadonlyMap<string, T> = new Map();
  if (objects !== undefined && savesTime(group)) {
    try {
      known = await objects(group.map(({ path }) => path));
    } catch (error) {
      // What the server says of all together need not be so of each.
      if (!(error instanceof IrodsError)) return group.map((operand) => ({ operand, error }));
    }
  }
  const looked: Looked<T>[] = [];
  const results = mapInOrder(group, WIDTH, async (operand): Promise<Looked<T>> => {
    try {
      return { operand, found: known.get(`${operand.path}`) ?? (await one(operand)) };
    } catch (error) {
      return { operand, error };
    }
  });
  for await (const result of results) looked.push(result);
  return looked;
}

/** Whether to ask for data objects first: a few that may be collections are quicker asked for at once. */
function savesTime(group: readonly Operand[]): boolean {
  const areObjects = group.every(({ type }) => type === 'data_object');
  return areObjects ? group.length > 1 : group.length > WIDTH;
}
