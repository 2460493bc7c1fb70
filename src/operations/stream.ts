/** Reading and writing a part of a data object, for istream. */
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { IrodsError, UsageError } from '../errors.js';
import { findEntry } from '../transfer/catalog/find-entry.js';
import { ofReplica } from '../transfer/catalog/find-replica.js';
import { receive } from '../transfer/download/receive.js';
import type { Engine } from '../transfer/engine.js';
import type { UploadChoices } from '../transfer/upload/upload.js';
import { type StreamSent, uploadStream } from '../transfer/upload/upload-stream.js';
import { explainingRead } from './explain-read.js';
import { closingJournal } from './transfer-run.js';

export interface ReadPart {
  readonly path: LogicalPath;
  readonly resource?: string | undefined;
  readonly replica?: number | undefined;
  readonly offset: number;
  /** Bytes; all that follow where it is not given. */
  readonly count?: number | undefined;
}

/** Hands the bytes asked for to `sink`. Fewer than asked for are no failure; an offset past the end is. */
export async function readPart(
  engine: Engine,
  { path, resource, replica, offset, count }: ReadPart,
  sink: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const found = await engine.pace.attempt(() => findEntry(engine.client, path, undefined, true));
  if (found?.kind !== 'object') throw notAnObject(path);
  const choices = { resource, replica };
  const any = { source: path, size: found.size, modifiedAt: found.modifiedAt };
  const object = await engine.pace.attempt(() => ofReplica(engine.client, any, choices));
  const { size } = object;
  if (offset > size) {
    throw new UsageError(`${path} has ${size} bytes; there is nothing at ${offset}`, {
      path: `${path}`,
    });
  }
  const to = Math.min(size, offset + (count ?? size));
  const reading = receive(engine, object, choices, { from: offset, to }, sink);
  await explainingRead(engine.client, path, choices, reading);
}

export interface WritePart {
  readonly path: LogicalPath;
  readonly offset: number;
  readonly count?: number | undefined;
  readonly append: boolean;
  /** Keeps what the object has beyond what is written. */
  readonly keepRest: boolean;
  readonly choices: UploadChoices;
}

/** Writes a stream into an object, which is made where it is missing. */
export async function writePart(
  engine: Engine,
  stream: AsyncIterable<Uint8Array | string>,
  part: WritePart,
): Promise<StreamSent> {
  return await closingJournal(engine, async () => await write(engine, stream, part));
}

async function write(
  engine: Engine,
  stream: AsyncIterable<Uint8Array | string>,
  { path, offset, count, append, keepRest, choices }: WritePart,
): Promise<StreamSent> {
  const found = await engine.pace.attempt(() => findEntry(engine.client, path));
  if (found?.kind === 'collection') throw notAnObject(path);
  const upload = {
    target: path,
    replaces: found !== undefined,
    offset: append ? (found?.size ?? 0) : offset,
    keepRest: found !== undefined && (append || keepRest),
    most: count,
  };
  return await uploadStream(engine, stream, upload, choices);
}

/** What is to be read is missing, or no data object. */
export function notAnObject(path: LogicalPath): IrodsError {
  return new IrodsError(
    `${path} is not a data object, or you may not see it (NOT_A_DATA_OBJECT)`,
    IrodsCode.NOT_A_DATA_OBJECT,
    'NOT_A_DATA_OBJECT',
    { path: `${path}` },
  );
}
