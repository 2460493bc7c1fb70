/**
 * The document that an item's AVUs tell, by a schema. Also reads what older tools left: units with
 * a trailing `.0`, and units that lost the zero of a tenth instance, so that two instances share one.
 */
import type { Avu } from '../avu.js';
import { fieldPath, instancePath } from './field-path.js';
import type { Finding } from './finding.js';
import {
  type CompositeField,
  type Field,
  type FieldValue,
  type FieldValues,
  type MetadataSchema,
  type SelectField,
  type SimpleField,
  type SimpleValue,
  takesSeveral,
} from './schema.js';
import { attributeNamespace, DEFAULT_PREFIX, VERSION_MARK } from './schema-avus.js';
import { convertValue } from './simple-values.js';

export interface ReadDocument {
  /** As `validateDocument` takes it; not yet validated. */
  readonly document: FieldValues;
  /** The version of the schema that the item carries; undefined where nothing tells. */
  readonly version: string | undefined;
  readonly findings: readonly Finding[];
}

/** AVUs outside the schema's namespace are passed over. */
export function fromAvus(
  schema: MetadataSchema,
  avus: Iterable<Avu>,
  prefix: string = DEFAULT_PREFIX,
): ReadDocument {
  const namespace = attributeNamespace(prefix, schema.name);
  const reader = new AvuReader(schema.fields);
  let version: string | undefined;
  for (const avu of avus) {
    if (!avu.attribute.startsWith(namespace)) continue;
    const name = avu.attribute.slice(namespace.length);
    if (name === VERSION_MARK) version = avu.value;
    else reader.add(name, avu);
  }
  return { document: reader.document(), version, findings: reader.findings };
}

/** Values found so far of the document or of one instance of a composite field. */
interface Gathered {
  readonly values: Map<string, string[]>;
  readonly composites: Map<string, Map<number, Gathered>>;
}

const nothingYet = (): Gathered => ({ values: new Map(), composites: new Map() });

class AvuReader {
  readonly findings: Finding[] = [];
  private readonly top = nothingYet();

  constructor(private readonly fields: readonly Field[]) {}

  add(name: string, { value, units }: Avu): void {
    const ids = name.split('.');
    const way = wayTo(this.fields, ids);
    const last = ids.at(-1) ?? '';
    if (way === undefined) {
      this.notice(name, 'unknown', 'the schema has no such field', value);
      return;
    }
    const instances = this.instances(name, units, way.length);
    let gathered = this.top;
    for (const [i, composite] of way.entries()) {
      gathered = childOf(gathered, composite.id, instances[i] ?? 1);
    }
    gathered.values.set(last, [...(gathered.values.get(last) ?? []), value]);
  }

  document(): FieldValues {
    return this.readAll(this.fields, this.top, '');
  }

  /** The instances that units name, one for each composite field on the way; 1 where they do not. */
  private instances(name: string, units: string, depth: number): readonly number[] {
    if (units === '') return [];
    const pieces = units.split('.');
    const isWellFormed = pieces.every((piece) => /^\d{1,9}$/.test(piece));
    const isPlain = pieces.slice(depth).every((piece) => piece === '0');
    if (!isWellFormed || !isPlain) {
      const allowed = depth === 0 ? 'no units' : `${depth} numbers with dots between them`;
      this.notice(name, 'units', 'units that name no instance', units, allowed);
      if (!isWellFormed) return [];
    }
    return pieces.slice(0, depth).map((piece) => Math.max(1, Number(piece)));
  }

  private readAll(fields: readonly Field[], gathered: Gathered, path: string): FieldValues {
    const entries = fields.flatMap((field): (readonly [string, FieldValue])[] => {
      const value = this.read(field, gathered, fieldPath(path, field.id));
      return value === undefined ? [] : [[field.id, value]];
    });
    return Object.fromEntries(entries);
  }

  private read(field: Field, gathered: Gathered, path: string): FieldValue | undefined {
    if (field.type === 'object') {
      return this.readComposite(field, gathered.composites.get(field.id) ?? new Map(), path);
    }
    const texts = gathered.values.get(field.id) ?? [];
    const values = texts.map((text) => fromText(field, text)).sort(inOrder);
    if (values.length === 0 || takesSeveral(field)) return values.length === 0 ? undefined : values;
    if (values.length === 1) return values[0];
    this.collision(path, values);
    return values;
  }

  private readComposite(
    field: CompositeField,
    instances: ReadonlyMap<number, Gathered>,
    path: string,
  ): FieldValue | undefined {
    const ordered = [...instances].sort(([one], [other]) => one - other);
    const list = ordered.map(([, instance], i) =>
      this.readAll(field.fields, instance, field.repeatable ? instancePath(path, i + 1) : path),
    );
    if (field.repeatable) return list.length === 0 ? undefined : list;
    if (list.length > 1) this.collision(path, list);
    return list.length > 1 ? list : list[0];
  }

  private collision(path: string, found: unknown): void {
    const message = 'several values where one can be; instances may have been merged';
    this.notice(path, 'collision', message, found, 'one value');
  }

  private notice(
    path: string,
    rule: Finding['rule'],
    message: string,
    found: unknown,
    allowed?: string,
  ): void {
    const rest = allowed === undefined ? {} : { allowed };
    this.findings.push({ path, severity: 'notice', rule, message, found, ...rest });
  }
}

/** The composite fields above a field that has values; undefined where there is no such field. */
function wayTo(
  fields: readonly Field[],
  ids: readonly string[],
): readonly CompositeField[] | undefined {
  const [id, ...rest] = ids;
  const field = fields.find((candidate) => candidate.id === id);
  if (field === undefined) return undefined;
  if (field.type !== 'object') return rest.length === 0 ? [] : undefined;
  const below = wayTo(field.fields, rest);
  return below === undefined ? undefined : [field, ...below];
}

function childOf(gathered: Gathered, id: string, index: number): Gathered {
  const instances = gathered.composites.get(id) ?? new Map<number, Gathered>();
  gathered.composites.set(id, instances);
  const child = instances.get(index) ?? nothingYet();
  instances.set(index, child);
  return child;
}

/** Numbers and truth values as such; whatever else as it stands, for the validation to judge. */
function fromText(field: SimpleField | SelectField, text: string): SimpleValue {
  if (field.type !== 'integer' && field.type !== 'float' && field.type !== 'checkbox') return text;
  const result = convertValue(withoutLimits(field), text);
  return 'value' in result ? result.value : text;
}

function withoutLimits(field: SimpleField): SimpleField {
  if (field.type !== 'integer' && field.type !== 'float') return field;
  return { ...field, minimum: undefined, maximum: undefined };
}

/** The catalog keeps no order: numbers by size, texts by their letters. */
function inOrder(one: SimpleValue, other: SimpleValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [left, right] = [String(one), String(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}
