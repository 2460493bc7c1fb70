/** `iticket ls` and `iticket ls-all`. */
import type { Context } from '../../context/context.js';
import type { Ticket } from '../../domain/ticket.js';
import { listTickets, noTicket, type TicketTarget } from '../../operations/tickets.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';
import { Counter } from '../shared/counter.js';
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
    const objects = await printTickets(ctx, 'data_object', where);
    await ctx.output.show(objects > 0 ? ['----'] : [], SCRIPT_LINE);
    const collections = await printTickets(ctx, 'collection', where);
    if (args.ticket === undefined || objects + collections > 0) return;
    if ((await printTickets(ctx, 'any', where)) === 0) throw noTicket();
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
    await printTickets(ctx, 'any', options);
  },
});

type Where = NonNullable<Parameters<typeof listTickets>[2]>;

async function* bothKinds(ctx: Context, where: Where): AsyncGenerator<Ticket> {
  const client = await ctx.client();
  yield* listTickets(client, 'data_object', where);
  yield* listTickets(client, 'collection', where);
}

/** Gives how many there were. */
async function printTickets(ctx: Context, target: TicketTarget, where: Where): Promise<number> {
  const counter = new Counter();
  const tickets = counter.passing(listTickets(await ctx.client(), target, where));
  await ctx.output.show(tickets, ticketView(where.choice === undefined ? 'table' : 'card'));
  return counter.count;
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
