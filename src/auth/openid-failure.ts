import {
  AuthenticationError,
  CancelledError,
  CliError,
  ConfigurationError,
  ConnectionError,
} from '../errors.js';
import { LineFailure } from '../transport/failure.js';

/** The provider's error codes (RFC 6749 section 5.2, RFC 8628 section 3.5) in words. */
const MEANINGS: Readonly<Record<string, readonly [text: string, hint: string]>> = {
  invalid_grant: ['the sign-in has ended or was taken back', 'Sign in again with iinit.'],
  expired_token: ['the code was not used in time', 'Sign in again with iinit.'],
  access_denied: ['the sign-in was refused', 'Sign in again, and agree to it.'],
  invalid_client: ['the provider does not know this client', 'Check the client id and its secret.'],
  unauthorized_client: [
    'the provider does not allow this way in for this client',
    'Ask who registered the client.',
  ],
  invalid_scope: ['the provider does not give these scopes', 'Check the scopes in the settings.'],
  invalid_target: [
    'the provider does not know this audience',
    'Check the audience in the settings.',
  ],
};

/** Turns what openid-client threw into one of our errors. No token is ever part of the text. */
export function openIdFailure(error: unknown): CliError {
  const ofLine = lineFailureIn(error);
  if (ofLine !== undefined) {
    return new ConnectionError(`the OpenID provider cannot be reached: ${ofLine.message}`, {
      cause: error,
      hint: ofLine.hint ?? 'Check the issuer’s address and the network; try again later.',
    });
  }
  if (error instanceof CliError) return error;
  const { error: code, error_description: description } = error as Record<string, unknown>;
  if (typeof code === 'string') {
    const [text, hint] = MEANINGS[code] ?? [
      `the provider refused: ${code}`,
      'Sign in again with iinit.',
    ];
    const more = typeof description === 'string' ? ` (${description})` : '';
    return new AuthenticationError(`${text}${more}`, { cause: error, hint });
  }
  if (isAbort(error)) return new CancelledError('stopped', { cause: error });
  const message = deepestMessage(error);
  return new ConfigurationError(`the OpenID provider's answer cannot be used: ${message}`, {
    cause: error,
    hint: 'Check the issuer’s address.',
  });
}

function isAbort(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'AbortError' || error.cause instanceof CancelledError)
  );
}

/** The failure of the line that openid-client passes on, or puts into an error of its own. */
function lineFailureIn(error: unknown): LineFailure | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof LineFailure) return at;
  }
  return undefined;
}

function deepestMessage(error: unknown): string {
  let message = String(error);
  for (let at: unknown = error; at instanceof Error; at = at.cause) message = at.message || message;
  return message;
}
