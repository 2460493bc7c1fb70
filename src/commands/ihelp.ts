/** `ihelp`: lists all commands, or shows the help of one. */
import { defineCommand, flag } from '../cli/define-command.js';
import { findCommand, REGISTRY, type RegistryEntry } from '../cli/registry.js';
import { suggestionFor } from '../cli/suggest.js';
import { UsageError } from '../errors.js';

const NAME_WIDTH = 14;

export const command = defineCommand({
  description: 'Lists all commands with one line each, or shows the help of one of them.',
  args: [{ name: 'command', about: 'show the help of this command', complete: 'command' }],
  options: {
    all: flag('-a', 'show the help of every command'),
  },
  prints: {
    kind: 'list',
    shape: {
      name: { type: 'string', about: 'name of the command' },
      aliases: { type: { list: 'string' }, about: 'further names after irods' },
      summary: { type: 'string', about: 'what it does' },
      group: { type: 'string', about: 'what it belongs to' },
      available: { type: 'boolean', about: 'false where the HTTP API has no way to do it' },
    },
  },
  changes: false,
  examples: [
    ['ihelp', 'all commands'],
    ['ihelp iput', 'the help of iput'],
  ],
  async run(ctx, { args, options }) {
    if (args.command !== undefined) {
      await ctx.runLine([nameOf(args.command), '--help']);
      return;
    }
    if (options.all) {
      for (const { name } of REGISTRY) {
        await ctx.output.line(`\n${'-'.repeat(72)}\n`);
        await ctx.runLine([name, '--help']);
      }
      return;
    }
    const byName = [...REGISTRY].sort((a, b) => (a.name < b.name ? -1 : 1));
    await ctx.output.records(byName, { text: textLine, json: recordOf });
    if (!ctx.output.forPrograms && byName.some(({ unavailable }) => unavailable)) {
      await ctx.output.line('');
      await ctx.output.line(
        '* not possible over the HTTP API: the command says what to use instead',
      );
    }
  },
});

function nameOf(word: string): string {
  const entry = findCommand(word);
  if (entry !== undefined) return entry.name;
  const names = REGISTRY.map(({ name }) => name);
  throw new UsageError(`${word} is not a command`, {
    hint: `${suggestionFor(word, names)}ihelp lists all commands.`,
  });
}

function textLine({ name, summary, unavailable }: RegistryEntry): string {
  return `${name.padEnd(NAME_WIDTH)} ${summary}${unavailable ? ' *' : ''}`;
}

function recordOf({ name, aliases, summary, group, unavailable }: RegistryEntry) {
  return { name, aliases, summary, group, available: unavailable !== true };
}
