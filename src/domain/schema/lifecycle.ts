/**
 * Life cycle of schemas: draft, published, archived (peers-and-users.md section 3.6.3). All
 * functions give a changed copy of the file's content, whose other keys stay as they are.
 */
import { UsageError } from '../../errors.js';
import {
  type JsonObject,
  type MetadataSchema,
  SCHEMA_STATUSES,
  type SchemaStatus,
} from './schema.js';

/** The attribute of a schema's data object that tells its status. */
export const LIFECYCLE_ATTRIBUTE = 'mg.lifecycle_status';

/** What a file name tells of a schema. */
export interface SchemaFileName {
  readonly name: string;
  readonly version: string;
  readonly status: SchemaStatus;
}

/** `book-v2.0.0-published.json`; archived versions carry no status. */
export function schemaFileName({ name, version, status }: SchemaFileName): string {
  return `${name}-v${version}${status === 'archived' ? '' : `-${status}`}.json`;
}

/** Reads such a name; undefined for any other. */
export function parseSchemaFileName(fileName: string): SchemaFileName | undefined {
  const [, name, version, status = 'archived'] =
    /^(.+)-v(\d+(?:\.\d+)*)(?:-(draft|published))?\.json$/.exec(fileName) ?? [];
  const known = SCHEMA_STATUSES.find((candidate) => candidate === status);
  if (name === undefined || version === undefined || known === undefined) return undefined;
  return { name, version, status: known };
}

/** Negative where `one` is the older version; whatever is no number counts as 0. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) =>
    version.split('.').map((piece) => Number(piece) || 0),
  );
  for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The version that a draft after `version` gets: ManGO raises the first part only. */
export function nextVersion(version: string): string {
  return `${(Number(version.split('.')[0]) || 0) + 1}.0.0`;
}

/** @throws UsageError where data can not be described by a schema of this status. */
export function requireApplicable(schema: MetadataSchema): void {
  if (schema.status === 'published') return;
  const hints = {
    draft: `Publish it first: ischema publish.`,
    archived: 'Use the version that is published now.',
  };
  throw new UsageError(
    `schema ${schema.name} ${schema.version} is ${schema.status}: only a published one can be applied`,
    { hint: hints[schema.status] },
  );
}

/** @throws UsageError for anything but a draft. */
export function published(schema: MetadataSchema): JsonObject {
  requireStatus(schema, 'draft', 'published');
  return { ...schema.source, status: 'published' };
}

/** @throws UsageError for anything but a published schema. */
export function archived(schema: MetadataSchema): JsonObject {
  requireStatus(schema, 'published', 'archived');
  return { ...schema.source, status: 'archived' };
}

/** A draft of the next version, of any schema that is no draft. */
export function nextDraft(schema: MetadataSchema, editor: string): JsonObject {
  if (schema.status === 'draft') {
    throw new UsageError(`${schema.name} ${schema.version} is a draft already`);
  }
  return {
    ...schema.source,
    version: nextVersion(schema.version),
    status: 'draft',
    edited_by: editor,
  };
}

export interface CloneChoices {
  readonly name: string;
  readonly realm: string;
  readonly title?: string | undefined;
  readonly editor: string;
}

/** A draft 1.0.0 under another name, with the schema it came from as its parent. */
export function cloned(schema: MetadataSchema, choices: CloneChoices): JsonObject {
  return {
    ...schema.source,
    schema_name: choices.name,
    version: '1.0.0',
    status: 'draft',
    title: choices.title ?? schema.title,
    edited_by: choices.editor,
    realm: choices.realm,
    parent: `${schema.name}-${schema.version}`,
  };
}

/** The text of a schema file. */
export function schemaText(content: JsonObject): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function requireStatus(schema: MetadataSchema, from: SchemaStatus, to: SchemaStatus): void {
  if (schema.status === from) return;
  throw new UsageError(
    `${schema.name} ${schema.version} is ${schema.status}: only a ${from} schema can become ${to}`,
  );
}
