import { IrodsFailure } from '../irods-failure.js';
import { given } from './built-in.js';
import { toInteger } from './coercion.js';
import type { Scope } from './environment.js';
import type { Interpreter } from './interpreter.js';
import { BreakSignal, SucceedSignal } from './loops.js';
import { bindPattern, keyOf } from './patterns.js';
import { RULE_STATUS } from './status.js';
import type { Expression } from './syntax.js';
import { integer, OK, printed, type RuleValue, text } from './values.js';

type SpecialForm = (
  interpreter: Interpreter,
  args: readonly Expression[],
  scope: Scope,
) => Promise<RuleValue>;

function requireCount(args: readonly unknown[], least: number, most = least): void {
  if (args.length < least || args.length > most) throw new IrodsFailure(RULE_STATUS.type);
}

/** Runs something that may fail: its code, 0 if it went well, and what it said. */
async function attempt(
  interpreter: Interpreter,
  expression: Expression,
  scope: Scope,
): Promise<{ readonly code: number; readonly message: string }> {
  try {
    await interpreter.evaluate(expression, scope);
    return { code: 0, message: '' };
  } catch (failure) {
    if (!(failure instanceof IrodsFailure)) throw failure;
    return { code: failure.code, message: failure.message };
  }
}

/** The text that something writes to a stream while it runs. */
const captured =
  (stream: 'stdout' | 'stderr'): SpecialForm =>
  async (interpreter, args, scope) => {
    requireCount(args, 2);
    const before = interpreter.output[stream]?.length ?? 0;
    const result = await interpreter.evaluate(given(args[0]), scope);
    const written = (interpreter.output[stream] ?? '').slice(before);
    await bindPattern(interpreter, given(args[1]), text(written), scope, 'set');
    return result;
  };

/** What decides itself which of its arguments it evaluates and when. */
export const SPECIAL_FORMS: Readonly<Record<string, SpecialForm>> = {
  async '='(interpreter, args, scope) {
    const value = await interpreter.evaluate(given(args[1]), scope);
    await bindPattern(interpreter, given(args[0]), value, scope, 'set');
    return OK;
  },
  async '.'(interpreter, args, scope) {
    const pairs = await interpreter.evaluate(given(args[0]), scope);
    if (pairs.type !== 'pairs') throw new IrodsFailure(RULE_STATUS.type);
    const value = pairs.entries.get(await keyOf(interpreter, given(args[1]), scope));
    if (value === undefined) throw new IrodsFailure(RULE_STATUS.unmatchedKey);
    return text(value);
  },
  async assign(interpreter, args, scope) {
    requireCount(args, 2);
    return given(SPECIAL_FORMS['='])(interpreter, args, scope);
  },
  async do(interpreter, args, scope) {
    requireCount(args, 1);
    return interpreter.evaluate(given(args[0]), scope);
  },
  async errorcode(interpreter, args, scope) {
    requireCount(args, 1);
    return integer((await attempt(interpreter, given(args[0]), scope)).code);
  },
  async errormsg(interpreter, args, scope) {
    requireCount(args, 2);
    const { code, message } = await attempt(interpreter, given(args[0]), scope);
    await bindPattern(interpreter, given(args[1]), text(message), scope, 'set');
    return integer(code);
  },
  async break(_interpreter, args) {
    requireCount(args, 0);
    throw new BreakSignal();
  },
  async succeed(_interpreter, args) {
    requireCount(args, 0);
    throw new SucceedSignal();
  },
  async fail(interpreter, args, scope) {
    requireCount(args, 0, 2);
    const [code, message] = await interpreter.all(args, scope);
    throw new IrodsFailure(
      code === undefined ? RULE_STATUS.failCalled : toInteger(code),
      message === undefined ? 'fail action encountered' : printed(message),
    );
  },
  async failmsg(interpreter, args, scope) {
    requireCount(args, 2);
    return given(SPECIAL_FORMS['fail'])(interpreter, args, scope);
  },
  getstdout: captured('stdout'),
  getstderr: captured('stderr'),
};
