/** Sessions as texts: what is no secret in one, the secrets in another. */
import { createHash } from 'node:crypto';
import { readServerInfo } from '../api/info.js';
import { Secret } from '../domain/secret.js';
import { Token } from '../transport/token-source.js';
import type { Renewal, Session, SessionIdentity } from './session-store.js';

export type Fields = Readonly<Record<string, unknown>>;

/** The secrets of a session, as one text. */
export interface Secrets {
  readonly token: string;
  readonly password?: string | undefined;
  readonly client_secret?: string | undefined;
  readonly refresh_token?: string | undefined;
}

/** The file name of a session, which is also its name in the keychain. */
export function nameOf(identity: SessionIdentity): string {
  const key = JSON.stringify([identity.url, identity.zone, identity.user]);
  return `${NAME_BEGINNING}${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`;
}

/** What the names of all sessions begin with. */
export const NAME_BEGINNING = 'session-';

/** What of a session is no secret. */
export function recordOf(identity: SessionIdentity, session: Session): Fields {
  const { server } = session;
  const { openId } = session.renewal;
  return {
    url: identity.url,
    zone: identity.zone,
    user: identity.user,
    base_url: session.baseUrl,
    signed_in_at: session.signedInAt,
    expires_at: session.expiresAt,
    open_id:
      openId === undefined
        ? undefined
        : {
            issuer: openId.issuer,
            client_id: openId.clientId,
            scope: openId.scope,
            audience: openId.audience,
          },
    server: {
      api_version: server.apiVersion,
      irods_server_version: server.serverVersion,
      irods_zone: server.zone,
      max_number_of_rows_per_catalog_query: server.rowsPerQuery,
      max_number_of_streams_per_parallel_write_handle: server.streamsPerHandle,
      max_size_of_request_body_in_bytes: server.largestBody,
      openid_connect_enabled: server.openIdConnect,
    },
  };
}

export function secretsOf({ token, renewal }: Session): Secrets {
  return {
    token: token.reveal(),
    password: renewal.password?.reveal(),
    client_secret: renewal.openId?.clientSecret?.reveal(),
    refresh_token: renewal.openId?.refreshToken?.reveal(),
  };
}

/** What is kept is data from outside: anything odd in it counts as no session. */
export function readSession(record: Fields, secrets: Fields): Session | undefined {
  const { base_url: baseUrl, signed_in_at: signedInAt, expires_at: expiresAt } = record;
  const server = asRecord(record['server']);
  const token = asText(secrets['token']);
  if (token === undefined || typeof baseUrl !== 'string' || typeof signedInAt !== 'number')
    return undefined;
  if (server === undefined || asText(server['api_version']) === undefined) return undefined;
  return {
    token: new Token(token),
    expiresAt: typeof expiresAt === 'number' ? expiresAt : undefined,
    renewal: readRenewal(asRecord(record['open_id']), secrets),
    baseUrl,
    signedInAt,
    server: readServerInfo(server),
  };
}

/** Whose session a record is of; undefined where it does not say. */
export function identityIn(record: Fields | undefined): SessionIdentity | undefined {
  const { url, zone, user } = record ?? {};
  const isWhole = typeof url === 'string' && typeof zone === 'string' && typeof user === 'string';
  return isWhole ? { url, zone, user } : undefined;
}

function readRenewal(openId: Fields | undefined, secrets: Fields): Renewal {
  const issuer = asText(openId?.['issuer']);
  const clientId = asText(openId?.['client_id']);
  const password = asSecret(secrets['password']);
  if (issuer === undefined || clientId === undefined) return { password };
  return {
    password,
    openId: {
      issuer,
      clientId,
      scope: asText(openId?.['scope']) ?? 'openid',
      audience: asText(openId?.['audience']),
      clientSecret: asSecret(secrets['client_secret']),
      refreshToken: asSecret(secrets['refresh_token']),
    },
  };
}

/** The object that a JSON text holds; undefined for anything else. */
export function parseRecord(text: string | undefined): Fields | undefined {
  try {
    return asRecord(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

export function asRecord(found: unknown): Fields | undefined {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Fields)
    : undefined;
}

function asText(found: unknown): string | undefined {
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function asSecret(found: unknown): Secret | undefined {
  const text = asText(found);
  return text === undefined ? undefined : new Secret(text);
}
