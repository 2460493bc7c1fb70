/** Programs of this machine, as parts of a line. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exitCodeOf, OWN_EXITS } from '../cli/exit-codes.js';
import { localFailure } from '../cli/local-failure.js';
import type { Processes } from '../context/context.js';
import type { Streams } from '../context/streams.js';
import { withoutSecrets } from '../domain/child-environment.js';
import { UsageError } from '../errors.js';
import { write } from '../output/write.js';

export interface ProgramSurroundings {
  readonly streams: Streams;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The local working folder. */
  readonly cwd: string;
  readonly signal: AbortSignal;
  /** Ctrl-C reaches the program by itself, as long as it shares the terminal. */
  readonly onTerminal: boolean;
  /** Ends a process and what it started. */
  readonly end: Processes['end'];
}

/** A program with its words, or a line for the system's own shell. */
export type ProgramLine = readonly [string, ...string[]] | string;

/** Exit status of a program that a signal ended, as shells give it: 128 and the signal's number. */
const ENDED_BY = { SIGINT: 130, SIGQUIT: 131, SIGKILL: 137, SIGPIPE: 141, SIGTERM: 143 } as const;

/**
 * Runs a program to its end and gives its exit status. It has no secret of the environment. Streams
 * that are open in this process, such as a terminal, it gets as they are; others are piped.
 * @throws UsageError where there is no such program, LocalError where it cannot be started.
 */
export async function runLocalProgram(
  line: ProgramLine,
  { streams, env, cwd, signal, onTerminal, end }: ProgramSurroundings,
): Promise<number> {
  const { stdin, stdout, stderr } = streams;
  const stdio: StdioOptions = [stdin, stdout, stderr].map((stream) => openFile(stream) ?? 'pipe');
  const options = { cwd, env: withoutSecrets(env), stdio, detached: !onTerminal };
  const child =
    typeof line === 'string'
      ? spawn(line, { ...options, shell: true })
      : spawn(line[0], line.slice(1), options);
  const stop = (): void => {
    const isCtrlC = exitCodeOf(signal.reason) === OWN_EXITS.interrupted;
    if (child.pid === undefined || (isCtrlC && onTerminal)) return;
    end(child.pid, isCtrlC ? 'SIGINT' : 'SIGTERM');
  };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const ended = endOf(child, typeof line === 'string' ? line : line[0]);
    const [status] = await Promise.all([ended, ...pumps(child, streams)]);
    return status;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function endOf(child: ChildProcess, name: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? unknownProgram(name) : localFailure('run', name, error));
    });
    child.once('close', (code, endedBy) => {
      resolve(code ?? ENDED_BY[endedBy as keyof typeof ENDED_BY] ?? 128);
    });
  });
}

function pumps({ stdin, stdout, stderr }: ChildProcess, streams: Streams): Promise<void>[] {
  return [
    stdin === null ? undefined : feed(streams.stdin as Readable, stdin),
    stdout === null ? undefined : pump(stdout, streams.stdout),
    stderr === null ? undefined : pump(stderr, streams.stderr),
  ].filter((pump) => pump !== undefined);
}

async function pump(from: Readable, to: NodeJS.WritableStream): Promise<void> {
  for await (const chunk of from) await write(to, chunk as Buffer);
}

/** A program need not read all it is given, and what gives it may end in a failure of its own. */
async function feed(from: Readable, stdin: Writable): Promise<void> {
  await pipeline(from, stdin).catch(() => {});
}

function openFile(stream: object): number | undefined {
  const { fd } = stream as { fd?: unknown };
  return typeof fd === 'number' ? fd : undefined;
}

function unknownProgram(name: string): UsageError {
  return new UsageError(`there is no program ${name}`, {
    exit: 127,
    hint: 'Commands after a | are programs of this machine, or iCommands under their full names.',
  });
}
