import { CancelledError, NobodyReadsError } from '../errors.js';
import { OWN_EXITS } from './own-exits.js';

/**
 * What stopped something that was to be done whole: where it was that nobody read on, that is a
 * failure, and told.
 */
export function unfinishedIfUnread(reason: unknown): unknown {
  if (!(reason instanceof NobodyReadsError)) return reason;
  return new CancelledError('stopped before it was done, as nobody reads on what it prints', {
    exit: OWN_EXITS.unread,
    cause: reason,
  });
}
