/** Unpacking an archive into a collection, on this machine: the server has no way over HTTP. */
import { IrodsCode } from '../../domain/irods-code.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { CliError, UnsupportedError } from '../../errors.js';
import { findEntry } from '../../transfer/catalog/find-entry.js';
import { type ReadObject, receive } from '../../transfer/download/receive.js';
import type { Engine } from '../../transfer/engine.js';
import type { UploadChoices } from '../../transfer/upload/upload.js';
import { uploadStream } from '../../transfer/upload/upload-stream.js';
import { failure, noSuchPath } from '../failures.js';
import { makeCollection } from '../make-collection.js';
import { findEntryType } from '../path-kind.js';
import { type ArchiveFormat, detectArchiveFormat } from './format.js';
import { type ArchiveEntry, readArchive } from './read-archive.js';

export interface ArchiveToExtract {
  readonly archive: LogicalPath;
  readonly collection: LogicalPath;
  /** Told by the archive's first bytes where it is not given. */
  readonly format?: ArchiveFormat | undefined;
  /** Overwrite data objects that are there. */
  readonly replace: boolean;
  readonly resource?: string | undefined;
}

/** Bytes that tell the format. */
const HEAD = 512;

/**
 * Streams the files of an archive into data objects below a collection, which is made. An entry
 * that would lie outside the collection, a link or a device is not written; each entry that fails
 * is told to `report`, and the others follow.
 * @throws IrodsError where there is no such archive; IntegrityError where it is damaged.
 */
export async function extractArchive(
  engine: Engine,
  wanted: ArchiveToExtract,
  report: (error: CliError) => void,
): Promise<void> {
  const { archive, collection } = wanted;
  const found = await findEntry(engine.client, archive);
  if (found?.kind !== 'object') throw noSuchPath(archive);
  const { size, modifiedAt } = found;
  const stored = { source: archive, size, modifiedAt };
  const format = wanted.format ?? (await formatOf(engine, stored));
  const wasThere = (await findEntryType(engine.client, collection)) !== undefined;
  const places = new Places(engine, wanted, wasThere);
  await places.make(collection);
  for await (const entry of readArchive(engine, { ...stored, format })) {
    try {
      await store(engine, wanted, places, entry);
    } catch (error) {
      if (!(error instanceof CliError) || error.fatal) throw error;
      report(error);
    }
  }
}

async function formatOf(engine: Engine, archive: ReadObject): Promise<ArchiveFormat> {
  const { size } = archive;
  const head: Buffer[] = [];
  const range = { from: 0, to: Math.min(size, HEAD) };
  if (size > 0) {
    await receive(engine, archive, {}, range, async (bytes) => {
      head.push(Buffer.from(bytes));
    });
  }
  return detectArchiveFormat(Buffer.concat(head));
}

async function store(
  engine: Engine,
  { collection, replace, resource }: ArchiveToExtract,
  places: Places,
  entry: ArchiveEntry,
): Promise<void> {
  const target = placeOf(entry.name, collection);
  if (entry.type === 'directory') {
    await places.make(target);
    return;
  }
  if (entry.type === 'other') {
    throw new UnsupportedError(`${entry.name} is a link or a device, and is left out`);
  }
  const there = await places.isTaken(target);
  if (there && !replace) {
    throw failure(target, 'already exists', {
      code: IrodsCode.OVERWRITE_WITHOUT_FORCE_FLAG,
      hint: 'Use -f to overwrite it.',
    });
  }
  await places.make(target.parent);
  const choices: UploadChoices = { resource, checksum: 'large', atomic: false, keepFailed: false };
  const upload = { target, replaces: there, offset: 0, keepRest: false };
  await uploadStream(engine, entry.content, upload, choices);
}

/**
 * Where an entry belongs. Names in archives are anybody's: one that climbs, is absolute or empty
 * is refused, so that nothing is ever written outside the collection.
 */
function placeOf(name: string, collection: LogicalPath): LogicalPath {
  const elements = name.split('/').filter((element) => element !== '' && element !== '.');
  const climbs = elements.includes('..') || name.startsWith('/') || name.includes('\0');
  if (climbs) {
    throw new UnsupportedError(`${JSON.stringify(name)} lies outside the collection`, {
      hint: 'It is left out. The archive may have been made to do harm.',
    });
  }
  return collection.join(elements.join('/'));
}

/** Collections and data objects that are there, as far as it is known. */
class Places {
  private readonly made = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly wanted: ArchiveToExtract,
    /** The collection was there before: it can hold data objects already. */
    private readonly wasThere: boolean,
  ) {}

  async make(collection: LogicalPath): Promise<void> {
    if (this.made.has(`${collection}`)) return;
    await makeCollection(this.engine.client, collection, { intermediates: true });
    for (let path = collection; path.isWithin(this.wanted.collection); path = path.parent) {
      this.made.add(`${path}`);
      if (path.isRoot) return;
    }
  }

  /** Looks only where something can be. An archive may hold the same name twice: the last one stays. */
  async isTaken(target: LogicalPath): Promise<boolean> {
    if (!this.wasThere) return false;
    const found = await findEntry(this.engine.client, target);
    if (found?.kind === 'collection') {
      throw failure(target, 'is a collection', { code: IrodsCode.CAT_NAME_EXISTS_AS_COLLECTION });
    }
    return found !== undefined;
  }
}
