/** `iticket`: tickets, which let others read or write without an account of their own. */
import { defineCommandGroup } from '../cli/define-command.js';
import { suggestionFor } from '../cli/suggest.js';
import { UsageError } from '../errors.js';
import { create, remove } from './iticket/create.js';
import { ls, lsAll } from './iticket/list.js';
import { ITICKET_EXITS, ticketCommand } from './iticket/ticket-command.js';
import { promptWords } from './shared/explain-subcommand.js';
import { runInteractively } from './shared/interactive.js';
import { unavailableCommand } from './shared/unavailable.js';

const subcommands = {
  create: { summary: 'make a ticket', aliases: ['make', 'mk'], command: create },
  delete: { summary: 'delete a ticket', command: remove },
  ls: { summary: 'list tickets', command: ls },
  'ls-all': { summary: 'list tickets, also for what is gone', command: lsAll },
  mod: {
    summary: 'change a ticket (not over HTTP)',
    command: unavailableCommand({
      what: 'change a ticket',
      instead:
        'Delete it and make a new one with the limits it is to have: iticket create -h shows them.',
      exits: ITICKET_EXITS,
    }),
  },
} as const;

/** As the iCommands say it for a word that is no subcommand. */
const UNKNOWN = 4;

const ITICKET = { group: 'iticket', names: Object.keys(subcommands) };

export const command = defineCommandGroup({
  description:
    'Makes, lists and deletes tickets: texts that let whoever knows them read or write a data object or collection. Without a subcommand it reads them from stdin, one a line, until quit.',
  exits: ITICKET_EXITS,
  subcommands: { ...subcommands, ...promptWords(ITICKET, ITICKET_EXITS) },
  otherwise: ticketCommand({
    args: [{ name: 'subcommand', about: 'what to do', variadic: true }],
    options: {},
    prints: { kind: 'text' },
    changes: true,
    async run(ctx, { args }) {
      const [word] = args.subcommand;
      if (word === undefined) {
        await runInteractively(ctx, { command: 'iticket', prompt: 'iticket>' });
        return;
      }
      throw new UsageError(`unrecognized command: ${word}`, {
        hint: `${suggestionFor(word, ITICKET.names)}iticket -h lists all.`,
        exit: UNKNOWN,
      });
    },
  }),
  examples: [
    ['iticket create read notes.txt', 'make a ticket and print it'],
    ['iget -t TICKET /tempZone/home/alice/notes.txt copy.txt', 'use it'],
    ['iticket delete TICKET', 'take it back'],
  ],
  caveats: ['The HTTP API cannot change a ticket, nor make one with a text of your choice.'],
});
