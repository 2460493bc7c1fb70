import { AuthenticationError } from '../errors.js';

export interface AccessTokenExpectations {
  readonly issuer: string;
  readonly audience: string | undefined;
  /** Seconds since 1970. */
  readonly now: number;
  /** Most that two clocks may differ, seconds. */
  readonly tolerance: number;
}

/**
 * Looks into an access token before it is used, so that a token that the server must refuse gives
 * an error with its reason. Its signature is the server's to check; a token that is not a JWT is
 * left to the server whole.
 * @throws AuthenticationError for another issuer, another audience, or a time that does not fit.
 */
export function checkAccessToken(token: string, expected: AccessTokenExpectations): void {
  const claims = claimsOf(token);
  if (claims === undefined) return;
  const { iss, aud, exp, nbf } = claims;
  if (typeof iss === 'string' && iss !== expected.issuer) {
    throw refused(`the token is of ${iss}, not of ${expected.issuer}`);
  }
  if (expected.audience !== undefined && !audiences(aud).includes(expected.audience)) {
    throw refused(
      `the token is meant for ${audiences(aud).join(', ') || 'nobody'}, not for ${expected.audience}`,
    );
  }
  if (typeof exp === 'number' && exp + expected.tolerance < expected.now) {
    throw refused('the token has ended before it was used', CLOCK_HINT);
  }
  if (typeof nbf === 'number' && nbf - expected.tolerance > expected.now) {
    throw refused('the token is not valid yet', CLOCK_HINT);
  }
}

const CLOCK_HINT = 'The clock of this machine may be wrong.';

function refused(
  message: string,
  hint = 'Check the issuer, client id and audience in the settings.',
): AuthenticationError {
  return new AuthenticationError(message, { hint });
}

function claimsOf(token: string): Readonly<Record<string, unknown>> | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
}

function audiences(aud: unknown): readonly string[] {
  if (typeof aud === 'string') return [aud];
  return Array.isArray(aud) ? aud.filter((one) => typeof one === 'string') : [];
}
