import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseSchema } from '../../../src/domain/schema/parse-schema.js';
import type { MetadataSchema } from '../../../src/domain/schema/schema.js';
import { slowPatterns } from '../../../src/domain/schema/slow-patterns.js';
import { validateDocument } from '../../../src/domain/schema/validate-document.js';
import { readSchema, SCHEMAS } from './schema-files.js';

function withPattern(pattern: string, attributes: object = {}): MetadataSchema {
  const text = { title: 'Text', type: 'text', pattern, ...attributes };
  const { schema, findings } = parseSchema({
    schema_name: 's',
    version: '1.0.0',
    status: 'published',
    title: 'S',
    properties: { all: { title: 'All', type: 'object', properties: { text } } },
  });
  if (schema === undefined) throw new Error(JSON.stringify(findings));
  return schema;
}

test.each(['(a+)+', '^(\\w+\\s?)*$', '(a|aa)+', '([0-9]*)*x', '(.*)(.*)(.*)(.*)z'])(
  '%s is told and given up',
  (pattern) => {
    const schema = withPattern(pattern);
    expect(slowPatterns(schema.fields)).toMatchObject([
      { path: 'properties.all.properties.text.pattern', severity: 'notice', rule: 'pattern' },
    ]);
    const hostile = `${pattern.includes('0-9') ? '0'.repeat(2000) : 'a'.repeat(2000)}!`;
    const { findings } = validateDocument(schema, { all: { text: hostile } });
    expect(findings).toMatchObject([
      {
        path: 'all.text',
        severity: 'error',
        message: 'whether it matches takes the pattern too long to tell',
      },
    ]);
    // It is not tried again; what is short is.
    expect(validateDocument(schema, { all: { text: hostile } }).fits).toBe(false);
  },
);

test.each([
  '[^@]+@kuleuven.be',
  '[\\w.]+@[\\w.]+\\.\\w+',
  '^(?!.*  ).*$',
  '(\\w+)-\\1',
  '[A-Z]{2}\\d{6}',
  '\\s*\\S+\\s*',
])('%s is not', (pattern) => {
  expect(slowPatterns(withPattern(pattern).fields)).toEqual([]);
});

test('a length that is short enough makes any pattern good', () => {
  expect(slowPatterns(withPattern('(a+)+', { max_length: 10 }).fields)).toEqual([]);
});

test('no schema of the collection is told', async () => {
  for (const file of (await readdir(SCHEMAS)).filter((name) => name.endsWith('.json'))) {
    expect(slowPatterns((await readSchema(file)).fields)).toEqual([]);
  }
});
