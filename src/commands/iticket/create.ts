/** `iticket create` and `iticket delete`. */
import { UnsupportedError, UsageError } from '../../errors.js';
import { createTicket, deleteTicket } from '../../operations/tickets.js';
import { TICKET_LIMIT_OPTIONS, ticketLimits } from '../shared/ticket-limits.js';
import { ticketChoice, ticketCommand } from './ticket-command.js';

export const create = ticketCommand({
  args: [
    { name: 'access', about: 'read or write', required: true, complete: ['read', 'write'] },
    { name: 'path', about: 'data object or collection', required: true, complete: 'logical-path' },
    { name: 'text', about: 'the HTTP API cannot take one: the server chooses it' },
  ],
  options: {
    ...TICKET_LIMIT_OPTIONS,
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
    const limits = ticketLimits(options, ctx.clock);
    const text = await createTicket(await ctx.client(), path, access, limits);
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
