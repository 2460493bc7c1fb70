/**
 * The logical paths that a command is to work on: the words of its line, what `--from-file` names,
 * and what patterns among them match.
 */
import { flag, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { EntryType } from '../../domain/catalog-entry.js';
import { Glob } from '../../domain/glob.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { UsageError } from '../../errors.js';
import { matchPaths } from '../../operations/match-paths.js';
import { findEntryType } from '../../operations/path-kind.js';
import { BATCH_OPTIONS, type BatchChoices, reportOrStop } from './batch.js';

/** Options of every command that takes many names, which are no patterns. */
export const NAME_OPTIONS = {
  fromFile: value('--from-file <file>', 'take more paths from a file, one a line; - is stdin', {
    complete: 'local-path',
  }),
  nullSeparated: flag('-0, --null', 'paths in --from-file end with NUL, not with a line break'),
  ...BATCH_OPTIONS,
} as const;

/** Options of every command that takes many logical paths and patterns for them. */
export const OPERAND_OPTIONS = {
  ...NAME_OPTIONS,
  noGlob: flag('--no-glob', 'take *, ?, [ ] and { } in paths as they are'),
} as const;

export interface NameChoices extends BatchChoices {
  readonly fromFile: string | undefined;
  readonly nullSeparated: boolean;
}

export interface OperandChoices extends NameChoices {
  readonly noGlob: boolean;
  /** Exit code for words that are no paths or match nothing; that of wrong usage unless it is given. */
  readonly wordExit?: number;
}

export interface Operand {
  /** As the person wrote it; for a match of a pattern, the pattern. */
  readonly typed: string;
  readonly path: LogicalPath;
  /** What it is, where that was found out on the way. */
  readonly type: EntryType | undefined;
}

/**
 * The operands in their order. A pattern gives each of its matches; an exact name wins over its
 * reading as a pattern. A bad path or a pattern without a match is reported like the failure of
 * an item of a batch, and the others follow.
 *
 * All matches of a pattern are found before the first is given, so that what a command does to one
 * cannot hide another. A command that makes, moves and removes nothing asks for a `stream` of them.
 */
export async function* operandsOf(
  ctx: Context,
  words: readonly string[],
  choices: OperandChoices,
  matches: 'all first' | 'stream' = 'all first',
): AsyncGenerator<Operand, void, undefined> {
  for await (const typed of typedOperands(ctx, words, choices)) {
    try {
      const operands = resolved(ctx, typed, choices);
      yield* matches === 'stream' ? operands : await collected(operands);
    } catch (error) {
      const isOfWord = error instanceof UsageError && choices.wordExit !== undefined;
      reportOrStop(ctx, choices, isOfWord ? withExitOf(error, choices.wordExit) : error);
    }
  }
}

function withExitOf(error: UsageError, exit: number): UsageError {
  const { message, hint, path } = error;
  return new UsageError(message, {
    cause: error,
    exit,
    ...(hint === undefined ? {} : { hint }),
    ...(path === undefined ? {} : { path }),
  });
}

/** Whether the line names any operand. */
export function hasOperands(words: readonly string[], choices: NameChoices): boolean {
  return words.length > 0 || choices.fromFile !== undefined;
}

/**
 * Throws a UsageError where the line names no operand; `exit` is the command's exit code for that.
 */
export function requireOperands(
  words: readonly string[],
  choices: NameChoices,
  exit?: number,
): void {
  if (hasOperands(words, choices)) return;
  throw new UsageError('no paths given', {
    hint: 'Name at least one, or use --from-file.',
    ...(exit === undefined ? {} : { exit }),
  });
}

/** Words of the line, then names from the file, as they were written. */
export async function* typedOperands(
  ctx: Context,
  words: readonly string[],
  choices: NameChoices,
): AsyncGenerator<string, void, undefined> {
  yield* words;
  if (choices.fromFile === undefined) return;
  const separator = choices.nullSeparated ? '\0' : '\n';
  let rest = '';
  for await (const chunk of await openNames(ctx, choices.fromFile)) {
    const names = `${rest}${chunk}`.split(separator);
    rest = names.pop() ?? '';
    for (const name of names) if (name !== '') yield name;
  }
  if (rest !== '') yield rest;
}

async function collected<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* resolved(
  ctx: Context,
  typed: string,
  choices: OperandChoices,
): AsyncGenerator<Operand, void, undefined> {
  const glob = choices.noGlob ? undefined : Glob.find(typed);
  if (glob === undefined) {
    yield { typed, path: await ctx.logicalPath(typed), type: undefined };
    return;
  }
  const client = await ctx.client();
  const exact = await ctx.logicalPath(typed);
  const type = await findEntryType(client, exact);
  if (type !== undefined) {
    yield { typed, path: exact, type };
    return;
  }
  let found = false;
  for await (const match of matchPaths(client, await ctx.logicalPath(glob.literalPrefix), glob)) {
    found = true;
    yield { typed, ...match };
  }
  if (!found) {
    throw new UsageError(`nothing matches ${typed}`, {
      path: typed,
      hint: 'If that is a name and not a pattern, check its spelling or use --no-glob.',
    });
  }
}

/** The text of a file of names, in pieces. */
async function openNames(ctx: Context, file: string): Promise<AsyncIterable<string>> {
  if (file === '-') return decoded(ctx.streams.stdin);
  const [{ createReadStream }, { resolve }] = await Promise.all([
    import('node:fs'),
    import('node:path'),
  ]);
  return decoded(createReadStream(resolve(ctx.cwd, file)), file);
}

async function* decoded(
  stream: AsyncIterable<string | Buffer>,
  file?: string,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of stream) {
      yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    if (file === undefined) throw error;
    const { localFailure } = await import('../../operations/local-failure.js');
    const { message } = localFailure(error, 'read', file);
    throw new UsageError(message, { path: file, cause: error });
  }
  yield decoder.decode();
}
