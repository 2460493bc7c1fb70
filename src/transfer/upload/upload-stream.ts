import type { LogicalPath } from '../../domain/logical-path.js';
import { IntegrityError } from '../../errors.js';
import { findMarks, removeMarks } from '../catalog/failed-marks.js';
import { findEntry } from '../catalog/find-entry.js';
import type { Engine } from '../engine.js';
import { PassingChecksums } from '../passing-checksums.js';
import { BlockReader } from './block-reader.js';
import { bodyOf, openBlockWriter } from './block-writer.js';
import { requireConfirmable } from './confirmable.js';
import { explainRefusal } from './explain-refusal.js';
import { type Damage, giveUp } from './give-up.js';
import { beside } from './places.js';
import { mayHaveReached } from './reached-server.js';
import { pump } from './send-blocks.js';
import { blockLengthFor } from './sending.js';
import { serverChecksum } from './server-checksum.js';
import { StreamSource } from './stream-source.js';
import { swapIn } from './swap-in.js';
import type { UploadChoices } from './upload.js';
import { notCompared, unlessByTicket, type Verified, wantsChecksum } from './verify-checksum.js';

export interface StreamUpload {
  readonly target: LogicalPath;
  readonly replaces: boolean;
  /** Byte at which the stream's first goes. */
  readonly offset: number;
  /** Keeps what the object has beyond what is written. */
  readonly keepRest: boolean;
  /** Bytes taken from the stream at most. */
  readonly most?: number | undefined;
}

/** What arrived of a stream. */
export interface StreamSent extends Verified {
  /** Bytes of the stream. */
  readonly size: number;
}

/**
 * Stores a stream whose length nobody knows, in constant memory, and confirms it. Both usual
 * checksums are calculated on the way: the stream cannot be read again when the server's is seen.
 * @throws what the server refused, or IntegrityError; then the object is removed or said to be
 *   incomplete.
 */
export async function uploadStream(
  engine: Engine,
  stream: AsyncIterable<Uint8Array | string>,
  upload: StreamUpload,
  choices: UploadChoices,
): Promise<StreamSent> {
  const { target } = upload;
  requireConfirmable(target, choices.ticket);
  const source = new StreamSource(stream, engine.stop, upload.most);
  const checksums = new PassingChecksums(['sha2', 'md5']);
  const identity = { source: '-', target: `${target}`, size: 0, modifiedAt: 0 } as const;
  const { replaces } = upload;
  const entry = engine.journal.begin({ direction: 'upload', ...identity }, { replaces });
  const progress = engine.progress.begin({ name: '-', size: undefined });
  const place = choices.atomic && !upload.keepRest ? beside(target, engine.random) : target;
  if (!place.equals(target)) entry.partial(`${place}`);
  const sending = { engine, upload, choices, place, entry, progress };
  let isMended = false;
  try {
    const head = await source
      .peek(blockLengthFor(engine, target) + 1)
      .catch(async (error: unknown) => {
        throw await giveUp(sending, error, 'untouched');
      });
    if (head.length <= blockLengthFor(engine, target)) {
      checksums.update(head);
      await writeOnce(sending, head);
    } else {
      isMended = await writeBlocks(sending, source, checksums);
    }
    progress.phase('verifying');
    const size = source.passed;
    const mayBeMarked = replaces && !upload.keepRest && place.equals(target);
    const [verified, marks] = await Promise.all([
      confirm({ ...sending, isMended }, size, checksums),
      findMarks(engine, mayBeMarked && choices.ticket === undefined ? [place] : []),
    ]);
    if (!place.equals(target) && !engine.client.readsOnly) await swapIn(engine, sending);
    entry.done();
    progress.end('done');
    return { size, ...verified, ...(await removeMarks(engine, place, marks.get(`${place}`))) };
  } catch (error) {
    progress.end('failed');
    throw error;
  }
}

interface SendingStream {
  readonly engine: Engine;
  readonly upload: StreamUpload;
  readonly choices: UploadChoices;
  readonly place: LogicalPath;
  readonly entry: ReturnType<Engine['journal']['begin']>;
  readonly progress: ReturnType<Engine['progress']['begin']>;
}

async function writeOnce(sending: SendingStream, bytes: Buffer): Promise<void> {
  const { engine, upload, choices, place, progress } = sending;
  const { resource, replica, ticket } = choices;
  let damage: Damage = 'untouched';
  try {
    const write = async (pay: () => Promise<void>): Promise<void> => {
      await pay();
      try {
        await engine.client.dataObjects.write(place, bodyOf(bytes), {
          resource,
          replica,
          ticket,
          offset: upload.offset === 0 ? undefined : upload.offset,
          truncate: upload.keepRest ? false : undefined,
          signal: engine.unhurried,
          unrepeated: true,
        });
      } catch (error) {
        if (mayHaveReached(error)) damage = 'perhaps written';
        throw error;
      }
    };
    await engine.bandwidth.paying(
      () => bytes.length,
      engine.stop,
      async (pay) => await engine.pace.attempt(() => write(pay)),
    );
    progress.advance(bytes.length);
  } catch (error) {
    const explained = await explainRefusal(engine.client, error, place, resource);
    throw await giveUp(sending, explained, explained === error ? damage : 'untouched');
  }
}

/** Gives whether the object had to be opened again in the middle. */
async function writeBlocks(
  sending: SendingStream,
  source: StreamSource,
  checksums: PassingChecksums,
): Promise<boolean> {
  const { engine, upload, choices, place, entry } = sending;
  const { resource, replica, ticket } = choices;
  const blockLength = blockLengthFor(engine, place);
  const reader = new BlockReader(
    source,
    engine.buffers,
    blockLength,
    checksums.update,
    upload.offset,
  );
  let damage: Damage = 'untouched';
  const writer = await openBlockWriter(engine, {
    onLost: () => {
      damage = 'perhaps written';
    },
    target: place,
    resume: upload.keepRest,
    streams: Math.min(engine.connections ?? 3, engine.client.server.streamsPerHandle),
    where: { resource, replica, ticket },
    entry,
    // What cannot be compared must not be mended.
    mayReopen: upload.offset === 0 && !upload.keepRest && choices.checksum !== 'none',
  }).catch(async (error: unknown) => {
    const explained = await explainRefusal(engine.client, error, place, resource);
    throw await giveUp(sending, explained, damage);
  });
  try {
    try {
      await pump(sending, reader, writer, undefined);
    } finally {
      await reader.close();
      await writer.close();
    }
    return writer.isReopened;
  } catch (error) {
    throw await giveUp(sending, error, 'perhaps written');
  }
}

/** Size always; the checksum where the object is the stream, the whole stream and nothing else. */
async function confirm(
  sending: SendingStream & { readonly isMended: boolean },
  size: number,
  checksums: PassingChecksums,
): Promise<Verified> {
  const { engine, upload, choices, place, isMended } = sending;
  if (engine.client.readsOnly) return { checksum: '' };
  const whole = !upload.keepRest && upload.offset === 0;
  const { resource, replica, ticket } = choices;
  try {
    const found = await engine.pace.attempt(() => findEntry(engine.client, place, ticket));
    const there = found?.kind === 'object' ? found.size : undefined;
    const end = upload.offset + size;
    if (there === undefined || (upload.keepRest ? there < end : there !== end)) {
      throw new IntegrityError(
        `${place} did not arrive whole: the server has ${there ?? 'none'} of ${end} bytes`,
        { path: `${place}`, hint: 'Write it again.' },
      );
    }
    if (!wantsChecksum(size, choices.checksum)) return { checksum: '' };
    const options = { resource, replica, size: there, force: true };
    const calculating = serverChecksum(engine, place, options);
    const sum = await unlessByTicket(calculating, { ...choices, isMended });
    if (sum === undefined) return { checksum: '', warning: notCompared(place) };
    if (whole && checksums.agreeWith(sum) === false) {
      throw new IntegrityError(
        `${place} did not arrive as it is: the server has checksum ${sum}, not ${checksums.text('sha2')}`,
        { path: `${place}`, hint: 'Write it again.' },
      );
    }
    return { checksum: sum };
  } catch (error) {
    throw await giveUp({ ...sending, hasArrived: true }, error, 'perhaps written');
  }
}
