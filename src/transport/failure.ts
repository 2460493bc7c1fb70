import { noAddressSpace } from '../domain/address-space.js';
import { CancelledError, CliError, ConnectionError } from '../errors.js';
import { proxyFor } from './proxies.js';
import { untrusted } from './untrusted.js';

/** A server, and what stands before it. */
export interface Line {
  readonly origin: string;
  /** Origin of the proxy on the way, where there is one. */
  readonly proxy: string | undefined;
}

/** The way to a URL. Throws ConfigurationError where a variable names a proxy that cannot be one. */
export function lineTo(url: URL, env: Readonly<Record<string, string | undefined>>): Line {
  return { origin: url.origin, proxy: proxyFor(url, env)?.origin };
}

const NO_TLS = [
  'what answers there does not speak TLS as it should',
  'Check the URL: it may have to begin with http://, or have another port.',
] as const;

/** Where and how a connection attempt went wrong, by the codes of Node and undici. */
const MEANINGS: Readonly<Record<string, readonly [text: string, hint: string]>> = {
  ECONNREFUSED: [
    'nothing answers there (connection refused)',
    'Check that the server runs and that the URL’s port is right.',
  ],
  ENOTFOUND: ['the host name is not known', 'Check the URL, and that this machine has a network.'],
  EAI_AGAIN: ['the host name cannot be looked up now', 'Check that this machine has a network.'],
  EHOSTUNREACH: ['the host cannot be reached', 'Check that this machine has a network.'],
  ENETUNREACH: ['the network cannot be reached', 'Check that this machine has a network.'],
  UND_ERR_CONNECT_TIMEOUT: [
    'no connection in time',
    'Check the URL, and for a firewall or proxy in between.',
  ],
  UND_ERR_HEADERS_TIMEOUT: ['the server did not answer in time', 'It may be busy; try again.'],
  TimeoutError: ['no answer in time', 'It may be busy; try again.'],
  UND_ERR_BODY_TIMEOUT: ['the server fell silent in the middle of an answer', 'Try again.'],
  UND_ERR_SOCKET: ['the server closed the connection', 'Try again.'],
  ECONNRESET: ['the connection was reset', 'Try again.'],
  // As `PoolToProxy` gives it.
  PROXY_CLOSED: ['it closes the connection, as what is no proxy does', 'Try again.'],
  EPIPE: ['the server closed the connection', 'Try again.'],
  ETIMEDOUT: ['no answer in time', 'Check for a firewall or proxy in between.'],
  EPROTO: NO_TLS,
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
};
const CERTIFICATE = /CERT|SELF_SIGNED|ISSUER|UNABLE_TO_VERIFY|ALTNAME/;

/** Codes after which the server has certainly not seen the request. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'PROXY_CLOSED',
]);

/** Codes of a wait that was long already: the same wait again would only be longer. */
const AFTER_SILENCE = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'TimeoutError']);

/** A failure of the line. */
export class LineFailure extends ConnectionError {
  constructor(
    message: string,
    override readonly sent: boolean,
    /** It comes after a long silence. */
    readonly silent: boolean,
    details: { hint: string; cause: unknown },
  ) {
    super(message, details);
  }
}

/**
 * Turns what undici threw into one of our errors; passes on what is one already, and what is a
 * defect of the program, which no second attempt would mend. No room for undici's parser is neither.
 */
export function lineFailure(error: unknown, line: Line, signal?: AbortSignal): Error {
  if (signal?.aborted) {
    const { reason } = signal;
    return reason instanceof CliError ? reason : new CancelledError('stopped', { cause: error });
  }
  if (error instanceof CliError || isDefect(error)) return noAddressSpace(error) ?? error;
  const code = codeOf(error);
  if (CERTIFICATE.test(code)) return untrusted(code, line.origin, error);
  const sent = !BEFORE_SENDING.has(code);
  const [text, hint] =
    proxyFailure(error, line, sent) ?? MEANINGS[code] ?? describeUnknown(code, error);
  const silent = AFTER_SILENCE.has(code);
  return new LineFailure(`${line.origin}: ${text}`, sent, silent, { hint, cause: error });
}

/** What the proxy, in place of the server, did wrong. */
function proxyFailure(
  error: unknown,
  { proxy }: Line,
  sent: boolean,
): readonly [string, string] | undefined {
  if (proxy === undefined) return undefined;
  const hint = 'Check http_proxy and https_proxy; a host in no_proxy is reached without a proxy.';
  const status = /Proxy response \((\d+)\)|\((407)\)/.exec(deepestMessage(error));
  if (status !== null) return [`the proxy ${proxy} refuses (HTTP ${status[1] ?? status[2]})`, hint];
  if (sent) return undefined;
  const [text] = MEANINGS[codeOf(error)] ?? describeUnknown(codeOf(error), error);
  return [`the proxy ${proxy} cannot be reached: ${text}`, hint];
}

function describeUnknown(code: string, error: unknown): readonly [string, string] {
  const text = error instanceof Error ? error.message : String(error);
  const message = text.replace(/\s+/g, ' ').trim();
  return [
    code === '' ? message : `${message} (${code})`,
    'Try again; with --debug every request is shown.',
  ];
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause, name } = error as { code?: unknown; cause?: unknown; name?: unknown };
  if (name === 'TimeoutError') return name;
  return typeof code === 'string' ? code : codeOf(cause);
}

/** What the language itself throws: no reason of it lies outside of the program. */
function isDefect(error: unknown): error is Error {
  const isOfLanguage =
    error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  return isOfLanguage && error.cause === undefined && codeOf(error) === '';
}

function deepestMessage(error: unknown): string {
  let message = '';
  for (let at: unknown = error; at instanceof Error; at = at.cause) message = at.message;
  return message;
}
