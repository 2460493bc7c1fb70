/** Finding schemas by what a person writes: a local file, a path in iRODS, `realm/name` or a name. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import type { IrodsClient } from '../api/client.js';
import { LogicalPath } from '../domain/logical-path.js';
import { nearestWord } from '../domain/nearest-word.js';
import { type Finding, findingText, hasErrors } from '../domain/schema/finding.js';
import { parseSchema } from '../domain/schema/parse-schema.js';
import type { MetadataSchema, SchemaStatus } from '../domain/schema/schema.js';
import { LocalError, UsageError } from '../errors.js';
import { localFailure } from './local-failure.js';
import { findStoredSchema, listStoredSchemas, type StoredSchema } from './schema-places.js';

/** The content of a schema file, and where it is. */
export interface SchemaContent {
  readonly text: string;
  /** As a person would write it. */
  readonly origin: string;
  /** Undefined for a local file, and for a data object elsewhere. */
  readonly stored: StoredSchema | undefined;
}

export interface LoadedSchema extends Omit<SchemaContent, 'text'> {
  readonly schema: MetadataSchema;
}

export interface SchemaSearch {
  /** The local working directory. */
  readonly cwd: string;
  /** Asked for only where a word is no local file. */
  readonly client: () => Promise<IrodsClient>;
  /** Which version a name without one stands for, the first that there is; any by default. */
  readonly prefer?: readonly SchemaStatus[];
}

/** Published ones first, then what there is. */
const ANY: readonly SchemaStatus[] = ['published', 'draft', 'archived'];

/**
 * The schema that `word` names.
 * @throws UsageError where there is none, or several; LocalError where it has errors.
 */
export async function loadSchema(word: string, search: SchemaSearch): Promise<LoadedSchema> {
  const { text, origin, stored } = await loadSchemaContent(word, search);
  const { schema, findings } = parseSchema(parseJson(text, origin));
  if (schema === undefined) throw unsound(origin, findings);
  return {
    origin,
    stored,
    schema: stored === undefined ? schema : { ...schema, status: stored.status },
  };
}

/** As `loadSchema`, without looking at the content. */
export async function loadSchemaContent(
  word: string,
  search: SchemaSearch,
): Promise<SchemaContent> {
  const local = await readLocal(word, search.cwd);
  if (local !== undefined) return { text: local, origin: word, stored: undefined };
  const client = await search.client();
  if (word.startsWith('/')) {
    const path = LogicalPath.parse(word);
    const stored = await findStoredSchema(client, path);
    return { text: await readSchemaText(client, path), origin: `${path}`, stored };
  }
  const stored = await findByName(client, word, search.prefer ?? ANY);
  return { text: await readSchemaText(client, stored.path), origin: `${stored.path}`, stored };
}

/** Reads JSON. @throws LocalError that tells what is wrong with it. */
export function parseJson(text: string, origin: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const hint = (error as Error).message;
    throw new LocalError(`${origin} is not JSON`, { path: origin, cause: error, hint });
  }
}

function unsound(origin: string, findings: readonly Finding[]): LocalError {
  const errors = findings.filter((finding) => hasErrors([finding]));
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const what = first === undefined ? 'it has errors' : findingText(first);
  return new LocalError(`${origin} is no sound schema: ${what}${more}`, {
    path: origin,
    hint: `ischema lint ${origin} tells everything that is wrong with it.`,
  });
}

/** The text of a local file; undefined where there is no file of that name. */
async function readLocal(word: string, cwd: string): Promise<string | undefined> {
  const path = isAbsolute(word) ? word : resolve(cwd, word);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw localFailure(error, 'read', word);
  }
}

/** The text of a data object that holds a schema. */
export async function readSchemaText(client: IrodsClient, path: LogicalPath): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await client.dataObjects.read(path)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

interface SchemaName {
  readonly realm: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
}

/** `realm/name@version`, of which realm and version may be left out; undefined for anything else. */
export function parseSchemaName(word: string): SchemaName | undefined {
  const [all, realm, name = '', version] =
    /^(?:([^/]+)\/)?([^/@]+)(?:@([^/@]+))?$/.exec(word) ?? [];
  return all === undefined ? undefined : { realm, name, version };
}

async function findByName(
  client: IrodsClient,
  word: string,
  prefer: readonly SchemaStatus[],
): Promise<StoredSchema> {
  const wanted = parseSchemaName(word);
  if (wanted === undefined) throw await noSuchSchema(client, word);
  const versions = await listStoredSchemas(client, { realm: wanted.realm, name: wanted.name });
  if (versions.length === 0) throw await noSuchSchema(client, word);
  const realms = [...new Set(versions.map(({ realm }) => realm))];
  if (realms.length > 1) {
    throw new UsageError(`several realms have a schema ${wanted.name}: ${realms.join(', ')}`, {
      hint: `Write it with its realm: ${realms[0]}/${wanted.name}.`,
    });
  }
  const fitting =
    wanted.version === undefined
      ? prefer.flatMap((status) => versions.filter((stored) => stored.status === status))
      : versions.filter(({ version }) => version === wanted.version);
  const [first] = fitting;
  if (first !== undefined) return first;
  const there = versions.map(({ version, status }) => `${version} (${status})`).join(', ');
  const lacking = wanted.version ?? prefer.join(' or ');
  throw new UsageError(`schema ${wanted.name} has no version that is ${lacking}`, {
    hint: `There is ${there}.`,
  });
}

async function noSuchSchema(client: IrodsClient, word: string): Promise<UsageError> {
  const known = await listStoredSchemas(client);
  const words = known.flatMap(({ realm, name }) => [name, `${realm}/${name}`]);
  const near = nearestWord(word, new Set(words));
  return new UsageError(`no schema ${word}: neither a file here nor in /${client.zone}/mango`, {
    hint: `${near === undefined ? '' : `Did you mean ${near}? `}ischema ls lists all that you may see.`,
  });
}
