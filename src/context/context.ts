/**
 * All that a command needs from the world, handed in. Costly or failing parts are functions and
 * made once. Layers below the commands take the narrow thing (client, clock, signal), not this.
 */
import type { IrodsClient } from '../api/client.js';
import type { ProfileStore } from '../config/profile-store.js';
import type { Settings } from '../config/settings.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { CliError } from '../errors.js';
import type { Output } from '../output/output.js';
import type { ProgressReporter } from '../transfer/progress.js';
import type { Account } from './account.js';
import type { Clock } from './clock.js';
import type { Prompt } from './prompt.js';
import type { Streams } from './streams.js';

/** Processes of this machine. */
export interface Processes {
  /** Id of this one. */
  readonly own: number;
  /** What tells this one from every other that has, or will have, its id; where the system says. */
  readonly mark: string | undefined;
  /**
   * Where ids mean the same process: the name of the machine, and of the container where this runs in
   * one that has ids of its own.
   */
  readonly host: string;
  /** Whether a process goes on; with the mark that it had, not another one of its id. */
  isAlive(id: number, mark?: string): boolean;
  /** Ends a process and, where it leads a group, all that it started; no failure where it has ended. */
  end(id: number, signal: 'SIGINT' | 'SIGTERM'): void;
  /** When this one started, milliseconds since 1970. */
  readonly startedAt: number;
  /**
   * Starts `irods` with these words in a process without streams, which goes on when this one has
   * ended. Nobody learns what becomes of it.
   */
  startApart(argv: readonly string[]): Promise<void>;
  /**
   * Calls `listener` when the terminal of this process goes away, right before that ends the
   * process; gives what ends that.
   */
  onHangUp(listener: () => void): () => void;
  /** Ends this process at once, as when its terminal goes away. */
  hangUp(): void;
  /** Stops what runs in the terminal, as Ctrl-Z does, until it is told to go on; then resolves. */
  suspend(): Promise<void>;
}

/** What a line that a command runs has of its own; all else is as for the command itself. */
export interface LineChanges {
  readonly streams?: Streams;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly parentProcessId?: number;
  /** Stops the line; by default what stops the command. */
  readonly interruption?: AbortController;
  /** The profile in use, or null for none; that of the command where it is not given. */
  readonly profile?: string | null | undefined;
  /** What choosing a profile, or none, does, in place of choosing it for all shells. */
  readonly useProfile?: (name: string | null) => void;
}

export interface Context {
  /** The line as it was typed: the command and its words. */
  readonly commandLine: readonly string[];
  readonly processes: Processes;
  readonly streams: Streams;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The local working directory, absolute. Throws LocalError where it is not there any more. */
  readonly cwd: string;
  /** Whether there is a local working directory. */
  readonly hasCwd: boolean;
  /** Process id of the shell that started the program: the iCommands' session files are named after it. */
  readonly parentProcessId: number;
  readonly platform: NodeJS.Platform;
  readonly clock: Clock;
  /** Aborts on Ctrl-C; in the shell once per line. */
  readonly signal: AbortSignal;
  readonly output: Output;
  readonly prompt: Prompt;
  /** Whether what is drawn on stdout may have colours; the output takes care of it itself. */
  readonly stdoutIsColoured: boolean;
  /** Whether what is written on stderr may have colours, such as the prompt of the shell. */
  readonly stderrIsColoured: boolean;
  /** `--dry-run` was given: the client sends no request that changes anything. */
  readonly dryRun: boolean;
  /** Reports the failure of one item of a batch at once; the batch goes on. */
  report(error: CliError): void;
  /**
   * Progress of transfers, in the form the person asked for; the same one for the whole line.
   * `shown` tells that somebody wants to see more of it where there is no terminal.
   */
  progress(wish?: 'shown'): Promise<ProgressReporter>;
  settings(): Promise<Settings>;
  /** The person's profiles, for changing them. */
  profiles(): Promise<ProfileStore>;
  /** The signed-in client of the ten endpoints. Throws ConfigurationError or AuthenticationError. */
  client(): Promise<IrodsClient>;
  /** Signing in and out. */
  account(): Promise<Account>;
  /**
   * A path as typed, resolved against the current collection and the home collection; `id:10074`
   * is the data object or collection of that id in the catalog. Throws UsageError.
   */
  logicalPath(typed: string): Promise<LogicalPath>;
  /**
   * Uses a profile, or with null none, from now on: in the session of a shell, or in all that is
   * started later. Throws ConfigurationError for an unknown profile.
   */
  useProfile(name: string | null): Promise<void>;
  /**
   * Runs another command line in this session: same connections and sign-in, same options that say
   * who and where, all other options its own.
   */
  runLine(argv: readonly string[], changes?: LineChanges): Promise<number>;
  /** What a line run in this session would be given, for looking around; to be closed. */
  contextOfLine(changes: LineChanges): Context;
  /**
   * Does work that stops by itself: while it runs, Ctrl-C aborts what it is given and not this
   * command.
   */
  interruptibly<T>(work: (interruption: AbortController) => Promise<T>): Promise<T>;
  /** Ends what the context opened: connections, displays, readers. */
  close(): Promise<void>;
}
