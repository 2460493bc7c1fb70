/** What the way to the server is made from. */
import type { Dispatcher } from 'undici';
import type { OpenIdOptions } from '../auth/openid.js';
import type { RememberedSessions } from '../auth/remembered-sessions.js';
import type { SessionIdentity } from '../auth/session-store.js';
import type { Settings } from '../config/settings.js';
import { ConfigurationError } from '../errors.js';
import { HttpTransport } from '../transport/http.js';
import type { TokenSource } from '../transport/token-source.js';
import type { Clock } from './clock.js';
import type { Connections } from './connections.js';
import type { Processes } from './context.js';

/** What requests to any server need. */
export interface LineOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly debug?: ((line: string) => void) | undefined;
}

export interface ConnectOptions extends LineOptions {
  readonly settings: Settings;
  readonly store: RememberedSessions;
  readonly connections: Connections;
  readonly processes: Processes;
  readonly platform: NodeJS.Platform;
  readonly warn: (message: string) => void;
}

/** Whose session the settings name. Throws ConfigurationError where they do not. */
export function identityOf(settings: Settings): SessionIdentity {
  return { url: settings.url.href, zone: settings.zoneName, user: settings.userName };
}

/** A transport to the settings' server. */
export function plainTransport(
  options: ConnectOptions,
  baseUrl: URL,
  tokens: TokenSource,
): HttpTransport {
  const { dispatcher, clock, signal, debug, settings, env } = options;
  return new HttpTransport({
    baseUrl,
    dispatcher,
    env,
    clock,
    signal,
    tokens,
    ...(settings.padsWrites ? {} : { padding: 0 }),
    ...(settings.requestsInFlight === undefined ? {} : { inFlight: settings.requestsInFlight }),
    ...(debug === undefined ? {} : { debug }),
  });
}

/** The API signs in users of its own zone only (http-api.md section 2.4). */
export function checkZone(served: string, wanted: string): void {
  if (served === wanted) return;
  throw new ConfigurationError(`the server is of zone ${served}, not ${wanted}`, {
    hint: `Set irods_zone_name to ${served}, or check the URL.`,
  });
}

export function openIdOptions({
  dispatcher,
  signal,
  clock,
  env,
  debug,
}: LineOptions): OpenIdOptions {
  return { dispatcher, signal, now: () => clock.now(), env, debug };
}
