import { IrodsFailure } from '../irods-failure.js';
import { RULE_STATUS } from './status.js';
import { boolean, double, integer, printed, type RuleValue, textOf } from './values.js';

/** A value of a type that the operation has no use for. */
const typeMismatch = (value: RuleValue, wanted: string): IrodsFailure =>
  new IrodsFailure(RULE_STATUS.type, `RE_TYPE_ERROR: a ${value.type} is not a ${wanted}`);

const leadingInteger = (value: string): number => Number.parseInt(value, 10) || 0;
const leadingNumber = (value: string): number => Number.parseFloat(value) || 0;

/** Where a number is wanted and any of its types will do: a string counts by its leading digits. */
export function toNumber(value: RuleValue): RuleValue & { readonly type: 'integer' | 'double' } {
  switch (value.type) {
    case 'integer':
    case 'double':
      return value;
    case 'boolean':
      return { type: 'integer', value: Number(value.value) };
    case 'string':
      return { type: 'integer', value: leadingInteger(value.value) };
    default:
      throw typeMismatch(value, 'number');
  }
}

export function toDouble(value: RuleValue): number {
  return value.type === 'string' ? leadingNumber(value.value) : toNumber(value).value;
}

/** Where an integer is wanted: a double must be whole. @throws IrodsFailure */
export function toInteger(value: RuleValue): number {
  const number = toNumber(value).value;
  if (!Number.isInteger(number)) throw new IrodsFailure(RULE_STATUS.coercion);
  return number;
}

/** Conditions: numbers are true unless 0, strings must be `true` or `false`. @throws IrodsFailure */
export function toBoolean(value: RuleValue): boolean {
  switch (value.type) {
    case 'boolean':
      return value.value;
    case 'integer':
    case 'double':
      return Math.trunc(value.value) !== 0;
    case 'string':
      if (value.value === 'true' || value.value === 'false') return value.value === 'true';
      throw new IrodsFailure(RULE_STATUS.coercion);
    default:
      throw typeMismatch(value, 'boolean');
  }
}

/** Where a string is wanted and numbers and booleans stand for their text. @throws IrodsFailure */
export function toText(value: RuleValue): string {
  switch (value.type) {
    case 'string':
    case 'path':
      return value.value;
    case 'integer':
    case 'double':
    case 'boolean':
      return printed(value);
    default:
      throw typeMismatch(value, 'string');
  }
}

/** Where only a string will do. @throws IrodsFailure (RE_TYPE_ERROR) */
export function requireText(value: RuleValue): string {
  if (value.type === 'string' || value.type === 'path') return value.value;
  throw typeMismatch(value, 'string');
}

export function requireList(value: RuleValue): readonly RuleValue[] {
  if (value.type === 'list') return value.items;
  throw typeMismatch(value, 'list');
}

type Comparable = { readonly left: string | number; readonly right: string | number };

/**
 * Two values brought to one type so that they can be compared: the narrowest number type that
 * holds both, booleans and texts by themselves; strings by their bytes.
 * @throws IrodsFailure (RE_TYPE_ERROR)
 */
export function comparable(left: RuleValue, right: RuleValue): Comparable {
  const types = new Set([left.type, right.type]);
  if (types.has('time')) return { left: seconds(left), right: seconds(right) };
  if (types.has('double')) return { left: toDouble(left), right: toDouble(right) };
  if (types.has('integer')) return { left: toNumber(left).value, right: toNumber(right).value };
  if (types.has('boolean')) {
    return { left: Number(toBoolean(left)), right: Number(toBoolean(right)) };
  }
  return { left: bytesText(left), right: bytesText(right) };
}

const seconds = (value: RuleValue): number =>
  value.type === 'time' ? value.value : toNumber(value).value;

const bytesText = (value: RuleValue): string =>
  Buffer.from(requireText(value), 'utf8').toString('latin1');

/** What `int`, `double`, `bool` and `str` make of a value. @throws IrodsFailure */
export const CONVERSIONS: Readonly<Record<string, (value: RuleValue) => RuleValue>> = {
  int(value) {
    if (value.type === 'string') return integer(leadingInteger(value.value));
    if (value.type === 'integer' || value.type === 'double')
      return integer(Math.trunc(value.value));
    throw new IrodsFailure(RULE_STATUS.unsupportedType);
  },
  double(value) {
    if (value.type === 'string') return double(leadingNumber(value.value));
    if (value.type === 'time' || value.type === 'double' || value.type === 'integer') {
      return double(value.value);
    }
    throw new IrodsFailure(RULE_STATUS.unsupportedType);
  },
  bool(value) {
    if (value.type === 'boolean') return value;
    if (value.type === 'integer' || value.type === 'double') return boolean(toBoolean(value));
    if (value.type === 'string' && ['true', '1'].includes(value.value)) return boolean(true);
    if (value.type === 'string' && ['false', '0'].includes(value.value)) return boolean(false);
    throw new IrodsFailure(RULE_STATUS.unsupportedType);
  },
};

/** `str` and variables inside strings. @throws IrodsFailure (RE_UNSUPPORTED_OP_OR_TYPE) */
export function toStr(value: RuleValue): string {
  const result = textOf(value);
  if (result === undefined) throw new IrodsFailure(RULE_STATUS.unsupportedType);
  return result;
}
