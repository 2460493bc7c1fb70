import type { FaultSettings } from './faults/fault-settings.js';
import type { OpenIdOptions } from './protected-resource.js';

/** The releases of the HTTP API that the sandbox can answer as, oldest first. */
export const API_VERSIONS = ['0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0'] as const;

/** One release of the HTTP API. */
export type ApiVersion = (typeof API_VERSIONS)[number];

/** What the zone allows; the defaults are those of a real server of the chosen release. */
export interface SandboxLimits {
  /** The largest request body, in bytes; a larger one ends in a connection reset. */
  readonly maxRequestBodyBytes: number;
  /** The rows that one GenQuery1 or specific query answers at most. */
  readonly rowsPerQuery: number;
  /** The streams of one parallel write. */
  readonly streamsPerHandle: number;
  /** The streams of all open parallel writes together. */
  readonly streamsTotal: number;
  /** How long a token is good, in seconds from its issue. */
  readonly tokenLifetimeSeconds: number;
  /** How long one request may take on its connection, in seconds from the end of the one before. */
  readonly requestTimeoutSeconds: number;
  /** A read of more bytes than this is streamed, after which the connection is closed. */
  readonly readBufferBytes: number;
}

/** The name and password of a user. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** Something worth telling the person who runs the zone. */
export interface LogEvent {
  readonly level: 'info' | 'warning' | 'error';
  readonly message: string;
}

/** How a zone is to be made; everything has a default. */
export interface SandboxOptions {
  /** The TCP port; 0, the default, takes a free one. */
  readonly port?: number;
  /** The address to listen on; `127.0.0.1` by default. */
  readonly host?: string;
  /** Where catalog and vault are kept; by default a temporary directory, removed by `stop`. */
  readonly dir?: string;
  /** The zone's name; `tempZone` by default. An existing directory keeps the name it has. */
  readonly zone?: string;
  /** The administrator; `rods` with the password `rods` by default. */
  readonly admin?: Credentials;
  /** The release to answer as; `0.7.0` by default. */
  readonly apiVersion?: ApiVersion;
  readonly limits?: Partial<SandboxLimits>;
  /** What is to go wrong, from the start. */
  readonly faults?: FaultSettings;
  /** Takes the access tokens of an OpenID provider beside its own tokens. */
  readonly openId?: OpenIdOptions;
  /** Makes every random choice of the zone the same in every run. */
  readonly seed?: number;
  /** Whether faults can be set over HTTP at `/control/faults`; off by default. */
  readonly control?: boolean;
  /** A file that describes users, resources, collections and data objects to make at the start. */
  readonly seedFile?: string;
  /** Receives what the zone has to say; by default nothing is said. */
  readonly log?: (event: LogEvent) => void;
}

/** An option that nothing can be made of. */
export class SandboxOptionsError extends Error {
  override readonly name = 'SandboxOptionsError';
}

/** The options with every default filled in. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly zone: string;
  readonly admin: Credentials;
  readonly apiVersion: ApiVersion;
  readonly limits: SandboxLimits;
  readonly openId: OpenIdOptions | undefined;
  readonly seed: number | undefined;
  readonly control: boolean;
  readonly log: (event: LogEvent) => void;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The limits of a real server with its default configuration. Before 0.7.0 the buffer was 8 KiB
 * and only the streams of one handle were limited.
 */
function defaultLimits(version: ApiVersion): SandboxLimits {
  const newest = version === '0.7.0';
  return {
    maxRequestBodyBytes: 8 * MEBIBYTE,
    rowsPerQuery: 15,
    streamsPerHandle: 3,
    streamsTotal: newest ? 15 : Number.POSITIVE_INFINITY,
    tokenLifetimeSeconds: 3600,
    requestTimeoutSeconds: 30,
    readBufferBytes: newest ? MEBIBYTE : 8192,
  };
}

/** The name of a zone is the first part of every path in it. */
const ZONE_NAME = /^(?!\.{1,2}$)[A-Za-z0-9_.-]{1,62}$/;
const USER_NAME = /^(?!\.{1,2}$)[\w.@-]{1,63}$/;

/**
 * Fills in the defaults.
 *
 * @throws {SandboxOptionsError} for names that no zone and no user can have, and for a release
 *   that the sandbox does not know.
 */
export function resolveOptions(options: SandboxOptions): Settings {
  const {
    apiVersion = '0.7.0',
    zone = 'tempZone',
    admin = { name: 'rods', password: 'rods' },
  } = options;
  if (!ZONE_NAME.test(zone)) {
    throw new SandboxOptionsError(
      `a zone's name has 1 to 62 letters, digits, _, - and points, not ${JSON.stringify(zone)}`,
    );
  }
  if (!USER_NAME.test(admin.name)) {
    throw new SandboxOptionsError(
      `a user's name has 1 to 63 letters, digits, _, -, @ and points, not ${JSON.stringify(admin.name)}`,
    );
  }
  if (options.host === '') throw new SandboxOptionsError('the address to listen on is empty');
  if (!API_VERSIONS.includes(apiVersion)) {
    throw new SandboxOptionsError(`there is no release ${apiVersion} to answer as`);
  }
  return {
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    zone,
    admin,
    apiVersion,
    limits: { ...defaultLimits(apiVersion), ...options.limits },
    openId: options.openId,
    seed: options.seed,
    control: options.control ?? false,
    log: options.log ?? (() => {}),
  };
}
