/** Tests of metadata: an entry passes where one AVU of its own does. */
import { UsageError } from '../../errors.js';
import type { Avu } from '../avu.js';
import type { EntryType } from '../catalog-entry.js';
import { all, type Condition, differs, equals, like } from '../catalog-query.js';
import { holdsFor, type Order } from './bounds.js';
import { comparable, difference } from './compare-values.js';
import type { DetailTest, Expression } from './test.js';
import { likePattern, type TextPattern, wildcard } from './wildcard.js';

/** A test of one part of an AVU. */
interface PartTest {
  readonly holds: (text: string) => boolean;
  /** Undefined where the catalog cannot help. */
  readonly condition: ((column: string) => Condition) | undefined;
  readonly exact: boolean;
}

interface AvuTestParts {
  readonly text: string;
  readonly attribute: PartTest;
  readonly value?: PartTest | undefined;
  readonly units?: PartTest | undefined;
  /** Only entries of this type; others pass. */
  readonly only?: EntryType;
}

const COLUMNS: Readonly<Record<EntryType, string>> = {
  data_object: 'META_DATA_ATTR',
  collection: 'META_COLL_ATTR',
};

/**
 * `attribute` (it is there), `!attribute` (it is absent), or `attribute OP value`, where OP is `=`
 * or `!=`; `~` or `!~` for a pattern of `*`, `?` and `[ ]`; `<`, `<=`, `>` or `>=`, which compare
 * numbers with numbers, dates with dates, and texts. `attribute[units] …` asks for the units too.
 * A backslash takes the character after it as it is. Throws UsageError.
 */
export function avuTest(text: string): Expression {
  const [, absent = '', attribute = '', units, operator, value] = SYNTAX.exec(text) ?? [];
  const name = plain(attribute.trim());
  if (name === '' || (absent !== '' && operator !== undefined)) throw notAnAvuTest(text);
  const test = partsTest({
    text: `--avu '${absent === '' ? text : text.trim().slice(1)}'`,
    attribute: isText(name),
    units: units === undefined ? undefined : isText(plain(units)),
    value: operator === undefined ? undefined : valueTest(operator, (value ?? '').trimStart()),
  });
  return absent === '' ? test : { kind: 'not', part: test };
}

const SYNTAX =
  /^\s*(!?)((?:\\[\s\S]|[^\\=!<>~[])+)(?:\[((?:\\[\s\S]|[^\\\]])*)\])?\s*(?:(!~|!=|<=|>=|=|~|<|>)([\s\S]*))?$/u;

function notAnAvuTest(text: string): UsageError {
  return new UsageError(`not a test of metadata: ${text}`, {
    hint: "Write it as 'organism=mouse', 'title~*chem*', 'length[mm]>=5', 'organism' or '!organism'.",
  });
}

function valueTest(operator: string, value: string): PartTest {
  switch (operator) {
    case '=':
      return isText(value);
    case '!=':
      return isNotText(value);
    case '~':
      return isLike(wildcard(value));
    case '!~':
      return isNotLike(wildcard(value));
    default:
      return isOrdered(operator as Order, value);
  }
}

/**
 * A test as vsc-prc-find takes it: `[OP,]ATTRIBUTE[;[OP,]VALUE[;[OP,]UNITS]]`, where OP is `=`,
 * `like` with `%` and `_`, `not like`, `<>` or a comparison. It is about entries of one type; those
 * of the other pass. Throws UsageError.
 */
export function semicolonAvuTest(type: EntryType, text: string): Expression {
  const option = type === 'data_object' ? '--object_avu' : '--collection_avu';
  const [attribute, value, units, ...surplus] = text.split(';').map(readPart);
  if (attribute === undefined || surplus.length > 0) {
    throw new UsageError(`${option} takes ATTRIBUTE;VALUE;UNITS: ${text}`);
  }
  return partsTest({ text: `${option} '${text}'`, attribute, value, units, only: type });
}

function readPart(text: string): PartTest {
  const comma = text.indexOf(',');
  if (comma < 0) return isText(text);
  const [operator, operand] = [text.slice(0, comma).trim().toLowerCase(), text.slice(comma + 1)];
  switch (operator) {
    case '=':
      return isText(operand);
    case '<>':
    case '!=':
      return isNotText(operand);
    case 'like':
      return isLike(likePattern(operand));
    case 'not like':
      return isNotLike(likePattern(operand));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isOrdered(operator, operand);
    default:
      throw new UsageError(`unknown operator ${operator} in ${text}`, {
        hint: 'Operators are =, <>, like, not like, <, <=, > and >=.',
      });
  }
}

function partsTest({ text, attribute, value, units, only }: AvuTestParts): DetailTest {
  const parts = [
    ['NAME', attribute],
    ['VALUE', value],
    ['UNITS', units],
  ] as const;
  const passes = (avu: Avu): boolean =>
    attribute.holds(avu.attribute) &&
    (value === undefined || value.holds(avu.value)) &&
    (units === undefined || units.holds(avu.units));
  return {
    kind: 'test',
    needs: 'metadata',
    text,
    holds: (entry) =>
      (only !== undefined && entry.type !== only) || (entry.metadata ?? []).some(passes),
    narrow: (type, negated) => {
      if (only !== undefined && type !== only) return negated ? 'never' : 'always';
      if (negated) return undefined;
      const conditions = parts.flatMap(([suffix, part]) => {
        const condition = part?.condition?.(`${COLUMNS[type]}_${suffix}`);
        return condition === undefined ? [] : [condition];
      });
      const [first] = conditions;
      if (first === undefined) return undefined;
      return {
        condition: conditions.length === 1 ? first : all(...conditions),
        exact: parts.every(([, part]) => part === undefined || (part.exact && part.condition)),
        rows: 'avu',
        leaves: value === undefined ? 2 : value.condition === undefined || !value.exact ? 1 : 0,
      };
    },
  };
}

function isText(wanted: string): PartTest {
  return {
    holds: (text) => text === wanted,
    condition: (column) => equals(column, wanted),
    exact: true,
  };
}

function isNotText(unwanted: string): PartTest {
  return {
    holds: (text) => text !== unwanted,
    condition: (column) => differs(column, unwanted),
    exact: true,
  };
}

function isLike({ matches, like: pattern, exact }: TextPattern): PartTest {
  return { holds: matches, condition: (column) => like(column, pattern), exact };
}

function isNotLike({ matches }: TextPattern): PartTest {
  return { holds: (text) => !matches(text), condition: undefined, exact: false };
}

function isOrdered(order: Order, text: string): PartTest {
  const wanted = comparable(text);
  const holds = (found: string): boolean => {
    const by = difference(found, wanted);
    return by !== undefined && holdsFor(order, by);
  };
  return { holds, condition: undefined, exact: false };
}

function plain(text: string): string {
  return text.replace(/\\([\s\S])/gu, '$1');
}
