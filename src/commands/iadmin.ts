/** `iadmin`: administration of a zone. */
import { defineCommandGroup } from '../cli/define-command.js';
import { IADMIN_EXITS } from './iadmin/admin-command.js';
import * as groups from './iadmin/groups.js';
import * as users from './iadmin/users.js';

export const command = defineCommandGroup({
  description: 'Manages users, groups, resources and zones. Only for administrators (rodsadmin).',
  exits: IADMIN_EXITS,
  subcommands: {
    lu: { summary: 'list users, or show one', command: users.lu },
    luz: { summary: 'list the users of a zone', command: users.luz },
    lg: { summary: 'list groups, or the users in one', command: groups.lg },
    lgd: { summary: 'show a group', command: groups.lgd },
    mkuser: { summary: 'make a user', command: users.mkuser },
    moduser: { summary: 'change type or password of a user', command: users.moduser },
    rmuser: { summary: 'remove a user', command: users.rmuser },
    mkgroup: { summary: 'make a group', command: groups.mkgroup },
    rmgroup: { summary: 'remove a group', command: groups.rmgroup },
    atg: { summary: 'add a user to a group', command: groups.atg },
    rfg: { summary: 'remove a user from a group', command: groups.rfg },
  },
  examples: [
    ['iadmin mkuser alice rodsuser', 'make a user'],
    ['iadmin lu', 'list all users'],
  ],
});
