/** What the last word of a line can be, by the declaration of the command that the line names. */
import { basename } from 'node:path';
import {
  type AnyLeafCommand,
  type ArgumentSpec,
  type Command,
  type CompletionKind,
  isGroup,
  type OptionSpec,
  type OptionSpecs,
} from '../cli/define-command.js';
import { findLeaf } from '../cli/find-leaf.js';
import { flagWords, globalOptionsOf } from '../cli/global-options.js';
import { findCommand, REGISTRY } from '../cli/registry.js';

export interface SoughtWord {
  readonly kind: CompletionKind;
  /** What is typed of it. */
  readonly typed: string;
  /** What stands before that in the same word: `--resource=`, or nothing. */
  readonly before: string;
  /** The operands before it. */
  readonly operands: readonly string[];
  /** The options before it, as they were typed: `-C`, `--recursive`. */
  readonly options: ReadonlySet<string>;
}

/**
 * Reads a line of which the last word is still being typed: `irods` and a command, or an iCommand's
 * own name, and its words. Undefined where nothing can be known of that word.
 */
export async function soughtWord(line: readonly string[]): Promise<SoughtWord | undefined> {
  const [program = '', ...rest] = line;
  const words = isIrods(program) ? rest : [programName(program), ...rest];
  const [name = '', ...after] = words;
  if (after.length === 0) return isIrods(program) ? chosen(commandNames(), name) : undefined;
  const entry = findCommand(name);
  if (entry === undefined) return undefined;
  const { command } = await entry.load();
  const typed = after.at(-1) ?? '';
  const { subcommand, leaf, words: given } = findLeaf(command, after.slice(0, -1));
  if (isGroup(command) && subcommand === undefined && !typed.startsWith('-')) {
    const names = subcommandNames(command);
    const isFirst = given.every((word) => word.startsWith('-'));
    if (isFirst && (leaf === undefined || names.some((known) => known.startsWith(typed)))) {
      return chosen(names, typed);
    }
  }
  return leaf === undefined ? chosen(['--help'], typed) : new LineBefore(leaf, given).sought(typed);
}

function isIrods(program: string): boolean {
  return programName(program) === 'irods';
}

/** `/usr/bin/ils` and `ils.cmd` are `ils`. */
function programName(program: string): string {
  return basename(program.replaceAll('\\', '/')).replace(/\.(cmd|ps1|js)$/, '');
}

function commandNames(): readonly string[] {
  return [...REGISTRY.map(({ name }) => name), '--help', '--version'];
}

function subcommandNames(command: Command): readonly string[] {
  return isGroup(command) ? Object.keys(command.subcommands) : [];
}

function chosen(kind: readonly string[], typed: string): SoughtWord {
  return { kind, typed, before: '', operands: [], options: new Set() };
}

/** The words before the one that is typed, read as the command would read them. */
class LineBefore {
  private readonly specs: ReadonlyMap<string, OptionSpec<unknown>>;
  private readonly operands: string[] = [];
  private readonly options = new Set<string>();
  /** From here on all words are operands. */
  private onlyOperands = false;
  /** The option whose value comes next. */
  private pending: OptionSpec<unknown> | undefined;

  constructor(
    private readonly leaf: AnyLeafCommand,
    words: readonly string[],
  ) {
    const specs: OptionSpecs = { ...globalOptionsOf(leaf), ...(leaf.options as OptionSpecs) };
    this.specs = new Map(
      Object.values(specs).flatMap((spec) => flagWords(spec.flags).map((word) => [word, spec])),
    );
    for (const word of words) this.read(word);
  }

  sought(typed: string): SoughtWord {
    if (this.pending !== undefined) return this.word(kindOf(this.pending), typed);
    const isOption = typed.startsWith('-') && !this.onlyOperands;
    const [, option = '', value] = /^(--[^=]+)=(.*)$/s.exec(typed) ?? [];
    const spec = this.specs.get(option);
    if (isOption && value !== undefined) {
      return this.word(spec === undefined ? 'nothing' : kindOf(spec), value, `${option}=`);
    }
    return isOption ? this.word(this.optionWords(), typed) : this.word(this.operandKind(), typed);
  }

  private read(word: string): void {
    if (this.pending !== undefined) this.pending = undefined;
    else if (this.onlyOperands || !word.startsWith('-') || word === '-') this.readOperand(word);
    else if (word === '--') this.onlyOperands = true;
    else this.readOption(word);
  }

  private readOperand(word: string): void {
    this.operands.push(word);
    if (this.leaf.rawArguments === true) this.onlyOperands = true;
  }

  private readOption(word: string): void {
    const [name = ''] = word.split('=', 1);
    const known = this.specs.get(name);
    if (known !== undefined || word.startsWith('--')) {
      this.options.add(name);
      if (known?.takes === 'value' && !word.includes('=')) this.pending = known;
      return;
    }
    // A cluster: `-rR resource`, `-Rresource`.
    for (const [i, letter] of [...word].entries()) {
      if (i === 0) continue;
      const spec = this.specs.get(`-${letter}`);
      this.options.add(`-${letter}`);
      if (spec?.takes !== 'value') continue;
      if (i === word.length - 1) this.pending = spec;
      return;
    }
  }

  private optionWords(): readonly string[] {
    return [...this.specs].flatMap(([word, { hidden }]) => (hidden === true ? [] : [word]));
  }

  private operandKind(): CompletionKind {
    const args = this.leaf.args as readonly ArgumentSpec[];
    const last = args.at(-1);
    const at = args[this.operands.length] ?? (last?.variadic === true ? last : undefined);
    return at?.complete ?? 'nothing';
  }

  private word(kind: CompletionKind, typed: string, before = ''): SoughtWord {
    const { operands, options } = this;
    const words = kind === 'keys' ? this.keyLists(typed) : kind;
    return { kind: words, typed, before, operands, options };
  }

  /** `path,` and each of the keys that are not in it yet. */
  private keyLists(typed: string): readonly string[] {
    const { prints } = this.leaf;
    const start = typed.slice(0, typed.lastIndexOf(',') + 1);
    const taken = start.split(',');
    const keys = 'shape' in prints ? Object.keys(prints.shape) : [];
    return keys.filter((key) => !taken.includes(key)).map((key) => start + key);
  }
}

function kindOf(option: OptionSpec<unknown>): CompletionKind {
  return option.complete ?? 'nothing';
}
