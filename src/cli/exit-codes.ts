import { CliError, OptionError } from '../errors.js';
import { COMMON_EXITS, type ExitCodes } from './define-command.js';
import { OWN_EXITS } from './own-exits.js';

export { OWN_EXITS };

/** What each kind of failure means. */
const EXIT_MEANINGS = {
  usage: 'wrong options or arguments, or settings that are missing or wrong',
  connection: 'the server cannot be reached',
  authentication: 'nobody is signed in, or the server refused the sign-in',
  failure: 'what was asked failed, in whole or in part',
} as const;

/** The codes of the kinds of failure in a command with these numbers, and what they mean. */
export function exitMeanings(exits: ExitCodes): readonly (readonly [number, string])[] {
  const { usage, option = usage, configuration = usage } = exits;
  const wrongUsage: readonly (readonly [number, string])[] =
    option === usage && configuration === usage
      ? [[usage, EXIT_MEANINGS.usage]]
      : [
          [option, 'wrong options'],
          [usage, 'wrong arguments'],
          [configuration, 'settings that are missing or wrong'],
        ];
  return [
    ...wrongUsage,
    [exits.connection, EXIT_MEANINGS.connection],
    [exits.authentication, EXIT_MEANINGS.authentication],
    [exits.failure, EXIT_MEANINGS.failure],
  ];
}

/** The codes that all commands share, with their meanings; where commands differ, the usual number. */
export const SHARED_EXITS: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'all went well'],
  [COMMON_EXITS.usage, EXIT_MEANINGS.usage],
  [COMMON_EXITS.connection, EXIT_MEANINGS.connection],
  [COMMON_EXITS.failure, `${EXIT_MEANINGS.failure}; 4 in some commands`],
  [COMMON_EXITS.authentication, EXIT_MEANINGS.authentication],
  [OWN_EXITS.internal, 'a defect of this program'],
  [OWN_EXITS.hungUp, 'the terminal went away'],
  [OWN_EXITS.interrupted, 'stopped by Ctrl-C'],
  [OWN_EXITS.unread, 'stopped in the midst of changes, as nobody read on what it prints'],
  [OWN_EXITS.terminated, 'stopped by SIGTERM'],
];

/** The exit code of a failure in a command with these numbers. */
export function exitCodeOf(error: unknown, exits: ExitCodes = COMMON_EXITS): number {
  if (!(error instanceof CliError)) return OWN_EXITS.internal;
  return error.exit ?? byKind(error, exits);
}

function byKind(error: CliError, exits: ExitCodes): number {
  switch (error.kind) {
    case 'usage':
      return error instanceof OptionError ? (exits.option ?? exits.usage) : exits.usage;
    case 'configuration':
      return exits.configuration ?? exits.usage;
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
