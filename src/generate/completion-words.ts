/** What the completion scripts of all shells know of the commands. */
import {
  type AnyLeafCommand,
  type CompletionKind,
  isGroup,
  type OptionSpec,
} from '../cli/define-command.js';
import { flagWords, globalOptionsOf } from '../cli/global-options.js';
import type { LoadedCommand } from './loaded-command.js';

export interface OptionWords {
  /** `-R` and `--resource`. */
  readonly words: readonly string[];
  readonly about: string;
  /** What its value can be; undefined where it takes none. */
  readonly value: CompletionKind | undefined;
}

export interface CommandWords {
  /** Every name it can be called by after `irods`. */
  readonly names: readonly string[];
  /** The name it is installed under; undefined for one that runs as `irods NAME` only. */
  readonly program: string | undefined;
  readonly summary: string;
  readonly subcommands: readonly {
    readonly name: string;
    readonly words: LeafWords;
    readonly summary: string;
  }[];
  readonly own: LeafWords;
}

export interface LeafWords {
  readonly options: readonly OptionWords[];
  /** What each argument can be; the last holds for all further ones where the command takes more. */
  readonly args: readonly CompletionKind[];
  readonly variadic: boolean;
}

export function commandWords({ entry, command }: LoadedCommand): CommandWords {
  const own = isGroup(command) ? command.otherwise : command;
  const subcommands = isGroup(command) ? Object.entries(command.subcommands) : [];
  return {
    names: [entry.name, ...entry.aliases],
    program: entry.icommand ? entry.name : undefined,
    summary: entry.summary,
    own: own === undefined ? HELP_ONLY : leafWords(own),
    subcommands: subcommands.map(([name, { summary, command: leaf }]) => ({
      name,
      summary,
      words: leafWords(leaf),
    })),
  };
}

const HELP_ONLY: LeafWords = {
  options: [{ words: ['-h', '--help'], about: 'show this help', value: undefined }],
  args: [],
  variadic: false,
};

function leafWords(leaf: AnyLeafCommand): LeafWords {
  const options: Record<string, OptionSpec<unknown>> = {
    ...globalOptionsOf(leaf),
    ...leaf.options,
  };
  return {
    options: Object.values(options)
      .filter((option) => option.hidden !== true)
      .map((option) => ({
        words: flagWords(option.flags),
        about: option.about,
        value: option.takes === 'value' ? (option.complete ?? 'nothing') : undefined,
      })),
    args: leaf.args.map(
      (argument: { complete?: CompletionKind }) => argument.complete ?? 'nothing',
    ),
    variadic: leaf.args.at(-1)?.variadic === true,
  };
}

/** How a kind is written in the scripts: a word, or `=` and the words themselves. */
export function kindWord(kind: CompletionKind): string {
  return typeof kind === 'string' ? kind : `=${kind.join(' ')}`;
}
