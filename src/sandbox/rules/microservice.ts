import { IrodsFailure } from '../irods-failure.js';
import type { RuleContext } from './built-in.js';
import { toInteger, toText } from './coercion.js';
import { RULE_STATUS } from './status.js';
import { integer, type RuleValue, text } from './values.js';

/** An argument that a microservice or a rule may read and, if it is a variable, change. */
export class Argument {
  #value: RuleValue | undefined;
  #isChanged = false;

  constructor(value: RuleValue | undefined) {
    this.#value = value;
  }

  /** `undefined` for a variable that is not set yet. */
  get value(): RuleValue | undefined {
    return this.#value;
  }

  get changedValue(): RuleValue | undefined {
    return this.#isChanged ? this.#value : undefined;
  }

  set(value: RuleValue): void {
    this.#isChanged ||= value !== this.#value;
    this.#value = value;
  }

  /** @throws IrodsFailure (SYS_INVALID_INPUT_PARAM) if it has no value */
  required(): RuleValue {
    if (this.#value === undefined) throw new IrodsFailure(RULE_STATUS.invalidInput);
    return this.#value;
  }

  text(): string {
    return toText(this.required());
  }

  integer(): number {
    return toInteger(this.required());
  }

  /** Key-value pairs, or a string of them: `a=1++++b=2`; `null` and nothing are none. */
  pairs(): Map<string, string> {
    const value = this.#value;
    if (value === undefined) return new Map();
    if (value.type === 'pairs') return value.entries;
    return parsePairs(toText(value));
  }
}

/** `a=1++++b=2`, as options of microservices are written. */
export function parsePairs(value: string, separator = '++++'): Map<string, string> {
  const pieces = value === '' || value === 'null' ? [] : value.split(separator);
  return new Map(
    pieces.map((piece): [string, string] => {
      const at = piece.indexOf('=');
      return at < 0 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)];
    }),
  );
}

/** A microservice with the number of its arguments. */
export interface Microservice {
  readonly count: number;
  run(args: readonly Argument[], context: RuleContext): Promise<RuleValue>;
}

export type Microservices = Readonly<Record<string, Microservice>>;

/** What a microservice does; the number that it answers is its status, which is 0 otherwise. */
type Run<Args extends readonly Argument[]> = (context: RuleContext, ...args: Args) => unknown;

type A = Argument;

/** Declares a microservice by a function whose parameters are its arguments. */
export function microservice(count: 0, run: Run<[]>): Microservice;
export function microservice(count: 1, run: Run<[A]>): Microservice;
export function microservice(count: 2, run: Run<[A, A]>): Microservice;
export function microservice(count: 3, run: Run<[A, A, A]>): Microservice;
export function microservice(count: 4, run: Run<[A, A, A, A]>): Microservice;
export function microservice(count: 6, run: Run<[A, A, A, A, A, A]>): Microservice;
export function microservice(count: number, run: Run<Argument[]>): Microservice {
  return {
    count,
    run: async (args, context) => {
      const status = await run(context, ...args);
      return integer(typeof status === 'number' ? status : 0);
    },
  };
}

/** Gives an output argument a text. */
export const setText = (argument: Argument, value: string): void => argument.set(text(value));
