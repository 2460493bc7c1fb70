/**
 * The real context: wires streams, environment, clock, settings, sessions and client together.
 * With main.ts the only file that touches `process`.
 */
import { setMaxListeners } from 'node:events';
import type { IrodsClient } from '../api/client.js';
import type { Keychain } from '../auth/keychain.js';
import type { RememberedSessions } from '../auth/remembered-sessions.js';
import type { GlobalChoices } from '../cli/global-options.js';
import type { ContextFactory } from '../cli/run.js';
import type { ProfileStore } from '../config/profiles.js';
import type { Settings } from '../config/settings.js';
import { LogicalPath } from '../domain/logical-path.js';
import { CancelledError, type CliError, ConfigurationError } from '../errors.js';
import { usesColour } from '../output/colour.js';
import { guardedStream } from '../output/guarded-stream.js';
import { StreamOutput } from '../output/stream-output.js';
import { WaitSign } from '../output/wait-sign.js';
import type { ProgressReporter } from '../transfer/progress.js';
import type { Account } from './account.js';
import type { Clock } from './clock.js';
import { Connections } from './connections.js';
import type { Context, LineChanges, Processes } from './context.js';
import { Interruptions } from './interruptions.js';
import { Keyboard } from './keyboard.js';
import { type Streams, watchedStreams } from './streams.js';

/** What of the world a context is made from; tests give their own. */
export interface World {
  readonly streams: Streams;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly parentProcessId: number;
  readonly platform: NodeJS.Platform;
  readonly clock: Clock;
  /** Stops what runs in this world. */
  readonly interruption: AbortController;
  readonly interruptions: Interruptions;
  readonly connections: Connections;
  /** Options of the command that runs this line; those that say who and where hold for it too. */
  readonly inherited?: GlobalChoices;
  readonly useProfile?: (name: string) => void;
  readonly runLine: (argv: readonly string[], world: World) => Promise<number>;
  /** Told that a call into the system hangs, which would keep the process from ending by itself. */
  readonly onHang: () => void;
}

/** The world of this process, for its command line. */
export function startWorld(of: Pick<World, 'streams' | 'runLine' | 'onHang'>): World {
  const interruption = new AbortController();
  return {
    ...of,
    env: process.env,
    cwd: process.cwd(),
    parentProcessId: process.ppid,
    platform: process.platform,
    clock: wallClock,
    interruption,
    interruptions: new Interruptions(interruption),
    connections: new Connections(),
  };
}

export function contextFactory(world: World): ContextFactory {
  return (choices, report, commandLine) =>
    new SystemContext(world, inherit(choices, world.inherited), report, commandLine);
}

/** The options of a line with those of the command that runs it, as far as they say who and where. */
function inherit(own: GlobalChoices, above: GlobalChoices | undefined): GlobalChoices {
  if (above === undefined) return own;
  const given = Object.entries(own.settings).filter(([, value]) => value !== undefined);
  return {
    ...own,
    settings: { ...above.settings, ...Object.fromEntries(given) },
    profile: own.profile ?? above.profile,
    quiet: own.quiet || above.quiet,
    debug: own.debug || above.debug,
    color: own.color === 'auto' ? above.color : own.color,
    progress: own.progress === 'auto' ? above.progress : own.progress,
  };
}

class SystemContext implements Context {
  readonly streams: Streams;
  readonly env: World['env'];
  readonly cwd: string;
  readonly parentProcessId: number;
  readonly platform: NodeJS.Platform;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly output: StreamOutput;
  readonly prompt: Keyboard;
  readonly stderrIsColoured: boolean;
  readonly dryRun: boolean;
  readonly processes = theseProcesses;
  private readonly closers: (() => unknown)[] = [];
  private readonly memo = new Map<string, Promise<unknown>>();
  /** What is drawn on the terminal and has to go before other lines. */
  private display: { clear(): void } | undefined;
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
    this.cwd = world.cwd;
    this.parentProcessId = world.parentProcessId;
    this.platform = world.platform;
    this.clock = world.clock;
    this.signal = world.interruption.signal;
    // Every request that waits listens to it, and there may be many.
    setMaxListeners(0, this.signal);
    this.dryRun = choices.dryRun;
    const { color: choice } = choices;
    const { stdoutIsTerminal, stderrIsTerminal } = world.streams;
    this.stderrIsColoured = usesColour({ choice, env: world.env, isTerminal: stderrIsTerminal });
    this.output = new StreamOutput({
      stdout: guardedStream(world.streams.stdout, clear),
      stderr: guardedStream(world.streams.stderr, clear),
      stdoutIsTerminal: world.streams.stdoutIsTerminal,
      columns: () => world.streams.columns(),
      isColoured: usesColour({ choice, env: world.env, isTerminal: stdoutIsTerminal }),
      format: choices.format,
      fields: choices.fields,
      quiet: choices.quiet,
    });
    this.waitSign = new WaitSign({
      stderr: world.streams.stderr,
      clock: world.clock,
      isWanted:
        world.streams.stderrIsTerminal &&
        choices.progress === 'auto' &&
        !choices.quiet &&
        !choices.debug &&
        world.env['TERM'] !== 'dumb',
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

  async settings(): Promise<Settings> {
    return await this.once('settings', async () => {
      const { Settings } = await import('../config/settings.js');
      const { settings, profile } = this.choices;
      return await Settings.load(this.env, this.parentProcessId, settings, profile);
    });
  }

  async profiles(): Promise<ProfileStore> {
    const [{ ProfileStore }, { locateIrodsFiles }] = await Promise.all([
      import('../config/profiles.js'),
      import('../config/environment-file.js'),
    ]);
    return new ProfileStore(locateIrodsFiles(this.env, this.parentProcessId).state);
  }

  private async sessions(): Promise<RememberedSessions> {
    return await this.once('sessions', async () => {
      const [{ KeptSessions }, { PrivateFiles }, { RememberedSessions }, keychain, settings] =
        await Promise.all([
          import('../auth/kept-sessions.js'),
          import('../auth/private-files.js'),
          import('../auth/remembered-sessions.js'),
          this.keychain(),
          this.settings(),
        ]);
      const kept = new KeptSessions({
        files: new PrivateFiles(settings.files.state, this.platform !== 'win32'),
        keychain,
        place: settings.secretPlace,
      });
      return new RememberedSessions(kept, this.world.connections.sessions);
    });
  }

  private async keychain(): Promise<Keychain> {
    const { Keychain } = await import('../auth/keychain.js');
    const load = async (): Promise<unknown> => await import('keytar');
    return new Keychain({ load, clock: this.clock, onHang: this.world.onHang });
  }

  async client(): Promise<IrodsClient> {
    return await this.once('client', async () => {
      const { connect } = await import('./connect.js');
      const options = await this.connectOptions();
      this.waitSign.begin(`waiting for ${options.settings.url.host}`);
      return await connect({
        ...options,
        readsOnly: this.dryRun,
        note: (line) => this.streams.stdout.write(`${line}\n`),
      });
    });
  }

  async account(): Promise<Account> {
    return await this.once('account', async () => {
      const { SystemAccount } = await import('./system-account.js');
      return new SystemAccount({
        env: this.env,
        connectOptions: async () => await this.connectOptions(),
        settings: async () => await this.settings(),
        keychain: async () => await this.keychain(),
        authorities: async () => await this.authorities(await this.settings()),
        useSettings: (settings) => this.memo.set('settings', Promise.resolve(settings)),
      });
    });
  }

  private clearTerminal(): void {
    this.waitSign.end();
    this.display?.clear();
  }

  report(error: CliError): void {
    this.clearTerminal();
    this.reportTo(error);
  }

  async progress(wish?: 'shown'): Promise<ProgressReporter> {
    return await this.once('progress', () => this.makeProgress(wish));
  }

  private async makeProgress(wish: 'shown' | undefined): Promise<ProgressReporter> {
    const { stderr, stderrIsTerminal, columns } = this.streams;
    const now = (): number => this.clock.now();
    if (this.choices.progress === 'json') {
      const { JsonProgress } = await import('../output/progress-json.js');
      return new JsonProgress({ stderr, now });
    }
    if (this.choices.progress === 'none' || this.choices.quiet) {
      const { silentProgress } = await import('../transfer/progress.js');
      return silentProgress;
    }
    if (stderrIsTerminal) {
      const { TerminalProgress } = await import('../output/progress-terminal.js');
      const display = new TerminalProgress({ stderr, columns, now });
      this.display = display;
      this.closers.push(() => display.clear());
      return display.reporter;
    }
    const { lineProgress } = await import('../output/progress-lines.js');
    return lineProgress({ stderr, now, pause: wish === 'shown' ? 1000 : 10_000 });
  }

  async logicalPath(typed: string): Promise<LogicalPath> {
    const [, id] = /^id:(\d+)$/.exec(typed) ?? [];
    if (id !== undefined) {
      const { pathOfId } = await import('./path-of-id.js');
      return await pathOfId(await this.client(), id);
    }
    const settings = await this.settings();
    return LogicalPath.resolve(typed, settings.pathBase);
  }

  async useProfile(name: string): Promise<void> {
    const { useProfile } = this.world;
    const profiles = await this.profiles();
    if (useProfile === undefined) return await profiles.use(name);
    const { requireProfile } = await import('../config/profiles.js');
    requireProfile(await profiles.read(), name);
    useProfile(name);
  }

  async runLine(argv: readonly string[], changes: LineChanges = {}): Promise<number> {
    return await this.world.runLine(argv, this.worldOfLine(changes));
  }

  contextOfLine(changes: LineChanges): Context {
    const { fields: _fields, ...choices } = this.choices;
    const plain = {
      ...choices,
      format: 'text',
      fields: undefined,
      dryRun: false,
      // Nothing is drawn while a line is still being typed.
      progress: 'none',
    } as const;
    return new SystemContext(this.worldOfLine(changes), plain, this.reportTo, this.commandLine);
  }

  private worldOfLine({ profile, ...changes }: LineChanges): World {
    const inherited = { ...this.choices, profile: profile ?? this.choices.profile };
    return { ...this.world, ...changes, inherited };
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

  private async connectOptions() {
    const [settings, store] = await Promise.all([this.settings(), this.sessions()]);
    this.refuseInsecureHttp(settings);
    const { connections } = this.world;
    const dispatcher = await connections.agent({
      env: this.env,
      authorities: await this.authorities(settings),
    });
    return {
      settings,
      env: this.env,
      store,
      connections,
      dispatcher,
      clock: this.clock,
      platform: this.platform,
      signal: this.untilClosed(),
      debug: this.choices.debug
        ? (line: string) => this.streams.stderr.write(`${line}\n`)
        : undefined,
    };
  }

  /** Stops what is under way when the line is stopped, and what is left when it ends. */
  private untilClosed(): AbortSignal {
    const ending = new AbortController();
    setMaxListeners(0, ending.signal);
    const stop = (): void => ending.abort(this.signal.reason);
    if (this.signal.aborted) stop();
    this.signal.addEventListener('abort', stop, { once: true });
    this.closers.push(() => {
      this.signal.removeEventListener('abort', stop);
      ending.abort(new CancelledError('the command has ended'));
    });
    return ending.signal;
  }

  /** Plain http shows token and data to everybody on the way: only to this machine itself, or by consent. */
  private refuseInsecureHttp(settings: Settings): void {
    const { url } = settings;
    if (url.protocol === 'https:' || isLoopback(url.hostname)) return;
    if (!settings.allowsInsecureHttp) {
      throw new ConfigurationError(`${url.href} is not encrypted`, {
        hint: 'Use https://, or, where nobody can listen on the way, --insecure-http.',
      });
    }
    this.world.connections.once(`warned of ${url.origin}`, async () =>
      this.output.warn(
        `warning: ${url.origin} is not encrypted; password, token and data can be read on the way`,
      ),
    );
  }

  private async authorities(settings: Settings): Promise<readonly string[] | undefined> {
    const file = settings.get('irods_ssl_ca_certificate_file');
    if (file === undefined) return undefined;
    const { readAuthorities } = await import('../config/authorities.js');
    return await readAuthorities(file);
  }

  private async once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.memo.get(name);
    if (known !== undefined) return (await known) as T;
    const made = make();
    this.memo.set(name, made);
    return await made;
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** This process, and which of those that others wrote down are still there. */
const theseProcesses: Processes = {
  own: process.pid,
  isAlive: (id) => {
    try {
      return process.kill(id, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  end: (id, signal) => {
    for (const target of [-id, id]) {
      try {
        process.kill(target, signal);
        return;
      } catch {
        // No such group, or no such process.
      }
    }
  },
};

/** The clock on the wall. */
export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    const { setTimeout } = await import('node:timers/promises');
    await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(
      (error: unknown) => {
        throw signal?.aborted ? signal.reason : error;
      },
    );
  },
};

/** The standard streams of this process. */
export function processStreams(): Streams {
  const { stdin, stdout, stderr } = process;
  return {
    stdin,
    stdout,
    stderr,
    stdinIsTerminal: stdin.isTTY === true,
    stdoutIsTerminal: stdout.isTTY === true,
    stderrIsTerminal: stderr.isTTY === true,
    // A terminal that does not know its width says 0.
    columns: () => stdout.columns || stderr.columns || 80,
  };
}
