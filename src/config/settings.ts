import { LogicalPath, type PathBase } from '../domain/logical-path.js';
import { ConfigurationError } from '../errors.js';
import {
  type EnvironmentValues,
  type IrodsFiles,
  locateIrodsFiles,
  readEnvironmentFile,
  readSessionFile,
} from './environment-file.js';

/** Where a value came from, in order of precedence. */
export type Origin = 'flag' | 'variable' | 'session file' | 'environment file' | 'default';

export interface Setting {
  readonly value: string;
  readonly origin: Origin;
}

/** Values given as options on the command line, by their environment-file keys. */
export type FlagValues = Readonly<Record<string, string | undefined>>;

/** Keys with a meaning here; any other key of the environment file is kept and shown by ienv. */
export const KNOWN_KEYS = [
  'irods_http_api_url',
  'irods_http_api_store',
  'irods_openid_issuer',
  'irods_openid_client_id',
  'irods_openid_scope',
  'irods_openid_audience',
  'irods_host',
  'irods_port',
  'irods_user_name',
  'irods_zone_name',
  'irods_home',
  'irods_cwd',
  'irods_default_resource',
  'irods_ssl_ca_certificate_file',
  'irods_log_level',
] as const;

/**
 * The person's settings: for each key the option, else the variable of that name in capitals, else
 * the session file, else the environment file (icommands.md section 3.3).
 */
export class Settings {
  private constructor(
    readonly files: IrodsFiles,
    private readonly flags: FlagValues,
    private readonly env: Readonly<Record<string, string | undefined>>,
    private readonly session: EnvironmentValues,
    private readonly environment: EnvironmentValues,
  ) {}

  static async load(
    env: Readonly<Record<string, string | undefined>>,
    parentProcessId: number,
    flags: FlagValues = {},
  ): Promise<Settings> {
    const files = locateIrodsFiles(env, parentProcessId);
    const [environment, session] = await Promise.all([
      readEnvironmentFile(files.environment),
      readSessionFile(files.session),
    ]);
    return new Settings(files, flags, env, session, environment);
  }

  /** These settings with further values, which count as options of this line. */
  with(values: FlagValues): Settings {
    const flags = { ...this.flags, ...values };
    return new Settings(this.files, flags, this.env, this.session, this.environment);
  }

  /** The value of a key and where it came from; undefined where nothing gives one. */
  find(key: string): Setting | undefined {
    const flag = this.flags[key];
    if (flag !== undefined) return { value: flag, origin: 'flag' };
    const variable = this.env[key.toUpperCase()];
    if (variable) return { value: variable, origin: 'variable' };
    const session = this.session.get(key);
    if (session !== undefined) return { value: session, origin: 'session file' };
    const file = this.environment.get(key);
    return file === undefined ? undefined : { value: file, origin: 'environment file' };
  }

  get(key: string): string | undefined {
    return this.find(key)?.value;
  }

  /** Every key that the files name and every known one that has a value. */
  keys(): readonly string[] {
    const all = new Set([...this.environment.keys(), ...this.session.keys(), ...KNOWN_KEYS]);
    return [...all].filter((key) => this.find(key) !== undefined);
  }

  /** Keys that the environment and session files name. */
  fileKeys(): readonly string[] {
    return [...new Set([...this.environment.keys(), ...this.session.keys()])];
  }

  /** @throws ConfigurationError where the key has no value. */
  require(key: string): string {
    const value = this.get(key);
    if (value !== undefined && value !== '') return value;
    throw new ConfigurationError(`no ${key}`, {
      hint: `Sign in with iinit, or set ${key.toUpperCase()} or ${key} in ${this.files.environment}.`,
    });
  }

  /** Whether URL, user and zone are known: what a session belongs to. */
  get nameAnIdentity(): boolean {
    const keys = ['irods_http_api_url', 'irods_user_name', 'irods_zone_name'];
    return keys.every((key) => Boolean(this.get(key)));
  }

  /** The URL of the HTTP API as the person wrote it. Throws ConfigurationError. */
  get url(): URL {
    const text = this.require('irods_http_api_url');
    return parseApiUrl(text);
  }

  get userName(): string {
    return this.require('irods_user_name');
  }

  get zoneName(): string {
    return this.require('irods_zone_name');
  }

  get defaultResource(): string | undefined {
    return this.get('irods_default_resource') || undefined;
  }

  /** Where secrets go, where the person chose. Throws ConfigurationError for an unknown place. */
  get secretPlace(): 'keychain' | 'file' | 'none' | undefined {
    const place = this.get('irods_http_api_store');
    if (place === undefined || place === 'keychain' || place === 'file' || place === 'none')
      return place;
    throw new ConfigurationError(`irods_http_api_store is ${place}`, {
      hint: 'It can be keychain, file or none.',
    });
  }

  /** Home and current collection (icommands.md section 3.1). */
  get pathBase(): PathBase {
    const homeText = this.get('irods_home');
    const home =
      homeText === undefined
        ? LogicalPath.root.join(this.zoneName).join('home').join(this.userName)
        : LogicalPath.parse(homeText);
    const current = this.get('irods_cwd');
    return { home, current: current === undefined ? home : LogicalPath.parse(current) };
  }

  /** Where `icd` without an argument leads: the current collection without the session file. */
  get startCollection(): LogicalPath {
    const current = this.env['IRODS_CWD'] || this.environment.get('irods_cwd');
    return current === undefined ? this.pathBase.home : LogicalPath.parse(current);
  }
}

/**
 * Reads the URL of an HTTP API: with or without `/irods-http-api/X.Y.Z`.
 * @throws ConfigurationError for anything but an http or https URL without user information.
 */
export function parseApiUrl(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch (error) {
    throw new ConfigurationError(`not a URL: ${text}`, {
      cause: error,
      hint: 'Write it as https://HOST/irods-http-api/0.7.0.',
    });
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new ConfigurationError(`not an http or https URL: ${text}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError('the URL of the HTTP API holds a user name or password', {
      hint: 'Leave them out, and sign in with iinit.',
    });
  }
  return url;
}
