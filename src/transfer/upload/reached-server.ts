import {
  AuthenticationError,
  CancelledError,
  ConfigurationError,
  ConnectionError,
  HttpStatusError,
  LocalError,
  UnsupportedError,
} from '../../errors.js';

/** Statuses by which a request is turned away before anything is done. */
const TURNED_AWAY = [401, 403, 404, 413, 429, 503];

/**
 * Whether the server may have begun what a request that failed asked for. False only where it
 * certainly has not: then what was there before is untouched. To be asked of a request that is not
 * repeated by the transport, which tells of the last attempt alone.
 */
export function mayHaveReached(error: unknown): boolean {
  if (error instanceof ConnectionError) return error.sent;
  if (error instanceof HttpStatusError) return !TURNED_AWAY.includes(error.status);
  return !(
    error instanceof AuthenticationError ||
    error instanceof CancelledError ||
    error instanceof ConfigurationError ||
    error instanceof LocalError ||
    error instanceof UnsupportedError
  );
}
