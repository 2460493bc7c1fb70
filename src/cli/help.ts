import {
  type AnyLeafCommand,
  type ArgumentSpec,
  COMMON_EXITS,
  type Command,
  type CommandGroup,
  isGroup,
  type LeafCommand,
  type OptionSpec,
} from './define-command.js';
import { exitMeanings, OWN_EXITS } from './exit-codes.js';
import { globalOptionsOf } from './global-options.js';
import { type CommandGroupName, REGISTRY, type RegistryEntry, titleOf } from './registry.js';

type AnyLeaf = Pick<LeafCommand, 'args' | 'options' | 'prints' | 'changes'>;

/** `name [options] <a> [b...]`, as usage lines write it. */
function usageLine(title: string, leaf: AnyLeaf): string {
  return [title, '[options]', ...shownArguments(leaf).map(argumentUsage)].join(' ');
}

/** The arguments that help and manual pages name. */
export function shownArguments(leaf: Pick<LeafCommand, 'args'>): readonly ArgumentSpec[] {
  return leaf.args.filter((argument) => argument.hidden !== true);
}

function argumentUsage(argument: ArgumentSpec): string {
  const name = argument.variadic === true ? `${argument.name}...` : argument.name;
  return argument.required === true ? `<${name}>` : `[${name}]`;
}

/** The text of `ils -h`: usage, options, examples, exit status. */
export function commandHelp(entry: RegistryEntry, command: Command, title: string): string {
  const sections = isGroup(command)
    ? groupHelp(entry, command, title)
    : [`${title} - ${entry.summary}`, ...leafSections(command, title), exitSection(command)];
  return `${sections.join('\n\n')}\n`;
}

/** Help of a group, or of the one of its subcommands that the title names. */
function groupHelp(entry: RegistryEntry, group: CommandGroup, title: string): string[] {
  const subcommand = group.subcommands[title.slice(titleOf(entry).length + 1)];
  if (subcommand === undefined) {
    return [`${title} - ${entry.summary}`, ...groupSections(group, title), exitSection(group)];
  }
  const { command, summary } = subcommand;
  const exits = { ...group.exits, ...command.exits };
  const otherExits = { ...group.otherExits, ...command.otherExits };
  return [
    `${title} - ${summary}`,
    ...leafSections(command, title),
    exitSection({ ...command, exits, otherExits }),
  ];
}

function groupSections(group: CommandGroup, title: string): string[] {
  const rows = Object.entries(group.subcommands).map(
    ([name, subcommand]) => [name, subcommand.summary] as const,
  );
  const own = group.otherwise === undefined ? [] : ownOptions(group.otherwise);
  return [
    `Usage: ${title} <subcommand> …`,
    ...described(group.description),
    `Subcommands (${title} <subcommand> -h tells more):\n${table(rows)}`,
    ...(own.length === 0 ? [] : [`Options without a subcommand:\n${optionTable(own)}`]),
    ...exampleSection(group.examples),
    ...caveatSection(group.caveats),
  ];
}

function leafSections(leaf: AnyLeafCommand, title: string): string[] {
  const own = ownOptions(leaf);
  return [
    `Usage: ${usageLine(title, leaf)}`,
    ...described(leaf.description),
    ...argumentSection(leaf),
    ...(own.length === 0 ? [] : [`Options:\n${optionTable(own)}`]),
    `Options of every command:\n${optionTable(Object.values(globalOptionsOf(leaf)))}`,
    ...(leaf.keys === undefined ? [] : [`Keys:\n${table(leaf.keys)}`]),
    ...exampleSection(leaf.examples),
    ...caveatSection(leaf.caveats),
  ];
}

/** The options that help and manual pages name. */
export function ownOptions(leaf: Pick<LeafCommand, 'options'>): readonly OptionSpec<unknown>[] {
  return Object.values(leaf.options).filter((option) => option.hidden !== true);
}

function argumentSection(leaf: AnyLeaf): string[] {
  const rows = shownArguments(leaf).map(({ name, about }) => [name, about] as const);
  return rows.length === 0 ? [] : [`Arguments:\n${table(rows)}`];
}

function described(description: string | undefined): string[] {
  return description === undefined ? [] : [wrap(description, 0)];
}

function exampleSection(examples: Command['examples']): string[] {
  if (examples === undefined || examples.length === 0) return [];
  return [`Examples:\n${examples.map(([line, about]) => `  ${line}\n      ${about}`).join('\n')}`];
}

function caveatSection(caveats: Command['caveats']): string[] {
  if (caveats === undefined || caveats.length === 0) return [];
  return [
    `Worth knowing:\n${caveats.map((caveat) => `  ${wrap(caveat, 2).trimStart()}`).join('\n')}`,
  ];
}

function exitSection(command: Command): string {
  return `Exit status:\n${table(exitRows(command))}`;
}

/** Exit codes of a command with their meanings, for help and man page. */
export function exitRows(command: Command): (readonly [string, string])[] {
  const exits = { ...COMMON_EXITS, ...command.exits };
  const meanings = new Map<number, string[]>([[0, ['all went well']]]);
  const add = (code: number, meaning: string): void => {
    meanings.set(code, [...(meanings.get(code) ?? []), meaning]);
  };
  for (const [code, meaning] of exitMeanings(exits)) add(code, meaning);
  for (const [code, meaning] of Object.entries(command.otherExits ?? {}))
    add(Number(code), meaning);
  add(OWN_EXITS.internal, 'a defect of this program');
  add(OWN_EXITS.interrupted, 'stopped by Ctrl-C');
  return [...meanings]
    .sort(([a], [b]) => a - b)
    .map(([code, texts]) => [String(code), texts.join('; ')]);
}

/** The options as two columns. */
function optionTable(options: readonly OptionSpec<unknown>[]): string {
  return table(options.map((option) => [option.flags, option.about]));
}

/** Two columns; long second columns wrap under themselves. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)));
  return rows
    .map(([left, right]) => {
      const text = wrap(right, width + 4);
      return left.length > width
        ? `  ${left}\n${text}`
        : `  ${left.padEnd(width)}  ${text.trimStart()}`;
    })
    .join('\n');
}

const LINE_WIDTH = 80;

/** Breaks text into lines of at most 80 characters, each indented. */
function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && indent + line.length + 1 + word.length > LINE_WIDTH) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n');
}

/** The text of `irods --help`: all commands in groups, on one screen. */
export function programHelp(): string {
  const groups = new Map<CommandGroupName, string[]>();
  for (const entry of REGISTRY)
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry.name]);
  const width = Math.max(...[...groups.keys()].map((name) => name.length));
  const rows = [...groups].map(([group, names]) => {
    const text = wrap(names.join(' '), width + 4);
    return `  ${group.padEnd(width)}  ${text.trimStart()}`;
  });
  return [
    'irods - the iRODS iCommands over the iRODS HTTP API',
    '',
    'Usage: irods <command> [options] [words]      irods ils, irods ls and ils are the same',
    '',
    ...rows,
    '',
    'irods <command> -h   usage, options, examples and exit status of a command',
    'irods ihelp          all commands, one line each',
    'irods --version      the version of this program',
    '',
  ].join('\n');
}
