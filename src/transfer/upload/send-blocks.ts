import { all, equals } from '../../domain/catalog-query.js';
import { CliError } from '../../errors.js';
import type { EarlierTransfer } from '../journal/journal.js';
import { stopped } from '../stopped.js';
import { type Block, BlockReader } from './block-reader.js';
import { type BlockWriter, openBlockWriter } from './block-writer.js';
import { explainRefusal } from './explain-refusal.js';
import { type Damage, giveUp } from './give-up.js';
import { blockLengthFor, type Sending } from './sending.js';

/** Sends a file in blocks over the streams of a parallel write, going on with what is there already. */
export async function sendBlocks(
  sending: Sending,
  earlier: EarlierTransfer | undefined,
): Promise<{ streams: number; moved: number; resumed: boolean }> {
  const { engine, file, place, choices, entry, checksums } = sending;
  const { resource, replica, ticket } = choices;
  const blockLength = blockLengthFor(engine, place);
  const most = engine.connections ?? engine.client.server.streamsPerHandle;
  const streams = Math.min(
    most,
    engine.client.server.streamsPerHandle,
    Math.ceil(file.size / blockLength),
  );
  const resumed = earlier !== undefined;
  const source = { fill: (buffer: Buffer, offset: number) => file.read(buffer, offset) };
  const reader = new BlockReader(source, engine.buffers, blockLength, checksums.update);
  // So that every stream has a block by the time that the server has opened the object.
  reader.readAhead(streams);
  let writer: BlockWriter;
  let damage: Damage = 'untouched';
  try {
    const where = { resource, replica, ticket };
    writer = await openBlockWriter(engine, {
      onLost: () => {
        damage = 'perhaps written';
      },
      target: place,
      resume: resumed,
      streams,
      where,
      entry,
      mayReopen: true,
    });
  } catch (error) {
    await reader.close();
    const explained = await explainRefusal(engine.client, error, place, resource);
    throw await giveUp(sending, explained, damage);
  }
  // Done by the time that the blocks are sent, and nothing waits for it until then.
  const noting = noteObject(sending);
  let known = 0;
  try {
    try {
      known = await pump(sending, reader, writer, earlier);
      await file.ensureUnchanged();
    } finally {
      await reader.close();
      await noting;
      await writer.close();
    }
  } catch (error) {
    throw await giveUp(sending, error, 'can be resumed');
  }
  const isMended = resumed || writer.isReopened;
  return { streams: writer.streams, moved: file.size - known, resumed: isMended };
}

/**
 * Writes down which object is being written where others can store something once this run is gone:
 * a name may be somebody else's by the time that a later run cleans up. Done as well as it can be.
 */
async function noteObject({ engine, upload, place, choices, entry }: Sending): Promise<void> {
  if (upload.replaces || !place.equals(upload.target) || choices.ticket !== undefined) return;
  const where = all(equals('COLL_NAME', `${place.parent}`), equals('DATA_NAME', place.name));
  try {
    const row = await engine.client.query.first({ select: ['DATA_ID'], where });
    if (row?.[0] !== undefined) entry.object(row[0]);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
  }
}

type Pumping = Pick<Sending, 'engine' | 'entry' | 'progress'>;

/**
 * Every stream takes the next block as soon as it is free, until all are sent or one has failed. Gives
 * how many bytes an earlier run had sent.
 */
export async function pump(
  sending: Pumping,
  reader: BlockReader,
  writer: BlockWriter,
  earlier: EarlierTransfer | undefined,
): Promise<number> {
  let failed = false;
  let known = 0;
  const run = async (stream: number): Promise<void> => {
    while (!failed) {
      if (sending.engine.stop.aborted) throw stopped(sending.engine.stop);
      const block = await reader.take();
      if (block === undefined) return;
      try {
        if (!isKnown(earlier, block)) await sendBlock(sending, writer, stream, block);
        else {
          known += block.bytes.length;
          sending.progress.known(block.bytes.length);
        }
      } finally {
        reader.release(block);
      }
    }
  };
  const guarded = async (stream: number): Promise<void> => {
    try {
      await run(stream);
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const streams = Array.from({ length: writer.streams }, (_, stream) => guarded(stream));
  const results = await Promise.allSettled(streams);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return known;
}

function isKnown(earlier: EarlierTransfer | undefined, { offset, bytes }: Block): boolean {
  const to = offset + bytes.length;
  return earlier?.ranges.some((known) => known.from <= offset && to <= known.to) === true;
}

async function sendBlock(
  { entry, progress }: Pumping,
  writer: BlockWriter,
  stream: number,
  { offset, bytes }: Block,
): Promise<void> {
  await writer.write(stream, offset, bytes);
  entry.confirmed({ from: offset, to: offset + bytes.length });
  progress.advance(bytes.length);
}
