/** What Tab offers in the shell: commands, their words, programs' files, names from the server. */
import { findCommand, REGISTRY } from '../cli/registry.js';
import { type CompletedWord, completeLine } from '../completion/complete-line.js';
import { localCandidates } from '../completion/local-candidates.js';
import { programNames } from '../completion/program-names.js';
import type { Context } from '../context/context.js';
import { findOwnCommand, OWN_COMMANDS } from './own-commands.js';
import { type Operator, scanLine, type Token, type Word } from './scan-line.js';
import type { ShellSession } from './session.js';

/** Texts that can stand in place of the end of what is typed, and that end. */
export type Replacement = readonly [candidates: readonly string[], replaced: string];

/** Who presses Tab waits this long, milliseconds. */
const PATIENCE = 150;
/** How long an answer is waited for that the next press of Tab can use, milliseconds. */
const LONG_PATIENCE = 5000;

/**
 * Completes the word at the end of `text`. Silent where the answer fails or is late; a late one is
 * remembered for the next time.
 */
export async function completeTyped(session: ShellSession, text: string): Promise<Replacement> {
  const { ctx } = session;
  const line = session.contextOfLine();
  const signal = AbortSignal.any([ctx.signal, AbortSignal.timeout(LONG_PATIENCE)]);
  const found = replacementFor(line, text, signal).finally(async () => await line.close());
  const nothing: Replacement = [[], text];
  return await Promise.race([
    found.catch(() => nothing),
    ctx.clock.sleep(PATIENCE).then(() => nothing),
  ]);
}

async function replacementFor(
  ctx: Context,
  text: string,
  signal: AbortSignal,
): Promise<Replacement> {
  const { before, word } = splitAtWord(text);
  const raw = text.slice(word?.start ?? text.length);
  const typed = word?.text ?? '';
  const completed = await complete(ctx, before, typed, signal);
  const kept = typed.slice(0, typed.length - completed.typed.length);
  const fitting = completed.candidates.filter((one) => one.startsWith(completed.typed));
  const words = fitting.map((candidate) => kept + candidate);
  const isOnly = words.length === 1;
  return [words.map((full) => written(full, raw, isOnly)), raw];
}

/** The tokens before the word that is typed, and that word, if one has begun. */
function splitAtWord(text: string): {
  readonly before: readonly Token[];
  readonly word: Word | undefined;
} {
  const { tokens } = scanLine(text);
  const last = tokens.at(-1);
  return last?.kind === 'word' && last.end === text.length
    ? { before: tokens.slice(0, -1), word: last }
    : { before: tokens, word: undefined };
}

const REDIRECTS: readonly string[] = ['<', '>', '>>', '2>', '2>>'];
const isOperator = (token: Token): token is Operator => token.kind === 'operator';

async function complete(
  ctx: Context,
  before: readonly Token[],
  typed: string,
  signal: AbortSignal,
): Promise<CompletedWord> {
  const operator = before.findLastIndex(
    (token) => isOperator(token) && !REDIRECTS.includes(token.text),
  );
  const words = before
    .slice(operator + 1)
    .flatMap((token) => (isOperator(token) ? [] : [token.text]));
  const last = before.at(-1);
  const [name = typed] = words;
  const isRedirected = last !== undefined && isOperator(last) && REDIRECTS.includes(last.text);
  if (isRedirected || name.startsWith('!')) return await completePath(ctx, typed);
  const inPipe = before[operator]?.text === '|';
  if (words.length === 0 && inPipe && typed.includes('/')) return await completePath(ctx, typed);
  if (words.length === 0) {
    return { typed, candidates: inPipe ? await afterPipe(ctx, typed) : commandNames() };
  }
  const own = findOwnCommand(name);
  if (own?.complete === 'local-path') return await completePath(ctx, typed);
  if (own?.complete === 'local-folder') return onlyFolders(await completePath(ctx, typed));
  if (own?.complete === 'command') return { typed, candidates: commandNames() };
  if (own !== undefined) return { typed, candidates: [] };
  const line = name === 'irods' ? words : ['irods', ...words];
  if (findCommand(line[1] ?? typed) === undefined) return await completePath(ctx, typed);
  return await completeLine(ctx, [...line, typed], { localPaths: true, signal });
}

async function completePath(ctx: Context, typed: string): Promise<CompletedWord> {
  const home = ctx.env['HOME'] ?? ctx.env['USERPROFILE'];
  return { typed, candidates: (await localCandidates(typed, { cwd: ctx.cwd, home })).names };
}

function onlyFolders({ typed, candidates }: CompletedWord): CompletedWord {
  return { typed, candidates: candidates.filter((path) => path.endsWith('/')) };
}

/** Commands by their own names, and programs of this machine. */
async function afterPipe({ env }: Context, typed: string): Promise<readonly string[]> {
  const commands = REGISTRY.filter(({ icommand }) => icommand).map(({ name }) => name);
  return [...new Set([...commands, ...(await programNames(typed, env))])].sort();
}

/** Every name that a line can begin with. */
function commandNames(): readonly string[] {
  const names = REGISTRY.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...new Set([...names, ...Object.keys(OWN_COMMANDS)])].sort();
}

/**
 * A word as it would be typed, quoted as the one that has begun is. The only one there is, unless
 * it can be gone on from, is ended.
 */
function written(word: string, raw: string, isOnly: boolean): string {
  const ends = isOnly && !word.endsWith('/');
  if (raw.startsWith("'")) {
    return `'${word.replaceAll("'", String.raw`'\''`)}${ends ? "' " : ''}`;
  }
  if (raw.startsWith('"')) {
    return `"${word.replace(/["\\$`]/g, String.raw`\$&`)}${ends ? '" ' : ''}`;
  }
  return `${word.replace(/[\s'"\\;|&<>]|^[#!]/g, String.raw`\$&`)}${ends ? ' ' : ''}`;
}
