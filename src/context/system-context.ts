/**
 * The real context: wires streams, environment, clock, settings, sessions and client together, for
 * one command line in a world that is handed in.
 */
import { setMaxListeners } from 'node:events';
import type { IrodsClient } from '../api/client.js';
import type { GlobalChoices } from '../cli/global-options.js';
import type { ContextFactory } from '../cli/run.js';
import type { ProfileStore } from '../config/profile-store.js';
import type { Settings } from '../config/settings.js';
import { LogicalPath } from '../domain/logical-path.js';
import { CancelledError, type CliError, LocalError } from '../errors.js';
import { usesColour } from '../output/colour.js';
import { guardedStream } from '../output/guarded-stream.js';
import { StreamOutput } from '../output/stream-output.js';
import { WaitSign } from '../output/wait-sign.js';
import type { ProgressReporter } from '../transfer/progress.js';
import type { Account } from './account.js';
import type { Clock } from './clock.js';
import type { Connections } from './connections.js';
import type { Context, LineChanges, Processes } from './context.js';
import type { Interruptions } from './interruptions.js';
import { Keyboard } from './keyboard.js';
import type { LineConnection } from './line-connection.js';
import { type Streams, watchedStreams } from './streams.js';

/** What of the world a context is made from; tests give their own. */
export interface World {
  readonly streams: Streams;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The local working directory; undefined where it was removed, or cannot be told. */
  readonly cwd: string | undefined;
  readonly parentProcessId: number;
  readonly platform: NodeJS.Platform;
  readonly processes: Processes;
  readonly clock: Clock;
  /** Stops what runs in this world. */
  readonly interruption: AbortController;
  readonly interruptions: Interruptions;
  readonly connections: Connections;
  /** Options of the command that runs this line; some hold for it too, as `inherit` says. */
  readonly inherited?: GlobalChoices;
  readonly useProfile?: (name: string | null) => void;
  readonly runLine: (argv: readonly string[], world: World) => Promise<number>;
  /** Told that a call into the system hangs, which would keep the process from ending by itself. */
  readonly onHang: () => void;
}

export function contextFactory(world: World): ContextFactory {
  return (choices, report, commandLine) =>
    new SystemContext(world, inherit(choices, world.inherited), report, commandLine);
}

/**
 * The options of a line with those of the command that runs it, as far as they say who and where,
 * and that nothing is to be changed.
 */
function inherit(own: GlobalChoices, above: GlobalChoices | undefined): GlobalChoices {
  if (above === undefined) return own;
  const given = Object.entries(own.settings).filter(([, value]) => value !== undefined);
  return {
    ...own,
    settings: { ...above.settings, ...Object.fromEntries(given) },
    profile: own.profile === undefined ? above.profile : own.profile,
    dryRun: own.dryRun || above.dryRun,
    quiet: own.quiet || above.quiet,
    debug: own.debug || above.debug,
    color: own.color === 'auto' ? above.color : own.color,
    progress: own.progress === 'auto' ? above.progress : own.progress,
  };
}

class SystemContext implements Context {
  readonly streams: Streams;
  readonly env: World['env'];
  readonly parentProcessId: number;
  readonly platform: NodeJS.Platform;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly output: StreamOutput;
  readonly prompt: Keyboard;
  readonly stdoutIsColoured: boolean;
  readonly stderrIsColoured: boolean;
  readonly dryRun: boolean;
  readonly processes: Processes;
  private readonly closers: (() => unknown)[] = [];
  private readonly memo = new Map<string, Promise<unknown>>();
  /** Takes away what is drawn on the terminal, which has to go before other lines. */
  private clearProgress: (() => void) | undefined;
  private readonly waitSign: WaitSign;

  constructor(
    private readonly world: World,
    private readonly choices: GlobalChoices,
    private readonly reportTo: (error: CliError) => void,
    readonly commandLine: readonly string[],
  ) {
    const clear = (): void => this.clearTerminal();
    this.streams = watchedStreams(world.streams, clear);
    this.env = world.env;
    this.parentProcessId = world.parentProcessId;
    this.platform = world.platform;
    this.processes = world.processes;
    this.clock = world.clock;
    this.signal = world.interruption.signal;
    // Every request that waits listens to it, and there may be many.
    setMaxListeners(0, this.signal);
    this.dryRun = choices.dryRun;
    const { color: choice } = choices;
    const { stdoutIsTerminal, stderrIsTerminal } = world.streams;
    this.stdoutIsColoured = usesColour({ choice, env: world.env, isTerminal: stdoutIsTerminal });
    this.stderrIsColoured = usesColour({ choice, env: world.env, isTerminal: stderrIsTerminal });
    this.output = new StreamOutput({
      stdout: guardedStream(world.streams.stdout, (chunk) => this.makeRoomFor(chunk)),
      stderr: guardedStream(world.streams.stderr, clear),
      stdoutIsTerminal: world.streams.stdoutIsTerminal,
      columns: () => world.streams.columns(),
      isColoured: this.stdoutIsColoured,
      format: choices.format,
      fields: choices.fields,
      quiet: choices.quiet,
    });
    this.waitSign = new WaitSign({
      stderr: world.streams.stderr,
      clock: world.clock,
      isWanted: this.canDraw && choices.progress === 'auto' && !choices.quiet && !choices.debug,
      isColoured: this.stderrIsColoured,
    });
    this.prompt = new Keyboard({
      stdin: world.streams.stdin,
      stderr: guardedStream(world.streams.stderr, clear),
      interactive: world.streams.stdinIsTerminal && world.streams.stderrIsTerminal,
      onInterrupt: () => world.interruption.abort(new CancelledError('stopped')),
      signal: this.signal,
    });
    this.closers.push(() => this.prompt.close(), clear);
  }

  get hasCwd(): boolean {
    return this.world.cwd !== undefined;
  }

  get cwd(): string {
    const { cwd } = this.world;
    if (cwd !== undefined) return cwd;
    throw new LocalError('the local folder that this was started in is not there any more', {
      hint: 'Go to one that is there, or write absolute paths.',
    });
  }

  async settings(): Promise<Settings> {
    return await this.once('settings', async () => {
      const { Settings } = await import('../config/settings.js');
      const { settings, profile } = this.choices;
      return await Settings.load(this.env, this.parentProcessId, settings, profile);
    });
  }

  async profiles(): Promise<ProfileStore> {
    const [{ ProfileStore }, { locateIrodsFiles }] = await Promise.all([
      import('../config/profile-store.js'),
      import('../config/environment-file.js'),
    ]);
    const { clock, processes, signal } = this;
    const { state } = locateIrodsFiles(this.env, this.parentProcessId);
    return new ProfileStore(state, { clock, processes, signal });
  }

  async client(): Promise<IrodsClient> {
    return await this.once('client', async () => {
      const { connect } = await import('./connect.js');
      const options = await (await this.connection()).connectOptions();
      this.waitSign.begin(`waiting for ${options.settings.url.host}`);
      return await connect({
        ...options,
        readsOnly: this.dryRun,
        // Records on stdout stay readable for programs.
        note: (line) =>
          this.streams[this.output.forPrograms ? 'stderr' : 'stdout'].write(`${line}\n`),
      });
    });
  }

  async account(): Promise<Account> {
    return await this.once('account', async () => {
      const [{ SystemAccount }, connection] = await Promise.all([
        import('./system-account.js'),
        this.connection(),
      ]);
      return new SystemAccount({
        env: this.env,
        platform: this.platform,
        connection,
        settings: async () => await this.settings(),
        profiles: async () => await this.profiles(),
        useSettings: (settings) => this.memo.set('settings', Promise.resolve(settings)),
      });
    });
  }

  private async connection(): Promise<LineConnection> {
    return await this.once('connection', async () => {
      const { LineConnection } = await import('./line-connection.js');
      const { world, choices, streams } = this;
      return new LineConnection({
        world,
        settings: async () => await this.settings(),
        warn: (message) => this.output.warn(message),
        debug: choices.debug ? (line) => streams.stderr.write(`${line}\n`) : undefined,
        onClose: (closer) => this.closers.push(closer),
      });
    });
  }

  /** Whether what was drawn on stderr can be drawn over. */
  private get canDraw(): boolean {
    return this.world.streams.stderrIsTerminal && this.env['TERM'] !== 'dumb';
  }

  /** Between whole lines on the same terminal one may wait again; in the midst of one not. */
  private makeRoomFor(chunk: unknown): void {
    const isLines = typeof chunk === 'string' && chunk.endsWith('\n');
    if (isLines && this.world.streams.stdoutIsTerminal) this.waitSign.makeRoom();
    else this.waitSign.end();
    this.clearProgress?.();
  }

  private clearTerminal(): void {
    this.waitSign.end();
    this.clearProgress?.();
  }

  report(error: CliError): void {
    this.clearTerminal();
    this.reportTo(error);
  }

  async progress(wish?: 'shown'): Promise<ProgressReporter> {
    return await this.once('progress', async () => {
      const { lineProgressOf } = await import('./line-progress.js');
      const { clock, choices } = this;
      const { stderr, columns, rows } = this.world.streams;
      const { reporter, clear, stop } = await lineProgressOf({
        // Until there is progress to show, a wait is shown.
        streams: { stderr: guardedStream(stderr, () => this.waitSign.end()), columns, rows },
        canDraw: this.canDraw,
        clock,
        cwd: this.world.cwd,
        choice: choices.progress,
        quiet: choices.quiet,
        isWanted: wish === 'shown',
      });
      for (const closer of [clear, stop]) if (closer !== undefined) this.closers.push(closer);
      this.clearProgress = clear;
      return reporter;
    });
  }

  async logicalPath(typed: string): Promise<LogicalPath> {
    const [, id] = /^id:(\d+)$/.exec(typed) ?? [];
    if (id !== undefined) {
      const { pathOfId } = await import('./path-of-id.js');
      return await pathOfId(await this.client(), id);
    }
    const settings = await this.settings();
    const path = LogicalPath.resolve(typed, settings.pathBase);
    if (!path.isRoot && path.zone !== settings.zoneName) {
      await this.once(`zone ${path.zone}`, async () =>
        this.output.notice(
          `/${path.zone} is not in ${settings.zoneName}, the zone of this server: other zones are seen only as far as iRODS federates them`,
        ),
      );
    }
    return path;
  }

  async useProfile(name: string | null): Promise<void> {
    const { useProfile } = this.world;
    const profiles = await this.profiles();
    if (useProfile === undefined) return await profiles.use(name);
    const { requireProfile } = await import('../config/profiles.js');
    if (name !== null) requireProfile(await profiles.read(), name);
    useProfile(name);
  }

  async runLine(argv: readonly string[], changes: LineChanges = {}): Promise<number> {
    return await this.world.runLine(argv, this.worldOfLine(changes));
  }

  contextOfLine(changes: LineChanges): Context {
    const world = this.worldOfLine(changes);
    const plain = {
      ...(world.inherited ?? this.choices),
      format: 'text',
      fields: undefined,
      dryRun: false,
      // Nothing is drawn while a line is still being typed.
      progress: 'none',
    } as const;
    return new SystemContext(world, plain, this.reportTo, this.commandLine);
  }

  private worldOfLine({ profile, ...changes }: LineChanges): World {
    const inUse = profile === undefined ? this.choices.profile : profile;
    return { ...this.world, ...changes, inherited: { ...this.choices, profile: inUse } };
  }

  async interruptibly<T>(work: (interruption: AbortController) => Promise<T>): Promise<T> {
    const inner = new AbortController();
    const stop = (): void => inner.abort(this.signal.reason);
    this.signal.addEventListener('abort', stop, { once: true });
    try {
      return await this.world.interruptions.during(inner, async () => await work(inner));
    } finally {
      this.signal.removeEventListener('abort', stop);
    }
  }

  async close(): Promise<void> {
    for (const closer of this.closers.splice(0).reverse()) await closer();
  }

  private async once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.memo.get(name);
    if (known !== undefined) return (await known) as T;
    const made = make();
    this.memo.set(name, made);
    return await made;
  }
}
