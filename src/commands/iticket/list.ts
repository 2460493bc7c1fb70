/** `iticket ls` and `iticket ls-all`. */
import type { Context } from '../../context/context.js';
import type { Ticket } from '../../domain/ticket.js';
import { listTickets, noTicket } from '../../operations/tickets.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';
import { SCRIPT_LINE } from '../shared/labelled-lines.js';
import { timeOrNull } from '../shared/shapes.js';
import { ticketChoice, ticketCommand } from './ticket-command.js';
import { ticketView } from './ticket-view.js';

const TICKET_SHAPE: RecordShape = {
  id: { type: 'string', about: 'number in the catalog' },
  ticket: { type: 'string', about: 'text of the ticket' },
  access: { type: 'string', about: 'read or write' },
  type: { type: 'string', about: 'data_object or collection' },
  path: {
    type: 'string',
    about: 'what the ticket is for; null where that is gone',
    nullable: true,
  },
  owner: { type: 'string', about: 'name of the owner' },
  owner_zone: { type: 'string', about: 'zone of the owner' },
  uses_count: { type: 'integer', about: 'how often it was used' },
  uses_limit: { type: 'integer', about: 'how often it may be; 0 for any number' },
  write_file_count: { type: 'integer', about: 'data objects written with it' },
  write_file_limit: { type: 'integer', about: 'how many may be; 0 for any number' },
  write_byte_count: { type: 'integer', about: 'bytes written with it' },
  write_byte_limit: { type: 'integer', about: 'how many may be; 0 for any number' },
  expires_at: { type: 'time', about: 'no longer valid after it; null for never', nullable: true },
  hosts: { type: { list: 'string' }, about: 'only from these hosts; empty for all' },
  users: { type: { list: 'string' }, about: 'only for these users; empty for all' },
  groups: { type: { list: 'string' }, about: 'only for these groups; empty for all' },
};

export const ls = ticketCommand({
  args: [{ name: 'ticket', about: 'only this one, by text or number', complete: 'ticket' }],
  options: {},
  prints: { kind: 'list', shape: TICKET_SHAPE },
  changes: false,
  description:
    'Lists your tickets: those for data objects, then those for collections. Administrators see all.',
  examples: [['iticket ls --json', 'for a program']],
  async run(ctx, { args, options }) {
    const choice = args.ticket === undefined ? undefined : ticketChoice(args.ticket);
    const where = { choice, zone: options.zone };
    if (ctx.output.forPrograms) {
      await ctx.output.records(bothKinds(ctx, where), { text: () => [], json: ticketRecord });
      return;
    }
    const last = await printTickets(ctx, bothKinds(ctx, where), where);
    // The iCommand ends the tickets for data objects with a line, whether or not others follow.
    await ctx.output.show(last?.type === 'data_object' ? ['----'] : [], SCRIPT_LINE);
    if (args.ticket === undefined || last !== undefined) return;
    const gone = listTickets(await ctx.client(), 'any', where);
    if ((await printTickets(ctx, gone, where)) === undefined) throw noTicket();
    ctx.output.warn('Warning: the data-object or collection for this ticket no longer exists');
  },
});

export const lsAll = ticketCommand({
  args: [],
  options: {},
  prints: { kind: 'list', shape: TICKET_SHAPE },
  changes: false,
  description: 'Lists your tickets, also those for what no longer exists.',
  async run(ctx, { options }) {
    if (ctx.output.forPrograms) {
      const tickets = listTickets(await ctx.client(), 'any', options);
      await ctx.output.records(tickets, { text: () => [], json: ticketRecord });
      return;
    }
    await ctx.output.line(
      'Listing all of your tickets, even those for which the target collection',
    );
    await ctx.output.line('or data-object no longer exists:');
    await printTickets(ctx, listTickets(await ctx.client(), 'any', options), options);
  },
});

type Where = NonNullable<Parameters<typeof listTickets>[2]>;

async function* bothKinds(ctx: Context, where: Where): AsyncGenerator<Ticket> {
  const client = await ctx.client();
  yield* listTickets(client, 'data_object', where);
  yield* listTickets(client, 'collection', where);
}

/** Gives the last of them. */
async function printTickets(
  ctx: Context,
  tickets: AsyncIterable<Ticket>,
  { choice }: Where,
): Promise<Ticket | undefined> {
  let last: Ticket | undefined;
  async function* passing(): AsyncGenerator<Ticket> {
    for await (const ticket of tickets) {
      last = ticket;
      yield ticket;
    }
  }
  await ctx.output.show(passing(), ticketView(choice === undefined ? 'table' : 'card'));
  return last;
}

function ticketRecord(ticket: Ticket): JsonRecord {
  return {
    id: ticket.id,
    ticket: ticket.text,
    access: ticket.access,
    type: ticket.type,
    path: ticket.path === undefined ? null : `${ticket.path}`,
    owner: ticket.owner.name,
    owner_zone: ticket.owner.zone,
    uses_count: ticket.uses.count,
    uses_limit: ticket.uses.limit,
    write_file_count: ticket.writtenObjects.count,
    write_file_limit: ticket.writtenObjects.limit,
    write_byte_count: ticket.writtenBytes.count,
    write_byte_limit: ticket.writtenBytes.limit,
    expires_at: timeOrNull(ticket.expiresAt),
    hosts: ticket.hosts,
    users: ticket.users,
    groups: ticket.groups,
  };
}
