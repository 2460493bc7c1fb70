/**
 * What a command declares about itself. Parsing, help, man pages, completions and the README's
 * table are all made from these declarations, so nothing is said twice.
 *
 * A command file exports one `command`, made by `defineCommand` (a leaf, which runs) or
 * `defineCommandGroup` (which has subcommands). Its name, aliases and summary stand in
 * `cli/registry.ts`.
 */
import type { Context } from '../context/context.js';
import type { RecordShape } from '../output/record-shape.js';

/** What completion offers for a word: names of a kind, or these words. */
export type CompletionKind = CompletionName | readonly string[];

export type CompletionName =
  | 'logical-path'
  | 'collection-path'
  | 'local-path'
  | 'either-path'
  | 'resource'
  | 'user'
  | 'group'
  | 'user-or-group'
  | 'ticket'
  /** What imeta's -d, -C, -R or -u before it says. */
  | 'metadata-item'
  /** Of what imeta's -d, -C, -R or -u before it says. */
  | 'attribute'
  /** Values of the attribute that is the operand before it. */
  | 'value'
  /** What imeta qu looks for: attributes, comparisons and values by turns. */
  | 'metadata-test'
  /** As ichmod reads it: a user or group after a level of access, and paths. */
  | 'grantee-or-path'
  | 'schema'
  /** A field of the schema that is the first operand. */
  | 'schema-field'
  | 'profile'
  | 'command'
  /** Keys of what the command prints, separated by commas. */
  | 'keys'
  | 'nothing';

export interface ArgumentSpec {
  /** Name in the usage line, and key in `input.args`. */
  readonly name: string;
  readonly about: string;
  readonly required?: true;
  /** Takes all remaining words; only for the last argument. */
  readonly variadic?: true;
  readonly complete?: CompletionKind;
  /** Taken so that the command can say why not, but not shown. */
  readonly hidden?: true;
}

export interface OptionSpec<T> {
  /** As commander and man pages write it: `-R, --resource <name>`. */
  readonly flags: string;
  readonly about: string;
  readonly takes: 'nothing' | 'value';
  /**
   * Gets the words given on the line, in order: none where the option is absent. `places` tells,
   * for each of them, how many options of any kind stood before it on the line.
   */
  readonly read: (words: readonly string[], places: readonly number[]) => T;
  readonly complete?: CompletionKind;
  /** Accepted for scripts, but not shown. */
  readonly hidden?: true;
  /** Of a switch: it is meant where the long option of this name stands without one of its values. */
  readonly standsFor?: { readonly option: string; readonly values: readonly string[] };
}

// biome-ignore lint/suspicious/noExplicitAny: the one place where options of any type are meant
export type OptionSpecs = Readonly<Record<string, OptionSpec<any>>>;

export type ArgumentsOf<A extends readonly ArgumentSpec[]> = {
  readonly [K in A[number] as K['name']]: K extends { variadic: true }
    ? readonly string[]
    : K extends { required: true }
      ? string
      : string | undefined;
};
export type OptionsOf<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K] extends OptionSpec<infer T> ? T : never;
};

export interface CommandInput<
  A extends readonly ArgumentSpec[] = readonly ArgumentSpec[],
  O extends OptionSpecs = OptionSpecs,
> {
  readonly args: ArgumentsOf<A>;
  readonly options: OptionsOf<O>;
}

/** The exit code that each kind of failure has in a command; as the iCommand's own `main`. */
export interface ExitCodes {
  readonly usage: number;
  readonly connection: number;
  readonly authentication: number;
  readonly failure: number;
  /** Of wrong options, where that is not the number of all wrong usage. */
  readonly option?: number;
  /** Of settings that are missing or wrong, where that is not the number of wrong usage. */
  readonly configuration?: number;
}

/** The numbers most iCommands have (icommands.md section 0.5). */
export const COMMON_EXITS: ExitCodes = { usage: 1, connection: 2, authentication: 7, failure: 3 };

/** What a command writes to stdout; decides which output options it takes. */
export type Prints =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text' }
  | { readonly kind: 'record'; readonly shape: RecordShape }
  | { readonly kind: 'list'; readonly shape: RecordShape };

/**
 * A line as it is typed, and what it is good for. `test/examples` runs it; the manual page shows
 * what came of it.
 */
export type Example = readonly [line: string, about: string];

interface Described {
  /** A paragraph or more for the man page, beyond the registry's one-line summary. */
  readonly description?: string;
  readonly examples?: readonly Example[];
  /** Of a command that takes single keys: what they do. */
  readonly keys?: readonly (readonly [keys: string, about: string])[];
  readonly exits?: Partial<ExitCodes>;
  /** Exit codes beyond `exits`, for the man page. */
  readonly otherExits?: Readonly<Record<number, string>>;
  /** What is not atomic, not possible over HTTP, or otherwise worth knowing before use. */
  readonly caveats?: readonly string[];
  readonly seeAlso?: readonly string[];
}

export interface LeafCommand<
  A extends readonly ArgumentSpec[] = readonly ArgumentSpec[],
  O extends OptionSpecs = OptionSpecs,
> extends Described {
  readonly args: A;
  readonly options: O;
  readonly prints: Prints;
  /** Changes something on the server: takes `--dry-run`. */
  readonly changes: boolean;
  /**
   * What it prints is all that it is for, even where some option changes something: where nobody
   * reads on, as with `| head`, that is no failure. Of every command that changes nothing, and of
   * those that print text, it is taken for granted.
   */
  readonly readerMayLeave?: true;
  /** Accepts and ignores the long words that every legacy iCommand accepts (icommands.md 0.1). */
  readonly legacyLongOptions?: true;
  /**
   * From the first positional word on, words are arguments even where they begin with `-`; with
   * `unknown-short` only those that begin with a single `-` and are no option of the command, with
   * `unknown` all that are none.
   */
  readonly rawArguments?: true | 'unknown-short' | 'unknown';
  /** Rewrites the words before they are parsed, for a syntax that options cannot say. */
  readonly rewriteWords?: (words: readonly string[]) => readonly string[];
  readonly run: (ctx: Context, input: CommandInput<A, O>) => Promise<void>;
}

export interface CommandGroup extends Described {
  readonly subcommands: Readonly<Record<string, Subcommand>>;
  /** Runs where no subcommand is named. Without it that is a usage error. */
  readonly otherwise?: AnyLeafCommand;
}

export interface Subcommand {
  readonly summary: string;
  readonly aliases?: readonly string[];
  readonly command: AnyLeafCommand;
}

// biome-ignore lint/suspicious/noExplicitAny: a leaf whose argument types are no longer known
export type AnyLeafCommand = LeafCommand<any, any>;
export type Command = AnyLeafCommand | CommandGroup;

/** The declaration itself; exists so that the types of `input` are inferred from it. */
export function defineCommand<const A extends readonly ArgumentSpec[], const O extends OptionSpecs>(
  command: LeafCommand<A, O>,
): LeafCommand<A, O> {
  return command;
}

export function defineCommandGroup(group: CommandGroup): CommandGroup {
  return group;
}

export function isGroup(command: Command): command is CommandGroup {
  return 'subcommands' in command;
}

type Extras = Pick<OptionSpec<unknown>, 'complete' | 'hidden' | 'standsFor'>;

/** A switch: present or not. */
export function flag(flags: string, about: string, extras: Extras = {}): OptionSpec<boolean> {
  return { flags, about, takes: 'nothing', read: (words) => words.length > 0, ...extras };
}

/** A switch that counts: `-v` once, `-vv` twice. */
export function count(flags: string, about: string, extras: Extras = {}): OptionSpec<number> {
  return { flags, about, takes: 'nothing', read: (words) => words.length, ...extras };
}

/** A switch of which it matters where on the line it stands: how many options before it, each time. */
export function places(
  flags: string,
  about: string,
  extras: Extras = {},
): OptionSpec<readonly number[]> {
  return { flags, about, takes: 'nothing', read: (_words, at) => at, ...extras };
}

/** An option with a value; the last one given counts. */
export function value(
  flags: string,
  about: string,
  extras: Extras = {},
): OptionSpec<string | undefined> {
  return { flags, about, takes: 'value', read: (words) => words.at(-1), ...extras };
}

/** An option with a value that is parsed; `parse` throws a UsageError on a bad one. */
export function parsedValue<T>(
  flags: string,
  about: string,
  parse: (word: string) => T,
  extras: Extras = {},
): OptionSpec<T | undefined> {
  const read = (words: readonly string[]): T | undefined => {
    const last = words.at(-1);
    return last === undefined ? undefined : parse(last);
  };
  return { flags, about, takes: 'value', read, ...extras };
}

/** An option that may be given several times; all values in order. */
export function values(
  flags: string,
  about: string,
  extras: Extras = {},
): OptionSpec<readonly string[]> {
  return { flags, about, takes: 'value', read: (words) => words, ...extras };
}
