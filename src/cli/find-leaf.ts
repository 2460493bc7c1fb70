/** Which declaration the words after a command's name are read by. */
import {
  type AnyLeafCommand,
  type Command,
  type CommandGroup,
  isGroup,
  type OptionSpecs,
} from './define-command.js';
import { flagWords, globalOptionsOf } from './global-options.js';

export interface FoundLeaf {
  /** The subcommand's own name, where one is named. */
  readonly subcommand: string | undefined;
  /** Undefined where a subcommand is needed and none is named. */
  readonly leaf: AnyLeafCommand | undefined;
  /** The words without the subcommand's. */
  readonly words: readonly string[];
}

/** Finds what `words` are for: the command itself, or the subcommand that they name. */
export function findLeaf(command: Command, words: readonly string[]): FoundLeaf {
  if (!isGroup(command)) return { subcommand: undefined, leaf: command, words };
  const position = subcommandPlace(words, command);
  const word = words[position];
  const found = Object.entries(command.subcommands).find(
    ([name, { aliases }]) => name === word || aliases?.includes(word ?? ''),
  );
  if (found === undefined) return { subcommand: undefined, leaf: command.otherwise, words };
  const [subcommand, { command: leaf }] = found;
  const rest = [...words.slice(0, position), ...words.slice(position + 1)];
  return { subcommand, leaf, words: rest };
}

/** Where the subcommand's name stands: the first word that is no option and no option's value. */
function subcommandPlace(words: readonly string[], group: CommandGroup): number {
  return words.findIndex((word, i) => !word.startsWith('-') && !takesValue(words[i - 1], group));
}

function takesValue(word: string | undefined, group: CommandGroup): boolean {
  // Nearly always: to read all options of all subcommands takes a millisecond.
  if (word === undefined || !word.startsWith('-')) return false;
  const flags = flagsOf(group);
  const exact = flags.filter(({ flag }) => flag === word);
  const isBeginning = word.startsWith('--') && exact.length === 0;
  const meant = isBeginning ? flags.filter(({ flag }) => flag.startsWith(word)) : exact;
  return meant.some((one) => one.takesValue);
}

function flagsOf(group: CommandGroup) {
  const leaves = Object.values(group.subcommands).map(({ command }) => command);
  const options = leaves.flatMap((leaf) =>
    Object.values({ ...globalOptionsOf(leaf), ...(leaf.options as OptionSpecs) }),
  );
  return options.flatMap(({ takes, flags }) =>
    flagWords(flags).map((flag) => ({ flag, takesValue: takes === 'value' })),
  );
}
