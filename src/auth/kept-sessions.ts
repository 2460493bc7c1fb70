import { createHash } from 'node:crypto';
import { readServerInfo } from '../api/info.js';
import { Secret } from '../domain/secret.js';
import { LocalError } from '../errors.js';
import { Token } from '../transport/token-source.js';
import type { Keychain } from './keychain.js';
import type { PrivateFiles } from './private-files.js';
import type {
  Renewal,
  SecretPlace,
  Session,
  SessionIdentity,
  SessionStore,
} from './session-store.js';

export interface KeptSessionsOptions {
  readonly files: PrivateFiles;
  readonly keychain: Keychain;
  /** Where new secrets go, where the settings say so. */
  readonly place: SecretPlace | undefined;
}

/** The secrets of a session, as one text. */
interface Secrets {
  readonly token: string;
  readonly password?: string | undefined;
  readonly client_secret?: string | undefined;
  readonly refresh_token?: string | undefined;
}

/**
 * Sessions, each with a private file of what is no secret. Its secrets stand in the keychain under
 * the file's name, or, where there is no keychain, in the same file.
 */
export class KeptSessions implements SessionStore {
  constructor(private readonly options: KeptSessionsOptions) {}

  async load(identity: SessionIdentity): Promise<Session | undefined> {
    const name = nameOf(identity);
    const text = await this.options.files.read(name);
    const record = text === undefined ? undefined : parseRecord(text);
    if (record === undefined) return undefined;
    const secrets =
      record['kept_in'] === 'keychain'
        ? parseRecord((await this.options.keychain.read(name).catch(ignoreLocal)) ?? '')
        : asRecord(record['secrets']);
    return secrets === undefined ? undefined : readSession(record, secrets);
  }

  async save(
    identity: SessionIdentity,
    session: Session,
    wanted = this.options.place,
  ): Promise<SecretPlace> {
    if (wanted === 'none') return 'none';
    const name = nameOf(identity);
    const place = wanted ?? (await this.placeOf(name));
    const secrets = secretsOf(session);
    if (place !== 'file' && (await this.keepInKeychain(name, secrets, place === 'keychain'))) {
      await this.writeRecord(name, identity, session, { kept_in: 'keychain' });
      return 'keychain';
    }
    await this.writeRecord(name, identity, session, { kept_in: 'file', secrets });
    return 'file';
  }

  async forget(identity: SessionIdentity): Promise<void> {
    await this.forgetName(nameOf(identity));
  }

  async forgetAll(): Promise<void> {
    for (const name of await this.sessionNames()) await this.forgetName(name);
  }

  async list(): Promise<readonly SessionIdentity[]> {
    const found: SessionIdentity[] = [];
    for (const name of await this.sessionNames()) {
      const record = parseRecord((await this.options.files.read(name)) ?? '');
      const { url, zone, user } = record ?? {};
      if (typeof url === 'string' && typeof zone === 'string' && typeof user === 'string') {
        found.push({ url, zone, user });
      }
    }
    return found;
  }

  /** Where the secrets of a session are now. */
  private async placeOf(name: string): Promise<SecretPlace | undefined> {
    const record = parseRecord((await this.options.files.read(name).catch(ignoreLocal)) ?? '');
    return record?.['kept_in'] === 'file' ? 'file' : undefined;
  }

  private async sessionNames(): Promise<readonly string[]> {
    return (await this.options.files.names()).filter((name) =>
      /^session-[0-9a-f]+\.json$/.test(name),
    );
  }

  private async forgetName(name: string): Promise<void> {
    const record = parseRecord((await this.options.files.read(name).catch(ignoreLocal)) ?? '');
    await this.options.files.remove(name);
    if (record?.['kept_in'] === 'keychain')
      await this.options.keychain.remove(name).catch(ignoreLocal);
  }

  /** False where the keychain fails and nobody asked for it by name. */
  private async keepInKeychain(name: string, secrets: Secrets, insist: boolean): Promise<boolean> {
    try {
      await this.options.keychain.write(name, JSON.stringify(secrets));
      return true;
    } catch (error) {
      if (insist || !(error instanceof LocalError)) throw error;
      return false;
    }
  }

  private async writeRecord(
    name: string,
    identity: SessionIdentity,
    session: Session,
    kept: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const { server } = session;
    const { openId } = session.renewal;
    const record = {
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
      ...kept,
    };
    await this.options.files.write(name, `${JSON.stringify(record, null, 2)}\n`);
  }
}

function nameOf(identity: SessionIdentity): string {
  const key = JSON.stringify([identity.url, identity.zone, identity.user]);
  return `session-${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`;
}

function secretsOf({ token, renewal }: Session): Secrets {
  return {
    token: token.reveal(),
    password: renewal.password?.reveal(),
    client_secret: renewal.openId?.clientSecret?.reveal(),
    refresh_token: renewal.openId?.refreshToken?.reveal(),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** What is kept is data from outside: anything odd in it counts as no session. */
function readSession(record: Fields, secrets: Fields): Session | undefined {
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

function parseRecord(text: string): Fields | undefined {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function asRecord(found: unknown): Fields | undefined {
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

function ignoreLocal(error: unknown): undefined {
  if (error instanceof LocalError) return undefined;
  throw error;
}
