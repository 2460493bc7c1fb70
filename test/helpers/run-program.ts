import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly stdin?: string;
}

export interface ProgramOutcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a real program to its end. Its environment holds PATH and what is given. */
export async function runProgram(
  program: string,
  words: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramOutcome> {
  const child = start(program, words, options);
  child.stdin.on('error', () => {});
  child.stdin.end(options.stdin ?? '');
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, stdout, stderr };
}

export interface RunningZone {
  readonly url: string;
  /** Stops it with a signal; answers how it ended. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Starts `irods sandbox` as a process of its own and waits for its line. Throws where it ends before. */
export async function startZoneProgram(
  program: string,
  words: readonly string[],
  options: ProgramOptions = {},
): Promise<RunningZone> {
  const child = start(program, words, options);
  child.stderr.resume();
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), ended.then(() => undefined)]);
  if (first === undefined) throw new Error('the zone ended before it was ready');
  return {
    url: String(first[0]),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const [code, endedBy] = await ended;
      return { code, signal: endedBy };
    },
  };
}

function start(
  program: string,
  words: readonly string[],
  options: ProgramOptions,
): ChildProcessWithoutNullStreams {
  return spawn(program, words, {
    cwd: options.cwd ?? process.cwd(),
    env: {
      PATH: process.env['PATH'] ?? '',
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      // Nothing of one test is kept for another.
      NODE_DISABLE_COMPILE_CACHE: '1',
      ...options.env,
    },
  });
}
