import { connect } from 'node:tls';
import { lineFailure } from './failure.js';

/** What a server's certificate says. */
export interface CertificateFacts {
  /** The authority that signed it. */
  readonly issuer: string;
  /** Milliseconds since 1970. */
  readonly validTo: number;
  /** Such as TLSv1.3. */
  readonly protocol: string;
}

/**
 * Connects to a server and looks at its certificate, which is verified as for every request.
 * @throws ConnectionError, also where the certificate is not trusted.
 */
export async function lookAtCertificate(
  url: URL,
  authorities: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<CertificateFacts> {
  const { rootCertificates } = await import('node:tls');
  return await new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(lineFailure(error, url.origin, signal));
    const socket = connect({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port || 443),
      ...(isIpAddress(url.hostname) ? {} : { servername: url.hostname }),
      ...(authorities === undefined ? {} : { ca: [...rootCertificates, ...authorities] }),
      rejectUnauthorized: true,
      timeout: 20_000,
    });
    signal.addEventListener('abort', () => socket.destroy(signal.reason), { once: true });
    socket.once('timeout', () =>
      socket.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })),
    );
    socket.once('error', fail);
    socket.once('secureConnect', () => {
      const { issuer, valid_to: validTo } = socket.getPeerCertificate();
      const protocol = socket.getProtocol() ?? 'TLS';
      socket.end();
      resolve({
        issuer: [issuer.O, issuer.CN].flat().filter(Boolean).join(', '),
        validTo: Date.parse(validTo),
        protocol,
      });
    });
  });
}

function isIpAddress(hostname: string): boolean {
  return /^[\d.]+$|^\[/.test(hostname);
}
