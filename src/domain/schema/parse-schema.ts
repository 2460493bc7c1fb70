/**
 * Reading of schema files, and everything that can be wrong with one. The only place that makes a
 * `MetadataSchema`.
 */
import { nearestWord } from '../nearest-word.js';
import { type Finding, hasErrors } from './finding.js';
import { FieldParser } from './parse-field.js';
import {
  FIELD_TYPES,
  isObject,
  isSchemaName,
  type JsonObject,
  type MetadataSchema,
  SCHEMA_STATUSES,
} from './schema.js';
import { SchemaFindings } from './schema-findings.js';

export interface ParsedSchema {
  /** Undefined where the findings hold an error. */
  readonly schema: MetadataSchema | undefined;
  /** Errors stand in the way of using it; notices are likely mistakes. */
  readonly findings: readonly Finding[];
}

const KNOWN_KEYS = [
  'schema_name',
  'version',
  'status',
  'properties',
  'title',
  'edited_by',
  'realm',
  'parent',
];

/** Reads the content of a schema file. */
export function parseSchema(content: unknown): ParsedSchema {
  const findings = new SchemaFindings();
  if (!isObject(content)) {
    findings.error('', 'type', 'a schema is a JSON object', content);
    return { schema: undefined, findings: findings.all };
  }
  const schema = readTop(content, findings);
  return { schema: hasErrors(findings.all) ? undefined : schema, findings: findings.all };
}

function readTop(content: JsonObject, findings: SchemaFindings): MetadataSchema {
  for (const key of Object.keys(content).filter((name) => !KNOWN_KEYS.includes(name))) {
    const near = nearestWord(key, KNOWN_KEYS);
    const allowed = near === undefined ? KNOWN_KEYS.join(', ') : `perhaps ${near}`;
    findings.notice(key, 'unknown', 'not a key of a schema', content[key], allowed);
  }
  const text = (key: string): string => optionalText(content, key, findings);
  const name = requiredText(content, 'schema_name', findings);
  if (name !== '' && !isSchemaName(name)) {
    findings.error('schema_name', 'name', 'dots, slashes and blanks cannot be', name);
  }
  const version = requiredText(content, 'version', findings);
  if (version !== '' && !/^\d+\.\d+\.\d+$/.test(version)) {
    findings.notice('version', 'syntax', 'not three numbers', version, 'such as 2.0.0');
  }
  const title = text('title');
  if (title === '') findings.notice('title', 'missing', 'has no title; the name stands for it');
  return {
    name,
    version,
    status: readStatus(content, findings),
    title: title === '' ? name : title,
    realm: text('realm'),
    parent: text('parent'),
    editedBy: text('edited_by'),
    fields: readFields(content, findings),
    source: content,
  };
}

function readStatus(content: JsonObject, findings: SchemaFindings): MetadataSchema['status'] {
  const found = content['status'];
  const status = SCHEMA_STATUSES.find((known) => known === found);
  if (status !== undefined) return status;
  const [rule, message] =
    found === undefined ? (['missing', 'is missing'] as const) : (['choice', 'unknown'] as const);
  findings.error('status', rule, message, found, SCHEMA_STATUSES.join(', '));
  return 'draft';
}

function readFields(content: JsonObject, findings: SchemaFindings): MetadataSchema['fields'] {
  const { properties } = content;
  if (!isObject(properties)) {
    const message = properties === undefined ? 'is missing' : 'not an object';
    const rule = properties === undefined ? 'missing' : 'type';
    findings.error('properties', rule, message, properties, `fields of ${FIELD_TYPES.join(', ')}`);
    return [];
  }
  if (Object.keys(properties).length === 0) {
    findings.notice('properties', 'empty', 'the schema has no fields');
  }
  return new FieldParser(findings).fields(properties, 'properties');
}

function requiredText(content: JsonObject, key: string, findings: SchemaFindings): string {
  const found = content[key];
  if (typeof found === 'string' && found !== '') return found;
  if (found === undefined) findings.error(key, 'missing', 'is missing');
  else findings.error(key, 'type', 'not a text, or empty', found);
  return '';
}

function optionalText(content: JsonObject, key: string, findings: SchemaFindings): string {
  const found = content[key];
  if (found === undefined || found === null) return '';
  if (typeof found === 'string') return found;
  findings.notice(key, 'type', 'not a text', found);
  return '';
}
