/** The completion script of fish: one line for each option of each command. */
import type { CompletionKind } from '../cli/define-command.js';
import type { CommandWords, LeafWords, OptionWords } from './completion-words.js';

export function fishCompletion(commands: readonly CommandWords[]): string {
  return [
    '# fish completion for irods and the iCommands. Generated; do not edit.',
    '# Source it from ~/.config/fish/config.fish. In a folder of completions fish would look for a file',
    '# of each command and find this one for irods only.',
    '',
    ENGINE.trim(),
    '',
    'complete -c irods -f',
    ...commands.map(
      ({ names, summary }) =>
        `complete -c irods -n __irods_first -a ${names[0]} -d ${quoted(summary)}`,
    ),
    'complete -c irods -n __irods_first -l help -d "list the commands"',
    'complete -c irods -n __irods_first -l version -d "print the version"',
    ...commands.flatMap(commandLines),
    '',
  ].join('\n');
}

function commandLines(command: CommandWords): string[] {
  const { names, program, subcommands, own } = command;
  const programs = program === undefined ? ['irods'] : ['irods', program];
  const lines = [
    '',
    `# ${names[0]}`,
    ...(program === undefined ? [] : [`complete -c ${program} -f`]),
    ...leafLines(programs, `__irods_at "${names.join(' ')}"`, own),
    ...subcommands.flatMap(({ name, words, summary }) => [
      ...programs.map(
        (word) =>
          `complete -c ${word} -n '__irods_at "${names.join(' ')}" ""' -a ${name} -d ${quoted(summary)}`,
      ),
      ...leafLines(programs, `__irods_at "${names.join(' ')}" ${name}`, words),
    ]),
  ];
  return lines;
}

function leafLines(programs: readonly string[], condition: string, leaf: LeafWords): string[] {
  return programs.flatMap((program) => [
    ...leaf.options.map((option) => optionLine(program, condition, option)),
    ...argumentLines(program, condition, leaf),
  ]);
}

function optionLine(program: string, condition: string, option: OptionWords): string {
  const words = option.words.map((word) =>
    word.startsWith('--')
      ? `-l ${word.slice(2)}`
      : `${word.length > 2 ? '-o' : '-s'} ${word.slice(1)}`,
  );
  const value = option.value === undefined ? '' : ` ${valueWords(option.value)}`;
  return `complete -c ${program} -n '${condition}' ${words.join(' ')} -d ${quoted(option.about)}${value}`;
}

function argumentLines(program: string, condition: string, leaf: LeafWords): string[] {
  const areSeveral = leaf.args.length > 1;
  const words = new Set(leaf.args.map((kind) => argumentWords(kind, areSeveral)));
  return [...words]
    .filter((one) => one !== '')
    .map((one) => `complete -c ${program} -n '${condition}' ${one}`);
}

function valueWords(kind: CompletionKind): string {
  if (kind === 'nothing') return '-x';
  if (kind === 'local-path') return '-r -F';
  return `-x -a ${candidates(kind)}`;
}

/** fish does not know which argument it is at; irods does, which counts where there are several. */
function argumentWords(kind: CompletionKind, isOneOfSeveral: boolean): string {
  if (kind === 'nothing') return '';
  if (typeof kind !== 'string' && isOneOfSeveral) return `-a ${ASKED}`;
  if (kind === 'local-path') return '-F';
  return kind === 'either-path' || kind === 'schema'
    ? `-F -a ${candidates(kind)}`
    : `-a ${candidates(kind)}`;
}

function candidates(kind: CompletionKind): string {
  if (typeof kind !== 'string') return quoted(kind.join(' '));
  return kind === 'command' ? "'(__irods_names)'" : ASKED;
}

const ASKED = "'(__irods_ask)'";

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

const ENGINE = String.raw`
# The words before the cursor, beginning with the command itself.
function __irods_words
    set -l words (commandline -opc)
    set words[1] (string replace -r '.*/' '' -- $words[1])
    if test "$words[1]" = irods
        set -e words[1]
    end
    printf '%s\n' $words
end

function __irods_first
    test -z "$(__irods_words)"
end

# Whether the command is one of the names and, where $argv[2] is given, its subcommand is that.
function __irods_at
    set -l words (__irods_words)
    contains -- "$words[1]" (string split ' ' -- $argv[1]); or return 1
    test (count $argv) -lt 2; and return 0
    set -l sub (string match -v -- '-*' $words[2..-1])[1]
    test "$sub" = "$argv[2]"
end

function __irods_ask
    command -q irods; or return
    set -l typed (commandline -ct)
    set -l plain (string unescape -- $typed 2>/dev/null)
    test -n "$typed" -a -z "$plain"; and set plain (string trim -l -c '\'"' -- $typed)
    command irods __complete --shell $fish_pid -- (commandline -opc) "$plain" 2>/dev/null
end

function __irods_names
    irods ihelp --tsv --fields name,summary 2>/dev/null | tail -n +2
end
`;
