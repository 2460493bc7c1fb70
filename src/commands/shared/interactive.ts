/** The mode of commands that are called without words: they read lines of words from stdin. */
import { createInterface, type Interface } from 'node:readline';
import { unfinishedIfUnread } from '../../cli/unread.js';
import type { Context } from '../../context/context.js';
import { BatchError, CliError } from '../../errors.js';
import { splitWords } from './split-words.js';

export interface InteractiveMode {
  /** Name of the command whose subcommands the lines are. */
  readonly command: string;
  /** Shown before each line on a terminal, such as `iadmin>`. */
  readonly prompt: string;
}

/**
 * Reads lines from stdin and runs each as words of the command, until `quit`, `q` or the end of
 * the input, and gives how many lines had words. On a terminal with editing and a history of this
 * session, which keeps no passwords.
 * @throws BatchError where lines of a script failed; each was reported when it happened.
 *   CancelledError where there are further lines when it is stopped, or when nobody reads on.
 */
export async function runInteractively(ctx: Context, mode: InteractiveMode): Promise<number> {
  const lines = ctx.streams.stdinIsTerminal ? typedLines(ctx, mode.prompt) : pipedLines(ctx);
  let read = 0;
  let failures = 0;
  for await (const line of lines) {
    const words = wordsOf(ctx, line);
    const [first] = words ?? [];
    if (words === undefined) failures += 1;
    if (words === undefined || first === undefined) continue;
    read += 1;
    if (first === 'quit' || first === 'q') break;
    if (ctx.signal.aborted) throw unfinishedIfUnread(ctx.signal.reason);
    if ((await ctx.runLine([mode.command, ...words])) !== 0) failures += 1;
  }
  if (failures > 0 && !ctx.streams.stdinIsTerminal) {
    throw new BatchError(`${failures} of the lines failed`);
  }
  return read;
}

function wordsOf(ctx: Context, line: string): readonly string[] | undefined {
  try {
    return splitWords(line);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    ctx.report(error);
    return undefined;
  }
}

async function* pipedLines(ctx: Context): AsyncGenerator<string> {
  yield* createInterface({ input: ctx.streams.stdin });
}

/** The terminal is given back while a command runs, so that the command can ask questions itself. */
async function* typedLines(ctx: Context, prompt: string): AsyncGenerator<string> {
  let history: string[] = [];
  for (;;) {
    const reader = createInterface({
      input: ctx.streams.stdin,
      output: ctx.streams.stderr,
      terminal: true,
      history: [...history],
    });
    reader.on('history', (lines) => {
      history = lines.filter((line) => !/\b(password|d?spass)\b/i.test(line));
    });
    // After Ctrl-Z and fg.
    reader.on('SIGCONT', () => reader.resume());
    const line = await nextLine(reader, prompt, ctx.signal);
    if (line === undefined) return;
    yield line;
  }
}

/** One line; undefined at the end of the input and on Ctrl-C. */
async function nextLine(
  reader: Interface,
  prompt: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    return await new Promise<string | undefined>((resolve) => {
      reader.once('close', () => resolve(undefined));
      reader.once('SIGINT', () => resolve(undefined));
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
      reader.question(prompt, resolve);
    });
  } finally {
    reader.close();
  }
}
