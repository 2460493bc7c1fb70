/** `iadmin`: administration of a zone. */
import { defineCommandGroup } from '../cli/define-command.js';
import { suggestionFor } from '../cli/suggest.js';
import { UsageError } from '../errors.js';
import { adminCommand, IADMIN_EXITS } from './iadmin/admin-command.js';
import * as catalog from './iadmin/catalog.js';
import * as groups from './iadmin/groups.js';
import * as passwords from './iadmin/passwords.js';
import { modrepl } from './iadmin/replicas.js';
import * as resources from './iadmin/resources.js';
import { DEPRECATED, UNAVAILABLE } from './iadmin/unavailable.js';
import * as users from './iadmin/users.js';
import * as zones from './iadmin/zones.js';
import { promptWords } from './shared/explain-subcommand.js';
import { runInteractively } from './shared/interactive.js';

const SUBCOMMANDS = {
  lu: { summary: 'list users, or show one', command: users.lu },
  luz: { summary: 'list the users of a zone', command: users.luz },
  lua: { summary: 'list authentication names of users', command: catalog.lua },
  luan: { summary: 'list the users of an authentication name', command: catalog.luan },
  lt: { summary: 'list vocabularies, their tokens, or one token', command: catalog.lt },
  lr: { summary: 'list resources, or show one', command: resources.lr },
  lz: { summary: 'list zones, or show one', command: zones.lz },
  lg: { summary: 'list groups, or the users in one', command: groups.lg },
  lgd: { summary: 'show a group', command: groups.lgd },
  lq: { summary: 'list quotas', command: catalog.lq },
  mkuser: { summary: 'make a user', command: users.mkuser },
  moduser: { summary: 'change type or password of a user', command: users.moduser },
  rmuser: { summary: 'remove a user', command: users.rmuser },
  mkgroup: { summary: 'make a group', command: groups.mkgroup },
  rmgroup: { summary: 'remove a group', command: groups.rmgroup },
  atg: { summary: 'add a user to a group', command: groups.atg },
  rfg: { summary: 'remove a user from a group', command: groups.rfg },
  mkresc: { summary: 'make a resource', command: resources.mkresc },
  modresc: { summary: 'change a resource', command: resources.modresc },
  rmresc: { summary: 'remove a resource', command: resources.rmresc },
  addchildtoresc: { summary: 'put a resource below another', command: resources.addchildtoresc },
  rmchildfromresc: {
    summary: 'take a resource out from below another',
    command: resources.rmchildfromresc,
  },
  mkzone: { summary: 'make a remote zone known', command: zones.mkzone },
  modzone: { summary: 'change a zone', command: zones.modzone },
  rmzone: { summary: 'forget a remote zone', command: zones.rmzone },
  asq: { summary: 'store a specific query', command: catalog.asq },
  rsq: { summary: 'remove a specific query', command: catalog.rsq },
  modrepl: { summary: 'overwrite what the catalog holds of a replica', command: modrepl },
  spass: { summary: 'scramble a password', command: passwords.spass },
  dspass: { summary: 'unscramble a password', command: passwords.dspass },
  ...UNAVAILABLE,
  ...DEPRECATED,
} as const;

const IADMIN = { group: 'iadmin', names: Object.keys(SUBCOMMANDS) };

export const command = defineCommandGroup({
  description:
    'Manages users, groups, resources and zones. Only for administrators (rodsadmin). ' +
    'Without a subcommand lines are read from stdin, each a subcommand, until quit.',
  exits: IADMIN_EXITS,
  subcommands: { ...SUBCOMMANDS, ...promptWords(IADMIN, IADMIN_EXITS) },
  otherwise: adminCommand({
    args: [{ name: 'subcommand', about: 'what to do', variadic: true }],
    options: {},
    prints: { kind: 'text' },
    changes: true,
    async run(ctx, { args }) {
      const [word] = args.subcommand;
      if (word === undefined) {
        await runInteractively(ctx, { command: 'iadmin', prompt: 'iadmin>' });
        return;
      }
      throw new UsageError(`unrecognized command: ${word}`, {
        hint: `${suggestionFor(word, IADMIN.names)}iadmin -h lists all.`,
      });
    },
  }),
  examples: [
    ['iadmin mkuser carol rodsuser', 'make a user'],
    ['iadmin moduser carol password', 'set a password, which is asked for'],
    ['iadmin lu', 'all users'],
    ['iadmin lr --json', 'all resources, for programs'],
  ],
});
