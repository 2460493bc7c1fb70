import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSchema } from '../../../src/domain/schema/parse-schema.js';
import type { MetadataSchema } from '../../../src/domain/schema/schema.js';
import { PROJECT } from '../../repo/source-imports.js';

/** The schema files of the tests. */
export const SCHEMAS = join(PROJECT, 'test', 'schemas');

/** What belongs to one schema: what is told about it, and documents with what comes of them. */
export interface SchemaCase {
  readonly schema: string;
  /** Path and rule of each notice about the schema file. */
  readonly lint: readonly (readonly [string, string])[];
  readonly good: readonly {
    readonly about: string;
    readonly document: unknown;
    /** Attribute, value and units; the version's mark aside. */
    readonly avus: readonly (readonly [string, string, string])[];
    readonly notices?: readonly (readonly [string, string])[];
  }[];
  readonly bad: readonly {
    readonly about: string;
    readonly document: unknown;
    readonly errors: readonly (readonly [string, string])[];
  }[];
}

export interface FaultyCase {
  readonly about: string;
  readonly errors: readonly (readonly [string, string])[];
  readonly schema: unknown;
}

export async function readJson(...path: readonly string[]): Promise<unknown> {
  return JSON.parse(await readFile(join(SCHEMAS, ...path), 'utf8'));
}

/** All JSON documents of a folder below the schema files. */
export async function readFolder<T>(folder: string): Promise<readonly T[]> {
  const names = (await readdir(join(SCHEMAS, folder))).filter((name) => name.endsWith('.json'));
  return await Promise.all(names.sort().map(async (name) => (await readJson(folder, name)) as T));
}

/** A sound schema of the folder of test schemas. */
export async function readSchema(file: string): Promise<MetadataSchema> {
  const { schema, findings } = parseSchema(await readJson(file));
  if (schema === undefined) throw new Error(`${file}: ${JSON.stringify(findings)}`);
  return schema;
}
