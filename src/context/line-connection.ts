/** What one command line needs to reach the server: sessions, authorities, the way of signing in. */
import { setMaxListeners } from 'node:events';
import type { Keychain } from '../auth/keychain.js';
import type { RememberedSessions } from '../auth/remembered-sessions.js';
import type { Settings } from '../config/settings.js';
import { CancelledError, ConfigurationError } from '../errors.js';
import type { ConnectOptions } from './connect.js';
import type { World } from './system-context.js';

export interface LineConnectionOptions {
  readonly world: World;
  readonly settings: () => Promise<Settings>;
  readonly warn: (message: string) => void;
  /** Told each request and answer, where somebody wants to see them. */
  readonly debug: ((line: string) => void) | undefined;
  /** Called when the line ends. */
  readonly onClose: (closer: () => void) => void;
}

export class LineConnection {
  private kept: Promise<RememberedSessions> | undefined;

  constructor(private readonly options: LineConnectionOptions) {}

  /** @throws ConfigurationError for settings that are missing or wrong, or a line that is not safe. */
  async connectOptions(): Promise<ConnectOptions> {
    const { world, debug } = this.options;
    const [settings, store] = await Promise.all([this.options.settings(), this.sessions()]);
    this.refuseInsecureHttp(settings);
    const dispatcher = await world.connections.agent({
      env: world.env,
      authorities: await this.authorities(),
    });
    return {
      settings,
      env: world.env,
      store,
      connections: world.connections,
      dispatcher,
      clock: world.clock,
      platform: world.platform,
      signal: this.untilClosed(),
      debug,
    };
  }

  async keychain(): Promise<Keychain> {
    const { Keychain } = await import('../auth/keychain.js');
    const load = async (): Promise<unknown> => await import('keytar');
    const { clock, onHang } = this.options.world;
    return new Keychain({ load, clock, onHang });
  }

  /** PEM texts of further certificate authorities, where the settings name a file. */
  async authorities(): Promise<readonly string[] | undefined> {
    const file = (await this.options.settings()).get('irods_ssl_ca_certificate_file');
    if (file === undefined) return undefined;
    const { readAuthorities } = await import('../config/authorities.js');
    return await readAuthorities(file);
  }

  private async sessions(): Promise<RememberedSessions> {
    this.kept ??= this.openSessions();
    return await this.kept;
  }

  private async openSessions(): Promise<RememberedSessions> {
    const { world } = this.options;
    const [{ KeptSessions }, { PrivateFiles }, { RememberedSessions }, keychain, settings] =
      await Promise.all([
        import('../auth/kept-sessions.js'),
        import('../auth/private-files.js'),
        import('../auth/remembered-sessions.js'),
        this.keychain(),
        this.options.settings(),
      ]);
    const kept = new KeptSessions({
      files: new PrivateFiles(settings.files.state, world.platform !== 'win32'),
      keychain,
      place: settings.secretPlace,
    });
    return new RememberedSessions(kept, world.connections.sessions);
  }

  /** Stops what is under way when the line is stopped, and what is left when it ends. */
  private untilClosed(): AbortSignal {
    const { signal } = this.options.world.interruption;
    const ending = new AbortController();
    setMaxListeners(0, ending.signal);
    const stop = (): void => ending.abort(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    this.options.onClose(() => {
      signal.removeEventListener('abort', stop);
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
    this.options.world.connections.once(`warned of ${url.origin}`, async () =>
      this.options.warn(
        `warning: ${url.origin} is not encrypted; password, token and data can be read on the way`,
      ),
    );
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
