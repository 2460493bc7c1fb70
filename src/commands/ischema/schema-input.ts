/** What the subcommands of ischema have in common: naming a schema, the prefix, documents. */
import { readFile } from 'node:fs/promises';
import { value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import type { SchemaStatus } from '../../domain/schema/schema.js';
import { DEFAULT_PREFIX } from '../../domain/schema/schema-avus.js';
import { UsageError } from '../../errors.js';
import { localFailure } from '../../operations/local-failure.js';
import { type LoadedSchema, loadSchema, parseJson } from '../../operations/schema-finding.js';
import { localPath } from '../shared/local-paths.js';

export const SCHEMA = {
  name: 'schema',
  about: 'a file, a path in iRODS, REALM/NAME or NAME; @VERSION after a name chooses a version',
  required: true,
  complete: 'schema',
} as const;

export const PREFIX_OPTION = {
  prefix: value(
    '--prefix <prefix>',
    'what attributes begin with, in place of MANGO_SCHEMA_PREFIX; mgs by default',
    { complete: 'nothing' },
  ),
} as const;

/** @throws UsageError for a prefix that cannot begin an attribute. */
export function prefixOf(
  ctx: Context,
  { prefix }: { readonly prefix: string | undefined },
): string {
  const chosen = prefix ?? ctx.env['MANGO_SCHEMA_PREFIX'] ?? DEFAULT_PREFIX;
  if (/^[^.\s]+$/.test(chosen)) return chosen;
  throw new UsageError(`not a prefix of attributes: ${JSON.stringify(chosen)}`, {
    hint: 'It has no dots and blanks, such as mgs.',
  });
}

/** The schema that a word names; asks iRODS only where the word is no local file. */
export async function schemaNamed(
  ctx: Context,
  word: string,
  prefer?: readonly SchemaStatus[],
): Promise<LoadedSchema> {
  return await loadSchema(word, {
    cwd: ctx.cwd,
    client: async () => await ctx.client(),
    ...(prefer === undefined ? {} : { prefer }),
  });
}

/** A JSON document of a local file, or of stdin for `-`. */
export async function readDocument(ctx: Context, word: string): Promise<unknown> {
  return parseJson(await readText(ctx, word), word === '-' ? 'stdin' : word);
}

/** The text of a local file, or of stdin for `-`. */
export async function readText(ctx: Context, word: string): Promise<string> {
  if (word === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of ctx.streams.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  }
  try {
    return await readFile(localPath(ctx, word), 'utf8');
  } catch (error) {
    throw localFailure(error, 'read', word);
  }
}
