/** Where the file of a new draft goes: here, or into iRODS. */
import { flag, value } from '../../cli/define-command.js';
import type { Context } from '../../context/context.js';
import { findingText } from '../../domain/schema/finding.js';
import { schemaFileName, schemaText } from '../../domain/schema/lifecycle.js';
import { parseSchema } from '../../domain/schema/parse-schema.js';
import type { JsonObject } from '../../domain/schema/schema.js';
import { UsageError } from '../../errors.js';
import { storeDraft } from '../../operations/schema-publishing.js';
import { localPath } from '../shared/local-paths.js';
import { stateIn } from '../shared/told-changes.js';
import { writeLocal } from './browse.js';

export const REALM = value('--realm <realm>', 'project that may use it', { complete: 'nothing' });

/** Where a schema went. */
export const WRITTEN_SHAPE = {
  path: { type: 'string', about: 'logical path of the data object, or the local file' },
  state: { type: 'string', about: 'done or, with --dry-run, planned' },
} as const;

/** Prints where a schema went, or would go. */
export async function tellWritten(ctx: Context, path: string): Promise<void> {
  await ctx.output.record(path, {
    text: () => (ctx.dryRun ? [] : path),
    json: () => ({ path, state: stateIn(ctx) }),
  });
}

/** Where the file of a new draft goes. */
export const DESTINATION_OPTIONS = {
  to: value('--to <file>', 'write a local file; - is stdout', { complete: 'local-path' }),
  save: flag('--save', 'store it in iRODS, in the place of its realm'),
  force: flag('-f, --force', 'write over a local file that is there'),
} as const;

export interface Destination {
  readonly to: string | undefined;
  readonly save: boolean;
  readonly force: boolean;
}

/** A name that no schema can have. */
export function badName(name: string): UsageError {
  return new UsageError(`not a name of a schema: ${name}`, {
    hint: 'It has no dots, slashes and blanks.',
  });
}

/** Writes a draft where it is to go, and prints where that is. */
export async function deliver(
  ctx: Context,
  content: JsonObject,
  choices: Destination,
): Promise<void> {
  const { schema, findings } = parseSchema(content);
  if (schema === undefined) {
    throw new UsageError(`no sound schema: ${findings.map(findingText).join('; ')}`);
  }
  if (choices.to !== undefined && choices.save) {
    throw new UsageError('--to and --save exclude each other');
  }
  if (choices.save) {
    if (schema.realm === '') {
      throw new UsageError('no realm is named', { hint: 'Name the project with --realm.' });
    }
    const path = await storeDraft(await ctx.client(), content, schema.realm);
    await tellWritten(ctx, `${path}`);
    return;
  }
  const file = choices.to ?? schemaFileName(schema);
  if (file === '-' || ctx.dryRun) await ctx.output.bytes(Buffer.from(schemaText(content)));
  else {
    await writeLocal(localPath(ctx, file), schemaText(content), choices.force);
    await tellWritten(ctx, file);
  }
}

/** Who edits: the iRODS user of the settings; empty where there is none. */
export async function editorOf(ctx: Context): Promise<string> {
  return (await ctx.settings()).get('irods_user_name') ?? '';
}
