/** Runs one command line in a context and gives its exit code. Used by main, the shell and tests. */
import type { Context } from '../context/context.js';
import { type CliError, UsageError } from '../errors.js';
import {
  type AnyLeafCommand,
  COMMON_EXITS,
  type Command,
  type ExitCodes,
  isGroup,
  type OptionSpecs,
} from './define-command.js';
import { exitCodeOf } from './exit-codes.js';
import { findLeaf } from './find-leaf.js';
import { type GlobalChoices, globalOptionsOf, readGlobalChoices } from './global-options.js';
import { type ParsedLine, parseLine } from './parse.js';
import { findCommand, REGISTRY, type RegistryEntry, titleOf } from './registry.js';
import { errorText } from './report-error.js';
import { unfinishedIfUnread } from './unread.js';

/** Makes the context of one command from what its line chose. */
export type ContextFactory = (
  choices: GlobalChoices,
  report: (error: CliError) => void,
  /** The line as it was typed: the command and its words. */
  commandLine: readonly string[],
) => Context;

export interface RunEnvironment {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly createContext: ContextFactory;
  readonly version: string;
  /** A person types and reads: the program without a command is a shell. */
  readonly atTerminal: boolean;
}

/** The environment of one line. */
interface LineEnvironment extends RunEnvironment {
  readonly commandLine: readonly string[];
}

/** What a line turned out to name. */
interface ChosenCommand {
  /** As the person would type it: `ils`, `imeta add`. */
  readonly title: string;
  readonly entry: RegistryEntry;
  readonly command: Command;
  readonly leaf: AnyLeafCommand | undefined;
  readonly words: readonly string[];
  readonly exits: ExitCodes;
}

/**
 * Runs `argv`: a command's name and its words. Never throws; everything that goes wrong is
 * reported on stderr and told by the exit code.
 */
export async function run(argv: readonly string[], environment: RunEnvironment): Promise<number> {
  const [name, ...words] = argv;
  const entry = name === undefined ? undefined : findCommand(name);
  const asked = {
    command: entry === undefined ? 'irods' : titleOf(entry),
    asJson: words.includes('--json'),
    debug: words.includes('--debug'),
  };
  let exits = COMMON_EXITS;
  try {
    if (name === undefined || name.startsWith('-') || name === 'help') {
      const { runProgram } = await import('./program.js');
      return await runProgram(argv, environment);
    }
    if (entry === undefined) throw await unknownCommand(name);
    const chosen = await choose(entry, words);
    exits = chosen.exits;
    return await runChosen(chosen, { ...environment, commandLine: argv });
  } catch (error) {
    environment.stderr.write(errorText(error, asked));
    return exitCodeOf(error, exits);
  }
}

async function choose(entry: RegistryEntry, words: readonly string[]): Promise<ChosenCommand> {
  const chosen = await find(entry, words);
  const { rewriteWords } = chosen.leaf ?? {};
  return rewriteWords === undefined ? chosen : { ...chosen, words: rewriteWords(chosen.words) };
}

async function find(entry: RegistryEntry, words: readonly string[]): Promise<ChosenCommand> {
  const { command } = await entry.load();
  const exits = { ...COMMON_EXITS, ...command.exits };
  const title = titleOf(entry);
  const found = findLeaf(command, words);
  const { subcommand } = found;
  return {
    title: subcommand === undefined ? title : `${title} ${subcommand}`,
    entry,
    command,
    leaf: found.leaf,
    words: found.words,
    exits: subcommand === undefined ? exits : { ...exits, ...found.leaf?.exits },
  };
}

async function runChosen(chosen: ChosenCommand, environment: LineEnvironment): Promise<number> {
  const { leaf } = chosen;
  if (leaf === undefined) return await missingSubcommand(chosen, environment);
  const globals = globalOptionsOf(leaf);
  if (asksForHelp(chosen)) return await showHelp(chosen, environment);
  const line = parseLine(
    {
      name: chosen.title,
      args: leaf.args,
      options: leaf.options,
      sharedOptions: globals,
      rawArguments: leaf.rawArguments ?? false,
      legacyLongOptions: leaf.legacyLongOptions === true,
    },
    chosen.words,
  );
  const choices = readGlobalChoices(line.options);
  if (choices.help && 'help' in globals) return await showHelp(chosen, environment);
  if (choices.fields !== undefined && leaf.prints.kind === 'list') {
    const { checkFields } = await import('./fields.js');
    checkFields(choices.fields, leaf.prints.shape);
  }
  return await execute(chosen, leaf, line, choices, environment);
}

async function execute(
  chosen: ChosenCommand,
  leaf: AnyLeafCommand,
  line: ParsedLine,
  choices: GlobalChoices,
  environment: LineEnvironment,
): Promise<number> {
  const reporting = { command: chosen.title, asJson: choices.errorsAsJson, debug: choices.debug };
  let worst = 0;
  const report = (error: CliError): void => {
    environment.stderr.write(errorText(error, reporting));
    worst = exitCodeOf(error, chosen.exits);
  };
  const context = environment.createContext(choices, report, environment.commandLine);
  try {
    await leaf.run(context, { args: line.args, options: line.options });
    return worst;
  } catch (caught) {
    // Takes away what is drawn on the terminal.
    await context.close();
    const mayLeave = leaf.readerMayLeave === true || choices.dryRun;
    // One that prints nothing is stopped by the lines around it, as in a script.
    const isForChanges = leaf.changes && leaf.prints.kind !== 'text';
    const error = isForChanges && !mayLeave ? unfinishedIfUnread(caught) : caught;
    environment.stderr.write(errorText(error, reporting));
    return exitCodeOf(error, chosen.exits);
  } finally {
    await context.close();
  }
}

/** `-h` wins over all that is wrong with the rest of the line. */
function asksForHelp({ words, leaf }: ChosenCommand): boolean {
  const takesH = Object.values((leaf?.options ?? {}) as OptionSpecs).some((option) =>
    /^-h\b/.test(option.flags),
  );
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  const first = leaf?.rawArguments === true ? options.slice(0, 1) : options;
  return first.includes('--help') || (!takesH && first.includes('-h'));
}

async function showHelp(chosen: ChosenCommand, environment: LineEnvironment): Promise<number> {
  const { commandHelp } = await import('./help.js');
  environment.stdout.write(commandHelp(chosen.entry, chosen.command, chosen.title));
  return 0;
}

async function missingSubcommand(
  chosen: ChosenCommand,
  environment: LineEnvironment,
): Promise<number> {
  if (asksForHelp(chosen)) return await showHelp(chosen, environment);
  const word = chosen.words.find((candidate) => !candidate.startsWith('-'));
  const { suggestionFor } = await import('./suggest.js');
  const names = isGroup(chosen.command) ? Object.keys(chosen.command.subcommands) : [];
  if (word === undefined) {
    throw new UsageError(`no subcommand`, {
      hint: `Subcommands are ${names.join(', ')}.`,
    });
  }
  throw new UsageError(`unknown subcommand ${word}`, {
    hint: `${suggestionFor(word, names)}Subcommands are ${names.join(', ')}.`,
  });
}

async function unknownCommand(name: string): Promise<UsageError> {
  const { suggestionFor } = await import('./suggest.js');
  const names = REGISTRY.flatMap((entry) => [entry.name, ...entry.aliases]);
  return new UsageError(`unknown command: ${name}`, {
    hint: `${suggestionFor(name, names)}irods --help lists all commands.`,
  });
}
