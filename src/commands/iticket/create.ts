/** `iticket create` and `iticket delete`. */
import { flag } from '../../cli/define-command.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { UnsupportedError, UsageError } from '../../errors.js';
import { createTicket, deleteTicket } from '../../operations/tickets.js';
import { inBatch } from '../shared/batch.js';
import { hasOperands, OPERAND_OPTIONS, type Operand, operandsOf } from '../shared/operands.js';
import { TICKET_LIMIT_OPTIONS, ticketLimits } from '../shared/ticket-limits.js';
import { tellChanges } from '../shared/told-changes.js';
import { ticketChoice, ticketCommand } from './ticket-command.js';

interface Made {
  /** Undefined with --dry-run. */
  readonly text: string | undefined;
  readonly path: LogicalPath;
  /** It is what the line itself names: there is no other ticket to tell it from. */
  readonly isAlone: boolean;
}

export const create = ticketCommand({
  args: [
    { name: 'access', about: 'read or write', required: true, complete: ['read', 'write'] },
    { name: 'path', about: 'data object or collection', complete: 'logical-path' },
    { name: 'text', about: 'the HTTP API cannot take one: the server chooses it' },
  ],
  options: {
    read: flag('-r', 'for the word read, as some scripts have it', { hidden: true }),
    ...TICKET_LIMIT_OPTIONS,
    ...OPERAND_OPTIONS,
  },
  prints: {
    kind: 'list',
    shape: {
      ticket: { type: 'string', about: 'its text; null with --dry-run', nullable: true },
      path: { type: 'string', about: 'logical path' },
      access: { type: 'string', about: 'read or write' },
    },
  },
  changes: true,
  description:
    'Makes a ticket and prints its text. Whoever knows the text can read or write what the ticket is for. With --from-file or a pattern there is a ticket for each path, which stands behind it.',
  examples: [
    ['iticket create read notes.txt', 'let others read a data object'],
    ['iticket create write inbox --expire 7d --uses 20', 'for a week and 20 uses'],
  ],
  caveats: [
    'Limits can only be given here: the HTTP API cannot change a ticket.',
    'Over HTTP all requests come from the host of the HTTP API server; --host limits to that one.',
  ],
  async run(ctx, { args: given, options }) {
    const { access: path, path: text } = given;
    const args = options.read ? { access: 'read', path, text } : given;
    const { access } = args;
    if (access !== 'read' && access !== 'write') {
      throw new UsageError(`not an access: ${access}`, { hint: 'Tickets are for read or write.' });
    }
    if (args.text !== undefined) {
      throw new UnsupportedError('the HTTP API cannot make a ticket with a given text', {
        hint: 'Leave it out: the server chooses one and iticket prints it.',
      });
    }
    const words = args.path === undefined ? [] : [args.path];
    if (!hasOperands(words, options)) {
      throw new UsageError('missing path', { hint: 'Use iticket create -h for help.' });
    }
    const limits = ticketLimits(options, ctx.clock);
    const client = await ctx.client();
    const isAlone = async ({ path, typed }: Operand): Promise<boolean> =>
      options.fromFile === undefined && path.equals(await ctx.logicalPath(typed));
    const view = {
      text: ({ text, path, isAlone }: Made) =>
        text === undefined ? [] : `ticket:${text}${isAlone ? '' : ` ${path}`}`,
      json: ({ text, path }: Made) => ({ ticket: text ?? null, path: `${path}`, access }),
    };
    await tellChanges<Made>(ctx, view, async (tell) => {
      const make = async (operand: Operand): Promise<void> => {
        const { path } = operand;
        const text = await createTicket(client, path, access, limits);
        await tell({ text: ctx.dryRun ? undefined : text, path, isAlone: await isAlone(operand) });
      };
      await inBatch(ctx, operandsOf(ctx, words, options), make, options);
    });
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
