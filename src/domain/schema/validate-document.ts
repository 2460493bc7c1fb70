/**
 * Validation of a document by a schema, in the order of ManGO's own tools (peers-and-users.md
 * section 3.6.4): defaults, conversion, tests. Unlike them it looks at everything before it gives
 * up, and it changes nothing.
 */
import { isTooLong, LONGEST_VALUE_TEXT } from '../avu-limits.js';
import { nearestWord } from '../nearest-word.js';
import { fieldPath, instancePath } from './field-path.js';
import { type Finding, hasErrors } from './finding.js';
import {
  type CompositeField,
  type Field,
  type FieldValue,
  type FieldValues,
  isObject,
  type JsonObject,
  type MetadataSchema,
  type SelectField,
  type SimpleField,
  type SimpleValue,
  takesSeveral,
} from './schema.js';
import { convertValue, valueText } from './simple-values.js';

export interface Validation {
  /** What the document says by the schema; only to be used where `fits`. */
  readonly values: FieldValues;
  readonly findings: readonly Finding[];
  readonly fits: boolean;
}

/** With `strict`, what would be left out or converted counts as an error. */
export function validateDocument(
  schema: MetadataSchema,
  document: unknown,
  options: { readonly strict?: boolean } = {},
): Validation {
  const validator = new Validator();
  const values = validator.document(schema, document);
  const findings =
    options.strict === true
      ? validator.findings.map((finding): Finding => ({ ...finding, severity: 'error' }))
      : validator.findings;
  return { values, findings, fits: !hasErrors(findings) };
}

class Validator {
  readonly findings: Finding[] = [];

  document(schema: MetadataSchema, document: unknown): FieldValues {
    if (isObject(document)) return this.composite(schema.fields, document, '');
    this.error({
      path: '',
      rule: 'type',
      message: 'the document is not an object',
      found: document,
      allowed: 'a JSON object with the fields of the schema',
    });
    return {};
  }

  private composite(fields: readonly Field[], raw: JsonObject, path: string): FieldValues {
    this.unknownKeys(fields, raw, path);
    const entries = fields.flatMap((field): (readonly [string, FieldValue])[] => {
      const given = Object.hasOwn(raw, field.id) ? raw[field.id] : undefined;
      const value = this.field(field, given, fieldPath(path, field.id));
      return value === undefined ? [] : [[field.id, value]];
    });
    return Object.fromEntries(entries);
  }

  private unknownKeys(fields: readonly Field[], raw: JsonObject, path: string): void {
    const ids = fields.map(({ id }) => id);
    for (const key of Object.keys(raw).filter((name) => !ids.includes(name))) {
      const near = nearestWord(key, ids);
      this.notice({
        path: fieldPath(path, key),
        rule: 'unknown',
        message: 'left out: the schema has no such field',
        found: raw[key],
        allowed: near === undefined ? ids.join(', ') : `perhaps ${near}`,
      });
    }
  }

  /** The field's value; undefined where it has none. */
  private field(field: Field, given: unknown, path: string): FieldValue | undefined {
    const raw = isEmpty(given) ? field.default : given;
    if (field.type === 'object') return this.compositeField(field, raw, path);
    if (isEmpty(raw)) {
      if (field.required) this.missing(path);
      return undefined;
    }
    if (!takesSeveral(field)) return this.single(field, raw, path);
    return this.several(field, raw, path);
  }

  private compositeField(
    field: CompositeField,
    given: unknown,
    path: string,
  ): FieldValue | undefined {
    const raw = isEmpty(given) && field.required ? {} : given;
    if (isEmpty(raw)) return undefined;
    const instances: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
    if (!field.repeatable) {
      if (instances.length > 1) this.onlyFirst(path, instances);
      const values = this.instance(field, instances[0], path);
      return isEmptyObject(values) ? undefined : values;
    }
    const list = instances
      .map((instance, i) => this.instance(field, instance, instancePath(path, i + 1)))
      .filter((values) => !isEmptyObject(values));
    return list.length === 0 ? undefined : list;
  }

  private onlyFirst(path: string, instances: readonly unknown[]): void {
    this.notice({
      path,
      rule: 'converted',
      message: `only the first of ${instances.length} is taken: the field is not repeatable`,
      found: instances,
    });
  }

  private instance(field: CompositeField, raw: unknown, path: string): FieldValues {
    if (raw === null || raw === undefined) return this.composite(field.fields, {}, path);
    if (isObject(raw)) return this.composite(field.fields, raw, path);
    const allowed = `an object with ${field.fields.map(({ id }) => id).join(', ')}`;
    this.error({ path, rule: 'type', message: 'not an object', found: raw, allowed });
    return {};
  }

  private single(
    field: SimpleField | SelectField,
    raw: unknown,
    path: string,
  ): SimpleValue | undefined {
    if (Array.isArray(raw)) {
      const message = 'several values: the field is not repeatable';
      this.error({ path, rule: 'type', message, found: raw, allowed: 'one value' });
      return undefined;
    }
    const discards = field.type === 'select' && !field.required;
    return this.value(field, raw, path, discards);
  }

  /** A single value stands for a list of one; its place is told as it was written. */
  private several(
    field: SimpleField | SelectField,
    raw: unknown,
    path: string,
  ): readonly SimpleValue[] | undefined {
    const given = Array.isArray(raw)
      ? raw.map((value: unknown, i) => ({ value, place: instancePath(path, i + 1) }))
      : [{ value: raw, place: path }];
    const discards = field.type === 'select';
    const converted = given
      .filter(({ value }) => !isEmpty(value))
      .map(({ value, place }) => this.value(field, value, place, discards));
    const values = new Set(converted.filter((value) => value !== undefined));
    if (values.size > 0) return [...values];
    const told = converted.length > 0 && !discards;
    if (field.required && !told) this.missing(path, choicesOf(field));
    return undefined;
  }

  /** The converted value; undefined where it is none, which `discards` makes a notice. */
  private value(
    field: SimpleField | SelectField,
    raw: unknown,
    path: string,
    discards: boolean,
  ): SimpleValue | undefined {
    const result = convertValue(field, raw);
    if ('rule' in result) {
      if (!discards) this.error({ path, found: raw, ...result });
      else this.notice({ path, found: raw, ...result, message: `left out: ${result.message}` });
      return undefined;
    }
    if (result.remark !== undefined) {
      this.notice({ path, rule: 'converted', message: result.remark, found: raw });
    }
    const text = valueText(field, result.value);
    if (!isTooLong(text)) return result.value;
    const message = `${Buffer.byteLength(text)} bytes are more than the catalog takes`;
    this.error({ path, rule: 'catalog', message, found: raw, allowed: LONGEST_VALUE_TEXT });
    return undefined;
  }

  private missing(path: string, allowed?: string): void {
    const rest = allowed === undefined ? {} : { allowed };
    this.error({ path, rule: 'required', message: 'is required and has no value', ...rest });
  }

  private error(finding: Omit<Finding, 'severity'>): void {
    this.findings.push({ ...finding, severity: 'error' });
  }

  private notice(finding: Omit<Finding, 'severity'>): void {
    this.findings.push({ ...finding, severity: 'notice' });
  }
}

function choicesOf(field: SimpleField | SelectField): string | undefined {
  return field.type === 'select' ? field.values.join(', ') : undefined;
}

/** Nothing, an empty text or an empty list. */
export function isEmpty(value: unknown): value is undefined | null | '' | readonly [] {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function isEmptyObject(values: FieldValues): boolean {
  return Object.keys(values).length === 0;
}
