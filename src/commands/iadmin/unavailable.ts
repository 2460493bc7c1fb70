/** The commands of iadmin that HTTP has no way for. */
import type { Subcommand } from '../../cli/define-command.js';
import { defineCommand } from '../../cli/define-command.js';
import { unavailableCommand } from '../shared/unavailable.js';
import { IADMIN_EXITS } from './admin-command.js';

const NATIVE = 'The iadmin of the iCommands does it.';

function unavailable(summary: string, what: string, instead: string): Subcommand {
  return {
    summary: `${summary} (not over HTTP)`,
    command: unavailableCommand({ what, instead, exits: IADMIN_EXITS }),
  };
}

export const UNAVAILABLE: Readonly<Record<string, Subcommand>> = {
  aua: unavailable('add an authentication name', 'add authentication names', NATIVE),
  rua: unavailable('remove an authentication name', 'remove authentication names', NATIVE),
  rpp: unavailable(
    'remove PAM-derived passwords',
    'remove PAM-derived passwords',
    'iadmin moduser NAME password sets a new password.',
  ),
  cu: unavailable(
    'calculate usage for quotas',
    'calculate usage for quotas',
    "A rule can: irule 'msiQuota' null ruleExecOut.",
  ),
  suq: unavailable('set a quota of a user', 'set quotas', `${NATIVE} iadmin lq lists them.`),
  sgq: unavailable('set a quota of a group', 'set quotas', `${NATIVE} iadmin lq lists them.`),
  rum: unavailable(
    'remove unused metadata',
    'remove unused metadata',
    "A rule can: irule 'msiDeleteUnusedAVUs' null ruleExecOut.",
  ),
  at: unavailable('add a token', 'add tokens', `${NATIVE} iadmin lt lists them.`),
  rt: unavailable('remove a token', 'remove tokens', `${NATIVE} iadmin lt lists them.`),
  modzonecollacl: unavailable(
    'change permissions of / and /ZONE',
    'change the permissions of the collections above the zone',
    'ichmod -M works on every collection below /ZONE.',
  ),
  modrescdatapaths: unavailable(
    'change the physical paths of many replicas',
    'change many physical paths at once',
    'iadmin modrepl … DATA_PATH changes one.',
  ),
  get_grid_configuration: unavailable(
    'show a value of the grid’s configuration',
    'read the grid’s configuration',
    'izonereport shows the servers’ configuration.',
  ),
  set_grid_configuration: unavailable(
    'set a value of the grid’s configuration',
    'change the grid’s configuration',
    NATIVE,
  ),
  get_delay_server_info: unavailable(
    'show which server runs delayed rules',
    'tell which server runs delayed rules',
    'iqstat lists the delayed rules.',
  ),
  set_delay_server: unavailable(
    'choose the server that runs delayed rules',
    'choose the server that runs delayed rules',
    NATIVE,
  ),
  remove_session_tokens: unavailable(
    'remove session tokens',
    'remove session tokens',
    'A token ends by itself after the time the server gives it.',
  ),
};

const deprecated: Subcommand = {
  summary: 'resource groups, which are gone (use coordinating resources)',
  command: defineCommand({
    args: [{ name: 'word', about: 'taken and not looked at', variadic: true, complete: 'nothing' }],
    options: {},
    prints: { kind: 'nothing' },
    changes: false,
    exits: IADMIN_EXITS,
    async run(ctx) {
      ctx.output.warn(
        'Resource groups are gone from iRODS; coordinating resources took their place.',
      );
      ctx.output.warn('Make one with iadmin mkresc NAME replication, and add children to it with');
      ctx.output.warn('iadmin addchildtoresc PARENT CHILD.');
    },
  }),
};

/** Accepted for old scripts; they say what to use and end well, as in the iCommands. */
export const DEPRECATED: Readonly<Record<string, Subcommand>> = {
  lrg: deprecated,
  atrg: deprecated,
  rfrg: deprecated,
};
