/** The files that make a package of a downloaded collection: its metadata, and what it holds. */
import { createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { IrodsClient } from '../../api/client.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { exportText } from '../../domain/metadata-table/export-text.js';
import { LocalError } from '../../errors.js';
import { localFailure } from '../local-failure.js';
import { metadataBelow } from '../metadata/export-metadata.js';
import { bagInfo, bagLine } from './bag-files.js';
import { digestOf, payloadOf, sizeOf } from './payload.js';
import { crateText } from './ro-crate.js';

export const LAYOUTS = ['plain', 'bagit', 'ro-crate'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface PackageRequest {
  readonly collection: LogicalPath;
  /** The local folder that is the package. */
  readonly folder: string;
  readonly layout: Layout;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const METADATA = 'metadata.json';
const MANIFEST = 'manifest.tsv';
const CRATE = 'ro-crate-metadata.json';

/** Where the data objects of a package go: a bag keeps them apart. */
export function payloadFolder(folder: string, layout: Layout): string {
  return layout === 'bagit' ? join(folder, 'data') : folder;
}

/**
 * Writes the files of a package beside a collection that was downloaded to its payload folder:
 * `metadata.json`, which `imeta import` reads, and a manifest with sizes and SHA-256 digests; a bag
 * (RFC 8493) or an RO-Crate 1.1 by its layout.
 * @throws LocalError where a file of that name is there already.
 */
export async function writePackage(client: IrodsClient, request: PackageRequest): Promise<void> {
  const { folder, layout, collection } = request;
  const write = async (name: string, text: AsyncIterable<string>): Promise<void> => {
    await writeNew(join(folder, name), text);
  };
  const payload = payloadFolder(folder, layout);
  await write(METADATA, metadataText(client, collection, payload));
  if (layout === 'bagit') {
    await writeBag(request, payload, write);
    return;
  }
  const own = [METADATA, MANIFEST, CRATE];
  await write(MANIFEST, manifestText(payload, own));
  if (layout === 'ro-crate') {
    const isOwn = (path: string): boolean => path === METADATA || path === CRATE;
    await write(
      CRATE,
      crateText(client, request, () => payloadOf(payload, isOwn, sizeOf)),
    );
  }
}

/** Of what is in the package: options and ignore files may have left out other things. */
async function* metadataText(
  client: IrodsClient,
  collection: LogicalPath,
  payload: string,
): AsyncGenerator<string, void, undefined> {
  const items = metadataBelow(client, collection, ['collection', 'data_object']);
  async function* named() {
    for await (const { path, type, avus } of items) {
      const local = join(payload, path.relativeTo(collection));
      if (existsSync(local)) yield { name: `${path}`, type, avus };
    }
  }
  yield* exportText(named(), 'json');
}

async function* manifestText(
  payload: string,
  own: readonly string[],
): AsyncGenerator<string, void, undefined> {
  yield 'path\tsize\tsha256\n';
  const isOwn = (path: string): boolean => own.includes(path);
  for await (const { kind, path, size, digest } of payloadOf(payload, isOwn, digestOf)) {
    const name = path.replace(/[\t\r\n%]/g, encodeURIComponent);
    if (kind === 'file') yield `${name}\t${size}\t${digest}\n`;
  }
}

async function writeBag(
  { collection, folder, now }: PackageRequest,
  payload: string,
  write: (name: string, text: AsyncIterable<string>) => Promise<void>,
): Promise<void> {
  const sum = { bytes: 0, files: 0 };
  async function* manifest() {
    for await (const { kind, path, size, digest } of payloadOf(payload, () => false, digestOf)) {
      if (kind === 'folder') continue;
      sum.bytes += size;
      sum.files += 1;
      yield bagLine(digest, `data/${path}`);
    }
  }
  await write('manifest-sha256.txt', manifest());
  const info = bagInfo({ identifier: `${collection}`, now, ...sum });
  await write('bag-info.txt', textOnce(info));
  await write('bagit.txt', textOnce('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'));
  async function* tags() {
    for (const name of ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', METADATA]) {
      yield bagLine((await digestOf(join(folder, name))).digest, name);
    }
  }
  await write('tagmanifest-sha256.txt', tags());
}

async function* textOnce(text: string): AsyncGenerator<string, void, undefined> {
  yield text;
}

/** A file that is new; where its making fails, there is none. */
async function writeNew(path: string, text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text), createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new LocalError(`${path} is there already: a data object has the name`, {
        path,
        cause: error,
        hint: '--layout bagit keeps data objects apart, in a folder of their own.',
      });
    }
    await rm(path, { force: true });
    if (code === undefined) throw error;
    throw localFailure(error, 'write', path);
  }
}
