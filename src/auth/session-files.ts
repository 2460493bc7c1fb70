import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readServerInfo } from '../api/info.js';
import { LocalError } from '../errors.js';
import { Token } from '../transport/token-source.js';
import type { Session, SessionIdentity, SessionStore } from './session-store.js';

/**
 * Sessions as files, one each, of mode 0600 in a folder of mode 0700. A file is replaced by a
 * rename, so that two programs writing at once leave one whole file.
 */
export class SessionFiles implements SessionStore {
  constructor(private readonly folder: string) {}

  async load(identity: SessionIdentity): Promise<Session | undefined> {
    try {
      return readSession(JSON.parse(await readFile(this.pathOf(identity), 'utf8')));
    } catch {
      return undefined;
    }
  }

  async save(identity: SessionIdentity, session: Session): Promise<void> {
    const path = this.pathOf(identity);
    const fresh = `${path}.${randomBytes(6).toString('hex')}`;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await writeFile(fresh, writeSession(identity, session), { mode: 0o600, flag: 'wx' });
      await rename(fresh, path);
    } catch (error) {
      await rm(fresh, { force: true });
      throw new LocalError(`cannot keep the session in ${this.folder}: ${String(error)}`, {
        path: this.folder,
        cause: error,
      });
    }
  }

  async forget(identity: SessionIdentity): Promise<void> {
    await rm(this.pathOf(identity), { force: true });
  }

  async forgetAll(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    await Promise.all(names.map((name) => rm(join(this.folder, name), { force: true })));
  }

  private pathOf(identity: SessionIdentity): string {
    const key = JSON.stringify([identity.url, identity.zone, identity.user]);
    const name = createHash('sha256').update(key).digest('hex').slice(0, 32);
    return join(this.folder, `session-${name}.json`);
  }
}

function writeSession(identity: SessionIdentity, session: Session): string {
  const { server } = session;
  const file = {
    url: identity.url,
    zone: identity.zone,
    user: identity.user,
    token: session.token.reveal(),
    base_url: session.baseUrl,
    signed_in_at: session.signedInAt,
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
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A session file is data from outside: anything odd in it counts as no session. */
function readSession(file: unknown): Session | undefined {
  const fields = file as Record<string, unknown>;
  const { token, base_url: baseUrl, signed_in_at: signedInAt, server } = fields;
  if (typeof token !== 'string' || typeof baseUrl !== 'string') return undefined;
  if (typeof signedInAt !== 'number' || typeof server !== 'object' || server === null)
    return undefined;
  return {
    token: new Token(token),
    baseUrl,
    signedInAt,
    server: readServerInfo(server as Record<string, unknown>),
  };
}
