/** The commands of iadmin about users. */
import { toLocalRodsTime } from '../../domain/rods-time.js';
import { parseUserFilter, parseUserName } from '../../domain/user-name.js';
import { UnsupportedError, UsageError } from '../../errors.js';
import { findUsers, listUsers, type Principal } from '../../operations/principals.js';
import * as administration from '../../operations/user-administration.js';
import type { RecordView } from '../../output/output.js';
import { labelledLines } from '../shared/labelled-lines.js';
import { printOrNoRows } from '../shared/or-no-rows.js';
import {
  PRINCIPAL_SHAPE,
  principalFields,
  principalRecord,
  USER_LINE,
} from '../shared/principals.js';
import { adminCommand } from './admin-command.js';

const USER = {
  name: 'user',
  about: 'NAME, or NAME#ZONE',
  complete: 'user',
} as const;

export const lu = adminCommand({
  args: [USER],
  options: {},
  prints: { kind: 'list', shape: PRINCIPAL_SHAPE },
  changes: false,
  async run(ctx, { args }) {
    const client = await ctx.client();
    if (args.user === undefined) {
      await ctx.output.records(listUsers(client), USER_LINE);
      return;
    }
    const { name, zone } = parseUserFilter(args.user);
    const found = findUsers(client, name, zone);
    await printOrNoRows(ctx, found, PRINCIPAL_VIEW);
  },
});

export const luz = adminCommand({
  args: [
    { name: 'zone', about: 'name of the zone', required: true },
    { ...USER, about: 'only the user of this name' },
  ],
  options: {},
  prints: { kind: 'list', shape: PRINCIPAL_SHAPE },
  changes: false,
  async run(ctx, { args }) {
    const client = await ctx.client();
    const found =
      args.user === undefined
        ? listUsers(client, args.zone)
        : findUsers(client, args.user, args.zone);
    await printOrNoRows(ctx, found, args.user === undefined ? USER_LINE : PRINCIPAL_VIEW);
  },
});

export const mkuser = adminCommand({
  args: [
    { ...USER, required: true },
    {
      name: 'type',
      about: 'rodsuser, groupadmin or rodsadmin',
      required: true,
      complete: ['rodsuser', 'groupadmin', 'rodsadmin'],
    },
  ],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  examples: [
    ['iadmin mkuser carol rodsuser', 'make a user, who cannot sign in before moduser … password'],
  ],
  async run(ctx, { args }) {
    const client = await ctx.client();
    const type = administration.parseUserType(args.type);
    await administration.createUser(client, parseUserName(args.user, client.zone), type);
  },
});

export const moduser = adminCommand({
  args: [
    { ...USER, required: true },
    {
      name: 'property',
      about: 'type or password',
      required: true,
      complete: ['type', 'password'],
    },
    { name: 'value', about: 'the new value; without one the password is asked for' },
  ],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  examples: [
    ['iadmin moduser carol type groupadmin', 'let carol manage groups'],
    ['iadmin moduser carol password', 'set a password, which is asked for'],
  ],
  caveats: [
    'A password on the command line can be seen by others in the process list and stays in the shell’s history. Leave it out to be asked for it, or pipe it in.',
    'Comment and info of a user cannot be changed over HTTP.',
  ],
  async run(ctx, { args }) {
    const client = await ctx.client();
    const user = parseUserName(args.user, client.zone);
    switch (args.property) {
      case 'type':
        if (args.value === undefined) throw new UsageError('missing the type');
        await administration.setUserType(client, user, administration.parseUserType(args.value));
        return;
      case 'password': {
        const password = args.value ?? (await ctx.prompt.secret(`New password of ${args.user}`));
        await administration.setPassword(client, user, password);
        return;
      }
      case 'comment':
      case 'info':
        throw new UnsupportedError(`the HTTP API cannot change the ${args.property} of a user`, {
          hint: 'Metadata can hold it: imeta add -u USER comment TEXT.',
        });
      default:
        throw new UsageError(`unknown property: ${args.property}`, {
          hint: 'Properties are type and password.',
        });
    }
  },
});

export const rmuser = adminCommand({
  args: [{ ...USER, required: true }],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    const client = await ctx.client();
    await administration.removeUser(client, parseUserName(args.user, client.zone));
  },
});

/** What `lu NAME` and `lgd NAME` show; times in local time. */
export const PRINCIPAL_VIEW: RecordView<Principal> = {
  text: (principal) =>
    labelledLines([
      ['user_id', principal.id],
      ['user_name', principal.name],
      ['user_type_name', principal.type],
      ['zone_name', principal.zone],
      ['user_info', principal.info],
      ['r_comment', principal.comment],
      ['create_ts', toLocalRodsTime(principal.createdAt)],
      ['modify_ts', toLocalRodsTime(principal.modifiedAt)],
    ]),
  terminal: { layout: 'card', fields: principalFields },
  json: principalRecord,
};
