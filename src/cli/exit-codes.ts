import { CliError, type ErrorKind } from '../errors.js';
import { COMMON_EXITS, type ExitCodes } from './define-command.js';

/** Exit codes that all commands share, beyond the iCommands' own numbers. */
export const OWN_EXITS = {
  /** A defect of this program. */
  internal: 70,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
  /** Stopped by SIGTERM. */
  terminated: 143,
} as const;

/** What each kind of failure means, for the man pages and `ierror --exit-codes`. */
export const EXIT_MEANINGS: Readonly<Record<keyof ExitCodes, string>> = {
  usage: 'wrong options or arguments, or settings that are missing or wrong',
  connection: 'the server cannot be reached',
  authentication: 'nobody is signed in, or the server refused the sign-in',
  failure: 'what was asked failed, in whole or in part',
};

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
