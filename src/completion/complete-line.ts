/**
 * What may stand at the end of a line: from the declarations of the commands, and for names from
 * the server, by one question of a bounded answer that is remembered for some seconds.
 */
import type { CompletionName } from '../cli/define-command.js';
import { REGISTRY } from '../cli/registry.js';
import { CompletionCache } from '../config/completion-cache.js';
import type { Context } from '../context/context.js';
import { askedOf } from './asked-of.js';
import { localCandidates } from './local-candidates.js';
import { type SoughtWord, soughtWord } from './sought-word.js';

export interface CompletionOptions {
  /** Paths of this machine are offered too; the shells do that themselves. */
  readonly localPaths: boolean;
  /** Ends the waiting for the server; what is known without it is given all the same. */
  readonly signal: AbortSignal;
}

/** What the last word of a line can be. */
export interface CompletedWord {
  /** What is typed of it, without an `--option=` before it. */
  readonly typed: string;
  /** What can stand in place of that; in order, none twice. A `/` at the end can be gone on from. */
  readonly candidates: readonly string[];
}

/**
 * Completes the last word of a line.
 * @throws CliError where the server must be asked and cannot be; what aborted `signal`.
 */
export async function completeLine(
  ctx: Context,
  line: readonly string[],
  options: CompletionOptions,
): Promise<CompletedWord> {
  const sought = await soughtWord(line);
  if (sought === undefined) return { typed: line.at(-1) ?? '', candidates: [] };
  const names = await candidatesOf(ctx, sought, options);
  const fitting = names.filter((name) => name.startsWith(sought.typed));
  return { typed: sought.typed, candidates: [...new Set(fitting)] };
}

async function candidatesOf(
  ctx: Context,
  sought: SoughtWord,
  options: CompletionOptions,
): Promise<readonly string[]> {
  const { kind } = sought;
  if (typeof kind !== 'string') return kind;
  if (kind === 'command') return REGISTRY.map(({ name }) => name);
  if (kind === 'profile') return [...(await (await ctx.profiles()).read()).named.keys()];
  const local = options.localPaths && LOCAL.includes(kind) ? await localNames(ctx, sought) : [];
  return [...local, ...(await namesOfServer(ctx, sought, kind, options.signal))];
}

/** Words that can be paths of this machine. */
const LOCAL: readonly CompletionName[] = ['local-path', 'either-path', 'schema'];

async function localNames(ctx: Context, { typed }: SoughtWord): Promise<readonly string[]> {
  const home = ctx.env['HOME'] ?? ctx.env['USERPROFILE'];
  return (await localCandidates(typed, { cwd: ctx.cwd, home })).names;
}

async function namesOfServer(
  ctx: Context,
  sought: SoughtWord,
  kind: CompletionName,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const settings = await ctx.settings();
  const cache = new CompletionCache(settings.files.state, () => ctx.clock.now());
  const asked = askedOf(sought, kind, { base: settings.pathBase, cwd: ctx.cwd, env: ctx.env });
  if (asked === undefined) return [];
  const identity = [settings.url.href, settings.zoneName, settings.userName];
  const question = { about: [...identity, ...asked.about], typed: sought.typed };
  const known = await cache.recall(question);
  if (known !== undefined) return known.names;
  const found = await unlessAborted(signal, async () => {
    const answer = await asked.ask(await ctx.client(), signal);
    await cache.remember(question, answer);
    return answer;
  });
  return found.names;
}

/** What `work` gives; rejects at once when the signal aborts, whatever `work` still waits for. */
async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
