import { IrodsFailure } from '../irods-failure.js';
import { type BuiltIn, type BuiltIns, binary, unary } from './built-in.js';
import { CONVERSIONS, comparable, toBoolean, toDouble, toInteger, toNumber } from './coercion.js';
import { RULE_STATUS } from './status.js';
import { boolean, double, integer, type RuleValue } from './values.js';

/** An operation that stays with integers if both sides are. */
const arithmetic = (apply: (left: number, right: number) => number): BuiltIn =>
  binary((left, right) => {
    if (left.type === 'double' || right.type === 'double') {
      return double(apply(toDouble(left), toDouble(right)));
    }
    return integer(apply(toNumber(left).value, toNumber(right).value));
  });

const comparison = (holds: (order: number) => boolean): BuiltIn =>
  binary((left, right) => {
    const pair = comparable(left, right);
    return boolean(holds(pair.left < pair.right ? -1 : pair.left > pair.right ? 1 : 0));
  });

const onDoubles = (apply: (...values: number[]) => number): BuiltIn => ({
  least: 1,
  most: Number.POSITIVE_INFINITY,
  run: (args) => double(apply(...args.map(toDouble))),
});

/** Division is by doubles even where both sides are integers. */
const divide = (left: number, right: number): RuleValue => double(left / nonZero(right));

function nonZero(value: number): number {
  if (value === 0) throw new IrodsFailure(RULE_STATUS.divisionByZero);
  return value;
}

function negate(value: RuleValue): RuleValue {
  const number = toNumber(value);
  return number.type === 'integer' ? integer(-number.value) : double(-number.value);
}

/** Operators and functions of numbers and booleans. `&&` and `||` evaluate both of their sides. */
export const NUMBER_FUNCTIONS: BuiltIns = {
  '+': arithmetic((left, right) => left + right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': binary((left, right) => divide(toDouble(left), toDouble(right))),
  '%': binary((left, right) => integer(toInteger(left) % nonZero(toInteger(right)))),
  '^': binary((left, right) => double(toDouble(left) ** toDouble(right))),
  '^^': binary((left, right) => double(toDouble(left) ** (1 / nonZero(toDouble(right))))),
  neg: unary(negate),
  '!': unary((value) => boolean(!toBoolean(value))),
  '&&': binary((left, right) => boolean(toBoolean(left) && toBoolean(right))),
  '||': binary((left, right) => boolean(toBoolean(left) || toBoolean(right))),
  '%%': binary((left, right) => boolean(toBoolean(left) || toBoolean(right))),
  '==': comparison((order) => order === 0),
  '!=': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
  floor: unary((value) => double(Math.floor(toDouble(value)))),
  ceiling: unary((value) => double(Math.ceil(toDouble(value)))),
  abs: unary((value) => double(Math.abs(toDouble(value)))),
  log: unary((value) => double(Math.log(toDouble(value)))),
  exp: unary((value) => double(Math.exp(toDouble(value)))),
  max: onDoubles(Math.max),
  min: onDoubles(Math.min),
  average: onDoubles((...values) => values.reduce((sum, value) => sum + value, 0) / values.length),
  ...Object.fromEntries(
    Object.entries(CONVERSIONS).map(([name, convert]) => [name, unary((value) => convert(value))]),
  ),
};
