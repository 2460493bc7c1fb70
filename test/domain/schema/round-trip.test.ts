import { expect, test } from 'vitest';
import { fromAvus } from '../../../src/domain/schema/read-avus.js';
import {
  type Field,
  type MetadataSchema,
  takesSeveral,
} from '../../../src/domain/schema/schema.js';
import { toAvus } from '../../../src/domain/schema/schema-avus.js';
import { validateDocument } from '../../../src/domain/schema/validate-document.js';
import { seededRandom } from '../../helpers/random.js';
import { readFolder, readSchema, type SchemaCase } from './schema-files.js';

const ROUNDS = 40;
const cases = await readFolder<SchemaCase>('documents');
const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

test.each(cases)(`document, AVUs, document: $schema (seed ${seed})`, async ({ schema: file }) => {
  const schema = await readSchema(file);
  const random = seededRandom(seed);
  for (let round = 0; round < ROUNDS; round += 1) {
    const document = new Writer(random).document(schema);
    const { values, findings } = validateDocument(schema, document);
    expect(findings, JSON.stringify(document)).toEqual([]);
    const avus = [...toAvus(schema, values)].sort(() => random() - 0.5);
    const back = fromAvus(schema, avus);
    expect(back.findings).toEqual([]);
    expect(back.document).toEqual(inOneOrder(values));
  }
});

/** The catalog keeps no order of the values of one field: numbers by size, texts by their letters. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(inOneOrder);
    if (items.some((item) => typeof item === 'object')) return items;
    return items.every((item) => typeof item === 'number')
      ? items.sort((one, other) => Number(one) - Number(other))
      : items.sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inOneOrder(part)]));
}

/** Writes documents that fit, with values in the form that they are kept in. */
class Writer {
  constructor(private readonly random: () => number) {}

  document(schema: MetadataSchema): Readonly<Record<string, unknown>> {
    return this.object(schema.fields);
  }

  private object(fields: readonly Field[]): Readonly<Record<string, unknown>> {
    const chosen = fields.filter((field) => field.required || this.random() < 0.7);
    return Object.fromEntries(
      chosen.flatMap((field) => {
        const value = this.field(field);
        return value === undefined ? [] : [[field.id, value]];
      }),
    );
  }

  private field(field: Field): unknown {
    if (!takesSeveral(field)) return this.one(field);
    const most = field.type === 'object' ? 25 : field.type === 'select' ? field.values.length : 6;
    const list = Array.from({ length: 1 + this.below(most) }, () => this.one(field));
    const some = list.filter((item) => item !== undefined);
    return some.length === 0 ? undefined : some;
  }

  private one(field: Field): unknown {
    switch (field.type) {
      case 'object': {
        const object = this.object(field.fields);
        return Object.keys(object).length === 0 ? undefined : object;
      }
      case 'select':
        return field.values[this.below(field.values.length)];
      case 'checkbox':
        return this.random() < 0.5;
      case 'integer': {
        const least = field.minimum ?? (field.maximum ?? 0) - 100;
        return least + this.below((field.maximum ?? least + 1e6) - least + 1);
      }
      case 'float':
        return (field.minimum ?? -5) + this.random() / 3;
      case 'date':
        return this.day();
      case 'time':
        return this.clock();
      case 'datetime-local':
        return `${this.day()}T${this.clock()}`;
      case 'email':
        return PATTERNED[field.pattern?.source ?? ''] ?? `u${this.below(99)}@example.org`;
      case 'url':
        return PATTERNED[field.pattern?.source ?? ''] ?? `https://example.org/${this.below(99)}`;
      default:
        return PATTERNED[field.pattern?.source ?? ''] ?? this.text(field.maxLength ?? 30);
    }
  }

  private day(): string {
    const [month, day] = [1 + this.below(12), 1 + this.below(28)];
    return `${1900 + this.below(200)}-${two(month)}-${two(day)}`;
  }

  private clock(): string {
    return [this.below(24), this.below(60), this.below(60)].map(two).join(':');
  }

  private text(most: number): string {
    const letters = ['a', 'Z', ' ', '"', '\n', '名', '😀', '%', '_', '\\', "'", '0', '.', '+'];
    const length = 1 + this.below(most);
    return Array.from({ length }, () => letters[this.below(letters.length)] ?? '').join('');
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }
}

/** A text for each pattern in the schema files. */
const PATTERNED: Readonly<Record<string, string>> = {
  '[^@]+@kuleuven.be': 'someone@kuleuven.be',
  '.*@example\\.org': 'someone@example.org',
  'https://doi\\.org/.+': 'https://doi.org/10.1/x',
  '[A-Z]{2}\\d+': 'QX77',
  '^ab': 'abacus',
  yz$: 'yz',
  'cat|dog': 'cat',
  '(?P<one>.)(?P=one)': '!!',
  '(?i)yes': 'yEs',
  '[\\w\\-]+\\Z': 'a-1',
  '[A-Z]\\d{5}': 'B00001',
  '[ACGT]{8}': 'TTTTAAAA',
};

function two(n: number): string {
  return String(n).padStart(2, '0');
}
