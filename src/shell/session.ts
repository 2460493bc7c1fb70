/** What the lines of one session share, and how each is run. */
import { exitCodeOf } from '../cli/exit-codes.js';
import { findCommand, REGISTRY } from '../cli/registry.js';
import { errorText } from '../cli/report-error.js';
import { suggestionFor } from '../cli/suggest.js';
import type { Context, LineChanges } from '../context/context.js';
import { UsageError } from '../errors.js';
import { beginSession, endSession } from '../operations/current-collection.js';
import { runLocalProgram } from './local-program.js';
import { findOwnCommand, OWN_COMMANDS } from './own-commands.js';
import type { Step } from './parse-line.js';
import type { Place } from './redirections.js';
import {
  type CommandSurroundings,
  type LineSurroundings,
  runPipeline,
  type StageRunner,
} from './run-pipeline.js';

export interface SessionOptions {
  /** Leaves at the first line that fails. */
  readonly stopsOnFailure: boolean;
  /** Shows each command on stderr before it is run. */
  readonly echoes: boolean;
}

/** The exit status of a line that names no command, as in other shells. */
export const UNKNOWN_COMMAND = 127;

export class ShellSession implements StageRunner {
  /** Exit status of what was run last. */
  status = 0;
  /** Set where the session is to end: its exit status. */
  leavesWith: number | undefined;
  /** The lines typed before, the newest last. */
  history: readonly string[] = [];
  private folder: string;
  private folderBefore: string | undefined;
  /** The profile that was chosen here, or null for none; undefined where that was not said. */
  private profile: string | null | undefined;

  private constructor(
    readonly ctx: Context,
    private readonly options: SessionOptions,
  ) {
    this.folder = ctx.cwd;
  }

  /** Begins where the commands of the shell around it are. */
  static async begin(ctx: Context, options: SessionOptions): Promise<ShellSession> {
    const session = new ShellSession(ctx, options);
    const line = session.contextOfLine();
    await beginSession(await ctx.settings(), await line.settings(), ctx.processes.own);
    await line.close();
    return session;
  }

  async end(): Promise<void> {
    await endSession(await this.ctx.settings(), this.ctx.processes.own);
  }

  get place(): Place {
    const { env } = this.ctx;
    return { cwd: this.folder, home: env['HOME'] ?? env['USERPROFILE'] };
  }

  /** Goes to a local folder, which must be there. */
  enterFolder(path: string): void {
    this.folderBefore = this.folder;
    this.folder = path;
  }

  /** The local folder before this one. */
  get lastFolder(): string | undefined {
    return this.folderBefore;
  }

  /** Runs what a text says, as far as the session does not end and nothing is stopped. */
  async run(steps: readonly Step[], at: LineSurroundings): Promise<void> {
    for (const [index, { when, run, text }] of steps.entries()) {
      if (when !== ';' && (this.status === 0) !== (when === '&&')) continue;
      if (this.options.echoes) this.ctx.streams.stderr.write(`+ ${text}\n`);
      this.status = await runPipeline(run, this, at);
      if (this.leavesWith !== undefined || at.signal.aborted) return;
      const isTested = (steps[index + 1]?.when ?? ';') !== ';';
      if (this.options.stopsOnFailure && this.status !== 0 && !isTested) {
        this.leavesWith = this.status;
        return;
      }
    }
  }

  async command(words: readonly [string, ...string[]], at: CommandSurroundings): Promise<number> {
    const [name = 'irods', ...rest] = words[0] === 'irods' ? words.slice(1) : words;
    const own = findOwnCommand(name);
    if (own !== undefined) return await own.run(this, rest, at);
    const entry = findCommand(name);
    if (entry?.name === 'ishell' || name === 'irods') {
      throw new UsageError('this is ishell already', { hint: 'Write commands without irods.' });
    }
    if (entry === undefined && !name.startsWith('-')) throw unknownCommand(name);
    return await this.ctx.runLine([name, ...rest], this.changesOfLine(at));
  }

  async program(
    line: readonly [string, ...string[]] | string,
    { streams, signal }: LineSurroundings,
  ): Promise<number> {
    const { env, streams: around, platform, processes } = this.ctx;
    const { stdinIsTerminal, stdoutIsTerminal, stderrIsTerminal } = around;
    return await runLocalProgram(line, {
      streams,
      env: this.profile === undefined ? env : { ...env, IRODS_PROFILE: this.profile ?? '' },
      cwd: this.folder,
      signal,
      onTerminal: stdinIsTerminal || stdoutIsTerminal || stderrIsTerminal || platform === 'win32',
      end: processes.end,
    });
  }

  report(error: unknown, stderr = this.ctx.streams.stderr): number {
    stderr.write(errorText(error, { command: 'ishell', asJson: false, debug: false }));
    return exitCodeOf(error);
  }

  /** What the next line would be given, for looking around; to be closed. */
  contextOfLine(changes: LineChanges = {}): Context {
    return this.ctx.contextOfLine({ ...this.changesOfLine(), ...changes });
  }

  private changesOfLine(at: Partial<CommandSurroundings> = {}): LineChanges {
    return {
      ...at,
      cwd: this.folder,
      parentProcessId: this.ctx.processes.own,
      profile: this.profile,
      useProfile: (name) => {
        this.profile = name;
      },
    };
  }
}

function unknownCommand(name: string): UsageError {
  const names = REGISTRY.flatMap((entry) => [entry.name, ...entry.aliases]);
  const near = suggestionFor(name, [...names, ...Object.keys(OWN_COMMANDS)]);
  return new UsageError(`unknown command: ${name}`, {
    hint: `${near}help lists all commands; !${name} runs a program of this machine.`,
    exit: UNKNOWN_COMMAND,
  });
}
