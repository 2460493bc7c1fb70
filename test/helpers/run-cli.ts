import type { Readable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import type { Clock } from '../../src/context/clock.js';
import { Connections } from '../../src/context/connections.js';
import { Interruptions } from '../../src/context/interruptions.js';
import { theseProcesses, wallClock } from '../../src/context/system.js';
import { contextFactory, type World } from '../../src/context/system-context.js';
import { memoryStreams } from './memory-streams.js';
import { splitWords } from './split-words.js';

/** Who types, and where: a home folder with its settings, and a local working folder. */
export interface Person {
  readonly env: Readonly<Record<string, string>>;
  /** The local working directory. */
  readonly cwd: string;
  /** Stands for the shell that all lines of this person are typed in. */
  readonly shellProcessId: number;
}

export interface RunOptions {
  /** By default somebody without settings, in the system's folder for temporary files. */
  readonly as?: Person;
  /** What stdin holds, or gives in the course of time. */
  readonly stdin?: string | Uint8Array | Readable;
  /** Further environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The three streams claim to be a terminal. */
  readonly tty?: boolean;
  /** Columns of that terminal; 80 by default. */
  readonly columns?: number;
  readonly clock?: Clock;
  /** Reads along on stdout. */
  readonly onStdout?: (text: string) => void;
  /** Reads along on stderr, as a person who does what it says. */
  readonly onStderr?: (text: string) => void;
  /** Takes the words of lines that are to run apart, which nobody runs. */
  readonly onStartApart?: (argv: readonly string[]) => void;
  /** Aborting it is Ctrl-C. */
  readonly interruption?: AbortController;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as it is, for output that is no text. */
  readonly bytes: Buffer;
}

const NOBODY: Person = { env: { HOME: '/nonexistent' }, cwd: '/', shellProcessId: 1 };

/**
 * Runs one command line in this process with a context of its own, as if it were typed. A line is
 * split as a shell does; words are taken as they are.
 */
export async function runCli(
  line: string | readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  const person = options.as ?? NOBODY;
  const streams = memoryStreams(options.stdin, {
    terminal: options.tty === true,
    columns: options.columns ?? 80,
    onStdout: options.onStdout,
    onStderr: options.onStderr,
  });
  const { stdout, stderr } = streams;
  const interruption = options.interruption ?? new AbortController();
  const world: World = {
    streams,
    env: { ...person.env, ...options.env },
    cwd: options.cwd ?? person.cwd,
    parentProcessId: person.shellProcessId,
    platform: process.platform,
    processes: {
      ...theseProcesses,
      startedAt: (options.clock ?? wallClock).now(),
      startApart: async (argv) => options.onStartApart?.(argv),
    },
    clock: options.clock ?? wallClock,
    interruption,
    interruptions: new Interruptions(interruption),
    connections: new Connections(),
    runLine: async (argv, ofLine) =>
      await run(argv, {
        stdout: ofLine.streams.stdout,
        stderr: ofLine.streams.stderr,
        createContext: contextFactory(ofLine),
        version: '0.0.0-test',
        atTerminal: options.tty === true,
      }),
    onHang: () => {},
  };
  const words = typeof line === 'string' ? splitWords(line) : line;
  const code = await world.runLine(words[0] === 'irods' ? words.slice(1) : words, world);
  await world.connections.close();
  return { code, stdout: stdout.text, stderr: stderr.text, bytes: stdout.bytes };
}
