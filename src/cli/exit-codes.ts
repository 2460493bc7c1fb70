import { CliError, type ErrorKind } from '../errors.js';
import { COMMON_EXITS, type ExitCodes } from './define-command.js';
import { OWN_EXITS } from './own-exits.js';

export { OWN_EXITS };

/** What each kind of failure means, for the man pages and `ierror --exit-codes`. */
export const EXIT_MEANINGS: Readonly<Record<keyof ExitCodes, string>> = {
  usage: 'wrong options or arguments, or settings that are missing or wrong',
  connection: 'the server cannot be reached',
  authentication: 'nobody is signed in, or the server refused the sign-in',
  failure: 'what was asked failed, in whole or in part',
};

/** The codes that all commands share, with their meanings; where commands differ, the usual number. */
export const SHARED_EXITS: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'all went well'],
  [COMMON_EXITS.usage, EXIT_MEANINGS.usage],
  [COMMON_EXITS.connection, EXIT_MEANINGS.connection],
  [COMMON_EXITS.failure, `${EXIT_MEANINGS.failure}; 4 in some commands`],
  [COMMON_EXITS.authentication, EXIT_MEANINGS.authentication],
  [OWN_EXITS.internal, 'a defect of this program'],
  [OWN_EXITS.interrupted, 'stopped by Ctrl-C'],
  [OWN_EXITS.terminated, 'stopped by SIGTERM'],
];

/** The exit code of a failure in a command with these numbers. */
export function exitCodeOf(error: unknown, exits: ExitCodes = COMMON_EXITS): number {
  if (!(error instanceof CliError)) return OWN_EXITS.internal;
  return error.exit ?? byKind(error.kind, exits);
}

function byKind(kind: ErrorKind, exits: ExitCodes): number {
  switch (kind) {
    case 'usage':
    case 'configuration':
      return exits.usage;
    case 'connection':
      return exits.connection;
    case 'authentication':
      return exits.authentication;
    case 'failure':
      return exits.failure;
    case 'cancelled':
      return OWN_EXITS.interrupted;
  }
}
