/** What one command line needs to reach the server: sessions, authorities, the way of signing in. */
import { setMaxListeners } from 'node:events';
import { KeptSessions } from '../auth/kept-sessions.js';
import { Keychain } from '../auth/keychain.js';
import { PrivateFiles } from '../auth/private-files.js';
import { RememberedSessions } from '../auth/remembered-sessions.js';
import type { SecretPlace } from '../auth/session-store.js';
import type { Settings } from '../config/settings.js';
import { CancelledError, ConfigurationError } from '../errors.js';
import { printable } from '../output/printable.js';
import type { ConnectOptions, LineOptions } from './connect-options.js';
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
  constructor(private readonly options: LineConnectionOptions) {}

  /** @throws ConfigurationError for settings that are missing or wrong, or a line that is not safe. */
  async connectOptions(): Promise<ConnectOptions> {
    const { world, warn } = this.options;
    const [settings, store] = await Promise.all([this.options.settings(), this.sessions()]);
    this.refuseInsecureHttp(settings);
    return {
      ...(await this.lineOptions()),
      settings,
      store,
      connections: world.connections,
      processes: world.processes,
      platform: world.platform,
      warn,
    };
  }

  /**
   * What requests to any server need, whatever server the settings name.
   * @throws ConfigurationError where the file of authorities cannot be used.
   */
  async lineOptions(): Promise<LineOptions> {
    const { world, debug } = this.options;
    const { env, clock, connections } = world;
    return {
      env,
      dispatcher: await connections.agent({ env, authorities: await this.authorities() }),
      clock,
      signal: this.untilClosed(),
      // Headers and addresses of an answer are anybody's text.
      debug: debug === undefined ? undefined : (line) => debug(printable(line)),
    };
  }

  keychain(): Keychain {
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

  /** The sessions that are kept. Throws ConfigurationError where the settings cannot be read. */
  async sessions(): Promise<RememberedSessions> {
    return await this.openSessions((await this.options.settings()).secretPlace);
  }

  /** The sessions that are kept, for forgetting them: no setting stands in the way of that. */
  async sessionsToForget(): Promise<RememberedSessions> {
    return await this.openSessions(undefined);
  }

  private async openSessions(place: SecretPlace | undefined): Promise<RememberedSessions> {
    const { world } = this.options;
    const files = await import('../config/environment-file.js');
    const { state } = files.locateIrodsFiles(world.env, world.parentProcessId);
    const kept = new KeptSessions({
      files: new PrivateFiles(state, world.platform !== 'win32'),
      keychain: this.keychain(),
      place,
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
