/** The commands of iadmin about groups. */
import { parseUserName } from '../../domain/user-name.js';
import { findGroups, listGroups, membersOf } from '../../operations/principals.js';
import * as administration from '../../operations/user-administration.js';
import { printOrNoRows } from '../shared/or-no-rows.js';
import { PRINCIPAL_SHAPE, principalRecord, USER_LINE } from '../shared/principals.js';
import { adminCommand } from './admin-command.js';
import { PRINCIPAL_VIEW } from './users.js';

const GROUP = { name: 'group', about: 'name of the group', complete: 'group' } as const;
const MEMBER = {
  name: 'user',
  about: 'NAME, or NAME#ZONE',
  required: true,
  complete: 'user',
} as const;

export const lg = adminCommand({
  args: [GROUP],
  options: {},
  prints: { kind: 'list', shape: PRINCIPAL_SHAPE },
  description: 'Without a name all groups; with one the users in it.',
  changes: false,
  async run(ctx, { args }) {
    const client = await ctx.client();
    if (args.group === undefined) {
      await ctx.output.records(listGroups(client), {
        text: ({ name }) => name,
        json: principalRecord,
      });
      return;
    }
    if (!ctx.output.forPrograms) await ctx.output.line(`Members of group ${args.group}:`);
    await printOrNoRows(ctx, membersOf(client, args.group), USER_LINE);
  },
});

export const lgd = adminCommand({
  args: [{ ...GROUP, required: true }],
  options: {},
  prints: { kind: 'list', shape: PRINCIPAL_SHAPE },
  changes: false,
  async run(ctx, { args }) {
    const found = findGroups(await ctx.client(), args.group);
    await printOrNoRows(ctx, found, PRINCIPAL_VIEW);
  },
});

export const mkgroup = adminCommand({
  args: [{ ...GROUP, required: true }],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    await administration.createGroup(await ctx.client(), args.group);
  },
});

export const rmgroup = adminCommand({
  args: [{ ...GROUP, required: true }],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    await administration.removeGroup(await ctx.client(), args.group);
  },
});

export const atg = adminCommand({
  args: [{ ...GROUP, required: true }, MEMBER],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    const client = await ctx.client();
    await administration.addToGroup(client, args.group, parseUserName(args.user, client.zone));
  },
});

export const rfg = adminCommand({
  args: [{ ...GROUP, required: true }, MEMBER],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    const client = await ctx.client();
    await administration.removeFromGroup(client, args.group, parseUserName(args.user, client.zone));
  },
});
