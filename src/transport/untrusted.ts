import { ConnectionError } from '../errors.js';

/** Names of a certificate in a message, as `subjectaltname` of Node.js lists them. */
const LONGEST_NAMES = 120;

/**
 * The error for a certificate that is not accepted, by Node's code for that
 * (nodejs.org/api/tls.html, "X509 certificate error codes"). Trying again does not make it better, so
 * this is no failure of the line.
 */
export function untrusted(code: string, origin: string, cause: unknown): ConnectionError {
  const [text, hint] = faultOf(code, cause);
  return new ConnectionError(`${origin}: the server's certificate ${text} (${code})`, {
    cause,
    hint,
  });
}

function faultOf(code: string, cause: unknown): readonly [text: string, hint: string] {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return [
        'has expired',
        'Whoever runs the server has to renew it, unless the clock of this machine is wrong.',
      ];
    case 'CERT_NOT_YET_VALID':
      return ['is not valid yet', 'Check the clock of this machine.'];
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return [
        `is for ${namesIn(cause) ?? 'another host'}`,
        'Write the URL with a name that the certificate has.',
      ];
    default:
      return [
        'is not trusted',
        'If your institution has its own authority, name its file with --ca-file or irods_ssl_ca_certificate_file.',
      ];
  }
}

/** The names that the certificate in an error, or in what caused it, is for. */
function namesIn(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { cert, cause } = error as { cert?: unknown; cause?: unknown };
  const { subjectaltname } = (cert ?? {}) as { subjectaltname?: unknown };
  if (typeof subjectaltname !== 'string') return namesIn(cause);
  const names = subjectaltname.replaceAll(/DNS:|IP Address:/g, '');
  return names.length > LONGEST_NAMES ? `${names.slice(0, LONGEST_NAMES)}…` : names;
}
