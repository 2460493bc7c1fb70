/** What the subcommands of iticket have in common. */
import {
  type ArgumentSpec,
  defineCommand,
  type ExitCodes,
  flag,
  type LeafCommand,
  type OptionSpecs,
  value,
} from '../../cli/define-command.js';
import { UnsupportedError } from '../../errors.js';
import type { TicketChoice } from '../../operations/tickets.js';

/** The numbers of iticket (icommands.md section 1.24). */
export const ITICKET_EXITS: ExitCodes = {
  usage: 1,
  connection: 2,
  authentication: 3,
  failure: 4,
};

const COMMON = {
  admin: flag('-M', 'administrator mode; the HTTP API has none for tickets', { hidden: true }),
  zone: value('-z <zone>', 'ask the catalog of this zone', { complete: 'nothing' }),
  verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
  veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
} as const;
type WithCommon<O extends OptionSpecs> = O & typeof COMMON;

/** A subcommand of iticket. */
export function ticketCommand<const A extends readonly ArgumentSpec[], const O extends OptionSpecs>(
  command: Omit<LeafCommand<A, O>, 'exits' | 'run'> & Pick<LeafCommand<A, WithCommon<O>>, 'run'>,
): LeafCommand<A, WithCommon<O>> {
  return defineCommand<A, WithCommon<O>>({
    ...command,
    options: { ...command.options, ...COMMON },
    exits: ITICKET_EXITS,
    async run(ctx, input) {
      if (input.options.admin && command.changes) {
        throw new UnsupportedError('the HTTP API has no administrator mode for tickets', {
          hint: 'Leave -M out, and act as the owner of the data.',
        });
      }
      await command.run(ctx, input);
    },
  });
}

/** All digits are a number of the catalog, everything else is the text of a ticket. */
export function ticketChoice(word: string): TicketChoice {
  return /^\d+$/.test(word) ? { id: word } : { text: word };
}
