/** Runs one pipeline: iRODS commands in this process, programs of this machine beside it. */
import { PassThrough } from 'node:stream';
import { OWN_EXITS } from '../cli/own-exits.js';
import { findCommand } from '../cli/registry.js';
import type { Streams } from '../context/streams.js';
import { type CliError, NobodyReadsError } from '../errors.js';
import type { Pipeline, Stage, SystemLine } from './parse-line.js';
import { PipeEnd } from './pipe-end.js';
import { ended, type Place, redirect } from './redirections.js';

/** What a line runs in. */
export interface LineSurroundings {
  readonly streams: Streams;
  readonly signal: AbortSignal;
}

/** What a command in a line runs in. */
export interface CommandSurroundings {
  readonly streams: Streams;
  readonly interruption: AbortController;
}

/** Runs what stages name; gives exit statuses. */
export interface StageRunner {
  readonly place: Place;
  command(words: readonly [string, ...string[]], at: CommandSurroundings): Promise<number>;
  /** A program with its words, or a line for the system's own shell. */
  program(line: readonly [string, ...string[]] | string, at: LineSurroundings): Promise<number>;
  /** Tells what went wrong with a stage, and gives its exit status. */
  report(error: unknown, stderr: NodeJS.WritableStream): number;
}

/** The exit status of the last stage that failed; 0 where all went well. */
export async function runPipeline(
  pipeline: Pipeline | SystemLine,
  runner: StageRunner,
  at: LineSurroundings,
): Promise<number> {
  if ('systemLine' in pipeline) {
    return await guarded(runner, at, async () => await runner.program(pipeline.systemLine, at));
  }
  const pipes = pipeline.stages.slice(1).map(() => new PassThrough());
  const statuses = await Promise.all(
    pipeline.stages.map(async (stage, index) => {
      const [input, output] = [pipes[index - 1], pipes[index]];
      const status = await runStage({ stage, input, output, isFirst: index === 0 }, runner, at);
      input?.destroy();
      return status;
    }),
  );
  return statuses.findLast((status) => status !== 0) ?? 0;
}

interface PlacedStage {
  readonly stage: Stage;
  readonly isFirst: boolean;
  /** The pipe it reads from, and the one it writes to; without one as the whole line. */
  readonly input: PassThrough | undefined;
  readonly output: PassThrough | undefined;
}

async function runStage(
  { stage, isFirst, input, output }: PlacedStage,
  runner: StageRunner,
  at: LineSurroundings,
): Promise<number> {
  const interruption = new AbortController();
  const stop = (): void => interruption.abort(at.signal.reason);
  if (at.signal.aborted) stop();
  at.signal.addEventListener('abort', stop, { once: true });
  // Whatever it is that a command cannot write to, the command has nothing to say of it.
  const giveUp = (): void => interruption.abort(new NobodyReadsError());
  const end = output === undefined ? undefined : new PipeEnd(output, giveUp);
  let failure: CliError | undefined;
  const failTo = (error: CliError): void => {
    if (!(error instanceof NobodyReadsError)) failure ??= error;
    giveUp();
  };
  const streams: Streams = {
    ...at.streams,
    ...(input === undefined ? {} : { stdin: input, stdinIsTerminal: false }),
    ...(end === undefined ? {} : { stdout: end, stdoutIsTerminal: false }),
  };
  const status = await guarded(runner, at, async () => {
    const open = await redirect(streams, stage.redirects, runner.place, failTo);
    try {
      const { streams } = open;
      const runsHere = isFirst || findCommand(stage.words[0])?.name === stage.words[0];
      if (runsHere) return await runner.command(stage.words, { streams, interruption });
      return await runner.program(stage.words, { streams, signal: interruption.signal });
    } finally {
      await open.close();
    }
  });
  at.signal.removeEventListener('abort', stop);
  if (end !== undefined) await ended(end);
  if (failure !== undefined) return runner.report(failure, at.streams.stderr);
  const isUnread = interruption.signal.reason instanceof NobodyReadsError;
  return isUnread && status !== OWN_EXITS.unread ? 0 : status;
}

async function guarded(
  runner: StageRunner,
  at: LineSurroundings,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    return runner.report(error, at.streams.stderr);
  }
}
