/** What the subcommands of imeta have in common. */
import {
  type ArgumentSpec,
  defineCommand,
  type ExitCodes,
  flag,
  type LeafCommand,
  type OptionSpecs,
  parsedValue,
} from '../../cli/define-command.js';
import { UsageError } from '../../errors.js';

/** The numbers of imeta (icommands.md section 1.21). */
export const IMETA_EXITS: ExitCodes = { usage: 4, connection: 2, authentication: 3, failure: 4 };

const COMMON = {
  zone: parsedValue('-z, --zone_name <zone>', 'ask the catalog of this zone', zoneOfHint, {
    complete: 'nothing',
  }),
  admin: flag('-M, --admin_mode', 'act as administrator, beyond your own permissions'),
  verbose: flag('-v, --verbose', 'accepted for scripts; has no effect', { hidden: true }),
  veryVerbose: flag('-V, --very_verbose', 'accepted for scripts; has no effect', { hidden: true }),
} as const;

type WithCommon<O extends OptionSpecs> = O & typeof COMMON;

/** A subcommand of imeta. Words after its options are values, also where they begin with `-`. */
export function metaCommand<const A extends readonly ArgumentSpec[], const O extends OptionSpecs>(
  command: Omit<LeafCommand<A, O>, 'exits' | 'run'> & Pick<LeafCommand<A, WithCommon<O>>, 'run'>,
): LeafCommand<A, WithCommon<O>> {
  return defineCommand<A, WithCommon<O>>({
    rawArguments: true,
    ...command,
    options: { ...command.options, ...COMMON },
    exits: IMETA_EXITS,
  });
}

/**
 * A zone may be named by a path in it, such as `/seq`: the server takes that in GenQuery1, which the
 * iCommands ask with (rcMisc.cpp, getZoneNameFromHint), and not in GenQuery2.
 */
function zoneOfHint(word: string): string {
  return word.startsWith('/') ? (word.split('/')[1] ?? '') : word;
}

/** The words of a line that were given, in their order. */
export function givenWords(...words: readonly (string | undefined)[]): readonly string[] {
  return words.filter((word) => word !== undefined);
}

/** @throws UsageError where a word that must be there is missing or empty. */
export function requireWord(word: string | undefined, what: string): string {
  if (word === undefined) {
    throw new UsageError(`missing ${what}`, { hint: 'imeta help shows how each line goes.' });
  }
  if (word === '') throw new UsageError(`the ${what} is empty`);
  return word;
}
