/** Conversion of single values of documents to what the type of their field stands for. */
import type { FindingRule } from './finding.js';
import { parseMoment } from './moments.js';
import type { NumberField, SelectField, SimpleField, SimpleValue, TextField } from './schema.js';
import { isEmailAddress, isUrl } from './text-checks.js';

export type Conversion =
  | { readonly value: SimpleValue; readonly remark?: string }
  | { readonly rule: FindingRule; readonly message: string; readonly allowed?: string };

/** Converts a value that is not empty, and tests it. */
export function convertValue(field: SimpleField | SelectField, raw: unknown): Conversion {
  switch (field.type) {
    case 'integer':
    case 'float':
      return convertNumber(field, raw);
    case 'date':
    case 'time':
    case 'datetime-local':
      return convertMoment(field.type, raw);
    case 'checkbox':
      return convertCheckbox(raw);
    case 'select':
      return convertChoice(field, raw);
    default:
      return convertText(field, raw);
  }
}

function convertText(field: TextField, raw: unknown): Conversion {
  const value = asText(raw);
  if (value === undefined) return { rule: 'type', message: 'not a text' };
  const { maxLength, pattern } = field;
  if (maxLength !== undefined && [...value].length > maxLength) {
    const allowed = `at most ${maxLength} characters`;
    return { rule: 'length', message: `${[...value].length} characters long`, allowed };
  }
  const matches = pattern === undefined || pattern.expression.test(value);
  if (pattern !== undefined && matches !== true) {
    const message =
      matches === undefined
        ? 'whether it matches takes the pattern too long to tell'
        : 'does not match the pattern';
    return { rule: 'pattern', message, allowed: `what matches ${pattern.source}` };
  }
  if (field.type === 'email' && !isEmailAddress(value)) {
    return { rule: 'type', message: 'not an e-mail address', allowed: 'name@example.org' };
  }
  if (field.type === 'url' && !isUrl(value)) {
    return { rule: 'type', message: 'not a URL', allowed: 'https://example.org/…' };
  }
  return { value };
}

/** Numbers and truth values are taken for texts; lists and objects are not. */
function asText(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw;
  return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : undefined;
}

const INTEGER = /^[+-]?\d+$/;
const FLOAT = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function convertNumber(field: NumberField, raw: unknown): Conversion {
  const text = typeof raw === 'number' ? plainNumber(raw) : String(raw).trim();
  const isText = typeof raw === 'number' || typeof raw === 'string';
  const value = field.type === 'integer' ? integer(text) : float(text);
  if (!isText || value === undefined) {
    const what = field.type === 'integer' ? 'a whole number' : 'a number';
    return { rule: 'type', message: `not ${what}`, allowed: rangeText(field) ?? what };
  }
  const { minimum = -Infinity, maximum = Infinity } = field;
  const size = Number(value);
  if (size >= minimum && size <= maximum) return { value };
  const message = size < minimum ? 'too small' : 'too large';
  return { rule: 'range', message, allowed: rangeText(field) ?? '' };
}

/** Large whole numbers without an exponent. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** Digits beyond what a number holds exactly stay digits. */
function integer(text: string): number | string | undefined {
  if (!INTEGER.test(text)) return undefined;
  const exact = BigInt(text.replace(/^\+/, ''));
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact.toString();
}

function float(text: string): number | undefined {
  const value = FLOAT.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** `12 to 99`; undefined where there are no limits. */
export function rangeText({ minimum, maximum }: NumberField): string | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

const MOMENTS = {
  date: { message: 'not a date', allowed: 'YYYY-MM-DD' },
  time: { message: 'not a time of day', allowed: 'hh:mm or hh:mm:ss' },
  'datetime-local': { message: 'not a date with a time', allowed: 'YYYY-MM-DDThh:mm:ss' },
} as const;

function convertMoment(type: keyof typeof MOMENTS, raw: unknown): Conversion {
  const moment = parseMoment(type, raw);
  if (moment === undefined) return { rule: 'type', ...MOMENTS[type] };
  if (!moment.fromSeconds) return { value: moment.text };
  return { value: moment.text, remark: `read as seconds since 1970: ${moment.text} in UTC` };
}

const TRUE = ['true', 'yes', 'y', '1'];
const FALSE = ['false', 'no', 'n', '0'];

function convertCheckbox(raw: unknown): Conversion {
  const word = asText(raw)?.trim().toLowerCase() ?? '';
  if (TRUE.includes(word)) return { value: true };
  if (FALSE.includes(word)) return { value: false };
  return { rule: 'type', message: 'not a truth value', allowed: 'true or false' };
}

function convertChoice(field: SelectField, raw: unknown): Conversion {
  const value = asText(raw);
  if (value !== undefined && field.values.includes(value)) return { value };
  return { rule: 'choice', message: 'not one of the values', allowed: field.values.join(', ') };
}

/** The text that stands for a value in an AVU; numbers as Python writes them, as ManGO's own tools do. */
export function valueText(field: SimpleField | SelectField, value: SimpleValue): string {
  return field.type === 'float' ? pythonFloat(Number(value)) : String(value);
}

/** `1.0`, `0.0001`, `1e-05`, `1e+16`: the shortest digits, a point or an exponent always. */
function pythonFloat(value: number): string {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value !== 0 && (power < -4 || power >= 16)) {
    const sign = power < 0 ? '-' : '+';
    return `${digits}e${sign}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const text = Object.is(value, -0) ? '-0' : String(value);
  return text.includes('.') ? text : `${text}.0`;
}
