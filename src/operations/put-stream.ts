import type { LogicalPath } from '../domain/logical-path.js';
import { findEntry } from '../transfer/catalog/find-entry.js';
import type { Engine } from '../transfer/engine.js';
import { failure, type Outcome } from '../transfer/outcome.js';
import type { UploadChoices } from '../transfer/upload/upload.js';
import { uploadStream } from '../transfer/upload/upload-stream.js';
import { refusalOf } from './put-refusal.js';
import { closingJournal } from './transfer-run.js';
export interface PutStreamRequest {
  readonly target: LogicalPath;
  readonly force: boolean;
  readonly choices: UploadChoices;
}

/** Stores a stream as one data object. */
export async function* putStream(
  engine: Engine,
  stream: AsyncIterable<Uint8Array | string>,
  request: PutStreamRequest,
): AsyncGenerator<Outcome, void, undefined> {
  const storing = closingJournal(engine, async () => await storeStream(engine, stream, request));
  yield await storing.catch((error: unknown) =>
    failure('upload', { source: '-', target: `${request.target}` }, error),
  );
}

async function storeStream(
  engine: Engine,
  stream: AsyncIterable<Uint8Array | string>,
  { target, force, choices }: PutStreamRequest,
): Promise<Outcome> {
  const { client, pace, clock } = engine;
  const beganAt = clock.now();
  const found = await pace.attempt(() => findEntry(client, target, choices.ticket));
  const refusal = refusalOf(target, found, force);
  if (refusal !== undefined) throw refusal;
  const upload = { target, replaces: found !== undefined, offset: 0, keepRest: false };
  const sent = await uploadStream(engine, stream, upload, choices);
  return {
    action: 'upload',
    state: client.readsOnly ? 'planned' : 'done',
    source: '-',
    target: `${target}`,
    ...sent,
    seconds: (clock.now() - beganAt) / 1000,
    streams: 0,
  };
}
