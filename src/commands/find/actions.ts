/** What `ifind` does with what it finds, other than to print it. */
import type { Context } from '../../context/context.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { LocalError } from '../../errors.js';
import type { Found } from '../../operations/find.js';
import { inGroups, WIDTH } from '../../operations/pool.js';
import { removeEmptyCollection, removePath } from '../../operations/remove.js';
import { runProgram } from '../../operations/run-program.js';
import { type BatchChoices, inBatch, reportOrStop } from '../shared/batch.js';
import { confirmOrCancel } from '../shared/confirm.js';
import type { Program } from './rewrite-words.js';

/** Paths of one call of a program, and the characters they may take: below every system's limit. */
const WORDS_AT_ONCE = 1000;
const LENGTH_AT_ONCE = 100_000;

/** Runs a program for each thing found, or for many at once. */
export async function runForFound(
  ctx: Context,
  found: AsyncIterable<Found>,
  { words, many }: Program,
  choices: BatchChoices,
): Promise<void> {
  for await (const paths of many ? callsOf(found) : inGroups(found, 1)) {
    const filled = many
      ? [...words, ...paths.map(({ path }) => `${path}`)]
      : words.map((word) => word.replaceAll('{}', `${paths[0]?.path}`));
    const code = await runProgram(filled, ctx);
    if (code === 0) continue;
    const about = many ? `${paths.length} paths` : `${paths[0]?.path}`;
    reportOrStop(ctx, choices, new LocalError(`${words[0]} ended with ${code} for ${about}`));
  }
}

async function* callsOf(
  found: AsyncIterable<Found>,
): AsyncGenerator<readonly Found[], void, undefined> {
  let call: Found[] = [];
  let length = 0;
  for await (const one of found) {
    const size = Buffer.byteLength(`${one.path}`) + 1;
    if (call.length === WORDS_AT_ONCE || (call.length > 0 && length + size > LENGTH_AT_ONCE)) {
      yield call;
      call = [];
      length = 0;
    }
    call.push(one);
    length += size;
  }
  if (call.length > 0) yield call;
}

export interface DeleteChoices extends BatchChoices {
  readonly yes: boolean;
  readonly noTrash: boolean;
}

/**
 * Removes what is found after asking: `search` is done once to count and once to remove. Data
 * objects first, then the collections, which must be empty by then, the deepest first.
 * @throws CancelledError where the answer is no.
 */
export async function deleteFound(
  ctx: Context,
  search: () => AsyncIterable<Found>,
  choices: DeleteChoices,
): Promise<void> {
  if (!choices.yes && !ctx.dryRun) await ask(ctx, search(), choices);
  const client = await ctx.client();
  const collections: LogicalPath[] = [];
  await inBatch(
    ctx,
    search(),
    async ({ path, type }) => {
      if (type === 'collection') collections.push(path);
      else {
        await removePath(client, path, type, {
          recursive: false,
          noTrash: choices.noTrash,
          onFailure: (error) => reportOrStop(ctx, choices, error),
        });
      }
    },
    { ...choices, width: WIDTH },
  );
  const depth = (path: LogicalPath): number => `${path}`.split('/').length;
  collections.sort((one, other) => depth(other) - depth(one));
  await inBatch(
    ctx,
    collections,
    async (path) => await removeEmptyCollection(client, path, choices.noTrash),
    choices,
  );
}

async function ask(
  ctx: Context,
  found: AsyncIterable<Found>,
  { noTrash }: DeleteChoices,
): Promise<void> {
  let [objects, collections] = [0, 0];
  for await (const { type } of found) {
    if (type === 'collection') collections += 1;
    else objects += 1;
  }
  if (objects + collections === 0) return;
  const what = `${objects} data object${objects === 1 ? '' : 's'} and ${collections} collection${collections === 1 ? '' : 's'}`;
  const how = noTrash ? 'for good' : 'into the trash';
  await confirmOrCancel(ctx, `Remove ${what} ${how}? (y/n)`, 'nothing was removed');
}
