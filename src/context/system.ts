/**
 * The real context: wires streams, environment, clock, settings, sessions and client together.
 * With main.ts the only file that touches `process`.
 */
import { setMaxListeners } from 'node:events';
import type { IrodsClient } from '../api/client.js';
import type { Keychain } from '../auth/keychain.js';
import type { SessionStore } from '../auth/session-store.js';
import type { GlobalChoices } from '../cli/global-options.js';
import type { ContextFactory } from '../cli/run.js';
import type { ProfileStore } from '../config/profiles.js';
import type { Settings } from '../config/settings.js';
import { LogicalPath } from '../domain/logical-path.js';
import { CancelledError, type CliError, ConfigurationError } from '../errors.js';
import { StreamOutput } from '../output/stream-output.js';
import type { ProgressReporter } from '../transfer/progress.js';
import type { Account } from './account.js';
import type { Clock } from './clock.js';
import type { Context, Processes } from './context.js';
import { Keyboard } from './keyboard.js';
import type { Streams } from './streams.js';

/** What of the world a context is made from; tests give their own. */
export interface World {
  readonly streams: Streams;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly parentProcessId: number;
  readonly platform: NodeJS.Platform;
  readonly clock: Clock;
  /** Aborted on Ctrl-C and SIGTERM. */
  readonly interruption: AbortController;
  readonly runLine: (argv: readonly string[]) => Promise<number>;
  /** Told that a call into the system hangs, which would keep the process from ending by itself. */
  readonly onHang: () => void;
}

export function contextFactory(world: World): ContextFactory {
  return (choices, report, commandLine) => new SystemContext(world, choices, report, commandLine);
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
  readonly dryRun: boolean;
  readonly runLine: World['runLine'];
  readonly processes = theseProcesses;
  private readonly closers: (() => unknown)[] = [];
  private readonly memo = new Map<string, Promise<unknown>>();

  constructor(
    private readonly world: World,
    private readonly choices: GlobalChoices,
    readonly report: (error: CliError) => void,
    readonly commandLine: readonly string[],
  ) {
    this.streams = world.streams;
    this.env = world.env;
    this.cwd = world.cwd;
    this.parentProcessId = world.parentProcessId;
    this.platform = world.platform;
    this.clock = world.clock;
    this.signal = world.interruption.signal;
    // Every request that waits listens to it, and there may be many.
    setMaxListeners(0, this.signal);
    this.runLine = world.runLine;
    this.dryRun = choices.dryRun;
    this.output = new StreamOutput({
      stdout: world.streams.stdout,
      stderr: world.streams.stderr,
      stdoutIsTerminal: world.streams.stdoutIsTerminal,
      format: choices.format,
      fields: choices.fields,
      quiet: choices.quiet,
    });
    this.prompt = new Keyboard({
      stdin: world.streams.stdin,
      stderr: world.streams.stderr,
      interactive: world.streams.stdinIsTerminal && world.streams.stderrIsTerminal,
      onInterrupt: () => world.interruption.abort(new CancelledError('stopped')),
    });
    this.closers.push(() => this.prompt.close());
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

  private async sessions(): Promise<SessionStore> {
    return await this.once('sessions', async () => {
      const [{ KeptSessions }, { PrivateFiles }, keychain, settings] = await Promise.all([
        import('../auth/kept-sessions.js'),
        import('../auth/private-files.js'),
        this.keychain(),
        this.settings(),
      ]);
      return new KeptSessions({
        files: new PrivateFiles(settings.files.state, this.platform !== 'win32'),
        keychain,
        place: settings.secretPlace,
      });
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

  async progress(): Promise<ProgressReporter> {
    const { silentProgress } = await import('../transfer/progress.js');
    return silentProgress;
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

  async close(): Promise<void> {
    for (const closer of this.closers.splice(0).reverse()) await closer();
  }

  private async connectOptions() {
    const [{ createAgent }, settings, store] = await Promise.all([
      import('../transport/agent.js'),
      this.settings(),
      this.sessions(),
    ]);
    this.refuseInsecureHttp(settings);
    const dispatcher = await createAgent({
      env: this.env,
      authorities: await this.authorities(settings),
    });
    this.closers.push(async () => await dispatcher.destroy());
    return {
      settings,
      env: this.env,
      store,
      dispatcher,
      clock: this.clock,
      platform: this.platform,
      signal: this.signal,
      debug: this.choices.debug
        ? (line: string) => this.streams.stderr.write(`${line}\n`)
        : undefined,
    };
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
    this.once('insecure', async () =>
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
    columns: () => stdout.columns ?? stderr.columns ?? 80,
  };
}
