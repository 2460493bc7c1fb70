import { defineCommand, type ExitCodes, type LeafCommand } from '../../cli/define-command.js';
import { UnsupportedError } from '../../errors.js';

/** What HTTP cannot do at all, and the nearest thing that works. */
export interface Unavailable {
  /** Completes “the HTTP API cannot …”. */
  readonly what: string;
  /** One sentence. */
  readonly instead: string;
  readonly exits?: Partial<ExitCodes>;
}

/** A command that takes any words, changes nothing, says why and fails. */
export function unavailableCommand({ what, instead, exits }: Unavailable): LeafCommand {
  return defineCommand({
    args: [{ name: 'word', about: 'taken and not looked at', variadic: true, complete: 'nothing' }],
    options: {},
    prints: { kind: 'nothing' },
    changes: false,
    rawArguments: 'unknown',
    description: `The HTTP API cannot ${what}. ${instead}`,
    ...(exits === undefined ? {} : { exits }),
    async run() {
      throw new UnsupportedError(`the HTTP API cannot ${what}`, { hint: instead });
    },
  });
}
