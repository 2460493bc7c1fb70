/** Runs the commands of a task on the terminal, as if they were typed. */
import { Readable } from 'node:stream';
import type { Context } from '../context/context.js';
import type { Streams } from '../context/streams.js';
import { shellQuoted } from '../domain/shell-quote.js';
import { linesOf, type Task, type TaskLine } from './task.js';

/** Of a long line, so much is shown. */
const LONGEST_ECHO = 400;

/** Whether all commands succeeded. Ctrl-C ends them and what would follow, and so does `stop`. */
export async function runTask(ctx: Context, task: Task, stop: AbortSignal): Promise<boolean> {
  return await ctx.interruptibly(async (interruption) => {
    const end = (): void => interruption.abort(stop.reason);
    stop.addEventListener('abort', end, { once: true });
    try {
      let isWell = true;
      for (const line of linesOf(task, ctx.dryRun)) {
        if (interruption.signal.aborted) return false;
        ctx.streams.stdout.write(`${echoOf(line)}\n`);
        const streams = line.stdin === undefined ? {} : { streams: withStdin(ctx, line.stdin) };
        const status = await ctx.runLine(line.words, { interruption, ...streams });
        isWell &&= status === 0;
      }
      return isWell;
    } finally {
      stop.removeEventListener('abort', end);
    }
  });
}

function echoOf({ words }: TaskLine): string {
  const text = `$ ${words.map(shellQuoted).join(' ')}`;
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)} …` : text;
}

function withStdin({ streams }: Context, text: string): Streams {
  const { stdout, stderr, stdoutIsTerminal, stderrIsTerminal } = streams;
  const stdin = Readable.from([Buffer.from(text)]);
  return {
    ...{ stdin, stdout, stderr, stdinIsTerminal: false, stdoutIsTerminal, stderrIsTerminal },
    columns: () => streams.columns(),
    rows: () => streams.rows(),
  };
}
