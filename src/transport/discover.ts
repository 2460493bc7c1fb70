import type { Dispatcher } from 'undici';
import { ProtocolError } from '../errors.js';
import { lineFailure, lineTo } from './failure.js';
import { describeForeign } from './foreign-answer.js';

const VERSIONED = /\/irods-http-api\/\d+\.\d+\.\d+$/;
const SERVER_HEADER = /^irods_http_api\/(\d+\.\d+\.\d+)/;
/** Releases to try where a proxy hides the server's name, newest first. */
const KNOWN_RELEASES = ['0.7.0', '0.6.0', '0.5.0', '0.4.0', '0.3.0'];
/** Longest wait for each answer, milliseconds: nothing that is asked here takes the server time. */
const PATIENCE = 30_000;

export interface DiscoveryOptions {
  readonly dispatcher: Dispatcher;
  /** The environment, whose proxies are named where one fails. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  readonly debug?: ((line: string) => void) | undefined;
}

/**
 * The base URL with its version, from what a person wrote: that itself, or `https://host`, or
 * `https://host/irods-http-api`. Every release names itself in the `Server` header, also of a 404;
 * behind a proxy that replaces it, the known releases are tried (http-api.md section 4.1). A URL
 * with a version is believed, and nothing is sent.
 * @throws ConnectionError, or ProtocolError where no iRODS HTTP API answers.
 */
export async function discoverBaseUrl(written: URL, options: DiscoveryOptions): Promise<URL> {
  const path = written.pathname.replace(/\/+$/, '');
  if (VERSIONED.test(path)) return new URL(path, written.origin);
  const prefix = path.endsWith('/irods-http-api') ? path : `${path}/irods-http-api`;
  const first = await get(new URL(`${prefix}/`, written.origin), options);
  const header = first.headers['server'];
  const version = SERVER_HEADER.exec(typeof header === 'string' ? header : '')?.[1];
  if (version !== undefined) return new URL(`${prefix}/${version}`, written.origin);
  for (const release of KNOWN_RELEASES) {
    const base = new URL(`${prefix}/${release}`, written.origin);
    if (await answersInfo(base, options)) return base;
  }
  const came = describeForeign({
    origin: written.origin,
    status: first.statusCode,
    headers: first.headers,
  });
  throw new ProtocolError(`no iRODS HTTP API answers at ${written.origin}${path}; ${came.text}`, {
    hint: came.hint ?? 'Give the whole base URL, such as https://example.org/irods-http-api/0.7.0.',
  });
}

async function answersInfo(base: URL, options: DiscoveryOptions): Promise<boolean> {
  const answer = await get(new URL(`${base.pathname}/info`, base.origin), options);
  return answer.statusCode === 200 && isJson(answer.headers['content-type']);
}

function isJson(type: string | string[] | undefined): boolean {
  return type === undefined || String(type).includes('json');
}

async function get(url: URL, options: DiscoveryOptions): Promise<Dispatcher.ResponseData> {
  const { dispatcher, signal, debug } = options;
  debug?.(`> GET ${url.href}`);
  try {
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname,
      method: 'GET',
      headersTimeout: PATIENCE,
      ...(signal === undefined ? {} : { signal }),
    });
    debug?.(`< ${answer.statusCode} ${url.href}`);
    await answer.body.dump();
    return answer;
  } catch (error) {
    debug?.(`< failed: ${String(error)}`);
    throw lineFailure(error, lineTo(url, options.env), signal);
  }
}
