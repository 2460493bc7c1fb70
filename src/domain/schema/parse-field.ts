/** Reading of the fields of a schema file. */
import { nearestWord } from '../nearest-word.js';
import { shortJson } from './finding.js';
import { compilePattern } from './pattern.js';
import {
  type CompositeField,
  FIELD_TYPES,
  type Field,
  type FieldType,
  isFieldId,
  isObject,
  type JsonObject,
  type NumberField,
  type Pattern,
  type SelectField,
} from './schema.js';
import { VERSION_MARK } from './schema-avus.js';
import type { SchemaFindings } from './schema-findings.js';
import { convertValue } from './simple-values.js';
import { isEmpty } from './validate-document.js';

const EVERY = ['type', 'title', 'required', 'default', 'repeatable'];
const TEXT = [...EVERY, 'pattern', 'max_length'];
const NUMBER = [...EVERY, 'minimum', 'maximum'];
/** Which attributes have a meaning in a field of each type. */
const ATTRIBUTES: Readonly<Record<FieldType, readonly string[]>> = {
  text: TEXT,
  textarea: [...EVERY, 'max_length'],
  email: TEXT,
  url: TEXT,
  date: EVERY,
  time: EVERY,
  'datetime-local': EVERY,
  integer: NUMBER,
  float: NUMBER,
  checkbox: ['type', 'title', 'required', 'default'],
  select: [...EVERY, 'values', 'choices', 'multiple', 'ui'],
  object: ['type', 'title', 'required', 'repeatable', 'properties'],
};
const ALL_ATTRIBUTES = [...new Set(Object.values(ATTRIBUTES).flat())];
/** What a field may show as; only for people, so that anything else is no error. */
const LOOKS = ['dropdown', 'checkbox', 'radio'];

/** Turns the `properties` of a schema or composite field into fields. */
export class FieldParser {
  constructor(private readonly findings: SchemaFindings) {}

  fields(properties: JsonObject, path: string): readonly Field[] {
    return Object.entries(properties).flatMap(([id, content]) => {
      const field = this.field(id, content, `${path}.${id}`);
      return field === undefined ? [] : [field];
    });
  }

  private field(id: string, content: unknown, path: string): Field | undefined {
    this.checkId(id, path);
    if (!isObject(content)) {
      this.findings.error(path, 'type', 'a field is a JSON object', content);
      return undefined;
    }
    const type = this.type(content, path);
    if (type === undefined) return undefined;
    this.checkAttributes(type, content, path);
    const title = typeof content['title'] === 'string' ? content['title'] : '';
    if (title === '') this.findings.notice(path, 'missing', 'has no title');
    const field = this.typed(type, content, path, {
      id,
      title,
      required: this.claim(content, 'required', path),
      repeatable: type !== 'checkbox' && this.claim(content, 'repeatable', path),
      default: content['default'],
    });
    this.checkDefault(field, path);
    return field;
  }

  private checkId(id: string, path: string): void {
    if (!isFieldId(id)) {
      const message = 'a name of a field has no dots, brackets and blanks, and is not empty';
      this.findings.error(path, 'name', message, id);
    }
    if (id === VERSION_MARK) {
      this.findings.error(path, 'name', 'the name is taken for the version of the schema', id);
    }
  }

  private type(content: JsonObject, path: string): FieldType | undefined {
    const found = content['type'];
    const type = FIELD_TYPES.find((known) => known === found);
    if (type !== undefined) return type;
    const [rule, message] =
      found === undefined
        ? (['missing', 'is missing'] as const)
        : (['choice', 'unknown type'] as const);
    this.findings.error(`${path}.type`, rule, message, found, FIELD_TYPES.join(', '));
    return undefined;
  }

  private checkAttributes(type: FieldType, content: JsonObject, path: string): void {
    const meant = ATTRIBUTES[type];
    for (const key of Object.keys(content)) {
      if (meant.includes(key) || hasNoSay(content[key])) continue;
      const place = `${path}.${key}`;
      if (ALL_ATTRIBUTES.includes(key)) {
        this.findings.notice(place, 'no-effect', `has no effect in a field of type ${type}`);
        continue;
      }
      const near = nearestWord(key, meant);
      const allowed = near === undefined ? meant.join(', ') : `perhaps ${near}`;
      this.findings.notice(place, 'unknown', 'not an attribute of a field', content[key], allowed);
    }
  }

  private typed(
    type: FieldType,
    content: JsonObject,
    path: string,
    basics: Pick<Field, 'id' | 'title' | 'required' | 'repeatable' | 'default'>,
  ): Field {
    switch (type) {
      case 'object':
        return this.composite(content, path, basics);
      case 'select':
        return this.select(content, path, basics);
      case 'integer':
      case 'float':
        return { ...basics, type, ...this.range(content, path) };
      case 'date':
      case 'time':
      case 'datetime-local':
      case 'checkbox':
        return { ...basics, type };
      default: {
        const pattern = type === 'textarea' ? undefined : this.pattern(content, path);
        return { ...basics, type, pattern, maxLength: this.maxLength(content, path) };
      }
    }
  }

  private composite(
    content: JsonObject,
    path: string,
    basics: Pick<Field, 'id' | 'title' | 'repeatable'>,
  ): CompositeField {
    const { properties } = content;
    const place = `${path}.properties`;
    if (!isObject(properties)) {
      const rule = properties === undefined ? 'missing' : 'type';
      this.findings.error(place, rule, 'a field of type object needs fields', properties);
    } else if (Object.keys(properties).length === 0) {
      this.findings.notice(place, 'empty', 'nothing can be stored in a field without fields');
    }
    const fields = isObject(properties) ? this.fields(properties, place) : [];
    const required = fields.some((field) => field.required);
    return { ...basics, type: 'object', required, default: undefined, fields };
  }

  private select(
    content: JsonObject,
    path: string,
    basics: Pick<Field, 'id' | 'title' | 'required' | 'repeatable' | 'default'>,
  ): SelectField {
    const key = content['values'] === undefined && content['choices'] !== undefined;
    const place = `${path}.${key ? 'choices' : 'values'}`;
    const values = this.choices(content['values'] ?? content['choices'], place);
    const { ui } = content;
    if (ui !== undefined && !LOOKS.includes(String(ui))) {
      this.findings.notice(`${path}.ui`, 'choice', 'unknown look', ui, LOOKS.join(', '));
    }
    return { ...basics, type: 'select', values, multiple: this.claim(content, 'multiple', path) };
  }

  private choices(found: unknown, place: string): readonly string[] {
    if (!Array.isArray(found) || found.length === 0) {
      const rule = found === undefined ? 'missing' : Array.isArray(found) ? 'empty' : 'type';
      this.findings.error(place, rule, 'a select needs a list of values', found);
      return [];
    }
    const odd = found.filter((value) => isEmpty(value) || typeof value === 'object');
    if (odd.length > 0) this.findings.error(place, 'type', 'not a text to choose', odd[0]);
    const texts = found.map(String);
    const twice = texts.find((text, i) => texts.indexOf(text) !== i);
    if (twice !== undefined) this.findings.notice(place, 'choice', 'a value stands twice', twice);
    return [...new Set(texts)];
  }

  private range(content: JsonObject, path: string): Pick<NumberField, 'minimum' | 'maximum'> {
    const minimum = this.limit(content, 'minimum', path);
    const maximum = this.limit(content, 'maximum', path);
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
      const message = 'the minimum is above the maximum';
      this.findings.error(`${path}.minimum`, 'range', message, minimum, `at most ${maximum}`);
    }
    return { minimum, maximum };
  }

  /** Limits are texts in most files. */
  private limit(content: JsonObject, key: string, path: string): number | undefined {
    const found = content[key];
    if (isEmpty(found)) return undefined;
    const isNumeric = typeof found === 'number' || (typeof found === 'string' && found.trim());
    const limit = isNumeric ? Number(found) : Number.NaN;
    if (Number.isFinite(limit)) return limit;
    this.findings.error(`${path}.${key}`, 'type', 'not a number', found);
    return undefined;
  }

  private maxLength(content: JsonObject, path: string): number | undefined {
    const limit = this.limit(content, 'max_length', path);
    if (limit === undefined || (Number.isSafeInteger(limit) && limit > 0)) return limit;
    this.findings.error(`${path}.max_length`, 'range', 'not a length', limit, '1 or more');
    return undefined;
  }

  private pattern(content: JsonObject, path: string): Pattern | undefined {
    const { pattern } = content;
    if (isEmpty(pattern)) return undefined;
    const place = `${path}.pattern`;
    if (typeof pattern !== 'string') {
      this.findings.error(place, 'type', 'not a text', pattern);
      return undefined;
    }
    try {
      return compilePattern(pattern);
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : '';
      this.findings.error(place, 'pattern', `not a regular expression (${reason})`, pattern);
      return undefined;
    }
  }

  /** Older files hold the texts `true` and `false`. */
  private claim(content: JsonObject, key: string, path: string): boolean {
    const found = content[key];
    if (found === undefined || found === null || typeof found === 'boolean') return found === true;
    const word = typeof found === 'string' ? found.toLowerCase() : '';
    const place = `${path}.${key}`;
    if (word !== 'true' && word !== 'false') {
      this.findings.error(place, 'type', 'not true or false', found, 'true or false');
    } else {
      this.findings.notice(place, 'type', 'a text in the place of a truth value', found, word);
    }
    return word === 'true';
  }

  private checkDefault(field: Field, path: string): void {
    if (field.type === 'object' || isEmpty(field.default)) return;
    const place = `${path}.default`;
    if (!field.required) {
      const message = 'fills empty values here, but in the portal only where the field is required';
      this.findings.notice(place, 'default', message, field.default);
    }
    const values: readonly unknown[] = Array.isArray(field.default)
      ? field.default
      : [field.default];
    for (const value of values) {
      const result = convertValue(field, value);
      if ('value' in result) continue;
      const message = `${shortJson(value)} does not fit the field itself: ${result.message}`;
      this.findings.error(place, 'default', message, undefined, result.allowed);
    }
  }
}

/** Forms write attributes that say nothing, such as an empty pattern. */
function hasNoSay(value: unknown): boolean {
  return isEmpty(value) || value === false;
}
