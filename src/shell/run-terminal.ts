/** The session of a person at a terminal. */
import { join } from 'node:path';
import { CliError, type UsageError } from '../errors.js';
import { completeTyped } from './complete-typed.js';
import { History } from './history.js';
import { LineReader } from './line-reader.js';
import { type ParsedText, parseText, type Step } from './parse-line.js';
import { freshLine, promptText } from './prompt-text.js';
import { type ShellSession, UNKNOWN_COMMAND } from './session.js';

/** Runs what is typed until Ctrl-D or `exit`. Ctrl-C stops what runs, and nothing else. */
export async function runTerminal(session: ShellSession): Promise<void> {
  const { ctx } = session;
  const history = await History.open(join((await ctx.settings()).files.state, 'shell-history'));
  const reader = new LineReader({
    streams: ctx.streams,
    signal: ctx.signal,
    history: () => history.lines,
    complete: async (text) => await completeTyped(session, text),
  });
  // A Ctrl-C between two lines has nothing to stop.
  await ctx.interruptibly(async () => {
    await greet(session);
    while (session.leavesWith === undefined && !ctx.signal.aborted) {
      const typed = await readText(session, reader);
      if (typed === 'end') break;
      if (typed === undefined) continue;
      const isNew = history.remember(typed.text);
      session.history = history.lines;
      await runTyped(session, typed.steps);
      // What names no command may be a password that was typed at the wrong prompt.
      if (isNew && session.status !== UNKNOWN_COMMAND) await history.keep(typed.text);
    }
  });
  ctx.signal.throwIfAborted();
}

async function runTyped(session: ShellSession, steps: readonly Step[]): Promise<void> {
  const { ctx } = session;
  await ctx.interruptibly(async ({ signal }) => {
    await session.run(steps, { streams: ctx.streams, signal });
  });
}

/** Signs in before the first line, and says what is wrong with that at once. */
async function greet(session: ShellSession): Promise<void> {
  const { ctx } = session;
  try {
    await ctx.client();
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    session.report(error);
  }
  ctx.output.notice('help lists the commands, Tab completes, Ctrl-D leaves.');
}

interface TypedText {
  readonly text: string;
  readonly steps: readonly Step[];
}

/** A whole text, of several lines where it goes on; undefined where there is nothing to run. */
async function readText(
  session: ShellSession,
  reader: LineReader,
): Promise<TypedText | 'end' | undefined> {
  const { stderr } = session.ctx.streams;
  let text: string | undefined;
  let pending: UsageError | undefined;
  for (;;) {
    if (text === undefined) beginLine(session);
    const typed = await reader.read(text === undefined ? await prompt(session) : '> ');
    if (typed === 'discarded') return undefined;
    if (typed === 'end') {
      stderr.write('\n');
      if (pending === undefined) return 'end';
      session.status = session.report(pending);
      return undefined;
    }
    text = text === undefined ? typed.line : `${text}\n${typed.line}`;
    const parsed = parseTyped(session, text);
    if (parsed === undefined) return undefined;
    if ('steps' in parsed) return { text, steps: parsed.steps };
    pending = parsed.unfinished;
  }
}

function parseTyped(session: ShellSession, text: string): ParsedText | undefined {
  try {
    return parseText(text);
  } catch (error) {
    session.status = session.report(error);
    return undefined;
  }
}

/** Output that does not end in a line break stays, with the prompt below it. */
function beginLine({ ctx }: ShellSession): void {
  const { streams, stderrIsColoured } = ctx;
  if (!streams.stderrIsTerminal || ctx.env['TERM'] === 'dumb') return;
  streams.stderr.write(freshLine(streams.columns(), stderrIsColoured));
}

async function prompt(session: ShellSession): Promise<string> {
  const line = session.contextOfLine();
  try {
    return promptText(await line.settings(), session.ctx.stderrIsColoured);
  } catch (error) {
    session.report(error);
    return '> ';
  } finally {
    await line.close();
  }
}
