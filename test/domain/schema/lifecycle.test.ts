import { describe, expect, test } from 'vitest';
import * as lifecycle from '../../../src/domain/schema/lifecycle.js';
import { parseSchema } from '../../../src/domain/schema/parse-schema.js';
import { schemaDifference } from '../../../src/domain/schema/schema-difference.js';
import { readSchema } from './schema-files.js';

const draft = await readSchema('sketch-v1.0.0-draft.json');
const live = await readSchema('fastq-v3.0.0-published.json');
const former = await readSchema('former-v1.0.0.json');

test.each([
  ['book-v2.0.0-published.json', { name: 'book', version: '2.0.0', status: 'published' }],
  ['a-v1-b-v1.0.0-draft.json', { name: 'a-v1-b', version: '1.0.0', status: 'draft' }],
  ['book-v2.0.0.json', { name: 'book', version: '2.0.0', status: 'archived' }],
  ['book.json', undefined],
  ['book-v2.0.0-final.json', undefined],
] as const)('the file name %s', (fileName, parts) => {
  expect(lifecycle.parseSchemaFileName(fileName)).toEqual(parts);
  if (parts !== undefined) expect(lifecycle.schemaFileName(parts)).toBe(fileName);
});

test('versions compare by numbers', () => {
  const versions = ['10.0.0', '2.0.0', '2.0', '2.1.0', '1.9.9'];
  expect([...versions].sort(lifecycle.compareVersions)).toEqual([
    '1.9.9',
    '2.0.0',
    '2.0',
    '2.1.0',
    '10.0.0',
  ]);
  expect(lifecycle.nextVersion('9.3.1')).toBe('10.0.0');
});

test('only drafts are published, and only published schemas archived', () => {
  expect(lifecycle.published(draft)).toEqual({ ...draft.source, status: 'published' });
  expect(lifecycle.archived(live)).toEqual({ ...live.source, status: 'archived' });
  expect(() => lifecycle.published(live)).toThrow('only a draft');
  expect(() => lifecycle.published(former)).toThrow('only a draft');
  expect(() => lifecycle.archived(draft)).toThrow('only a published');
});

test('only published schemas are applied', () => {
  expect(() => lifecycle.requireApplicable(live)).not.toThrow();
  expect(() => lifecycle.requireApplicable(draft)).toThrow('is draft');
  expect(() => lifecycle.requireApplicable(former)).toThrow('is archived');
});

test('the next draft keeps name, title and realm', () => {
  const next = lifecycle.nextDraft(live, 'me');
  expect(next).toEqual({ ...live.source, version: '4.0.0', status: 'draft', edited_by: 'me' });
  expect(() => lifecycle.nextDraft(draft, 'me')).toThrow('draft already');
});

test('a clone starts at 1.0.0 and remembers its parent', () => {
  const clone = lifecycle.cloned(live, { name: 'reads', realm: 'lab', editor: 'me' });
  expect(clone).toMatchObject({
    schema_name: 'reads',
    version: '1.0.0',
    status: 'draft',
    realm: 'lab',
    parent: 'fastq-3.0.0',
    properties: live.source['properties'],
  });
});

describe('the difference of two schemas', () => {
  const properties = live.source['properties'] as Readonly<Record<string, object>>;
  const changed = (changes: object) => {
    const { schema } = parseSchema({
      ...live.source,
      properties: { ...properties, ...changes },
    });
    if (schema === undefined) throw new Error('the changed schema is not sound');
    return schemaDifference(live, schema).map(({ path, change, attribute, breaking }) => [
      `${path}${attribute === undefined ? '' : `.${attribute}`}`,
      change,
      breaking,
    ]);
  };

  test('none with itself', () => {
    expect(schemaDifference(live, live)).toEqual([]);
  });

  test.each<readonly [string, object, readonly unknown[]]>([
    ['a field more', { note: { type: 'text' } }, ['note', 'added', false]],
    ['one more that is required', { n: { type: 'text', required: true } }, ['n', 'added', true]],
    [
      'one more with a default',
      { n: { type: 'text', required: true, default: 'x' } },
      ['n', 'added', false],
    ],
    [
      'a value more to choose from',
      { organism: { ...properties['organism'], values: ['human', 'mouse', 'yeast', 'fly'] } },
      ['organism.values', 'changed', false],
    ],
    [
      'a value less',
      { organism: { ...properties['organism'], values: ['human', 'mouse'] } },
      ['organism.values', 'changed', true],
    ],
    [
      'a lower minimum',
      { reads: { ...properties['reads'], minimum: -5 } },
      ['reads.minimum', 'changed', false],
    ],
    [
      'a new maximum',
      { reads: { ...properties['reads'], maximum: 5 } },
      ['reads.maximum', 'changed', true],
    ],
    [
      'no more required',
      { reads: { ...properties['reads'], required: false } },
      ['reads.required', 'changed', false],
    ],
    [
      'no pattern any more',
      { barcodes: { type: 'text', title: 'Text', repeatable: true } },
      ['barcodes.pattern', 'changed', false],
    ],
    [
      'one only',
      { barcodes: { ...properties['barcodes'], repeatable: false } },
      ['barcodes.repeatable', 'changed', true],
    ],
  ])('%s', (_, changes, expected) => {
    expect(changed(changes)).toEqual([expected]);
  });

  test('fields that went, and what the schema says of itself', () => {
    const { schema } = parseSchema({ ...live.source, version: '4.0.0', properties: {} });
    const changes = schema === undefined ? [] : schemaDifference(live, schema);
    expect(changes[0]).toMatchObject({ path: '', attribute: 'version', breaking: false });
    expect(changes.slice(1).map(({ path, change }) => `${change} ${path}`)).toEqual([
      'removed organism',
      'removed reads',
      'removed paired',
      'removed sequencer',
      'removed sequencer.model',
      'removed sequencer.serial',
      'removed barcodes',
    ]);
  });
});
