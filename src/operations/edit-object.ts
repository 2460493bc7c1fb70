/** Editing a data object in a program of this machine. */
import { createHash } from 'node:crypto';
import { chmod, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogicalPath } from '../domain/logical-path.js';
import { shellQuoted } from '../domain/shell-quote.js';
import { CliError, IntegrityError, LocalError } from '../errors.js';
import { type FoundObject, findEntry } from '../transfer/catalog/find-entry.js';
import { type ReadObject, receive } from '../transfer/download/receive.js';
import type { Engine } from '../transfer/engine.js';
import { localFailure } from '../transfer/local/local-failure.js';
import { unwritableTemporary } from '../transfer/local/unwritable-temporary.js';
import type { UploadChoices } from '../transfer/upload/upload.js';
import { put } from './put.js';
import { runProgram, type Surroundings } from './run-program.js';
import { notAnObject } from './stream.js';
import { makeTemporaryFolder } from './temporary-folder.js';

export interface Editing {
  /** The editor and its words; the file's path is put after them. */
  readonly editor: readonly string[];
  /** Begins an empty one where there is no such object. */
  readonly create: boolean;
  readonly choices: UploadChoices;
  readonly surroundings: Surroundings;
}

/**
 * Brings an object into a file that only the user can read, lets the editor work on it, and writes
 * it back where both the file changed and the object is still what it was. Gives whether it was
 * written. Where that fails the file is kept, and the error names it.
 * @throws IntegrityError where somebody else changed the object; LocalError where the editor fails.
 */
export async function editObject(
  engine: Engine,
  path: LogicalPath,
  editing: Editing,
): Promise<boolean> {
  const before = await look(engine, path);
  if (before === undefined && !editing.create) throw notAnObject(path);
  const folder = await makeTemporaryFolder('irods-edit-');
  const file = join(folder, fileName(path));
  const original = await fetchInto(engine, objectOf(path, before), file).catch(
    async (error: unknown) => {
      await rm(folder, { recursive: true, force: true });
      throw error;
    },
  );
  try {
    const changed = await edit(file, original, editing);
    if (changed) {
      await ensureUnchanged(engine, path, before);
      await writeBack(engine, path, file, before, editing.choices);
    }
    await rm(folder, { recursive: true, force: true });
    return changed;
  } catch (error) {
    const isTouched = await hashOf(file).then(
      (hash) => hash !== original,
      () => false,
    );
    if (!isTouched) await rm(folder, { recursive: true, force: true });
    throw isTouched ? keeping(error, file, path) : error;
  }
}

/** Undefined where there is nothing. Throws IrodsError for a collection. */
async function look(engine: Engine, path: LogicalPath): Promise<FoundObject | undefined> {
  const found = await engine.pace.attempt(() => findEntry(engine.client, path, undefined, true));
  if (found?.kind === 'collection') throw notAnObject(path);
  return found;
}

/** The name, so that the editor knows the kind of text; without what could lead elsewhere. */
function fileName({ name }: LogicalPath): string {
  return name.replace(/[\\:*?"<>|\u0000-\u001f]/g, '_').replace(/^[-.]+/, '_') || 'object';
}

function objectOf(source: LogicalPath, found: FoundObject | undefined): ReadObject {
  return { source, size: found?.size ?? 0, modifiedAt: found?.modifiedAt };
}

/** Gives the hash of the bytes that were fetched. */
async function fetchInto(engine: Engine, object: ReadObject, file: string): Promise<string> {
  const { size } = object;
  const hash = createHash('sha256');
  const unwritable = (error: unknown): never => {
    throw unwritableTemporary(error, file);
  };
  const handle = await open(file, 'wx', 0o600).catch(unwritable);
  try {
    if (size > 0) {
      await receive(engine, object, {}, { from: 0, to: size, isWhole: true }, async (bytes) => {
        hash.update(bytes);
        await handle.appendFile(bytes).catch(unwritable);
      });
    }
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file, 'r');
  for await (const chunk of handle.createReadStream()) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Lets the editor work. Gives whether the file is another afterwards. */
async function edit(
  file: string,
  original: string,
  { editor, surroundings }: Editing,
): Promise<boolean> {
  const code = await runProgram([...editor, file], surroundings);
  if (code !== 0) {
    throw new LocalError(`${editor[0]} ended with ${code}; nothing was written to iRODS`);
  }
  await chmod(file, 0o600).catch(() => {});
  return (
    (await hashOf(file).catch((error: unknown) => {
      throw localFailure(error, 'read', file);
    })) !== original
  );
}

async function ensureUnchanged(
  engine: Engine,
  path: LogicalPath,
  before: FoundObject | undefined,
): Promise<void> {
  const now = await look(engine, path);
  if (
    now?.size === before?.size &&
    now?.modifiedAt === before?.modifiedAt &&
    now?.checksum === before?.checksum
  ) {
    return;
  }
  throw new IntegrityError(
    `${path} was ${before === undefined ? 'made' : now === undefined ? 'removed' : 'changed'} by somebody else meanwhile`,
    { path: `${path}` },
  );
}

async function writeBack(
  engine: Engine,
  path: LogicalPath,
  file: string,
  before: FoundObject | undefined,
  choices: UploadChoices,
): Promise<void> {
  const hadChecksum = before !== undefined && before.checksum !== '';
  const outcomes = put(engine, {
    sources: [{ typed: file, path: file }],
    destination: path,
    intoCollection: false,
    recursive: false,
    force: before !== undefined,
    links: 'refuse',
    selection: {},
    choices: hadChecksum ? { ...choices, checksum: 'all' } : choices,
  });
  for await (const { error } of outcomes) if (error !== undefined) throw error;
}

/** The same failure, which now says where the person's work is. */
function keeping(error: unknown, file: string, path: LogicalPath): unknown {
  if (!(error instanceof CliError)) return error;
  return new LocalError(`${error.message}; your text is kept in ${file}`, {
    path: file,
    cause: error,
    hint: `Look at what is there now, and store it with iput -f ${shellQuoted(file)} ${shellQuoted(`${path}`)}.`,
  });
}
