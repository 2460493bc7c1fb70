import { CancelledError, CliError, ConnectionError } from '../errors.js';

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
  UND_ERR_BODY_TIMEOUT: ['the server fell silent in the middle of an answer', 'Try again.'],
  UND_ERR_SOCKET: ['the server closed the connection', 'Try again.'],
  ECONNRESET: ['the connection was reset', 'Try again.'],
  EPIPE: ['the server closed the connection', 'Try again.'],
  ETIMEDOUT: ['no answer in time', 'Check for a firewall or proxy in between.'],
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
]);

/** A failure of the line. `sent` tells whether the server may have acted. */
export class LineFailure extends ConnectionError {
  constructor(
    message: string,
    readonly sent: boolean,
    details: { hint: string; cause: unknown },
  ) {
    super(message, details);
  }
}

/** Turns what undici threw into one of our errors; passes on what is one already. */
export function lineFailure(error: unknown, origin: string, signal?: AbortSignal): CliError {
  if (signal?.aborted) {
    const { reason } = signal;
    return reason instanceof CliError ? reason : new CancelledError('stopped', { cause: error });
  }
  const code = codeOf(error);
  if (CERTIFICATE.test(code)) return untrusted(code, origin, error);
  const [text, hint] = MEANINGS[code] ?? describeUnknown(code, error);
  return new LineFailure(`${origin}: ${text}`, !BEFORE_SENDING.has(code), { hint, cause: error });
}

/** Trying again does not make a certificate better, so this is no LineFailure. */
function untrusted(code: string, origin: string, cause: unknown): ConnectionError {
  return new ConnectionError(`${origin}: the server's certificate is not trusted (${code})`, {
    cause,
    hint: 'If your institution has its own authority, name its file with --ca-file or irods_ssl_ca_certificate_file.',
  });
}

function describeUnknown(code: string, error: unknown): readonly [string, string] {
  const message = error instanceof Error ? error.message : String(error);
  return [
    code === '' ? message : `${message} (${code})`,
    'Try again; with --debug every request is shown.',
  ];
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : codeOf(cause);
}
