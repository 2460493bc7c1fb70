/** Long options written by a part of their name, as GNU getopt_long and the iCommands' parser take them. */
import { OptionError } from '../errors.js';
import type { OptionSpec } from './define-command.js';
import { flagWords } from './global-options.js';

type Options = readonly OptionSpec<unknown>[];

export interface KnownOptions {
  /** Those of the command itself: a part of a name that fits only one of them means that one. */
  readonly own: Options;
  /** Those that it shares with other commands. */
  readonly shared: Options;
  /** Long words that are known by their whole name only; with the next word where they take one. */
  readonly whole: ReadonlyMap<string, OptionSpec<unknown>['takes']>;
}

/**
 * The words with whole names of long options in place of their beginnings: `--rec` becomes
 * `--recursive`. What is no option, is the value of one or stands after `--` stays as it is, and
 * so does what no option begins with. `stopAtOperand`: options stand before the first operand only.
 * @throws OptionError that names the candidates where several options begin so.
 */
export function withWholeNames(
  words: readonly string[],
  known: KnownOptions,
  stopAtOperand: boolean,
): readonly string[] {
  const whole: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const isOperand = !word.startsWith('-') || word === '-';
    if (word === '--' || (isOperand && stopAtOperand)) return [...whole, ...words.slice(at)];
    const next = words[at + 1];
    const written = word.startsWith('--') ? asSwitch(wholeName(word, known), next, known) : word;
    whole.push(written);
    if (next !== undefined && takesNext(written, known)) {
      whole.push(next);
      at += 1;
    }
  }
  return whole;
}

function wholeName(word: string, { own, shared, whole }: KnownOptions): string {
  const [name = ''] = word.split('=', 1);
  const ownNames = longNames(own);
  const all = [...new Set([...ownNames, ...longNames(shared)])];
  if (name === '--' || whole.has(name) || all.includes(name)) return word;
  const ofOwn = ownNames.filter((candidate) => candidate.startsWith(name));
  const found = ofOwn.length === 1 ? ofOwn : all.filter((candidate) => candidate.startsWith(name));
  const [only, ...others] = found;
  if (only === undefined) return word;
  if (others.length === 0) return `${only}${word.slice(name.length)}`;
  throw new OptionError(`option '${name}' is ambiguous`, {
    hint: `It may be ${found.slice(0, -1).join(', ')} or ${found.at(-1)}.`,
  });
}

/** The switch that the command has in place of an option with a value, where none of these follows. */
function asSwitch(name: string, next: string | undefined, { own }: KnownOptions): string {
  const found = own.find(({ standsFor }) => standsFor?.option === name);
  const takesValue = next !== undefined && found?.standsFor?.values.includes(next) === true;
  const [long = name] = found === undefined || takesValue ? [] : longNames([found]);
  return long;
}

function longNames(options: Options): readonly string[] {
  return options.flatMap(({ flags }) => flagWords(flags)).filter((name) => name.startsWith('--'));
}

/** Whether the word after this option is its value. */
function takesNext(word: string, { own, shared, whole }: KnownOptions): boolean {
  const takes = (name: string): boolean | undefined => {
    const found = [...own, ...shared].find(({ flags }) => flagWords(flags).includes(name));
    const how = found?.takes ?? whole.get(name);
    return how === undefined ? undefined : how === 'value';
  };
  if (word.startsWith('--')) return takes(word) === true;
  const letters = word.startsWith('-') ? [...word.slice(1)] : [];
  // In a cluster the first letter that takes a value takes the rest of the word, if there is one.
  const first = letters.findIndex((letter) => takes(`-${letter}`) !== false);
  return first >= 0 && first === letters.length - 1 && takes(`-${letters[first]}`) === true;
}
