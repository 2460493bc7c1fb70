import { describe, expect, test } from 'vitest';
import { toJsonSchema } from '../../../src/domain/schema/json-schema.js';
import { fieldsOfTable, newDraft } from '../../../src/domain/schema/new-schema.js';
import { parseSchema } from '../../../src/domain/schema/parse-schema.js';
import { documentTemplate, templateColumns } from '../../../src/domain/schema/template.js';
import { validateDocument } from '../../../src/domain/schema/validate-document.js';
import { readFolder, readSchema, type SchemaCase } from './schema-files.js';

const cases = await readFolder<SchemaCase>('documents');

describe.each(cases)('$schema', ({ schema: file }) => {
  test('the template holds every field and needs nothing but values of patterns', async () => {
    const schema = await readSchema(file);
    const { findings } = validateDocument(schema, documentTemplate(schema));
    expect(findings.filter(({ rule }) => rule !== 'pattern' && rule !== 'length')).toEqual([]);
  });

  test('is a JSON Schema with every field', async () => {
    const schema = await readSchema(file);
    const { properties, additionalProperties } = toJsonSchema(schema);
    expect(Object.keys(properties as object).sort()).toEqual(
      schema.fields.map(({ id }) => id).sort(),
    );
    expect(additionalProperties).toBe(false);
  });
});

test('the JSON Schema of the published example', async () => {
  expect(toJsonSchema(await readSchema('book-v2.0.0-published.json'))).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:mango-schema:book:2.0.0',
    title: 'Published Book',
    type: 'object',
    required: ['title', 'author'],
    additionalProperties: false,
    properties: {
      title: { title: 'Book title', type: 'string' },
      cover: {
        title: 'Cover',
        type: 'object',
        additionalProperties: false,
        properties: {
          colors: {
            title: 'Colours',
            anyOf: [
              { type: 'array', items: { type: 'string', enum: ['red', 'blue'] } },
              { type: 'string', enum: ['red', 'blue'] },
            ],
          },
          type: { title: 'Cover type', type: 'string', enum: ['soft', 'hard'] },
        },
      },
      author: expect.objectContaining({
        title: 'Author',
        anyOf: [
          expect.objectContaining({ type: 'array', minItems: 1 }),
          expect.objectContaining({
            type: 'object',
            required: ['name', 'email'],
            properties: expect.objectContaining({
              age: { title: 'Age', type: 'integer', minimum: 12, maximum: 99 },
            }),
          }),
        ],
      }),
      publisher: { title: 'Publisher', default: 'Tor', type: 'string', enum: ['Tor', 'Corgi'] },
    },
  });
});

test('columns of a table, with the first instance of repeatable fields', async () => {
  const columns = templateColumns(await readSchema('book-v2.0.0-published.json'));
  expect(columns.map(({ header }) => header)).toEqual([
    'path',
    'title',
    'cover.colors',
    'cover.type',
    'author[1].name',
    'author[1].age',
    'author[1].email',
    'publisher',
  ]);
});

test('a schema from the columns of a table', () => {
  const column = (header: string, ...values: string[]) => ({ header, values });
  const columns = [
    column('file', 'a', 'b'),
    column('sample_id', 'a1', 'a2'),
    column('length[cm]', '1.5', ''),
    column('count', '1', '22'),
    column('taken', '2024-01-02', '2024-01-03'),
    column('ok', 'true', 'no'),
    column('author[1].name', 'Ann', 'Bob'),
    column('author[2].name', '', 'Carl'),
    column('author[1].mail', 'a@b.be', ''),
    column('year', '02024', '1'),
    column('two words', '', ''),
    column('constructor', 'x', 'y'),
  ];
  const properties = fieldsOfTable(columns, 'file');
  expect(JSON.parse(JSON.stringify(properties))).toEqual({
    sample_id: { title: 'Sample id', type: 'text', required: true },
    length: { title: 'Length (cm)', type: 'float' },
    count: { title: 'Count', type: 'integer', required: true },
    taken: { title: 'Taken', type: 'date', required: true },
    ok: { title: 'Ok', type: 'checkbox', required: true },
    author: {
      title: 'Author',
      type: 'object',
      repeatable: true,
      properties: {
        name: { title: 'Name', type: 'text', required: true },
        mail: { title: 'Mail', type: 'email' },
      },
    },
    year: { title: 'Year', type: 'text', required: true },
    two_words: { title: 'Two words', type: 'text' },
    constructor: { title: 'Constructor', type: 'text', required: true },
  });
  const draft = newDraft({ name: 'x', title: 'X', realm: '', editor: 'me', properties });
  expect(parseSchema(draft).findings).toEqual([]);
});

test('an example of a text fits the pattern where one can be made', () => {
  const text = (type: string, pattern: string) => ({ title: 'T', type, pattern });
  const { schema } = parseSchema({
    schema_name: 's',
    version: '1.0.0',
    status: 'published',
    title: 'S',
    properties: {
      mail: text('email', '[^@]+@kuleuven\\.be'),
      page: text('url', 'https://lab\\.example\\.org/.*'),
      any: text('text', '.*'),
      code: text('text', '[A-Z]{3}'),
    },
  });
  expect(schema === undefined ? undefined : documentTemplate(schema)).toEqual({
    mail: 'name@kuleuven.be',
    page: 'https://lab.example.org/',
    any: 'text',
    code: 'text that matches [A-Z]{3}',
  });
});
