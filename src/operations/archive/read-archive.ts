/** The entries of an archive in iRODS, one after the other. */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { LogicalPath } from '../../domain/logical-path.js';
import { CliError, IntegrityError } from '../../errors.js';
import type { ReadObject } from '../../transfer/download/receive.js';
import type { Engine } from '../../transfer/engine.js';
import { unwritableTemporary } from '../../transfer/local/unwritable-temporary.js';
import { makeTemporaryFolder } from '../temporary-folder.js';
import type { ArchiveFormat } from './format.js';
import { objectStream } from './object-stream.js';

export interface ArchiveEntry {
  /** As the archive has it: not to be trusted. */
  readonly name: string;
  /** `other` for links, devices and their like. */
  readonly type: 'file' | 'directory' | 'other';
  /** The bytes of a file, to be read before the next entry; what is left of them is passed over. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** An archive in iRODS. */
export interface StoredArchive extends ReadObject {
  readonly format: ArchiveFormat;
}

/** What is left of the archive cannot be read: there is no going on with the next entry. */
class DamagedArchive extends IntegrityError {
  override readonly fatal = true;
}

/** @throws IntegrityError where the archive is damaged; what reading the data object throws. */
export async function* readArchive(
  engine: Engine,
  archive: StoredArchive,
): AsyncGenerator<ArchiveEntry, void, undefined> {
  const entries =
    archive.format === 'zip' ? zipEntries(engine, archive) : tarEntries(engine, archive);
  for await (const entry of tellingDamage(entries, archive.source)) {
    yield { ...entry, content: tellingDamage(entry.content, archive.source) };
  }
}

/** Passes items on; errors of the libraries, which are no CliErrors, mean damage. */
async function* tellingDamage<T>(
  items: AsyncIterable<T>,
  path: LogicalPath,
): AsyncGenerator<T, void, undefined> {
  try {
    yield* items;
  } catch (error) {
    if (error instanceof CliError) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new DamagedArchive(`${path} is damaged: ${cause}`, { path: `${path}`, cause: error });
  }
}

async function* tarEntries(
  engine: Engine,
  archive: StoredArchive,
): AsyncGenerator<ArchiveEntry, void, undefined> {
  const { format } = archive;
  const source = objectStream(engine, archive);
  const entries = extract();
  const stages = format === 'gzip' ? [source, createGunzip(), entries] : [source, entries];
  pipeline(stages as [Readable, NodeJS.WritableStream]).catch((error: Error) =>
    entries.destroy(error),
  );
  try {
    for await (const entry of entries) {
      const chunks = entry[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
      const { name, type } = entry.header;
      yield { name, type: typeOf(type), content: remaining(chunks) };
      for await (const _ of remaining(chunks));
    }
  } finally {
    source.destroy();
  }
}

/** What an iterator has left. Unlike a loop over it, stopping early leaves the iterator as it is. */
async function* remaining(
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    yield next.value;
  }
}

function typeOf(type: string | null | undefined): ArchiveEntry['type'] {
  if (type === 'file' || type === 'contiguous-file') return 'file';
  return type === 'directory' ? 'directory' : 'other';
}

/** The table of a zip archive stands at its end, so it is brought to this machine first. */
async function* zipEntries(
  engine: Engine,
  archive: StoredArchive,
): AsyncGenerator<ArchiveEntry, void, undefined> {
  const folder = await makeTemporaryFolder('irods-ibun-');
  try {
    const copy = join(folder, 'archive.zip');
    await pipeline(objectStream(engine, archive), createWriteStream(copy, { mode: 0o600 })).catch(
      (error: unknown) => {
        throw error instanceof CliError ? error : unwritableTemporary(error, copy);
      },
    );
    const zip = await openPromise(copy, { lazyEntries: true, decodeStrings: false });
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
      yield {
        name,
        type: zipTypeOf(name, entry.externalFileAttributes),
        content: bytesOf(zip, entry),
      };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array, void, undefined> {
  yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
}

/** Kinds of file in the upper half of the attributes, where the archive was made on Unix. */
const KIND = 0o170000;
const REGULAR = 0o100000;

function zipTypeOf(name: string, attributes: number): ArchiveEntry['type'] {
  if (name.endsWith('/')) return 'directory';
  const kind = (attributes >>> 16) & KIND;
  return kind === 0 || kind === REGULAR ? 'file' : 'other';
}
