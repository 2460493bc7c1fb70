/** `igroupadmin`: what group administrators may do with users and groups. */
import {
  type ArgumentSpec,
  defineCommand,
  defineCommandGroup,
  type ExitCodes,
  flag,
} from '../cli/define-command.js';
import { suggestionFor } from '../cli/suggest.js';
import { parseUserName } from '../domain/user-name.js';
import { UsageError } from '../errors.js';
import { listGroups, membersOf } from '../operations/principals.js';
import * as administration from '../operations/user-administration.js';
import { promptWords } from './shared/explain-subcommand.js';
import { runInteractively } from './shared/interactive.js';
import { printOrNoRows } from './shared/or-no-rows.js';
import { PRINCIPAL_SHAPE, principalRecord, USER_LINE } from './shared/principals.js';

/** A failure ends with 4, where the iCommand's own would end with 0 (icommands.md section 1.26). */
const EXITS: Partial<ExitCodes> = { authentication: 3, failure: 4 };

const GROUP = { name: 'group', about: 'name of the group', complete: 'group' } as const;
const REQUIRED_GROUP = { ...GROUP, required: true } as const satisfies ArgumentSpec;
const MEMBER = {
  name: 'user',
  about: 'NAME, or NAME#ZONE',
  required: true,
  complete: 'user',
} as const satisfies ArgumentSpec;

/** Of every subcommand. */
const VERBOSE = {
  verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
  veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
} as const;

const lg = defineCommand({
  args: [GROUP],
  options: VERBOSE,
  prints: { kind: 'list', shape: PRINCIPAL_SHAPE },
  description: 'Without a name all groups; with one the users in it.',
  changes: false,
  exits: EXITS,
  async run(ctx, { args }) {
    const client = await ctx.client();
    if (args.group === undefined) {
      const view = { text: ({ name }: { name: string }) => name, json: principalRecord };
      await ctx.output.records(listGroups(client), view);
      return;
    }
    if (!ctx.output.forPrograms) await ctx.output.line(`Members of group ${args.group}:`);
    await printOrNoRows(ctx, membersOf(client, args.group), USER_LINE);
  },
});

const mkuser = defineCommand({
  args: [
    { ...MEMBER, about: 'name of the new user', complete: 'nothing' },
    { name: 'password', about: 'first password; only rodsadmins can set one over HTTP' },
    { name: 'zone', about: 'zone of the user; the local one by default' },
  ],
  options: VERBOSE,
  prints: { kind: 'nothing' },
  changes: true,
  exits: EXITS,
  caveats: [
    'Two requests where a password is given: should the second fail, the user exists without a password.',
    'A password on the command line can be seen by others in the process list.',
  ],
  async run(ctx, { args }) {
    const client = await ctx.client();
    const user = parseUserName(args.user, args.zone ?? client.zone);
    await administration.createUserAsGroupAdministrator(client, user, args.password);
  },
});

const mkgroup = defineCommand({
  args: [REQUIRED_GROUP],
  options: VERBOSE,
  prints: { kind: 'nothing' },
  changes: true,
  exits: EXITS,
  async run(ctx, { args }) {
    await administration.createGroup(await ctx.client(), args.group);
  },
});

const atg = defineCommand({
  args: [REQUIRED_GROUP, MEMBER],
  options: VERBOSE,
  prints: { kind: 'nothing' },
  changes: true,
  exits: EXITS,
  async run(ctx, { args }) {
    const client = await ctx.client();
    await administration.addToGroup(client, args.group, parseUserName(args.user, client.zone));
  },
});

const rfg = defineCommand({
  args: [REQUIRED_GROUP, MEMBER],
  options: VERBOSE,
  prints: { kind: 'nothing' },
  changes: true,
  exits: EXITS,
  async run(ctx, { args }) {
    const client = await ctx.client();
    await administration.removeFromGroup(client, args.group, parseUserName(args.user, client.zone));
  },
});

const SUBCOMMANDS = {
  lg: { summary: 'list groups, or the users in one', command: lg },
  mkuser: { summary: 'make a user', command: mkuser },
  mkgroup: { summary: 'make a group', command: mkgroup },
  atg: { summary: 'add a user to a group', command: atg },
  rfg: { summary: 'remove a user from a group', command: rfg },
} as const;

const IGROUPADMIN = { group: 'igroupadmin', names: Object.keys(SUBCOMMANDS) };

export const command = defineCommandGroup({
  description:
    'For users of type groupadmin; rodsadmins use iadmin. Without a subcommand lines are read ' +
    'from stdin, each a subcommand, until quit.',
  exits: EXITS,
  subcommands: { ...SUBCOMMANDS, ...promptWords(IGROUPADMIN, EXITS) },
  otherwise: defineCommand({
    args: [{ name: 'subcommand', about: 'what to do', variadic: true }],
    options: VERBOSE,
    prints: { kind: 'text' },
    changes: true,
    exits: EXITS,
    async run(ctx, { args }) {
      const [word] = args.subcommand;
      if (word === undefined) {
        await runInteractively(ctx, { command: 'igroupadmin', prompt: 'groupadmin>' });
        return;
      }
      throw new UsageError(`unrecognized command: ${word}`, {
        exit: 4,
        hint: `${suggestionFor(word, IGROUPADMIN.names)}igroupadmin -h lists all.`,
      });
    },
  }),
  examples: [
    ['igroupadmin atg lab carol', 'add carol to the group lab'],
    ['igroupadmin lg lab', 'who is in it'],
  ],
});
