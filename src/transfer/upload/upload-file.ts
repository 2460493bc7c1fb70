import { LogicalPath } from '../../domain/logical-path.js';
import type { Engine } from '../engine.js';
import { SourceFile } from '../local/source-file.js';
import { PassingChecksums } from '../passing-checksums.js';
import { bodyOf } from './block-writer.js';
import { requireConfirmable } from './confirmable.js';
import { explainRefusal } from './explain-refusal.js';
import { type Damage, giveUp } from './give-up.js';
import { beside } from './places.js';
import { mayHaveReached } from './reached-server.js';
import { removeOutdated, resumable } from './resumable.js';
import { sendBlocks } from './send-blocks.js';
import { blockLengthFor, type Sending } from './sending.js';
import type { Sent, Upload, UploadChoices } from './upload.js';

/**
 * Sends the bytes of one file: by one request where they fit in one, else in blocks over several
 * streams. What the server then has is not confirmed yet.
 * @throws LocalError, IntegrityError where the file changed, or what the server refused; then
 *   nothing that looks complete is left, or the error says what is.
 */
export async function uploadFile(
  engine: Engine,
  upload: Upload,
  choices: UploadChoices,
): Promise<Sent> {
  const beganAt = engine.clock.now();
  requireConfirmable(upload.target, choices.ticket);
  await upload.ready;
  const file = await SourceFile.open(upload.localPath);
  const progress = engine.progress.begin({ name: upload.localPath, size: file.size });
  try {
    const identity = {
      direction: 'upload',
      source: upload.localPath,
      target: `${upload.target}`,
      size: file.size,
      modifiedAt: file.modifiedAt,
    } as const;
    const isLarge = file.size > blockLengthFor(engine, upload.target);
    const continues = engine.journal.earlier(identity)?.state === 'begun';
    await removeOutdated(engine, identity);
    const earlier = await resumable(engine, upload.target, identity, isLarge, choices);
    const fresh = choices.atomic ? beside(upload.target, engine.random) : upload.target;
    const place = earlier?.partial === undefined ? fresh : LogicalPath.parse(earlier.partial);
    const { replaces } = upload;
    const entry = engine.journal.begin(identity, { replaces, resumes: earlier });
    if (!place.equals(upload.target)) entry.partial(`${place}`);
    const checksums = new PassingChecksums(choices.checksum === 'none' ? [] : ['sha2']);
    const sending = {
      ...{ engine, upload, choices, place, file, entry, progress, checksums },
      continues,
    };
    const { streams, moved, resumed } = isLarge
      ? await sendBlocks(sending, earlier)
      : await sendWhole(sending);
    return {
      upload,
      place,
      size: file.size,
      checksums,
      streams,
      beganAt,
      entry,
      progress,
      moved,
      resumed,
    };
  } catch (error) {
    progress.end('failed');
    throw error;
  } finally {
    await file.close();
  }
}

/** The whole file in one request. It is read, and seen to be unchanged, before anything is sent. */
async function sendWhole(
  sending: Sending,
): Promise<{ streams: number; moved: number; resumed: boolean }> {
  const { engine, choices, place, file, checksums, progress } = sending;
  const buffer = await engine.buffers.acquire();
  let damage: Damage = 'untouched';
  try {
    const bytes = buffer.subarray(0, await file.read(buffer, 0));
    await file.ensureUnchanged();
    checksums.update(bytes);
    const { resource, replica, ticket } = choices;
    const options = { resource, replica, ticket, signal: engine.unhurried, unrepeated: true };
    const write = async (pay: () => Promise<void>): Promise<void> => {
      await pay();
      try {
        await engine.client.dataObjects.write(place, bodyOf(bytes), options);
      } catch (error) {
        if (mayHaveReached(error)) damage = 'perhaps written';
        throw error;
      }
    };
    const { bandwidth, pace, singleWrites, stop } = engine;
    await bandwidth.paying(
      () => bytes.length,
      stop,
      async (pay) => await singleWrites.hold(() => pace.attempt(() => write(pay))),
    );
    progress.advance(bytes.length);
    return { streams: 0, moved: bytes.length, resumed: false };
  } catch (error) {
    const explained = await explainRefusal(engine.client, error, place, choices.resource);
    throw await giveUp(sending, explained, explained === error ? damage : 'untouched');
  } finally {
    engine.buffers.release(buffer);
  }
}
