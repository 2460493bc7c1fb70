/** `iticket create` and `iticket delete`. */
import { parsedValue, value, values } from '../../cli/define-command.js';
import { secondsUntil } from '../../domain/ticket.js';
import { UnsupportedError, UsageError } from '../../errors.js';
import { createTicket, deleteTicket } from '../../operations/tickets.js';
import { ticketChoice, ticketCommand } from './ticket-command.js';

/** How many data objects may be written where nothing is said; the iCommands' tickets have it. */
const WRITTEN_OBJECTS = 10;
/** The server keeps counts in 32 bits. */
const MOST = 2_147_483_647;

export const create = ticketCommand({
  args: [
    { name: 'access', about: 'read or write', required: true, complete: ['read', 'write'] },
    { name: 'path', about: 'data object or collection', required: true, complete: 'logical-path' },
    { name: 'text', about: 'the HTTP API cannot take one: the server chooses it' },
  ],
  options: {
    uses: parsedValue('--uses <n>', 'can be used so many times', readCount),
    writtenObjects: parsedValue(
      '--write-file <n>',
      `can write so many data objects, 0 for any number; ${WRITTEN_OBJECTS} by default`,
      readCount,
    ),
    writtenBytes: parsedValue('--write-bytes <n>', 'can write so many bytes', readCount),
    expire: value('--expire <time>', 'no longer valid at this time (UTC) or after it: 7d, 12h'),
    users: values('--user <name>', 'only for this user; may be repeated', { complete: 'user' }),
    groups: values('--group <name>', 'only for this group; may be repeated', { complete: 'group' }),
    hosts: values('--host <host>', 'only from this host, as the iRODS server sees it'),
  },
  prints: { kind: 'text' },
  changes: true,
  description:
    'Makes a ticket and prints its text. Whoever knows the text can read or write what the ticket is for.',
  examples: [
    ['iticket create read a.txt', 'let others read a data object'],
    ['iticket create write inbox --expire 7d --uses 20', 'for a week and 20 uses'],
  ],
  caveats: [
    'Limits can only be given here: the HTTP API cannot change a ticket.',
    'Over HTTP all requests come from the host of the HTTP API server; --host limits to that one.',
  ],
  async run(ctx, { args, options }) {
    const { access } = args;
    if (access !== 'read' && access !== 'write') {
      throw new UsageError(`not an access: ${access}`, { hint: 'Tickets are for read or write.' });
    }
    if (args.text !== undefined) {
      throw new UnsupportedError('the HTTP API cannot make a ticket with a given text', {
        hint: 'Leave it out: the server chooses one and iticket prints it.',
      });
    }
    const path = await ctx.logicalPath(args.path);
    const now = ctx.clock.now() / 1000;
    const text = await createTicket(await ctx.client(), path, access, {
      ...options,
      writtenObjects: options.writtenObjects ?? WRITTEN_OBJECTS,
      secondsUntilExpiration:
        options.expire === undefined ? undefined : secondsUntil(options.expire, now),
      users: someOf(options.users),
      groups: someOf(options.groups),
      hosts: someOf(options.hosts),
    });
    if (!ctx.dryRun) await ctx.output.line(`ticket:${text}`);
  },
});

export const remove = ticketCommand({
  args: [
    { name: 'ticket', about: 'text or number of the ticket', required: true, complete: 'ticket' },
  ],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    await deleteTicket(await ctx.client(), ticketChoice(args.ticket));
  },
});

function someOf(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names;
}

function readCount(word: string): number {
  const count = /^\d+$/.test(word) ? Number(word) : word === 'none' ? 0 : Number.NaN;
  if (count <= MOST) return count;
  throw new UsageError(`not a count: ${word}`, { hint: `Give a number up to ${MOST}, or none.` });
}
