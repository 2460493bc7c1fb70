import type { LogicalPath } from '../../domain/logical-path.js';
import { UnsupportedError } from '../../errors.js';

/**
 * Refuses a target that could be written and then not be looked at: with a ticket that takes a stat,
 * which cannot name a plus sign (http-api.md section 1.6).
 * @throws UnsupportedError for such a one, before anything is sent.
 */
export function requireConfirmable(target: LogicalPath, ticket: string | undefined): void {
  if (ticket === undefined || !`${target}`.includes('+')) return;
  throw new UnsupportedError(
    `the HTTP API cannot look at a name with a plus sign by a ticket, so ${target} could not be confirmed`,
    { path: `${target}`, hint: 'Store it under another name, for example with - in place of +.' },
  );
}
