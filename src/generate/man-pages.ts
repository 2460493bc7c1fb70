/** The manual page of each command, from its declaration. */
import type { ArgumentSpec, Command, LeafCommand, OptionSpec } from '../cli/define-command.js';
import { isGroup } from '../cli/define-command.js';
import { globalOptionsOf } from '../cli/global-options.js';
import { exitRows, ownOptions, shownArguments } from '../cli/help.js';
import { examplesOf, type LoadedCommand, leavesOf, pageNameOf } from './loaded-command.js';
import type { Recording } from './recording.js';
import {
  asTheyAre,
  bold,
  flagsTerm,
  italic,
  item,
  page,
  paragraphs,
  plain,
  section,
} from './roff.js';

type AnyLeaf = Pick<LeafCommand, 'args' | 'options' | 'prints' | 'changes'>;

/**
 * The page of one command; `known` are the names of all pages, for the references, and `recording`
 * is what its examples showed.
 */
export function manPage(
  loaded: LoadedCommand,
  version: string,
  known: ReadonlyMap<string, 1 | 5>,
  recording: Recording,
): string {
  const { command, entry, title } = loaded;
  const name = pageNameOf(loaded);
  return page({ name, section: 1, summary: entry.summary, version }, [
    section('Synopsis', synopsis(loaded)),
    section('Description', description(loaded)),
    ...(isGroup(command) ? groupSections(loaded) : leafSections(command)),
    section('Exit status', exitStatus(loaded)),
    section('Keys', keys(loaded)),
    section('Examples', examples(loaded, recording)),
    section('Caveats', caveats(loaded)),
    section('See also', references(command, title, known)),
  ]);
}

function synopsis(loaded: LoadedCommand): string {
  return leavesOf(loaded)
    .map(({ title, leaf }) => synopsisLine(title, leaf))
    .join('\n.br\n');
}

function synopsisLine(title: string, leaf: AnyLeaf): string {
  const words = shownArguments(leaf).map((argument) => {
    const name = `${italic(argument.name)}${argument.variadic === true ? ' ...' : ''}`;
    return argument.required === true ? name : `[${name}]`;
  });
  return [bold(title), `[${italic('options')}]`, ...words].join(' ');
}

function description({ command, entry, title }: LoadedCommand): string {
  const [first = ''] = entry.summary;
  const text = command.description ?? `${first.toUpperCase()}${entry.summary.slice(1)}.`;
  const names = [
    ...(entry.icommand ? [`irods ${entry.name}`] : []),
    ...entry.aliases.map((alias) => `irods ${alias}`),
  ];
  const same =
    names.length === 0 ? '' : `\n.PP\n${bold(title)} is also ${names.map(bold).join(' and ')}.`;
  return paragraphs(text) + same;
}

function leafSections(leaf: AnyLeaf): string[] {
  return [
    section('Arguments', argumentItems(leaf)),
    section('Options', optionItems(ownOptions(leaf))),
    section('Options of every command', optionItems(Object.values(globalOptionsOf(leaf)))),
  ];
}

function groupSections(loaded: LoadedCommand): string[] {
  const { command } = loaded;
  const parts = leavesOf(loaded).map(({ title, summary, leaf }) =>
    [
      `.SS ${plain(title)}`,
      synopsisLine(title, leaf),
      '.PP',
      paragraphs(leaf.description ?? `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
      argumentItems(leaf),
      optionItems(ownOptions(leaf)),
    ]
      .filter((text) => text !== '')
      .join('\n'),
  );
  const shared = isGroup(command) ? sharedOptions(Object.values(command.subcommands)) : [];
  return [
    section('Subcommands', parts.join('\n')),
    section('Options of every subcommand', optionItems(shared)),
  ];
}

/** Global options that one or more of the subcommands take. */
function sharedOptions(
  subcommands: readonly { readonly command: AnyLeaf }[],
): OptionSpec<unknown>[] {
  const byFlags = new Map<string, OptionSpec<unknown>>();
  for (const { command } of subcommands) {
    for (const option of Object.values(globalOptionsOf(command))) {
      const first = option.flags.split(' ')[0] ?? '';
      if (!byFlags.has(first)) byFlags.set(first, option);
    }
  }
  return [...byFlags.values()];
}

function argumentItems(leaf: AnyLeaf): string {
  return shownArguments(leaf)
    .map((argument: ArgumentSpec) => item(italic(argument.name), plain(argument.about)))
    .join('\n');
}

function optionItems(options: readonly OptionSpec<unknown>[]): string {
  return options.map(({ flags, about }) => item(flagsTerm(flags), plain(about))).join('\n');
}

/** Subcommands that are named where they have an exit code of their own; of more, none is. */
const MOST_NAMED = 3;

/** The codes of the command, and those that only its subcommands have. */
function exitStatus(loaded: LoadedCommand): string {
  const rows = new Map(exitRows(loaded.command).map(([code, text]) => [Number(code), [text]]));
  for (const { code, meaning, titles } of exitsOfSubcommands(loaded)) {
    const whose = titles.length > MOST_NAMED ? '' : `${titles.join(', ')}: `;
    rows.set(code, [...(rows.get(code) ?? []), `${whose}${meaning}`]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([code, texts]) => item(bold(String(code)), plain(texts.join('; '))))
    .join('\n');
}

interface ExitOfSubcommands {
  readonly code: number;
  readonly meaning: string;
  /** Who ends with it. */
  readonly titles: string[];
}

function exitsOfSubcommands(loaded: LoadedCommand): readonly ExitOfSubcommands[] {
  const { command } = loaded;
  if (!isGroup(command)) return [];
  const common = new Set(exitRows(command).flatMap(([code, text]) => each(code, text)));
  const found = new Map<string, ExitOfSubcommands>();
  for (const { title, leaf } of leavesOf(loaded)) {
    const exits = { ...command.exits, ...leaf.exits };
    for (const one of exitRows({ ...leaf, exits }).flatMap(([code, text]) => each(code, text))) {
      if (common.has(one)) continue;
      const [code = '', meaning = ''] = one.split('\0');
      const known = found.get(one) ?? { code: Number(code), meaning, titles: [] };
      known.titles.push(title);
      found.set(one, known);
    }
  }
  return [...found.values()];
}

/** Each meaning of a code, apart. */
function each(code: string, text: string): readonly string[] {
  return text.split('; ').map((meaning) => `${code}\0${meaning}`);
}

function keys({ command }: LoadedCommand): string {
  return (command.keys ?? [])
    .map(([pressed, about]) => item(bold(pressed), plain(about)))
    .join('\n');
}

/** Lines of one example that a page shows at most. */
const SHOWN_LINES = 12;

function examples(loaded: LoadedCommand, recording: Recording): string {
  return examplesOf(loaded)
    .map(([line, about]) => {
      const shown = cut(recording.get(line) ?? []);
      const lines = [bold(`$ ${line}`), ...shown.map((text) => plain(text))];
      return `${plain(sentence(about))}\n${asTheyAre(lines)}`;
    })
    .join('\n.PP\n');
}

function sentence(about: string): string {
  const [first = ''] = about;
  return `${first.toUpperCase()}${about.slice(1)}${about.endsWith('?') ? '' : ':'}`;
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length <= SHOWN_LINES ? lines : [...lines.slice(0, SHOWN_LINES - 1), '...'];
}

function caveats(loaded: LoadedCommand): string {
  const own = loaded.command.caveats ?? [];
  const leaves = isGroup(loaded.command)
    ? leavesOf(loaded).flatMap(({ title, leaf }) =>
        (leaf.caveats ?? []).map((caveat: string) => `${title}: ${caveat}`),
      )
    : [];
  return [...own, ...leaves].map((caveat) => plain(caveat)).join('\n.PP\n');
}

function references(command: Command, title: string, known: ReadonlyMap<string, 1 | 5>): string {
  const names = new Set([...(command.seeAlso ?? []), 'irods', 'irods_environment']);
  names.delete(title);
  return [...names]
    .map((name) => {
      const pageName = known.has(name) ? name : `irods-${name}`;
      return `${bold(pageName)}(${known.get(pageName) ?? 1})`;
    })
    .join(', ');
}
