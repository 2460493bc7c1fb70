import {
  type ArgumentSpec,
  defineCommand,
  type ExitCodes,
  flag,
  type LeafCommand,
  type OptionSpecs,
} from '../../cli/define-command.js';
import { requireAdministrator } from '../../operations/administrator.js';

/** The numbers of iadmin (icommands.md section 1.25). */
export const IADMIN_EXITS: ExitCodes = {
  usage: 4,
  option: 2,
  connection: 2,
  authentication: 3,
  failure: 4,
};
/** Of somebody who is no administrator. */
const NOT_ADMINISTRATOR = 6;

const VERBOSE = {
  verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
  veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
} as const;

/** A command of iadmin: only for administrators, whatever it does. */
export function adminCommand<const A extends readonly ArgumentSpec[], const O extends OptionSpecs>(
  command: Omit<LeafCommand<A, O>, 'exits'>,
): LeafCommand<A, O & typeof VERBOSE> {
  return defineCommand<A, O & typeof VERBOSE>({
    ...command,
    options: { ...command.options, ...VERBOSE },
    exits: IADMIN_EXITS,
    otherExits: {
      [NOT_ADMINISTRATOR]: 'you are no administrator (rodsadmin)',
      ...command.otherExits,
    },
    async run(ctx, input) {
      await requireAdministrator(await ctx.client(), NOT_ADMINISTRATOR);
      await command.run(ctx, input);
    },
  });
}
