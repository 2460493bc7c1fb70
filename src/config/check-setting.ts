/** What the settings with a meaning here can be; all others are anybody's. */
import { hideUserInfo } from '../domain/hide-user-info.js';
import { LogicalPath } from '../domain/logical-path.js';
import { ConfigurationError } from '../errors.js';

const SECRET_PLACES = ['keychain', 'file', 'none'] as const;

/**
 * Refuses a value that a setting cannot have.
 * @throws ConfigurationError with what it can be.
 */
export function checkSetting(key: string, value: string): void {
  CHECKS[key]?.(value);
}

/**
 * Reads the URL of an HTTP API: with or without `/irods-http-api/X.Y.Z`.
 * @throws ConfigurationError for anything but an http or https URL without user information.
 */
export function parseApiUrl(text: string): URL {
  const url = parseWebUrl(text, 'https://HOST/irods-http-api/0.7.0');
  if (url.username === '' && url.password === '') return url;
  throw new ConfigurationError('the URL of the HTTP API holds a user name or password', {
    hint: 'Leave them out, and sign in with iinit.',
  });
}

/** Reads most requests at once. Throws ConfigurationError. */
export function parseRequestsInFlight(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new ConfigurationError(`irods_http_api_requests_in_flight is ${text}`, {
    hint: 'It is a number from 1 to 99.',
  });
}

/** Reads `on` or `off`. Throws ConfigurationError. */
export function parseSwitch(key: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new ConfigurationError(`${key} is ${text}`, { hint: 'It can be on or off.' });
}

/** Reads where secrets go. Throws ConfigurationError. */
export function parseSecretPlace(text: string): (typeof SECRET_PLACES)[number] {
  const place = SECRET_PLACES.find((known) => known === text);
  if (place !== undefined) return place;
  throw new ConfigurationError(`irods_http_api_store is ${text}`, {
    hint: 'It can be keychain, file or none.',
  });
}

const CHECKS: Readonly<Record<string, (value: string) => unknown>> = {
  irods_http_api_url: parseApiUrl,
  irods_http_api_requests_in_flight: parseRequestsInFlight,
  irods_http_api_padding: (text) => parseSwitch('irods_http_api_padding', text),
  irods_http_api_store: parseSecretPlace,
  irods_home: parsePath,
  irods_cwd: parsePath,
  irods_user_name: refuseEmpty('irods_user_name'),
  irods_zone_name: refuseEmpty('irods_zone_name'),
  irods_openid_issuer: (text) => {
    const url = parseWebUrl(text, 'https://HOST/…');
    if (url.username === '' && url.password === '') return;
    throw new ConfigurationError(
      'the address of the OpenID provider holds a user name or password',
    );
  },
};

function parseWebUrl(text: string, pattern: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const hint = `Write it as ${pattern}.`;
  if (url === undefined) throw new ConfigurationError(`not a URL: ${hideUserInfo(text)}`, { hint });
  if (url.protocol === 'https:' || url.protocol === 'http:') return url;
  throw new ConfigurationError(`not an http or https URL: ${hideUserInfo(text)}`, { hint });
}

function parsePath(text: string): void {
  if (!text.startsWith('/')) {
    throw new ConfigurationError(`not an absolute logical path: ${text}`, {
      hint: 'It begins with / and the name of the zone.',
    });
  }
  LogicalPath.parse(text);
}

function refuseEmpty(key: string): (text: string) => void {
  return (text) => {
    if (text === '') throw new ConfigurationError(`${key} is empty`);
  };
}
