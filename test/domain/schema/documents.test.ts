import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { placedFields } from '../../../src/domain/schema/describe-field.js';
import type { Finding } from '../../../src/domain/schema/finding.js';
import { parseSchemaFileName, schemaText } from '../../../src/domain/schema/lifecycle.js';
import { parseSchema } from '../../../src/domain/schema/parse-schema.js';
import { fromAvus } from '../../../src/domain/schema/read-avus.js';
import { FIELD_TYPES } from '../../../src/domain/schema/schema.js';
import { toAvus, VERSION_MARK } from '../../../src/domain/schema/schema-avus.js';
import { validateDocument } from '../../../src/domain/schema/validate-document.js';
import {
  type FaultyCase,
  readFolder,
  readJson,
  readSchema,
  SCHEMAS,
  type SchemaCase,
} from './schema-files.js';

const cases = await readFolder<SchemaCase>('documents');
const faulty = await readFolder<FaultyCase>('faulty');

const places = (findings: readonly Finding[], severity: Finding['severity']) =>
  findings.filter((finding) => finding.severity === severity).map(({ path, rule }) => [path, rule]);

test('the folder holds twenty schemas or more, each with good and bad documents', async () => {
  const files = (await readdir(SCHEMAS)).filter((name) => name.endsWith('.json'));
  expect(files.length).toBeGreaterThanOrEqual(20);
  expect(cases.map(({ schema }) => schema).sort()).toEqual(files.sort());
  for (const { good, bad } of cases) expect(good.length * bad.length).toBeGreaterThan(0);
});

test('every type of field is among them', async () => {
  const schemas = await Promise.all(cases.map(({ schema }) => readSchema(schema)));
  const fields = schemas.flatMap((schema) => [...placedFields(schema.fields)]);
  const types = new Set(fields.map(({ field }) => field.type));
  expect([...types].sort()).toEqual([...FIELD_TYPES].sort());
});

describe.each(cases)('$schema', ({ schema: file, lint, good, bad }) => {
  test('is sound, and what is told about it', async () => {
    const { schema, findings } = parseSchema(await readJson(file));
    expect(places(findings, 'error')).toEqual([]);
    expect(places(findings, 'notice')).toEqual(lint);
    expect(parseSchemaFileName(file)).toEqual({
      name: schema?.name,
      version: schema?.version,
      status: schema?.status,
    });
  });

  test('is written as it was read', async () => {
    const content = await readJson(file);
    const { source } = await readSchema(file);
    expect(schemaText(source)).toBe(`${JSON.stringify(content, undefined, 2)}\n`);
  });

  test.each(good)('good: $about', async ({ document, avus, notices }) => {
    const schema = await readSchema(file);
    const { values, findings, fits } = validateDocument(schema, document);
    expect(places(findings, 'error')).toEqual([]);
    expect(places(findings, 'notice')).toEqual(notices ?? []);
    expect(fits).toBe(true);
    const [mark, ...found] = toAvus(schema, values);
    expect(mark).toEqual({
      attribute: `mgs.${schema.name}.${VERSION_MARK}`,
      value: schema.version,
      units: '',
    });
    expect(found.map(({ attribute, value, units }) => [attribute, value, units])).toEqual(avus);
  });

  test.each(good)('there and back: $about', async ({ document }) => {
    const schema = await readSchema(file);
    const avus = toAvus(schema, validateDocument(schema, document).values);
    const back = fromAvus(schema, [...avus].reverse());
    expect(back).toMatchObject({ version: schema.version, findings: [] });
    const again = validateDocument(schema, back.document);
    expect(again.findings).toEqual([]);
    expect(new Set(toAvus(schema, again.values))).toEqual(new Set(avus));
  });

  test.each(bad)('bad: $about', async ({ document, errors }) => {
    const { findings, fits } = validateDocument(await readSchema(file), document);
    expect(places(findings, 'error')).toEqual(errors);
    expect(fits).toBe(false);
  });
});

test.each(faulty)('faulty: $about', ({ schema: content, errors }) => {
  const { schema, findings } = parseSchema(content);
  expect(schema).toBeUndefined();
  expect(places(findings, 'error')).toEqual(errors);
});
