/** The words `help` and `quit` of commands that have, or had, a prompt. */
import { defineCommand, type ExitCodes, type Subcommand } from '../../cli/define-command.js';
import { suggestionFor } from '../../cli/suggest.js';
import type { Context } from '../../context/context.js';
import { UsageError } from '../../errors.js';

/** A command and what it has below it. */
export interface SubcommandNames {
  readonly group: string;
  readonly names: readonly string[];
}

/** The subcommands `help` (`h`) and `quit` (`q`) of a command; on a command line quit does nothing. */
export function promptWords(
  of: SubcommandNames,
  exits: Partial<ExitCodes>,
): Readonly<Record<'help' | 'quit', Subcommand>> {
  const help = defineCommand({
    args: [{ name: 'subcommand', about: 'the one to explain', complete: of.names }],
    options: {},
    prints: { kind: 'text' },
    changes: false,
    exits,
    async run(ctx, { args }) {
      await explainSubcommand(ctx, of, args.subcommand);
    },
  });
  const quit = defineCommand({
    args: [],
    options: {},
    prints: { kind: 'nothing' },
    changes: false,
    exits,
    description: 'Ends the interactive mode; on a command line it does nothing.',
    async run() {},
  });
  return {
    help: { summary: 'explain a subcommand', aliases: ['h'], command: help },
    quit: { summary: 'end the interactive mode', aliases: ['q'], command: quit },
  };
}

/** Shows the help of a subcommand, or of the command. Throws a UsageError for a word that is none. */
export async function explainSubcommand(
  ctx: Context,
  of: SubcommandNames,
  word: string | undefined,
): Promise<void> {
  if (word !== undefined && !of.names.includes(word)) throw unknownSubcommand(of, word);
  await ctx.runLine([of.group, ...(word === undefined ? [] : [word]), '--help']);
}

/** For a word that is no subcommand: with the near one, and all there are. */
export function unknownSubcommand({ names }: SubcommandNames, word: string): UsageError {
  return new UsageError(`unknown subcommand ${word}`, {
    hint: `${suggestionFor(word, names)}Subcommands are ${names.join(', ')}.`,
  });
}
