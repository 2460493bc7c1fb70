import { CancelledError } from '../errors.js';

/** The error that a stopped run ends with. */
export function stopped(stop: AbortSignal): CancelledError {
  return stop.reason instanceof CancelledError ? stop.reason : new CancelledError('stopped');
}
