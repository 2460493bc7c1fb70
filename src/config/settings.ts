import { join } from 'node:path';
import { LogicalPath, type PathBase } from '../domain/logical-path.js';
import { ConfigurationError } from '../errors.js';
import {
  parseApiUrl,
  parseRequestsInFlight,
  parseSecretPlace,
  parseSwitch,
} from './check-setting.js';
import {
  type EnvironmentValues,
  type IrodsFiles,
  locateIrodsFiles,
  readEnvironmentFile,
  readSessionFile,
} from './environment-file.js';
import { type Profile, readProfiles, requireProfile } from './profiles.js';

/** Where a value came from, in order of precedence. */
export type Origin = 'flag' | 'variable' | 'session file' | 'profile' | 'environment file';

export interface Setting {
  readonly value: string;
  readonly origin: Origin;
}

/** Values given as options on the command line, by their environment-file keys. */
export type FlagValues = Readonly<Record<string, string | undefined>>;

const NO_PROFILE: Profile = new Map();
/** Allows plain http; an option or a profile's key, never the environment file's or a variable. */
const INSECURE_HTTP = 'irods_http_api_insecure_http';

/** Keys with a meaning here; any other key of the environment file is kept and shown by ienv. */
export const KNOWN_KEYS = [
  'irods_http_api_url',
  'irods_http_api_store',
  'irods_http_api_requests_in_flight',
  'irods_http_api_padding',
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

/** Keys that belong to one identity: those of the environment file do not fit another one's profile. */
const OF_AN_IDENTITY = ['irods_home', 'irods_cwd'];
const NAMES_AN_IDENTITY = ['irods_user_name', 'irods_zone_name'];

/** Where settings stand, in order of precedence. */
interface Sources {
  readonly flags: FlagValues;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly session: EnvironmentValues;
  readonly profile: Profile;
  readonly environment: EnvironmentValues;
}

/**
 * The person's settings: for each key the option, else the variable of that name in capitals, else
 * the session file, else the profile in use, else the environment file (icommands.md section 3.3).
 */
export class Settings {
  private constructor(
    readonly files: IrodsFiles,
    /** The profile in use, if one is. */
    readonly profileName: string | undefined,
    private readonly sources: Sources,
  ) {}

  /**
   * A profile is chosen, or with null none, though one may be in use elsewhere.
   * @throws ConfigurationError for files that cannot be read and for an unknown profile.
   */
  static async load(
    env: Readonly<Record<string, string | undefined>>,
    parentProcessId: number,
    flags: FlagValues = {},
    chosenProfile: string | null | undefined = env['IRODS_PROFILE'] || undefined,
  ): Promise<Settings> {
    const common = locateIrodsFiles(env, parentProcessId);
    const [environment, profiles] = await Promise.all([
      readEnvironmentFile(common.environment),
      readProfiles(common.state),
    ]);
    const inUse = chosenProfile === undefined ? profiles.current : chosenProfile;
    const profileName = inUse ?? profiles.beside.get(common.environment);
    const profile = profileName === undefined ? NO_PROFILE : requireProfile(profiles, profileName);
    // What only adds to an environment file leaves its current collection where the iCommands have it.
    const files = typeof inUse === 'string' ? ofProfile(common, inUse, parentProcessId) : common;
    const session = await readSessionFile(files.session);
    return new Settings(files, profileName, { flags, env, session, profile, environment });
  }

  /** These settings with further values, which count as options of this line. */
  with(values: FlagValues): Settings {
    const flags = { ...this.sources.flags, ...values };
    return new Settings(this.files, this.profileName, { ...this.sources, flags });
  }

  /** The value of a key and where it came from; undefined where nothing gives one. */
  find(key: string): Setting | undefined {
    const { flags, env, session, profile } = this.sources;
    const candidates: readonly (readonly [string | undefined, Origin])[] = [
      [flags[key], 'flag'],
      [env[key.toUpperCase()] || undefined, 'variable'],
      [session.get(key), 'session file'],
      [profile.get(key), 'profile'],
      [this.fromEnvironmentFile(key), 'environment file'],
    ];
    for (const [value, origin] of candidates) if (value !== undefined) return { value, origin };
    return undefined;
  }

  /** The value of a key that files give, whatever the options and variables of this line say. */
  kept(key: string): string | undefined {
    const { session, profile } = this.sources;
    return session.get(key) ?? profile.get(key) ?? this.fromEnvironmentFile(key);
  }

  private fromEnvironmentFile(key: string): string | undefined {
    const { profile, environment } = this.sources;
    const isAnothers = NAMES_AN_IDENTITY.some((name) => profile.has(name));
    return isAnothers && OF_AN_IDENTITY.includes(key) ? undefined : environment.get(key);
  }

  get(key: string): string | undefined {
    return this.find(key)?.value;
  }

  /** Every key that the files name and every known one that has a value. */
  keys(): readonly string[] {
    const all = new Set([...this.fileKeys(), ...KNOWN_KEYS]);
    return [...all].filter((key) => this.find(key) !== undefined);
  }

  /** Keys that the environment and session files and the profile name. */
  fileKeys(): readonly string[] {
    const { environment, profile, session } = this.sources;
    return [...new Set([...environment.keys(), ...profile.keys(), ...session.keys()])];
  }

  /** What the environment file says, for taking it over into a profile. */
  get environmentValues(): EnvironmentValues {
    return this.sources.environment;
  }

  /** Whether plain http to another machine was allowed, by an option or in the profile. */
  get allowsInsecureHttp(): boolean {
    const { flags, profile } = this.sources;
    return (flags[INSECURE_HTTP] ?? profile.get(INSECURE_HTTP)) === 'true';
  }

  /** Most requests in flight at once, where the person chose. Throws ConfigurationError. */
  get requestsInFlight(): number | undefined {
    const text = this.get('irods_http_api_requests_in_flight');
    return text === undefined ? undefined : parseRequestsInFlight(text);
  }

  /** Whether writes carry a header that makes the server read faster. Throws ConfigurationError. */
  get padsWrites(): boolean {
    const text = this.get('irods_http_api_padding');
    return text === undefined || parseSwitch('irods_http_api_padding', text);
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
    return parseApiUrl(this.require('irods_http_api_url'));
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
    return place === undefined ? undefined : parseSecretPlace(place);
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
    const current =
      this.sources.env['IRODS_CWD'] ||
      this.sources.profile.get('irods_cwd') ||
      this.fromEnvironmentFile('irods_cwd');
    return current === undefined ? this.pathBase.home : LogicalPath.parse(current);
  }
}

/** With a profile in use its current collection stands apart from that of other profiles. */
function ofProfile(files: IrodsFiles, name: string, parentProcessId: number): IrodsFiles {
  return { ...files, session: join(files.state, `cwd-${name}.${parentProcessId}.json`) };
}
