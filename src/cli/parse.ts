import { CommanderError, Option, Command as Parser } from 'commander';
import { OptionError, UsageError } from '../errors.js';
import type { ArgumentSpec, OptionSpec, OptionSpecs } from './define-command.js';
import { flagWords } from './global-options.js';
import { withWholeNames } from './long-options.js';

/** What a command line says, by the keys of the declarations. */
export interface ParsedLine {
  readonly args: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface LineSyntax {
  readonly name: string;
  readonly args: readonly ArgumentSpec[];
  /** The command's own. */
  readonly options: OptionSpecs;
  /** Those it has in common with other commands; with other keys. */
  readonly sharedOptions: OptionSpecs;
  /** As in a command's declaration. */
  readonly rawArguments: boolean | 'unknown-short' | 'unknown';
  readonly legacyLongOptions: boolean;
}

/**
 * Words that every legacy iCommand accepts and, where it has no use for them, ignores
 * (icommands.md section 0.1). Those in the second list take the next word with them.
 */
const LEGACY_SWITCHES = [
  'ignore-symlinks',
  'parallel',
  'serial',
  'primary-icat',
  'silent',
  'test',
  'tree',
  'ascii',
  'verify',
  'no-page',
  'repl',
  'sql',
  'orphan',
  'purgec',
  'bundle',
  'empty',
  'dryrun',
  'no-compute',
  'add',
  'showFirstLine',
  'reg',
  'noattr',
  'remove',
  'header',
  'dim',
  'ascitime',
  'agginfo',
];
const LEGACY_VALUES = [
  'ttl',
  'retries',
  'lfrestart',
  'age',
  'attr',
  'var',
  'subset',
  'SUBSET',
  'new',
  'exclude-from',
];

/**
 * Reads a command line by its declarations: clustered short options, values attached or apart,
 * options after arguments, long options by the beginning of their name, `--` ends options; as GNU
 * getopt and the iCommands do.
 * @throws OptionError or UsageError that names the word at fault and, for a mistyped option, the
 *   near one.
 */
export function parseLine(syntax: LineSyntax, words: readonly string[]): ParsedLine {
  const given: GivenOption[] = [];
  const parser = new Parser(syntax.name)
    .helpOption(false)
    .allowExcessArguments(true)
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  if (syntax.rawArguments === true) parser.passThroughOptions().enablePositionalOptions();
  if (typeof syntax.rawArguments === 'string') parser.allowUnknownOption();
  const all: OptionSpecs = { ...syntax.sharedOptions, ...syntax.options };
  for (const [key, option] of Object.entries(all)) addOption(parser, key, option, given);
  const legacy = syntax.legacyLongOptions ? legacyOptions(all) : new Map<string, never>();
  for (const [name, takes] of legacy) {
    parser.addOption(new Option(takes === 'value' ? `${name} <value>` : name).hideHelp());
  }
  const known = {
    own: Object.values(syntax.options),
    shared: Object.values(syntax.sharedOptions),
    whole: legacy,
  };
  try {
    const whole = withWholeNames(words, known, syntax.rawArguments === true);
    parser.parse([...whole], { from: 'user' });
  } catch (error) {
    throw asUsageError(error, syntax.name);
  }
  const unknown = parser.args.find((word) => word.startsWith('--'));
  if (syntax.rawArguments === 'unknown-short' && unknown !== undefined && !words.includes('--')) {
    throw new OptionError(`unknown option '${optionIn(unknown)}'`, {
      hint: `Use ${syntax.name} -h for help.`,
    });
  }
  const options = Object.entries(all).map(([key, option]) => {
    const found = [...given.entries()].filter(([, one]) => one.key === key);
    const [texts, at] = [found.map(([, one]) => one.word), found.map(([place]) => place)];
    return [key, option.read(texts, at)] as const;
  });
  return { args: bindArguments(syntax, parser.args), options: Object.fromEntries(options) };
}

/** An option as it stood on the line; their order is that of the line. */
interface GivenOption {
  readonly key: string;
  readonly word: string;
}

function addOption(
  parser: Parser,
  key: string,
  spec: OptionSpec<unknown>,
  given: GivenOption[],
): void {
  const option = new Option(spec.flags, spec.about);
  if (spec.hidden === true) option.hideHelp();
  parser.addOption(option);
  parser.on(`option:${option.name()}`, (word: string | null) => {
    given.push({ key, word: word ?? '' });
  });
}

/** The legacy words that the command does not declare itself, with what they take. */
function legacyOptions(own: OptionSpecs): ReadonlyMap<string, OptionSpec<unknown>['takes']> {
  const taken = new Set(Object.values(own).flatMap((option) => flagWords(option.flags)));
  const words = [
    ...LEGACY_SWITCHES.map((name) => [`--${name}`, 'nothing'] as const),
    ...LEGACY_VALUES.map((name) => [`--${name}`, 'value'] as const),
  ];
  return new Map(words.filter(([word]) => !taken.has(word)));
}

function bindArguments(syntax: LineSyntax, words: readonly string[]): ParsedLine['args'] {
  const bound: Record<string, string | readonly string[] | undefined> = {};
  let next = 0;
  for (const argument of syntax.args) {
    if (argument.variadic === true) {
      bound[argument.name] = words.slice(next);
      next = words.length;
    } else {
      bound[argument.name] = words[next];
      next += 1;
    }
    const missing =
      argument.variadic === true
        ? bound[argument.name]?.length === 0
        : bound[argument.name] === undefined;
    if (missing && argument.required === true) {
      throw new UsageError(`missing ${argument.name}`, {
        hint: `Use ${syntax.name} -h for help.`,
      });
    }
  }
  const extra = words[next];
  if (next < words.length && extra !== undefined) {
    throw new UsageError(`one word too many: ${extra}`, {
      hint: `Use ${syntax.name} -h for help.`,
    });
  }
  return bound;
}

function asUsageError(error: unknown, name: string): unknown {
  if (!(error instanceof CommanderError)) return error;
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\n+/g, ' ')
    .replace(/(unknown option )'(-[^']*)/, (_, before: string, word: string) => {
      return `${before}'${optionIn(word)}`;
    });
  return new OptionError(message, { hint: `Use ${name} -h for help.` });
}

/** The option of a word without what is attached to it, which may be a password. */
function optionIn(word: string): string {
  return word.startsWith('--') ? word.replace(/=[\s\S]*/, '') : [...word].slice(0, 2).join('');
}
