/** Packing a collection into an archive, on this machine: the server has no way over HTTP. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';
import type { CollectionEntry, DataObjectEntry } from '../../domain/catalog-entry.js';
import { IrodsCode } from '../../domain/irods-code.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { findEntry } from '../../transfer/catalog/find-entry.js';
import type { Engine } from '../../transfer/engine.js';
import type { UploadChoices } from '../../transfer/upload/upload.js';
import { uploadStream } from '../../transfer/upload/upload-stream.js';
import { EntryReader } from '../entries.js';
import { NOTHING_MORE } from '../entry-details.js';
import { failure, noSuchCollection } from '../failures.js';
import type { ArchiveFormat } from './format.js';
import { objectStream } from './object-stream.js';

export interface ArchiveToCreate {
  readonly collection: LogicalPath;
  readonly archive: LogicalPath;
  readonly format: ArchiveFormat;
  /** Overwrite an archive that is there. */
  readonly replace: boolean;
  readonly resource?: string | undefined;
}

/**
 * Streams all that is in a collection through this machine into an archive, names relative to the
 * collection. Memory does not grow with its size.
 * @throws IrodsError where there is no such collection, where the archive is there or within the
 *   collection; what the transfers throw. An archive that failed is removed.
 */
export async function createArchive(engine: Engine, wanted: ArchiveToCreate): Promise<void> {
  const { client } = engine;
  const { collection, archive, replace, resource } = wanted;
  const reader = new EntryReader(client);
  const [source, there] = await Promise.all([
    reader.collectionAt(collection, NOTHING_MORE),
    findEntry(client, archive),
  ]);
  if (source === undefined) throw noSuchCollection(collection);
  checkTarget(wanted, there?.kind);
  if (client.readsOnly) {
    await client.dataObjects.openParallelWrite(archive, 1, { resource });
    return;
  }
  const choices: UploadChoices = { resource, checksum: 'large', atomic: false, keepFailed: false };
  const upload = { target: archive, replaces: replace && there !== undefined, offset: 0 };
  const content = archiveBytes(engine, reader, wanted);
  try {
    await uploadStream(engine, content, { ...upload, keepRest: false }, choices);
  } finally {
    content.destroy();
  }
}

function checkTarget(
  { collection, archive, replace }: ArchiveToCreate,
  there: 'object' | 'collection' | undefined,
): void {
  if (archive.isWithin(collection)) {
    throw failure(archive, `the archive would be part of itself, being within ${collection}`, {
      code: IrodsCode.SAME_SRC_DEST_PATHS_ERR,
    });
  }
  if (there === 'collection') {
    throw failure(archive, 'is a collection', { code: IrodsCode.CAT_NAME_EXISTS_AS_COLLECTION });
  }
  if (there === 'object' && !replace) {
    throw failure(archive, 'already exists', {
      code: IrodsCode.OVERWRITE_WITHOUT_FORCE_FLAG,
      hint: 'Use -f to overwrite it.',
    });
  }
}

function archiveBytes(engine: Engine, reader: EntryReader, wanted: ArchiveToCreate): Readable {
  if (wanted.format === 'zip') return zipBytes(engine, reader, wanted.collection);
  const tar = tarBytes(engine, reader, wanted.collection);
  if (wanted.format === 'tar') return tar;
  const gzip = createGzip();
  tar.once('error', (error) => gzip.destroy(error));
  return tar.pipe(gzip);
}

function tarBytes(engine: Engine, reader: EntryReader, root: LogicalPath): Readable {
  const tar = pack();
  const fill = async (): Promise<void> => {
    for await (const entry of entriesBelow(reader, root)) {
      const name = entry.path.relativeTo(root);
      const mtime = new Date((entry.modifiedAt ?? 0) * 1000);
      if (entry.type === 'collection') {
        tar.entry({ name: `${name}/`, type: 'directory', mtime, mode: 0o755 });
      } else {
        const { path: source, size } = entry;
        const into = tar.entry({ name, size, mtime, mode: 0o644 });
        await pipeline(objectStream(engine, { source, size, modifiedAt: mtime.getTime() }), into);
      }
    }
    tar.finalize();
  };
  fill().catch((error: Error) => tar.destroy(error));
  return Readable.from(tar, { objectMode: false });
}

function zipBytes(engine: Engine, reader: EntryReader, root: LogicalPath): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const fill = async (): Promise<void> => {
    for await (const entry of entriesBelow(reader, root)) {
      const name = entry.path.relativeTo(root);
      const mtime = new Date((entry.modifiedAt ?? 0) * 1000);
      if (entry.type === 'collection') zip.addEmptyDirectory(name, { mtime });
      else {
        const { path: source, size } = entry;
        zip.addReadStreamLazy(name, { mtime, size }, (take) => {
          const stream = objectStream(engine, { source, size, modifiedAt: mtime.getTime() });
          stream.once('error', (error) => output.destroy(error));
          take(null, stream);
        });
      }
    }
    zip.end();
  };
  fill().catch((error: Error) => output.destroy(error));
  return output;
}

/** Collections first, so that every entry's collection stands before it. */
async function* entriesBelow(
  reader: EntryReader,
  root: LogicalPath,
): AsyncGenerator<CollectionEntry | DataObjectEntry, void, undefined> {
  const scope = { collection: root, extent: 'tree' } as const;
  yield* reader.collections(scope, NOTHING_MORE);
  yield* reader.objects(scope, NOTHING_MORE);
}
