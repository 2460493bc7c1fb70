import type { Dispatcher } from 'undici';
import { ProtocolError } from '../errors.js';
import { lineFailure } from './failure.js';

const VERSIONED = /\/irods-http-api\/\d+\.\d+\.\d+$/;
const SERVER_HEADER = /^irods_http_api\/(\d+\.\d+\.\d+)/;
/** Releases to try where a proxy hides the server's name, newest first. */
const KNOWN_RELEASES = ['0.7.0', '0.6.0', '0.5.0', '0.4.0', '0.3.0'];

/**
 * The base URL with its version, from what a person wrote: that itself, or `https://host`, or
 * `https://host/irods-http-api`. Every release names itself in the `Server` header, also of a 404;
 * behind a proxy that replaces it, the known releases are tried (http-api.md section 4.1).
 * @throws ConnectionError, or ProtocolError where no iRODS HTTP API answers.
 */
export async function discoverBaseUrl(
  written: URL,
  dispatcher: Dispatcher,
  signal?: AbortSignal,
): Promise<URL> {
  const path = written.pathname.replace(/\/+$/, '');
  if (VERSIONED.test(path)) return new URL(path, written.origin);
  const prefix = path.endsWith('/irods-http-api') ? path : `${path}/irods-http-api`;
  const header = await serverHeader(written.origin, `${prefix}/`, dispatcher, signal);
  const version = SERVER_HEADER.exec(header)?.[1];
  if (version !== undefined) return new URL(`${prefix}/${version}`, written.origin);
  for (const release of KNOWN_RELEASES) {
    const base = new URL(`${prefix}/${release}`, written.origin);
    if (await answersInfo(base, dispatcher, signal)) return base;
  }
  throw new ProtocolError(`no iRODS HTTP API answers at ${written.origin}${path}`, {
    hint: 'Give the whole base URL, such as https://example.org/irods-http-api/0.7.0.',
  });
}

async function serverHeader(
  origin: string,
  path: string,
  dispatcher: Dispatcher,
  signal?: AbortSignal,
): Promise<string> {
  const answer = await get(origin, path, dispatcher, signal);
  await answer.body.dump();
  const header = answer.headers['server'];
  return typeof header === 'string' ? header : '';
}

async function answersInfo(
  base: URL,
  dispatcher: Dispatcher,
  signal?: AbortSignal,
): Promise<boolean> {
  const answer = await get(base.origin, `${base.pathname}/info`, dispatcher, signal);
  await answer.body.dump();
  return answer.statusCode === 200;
}

async function get(
  origin: string,
  path: string,
  dispatcher: Dispatcher,
  signal?: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  try {
    return await dispatcher.request({ origin, path, method: 'GET', ...(signal ? { signal } : {}) });
  } catch (error) {
    throw lineFailure(error, origin, signal);
  }
}
