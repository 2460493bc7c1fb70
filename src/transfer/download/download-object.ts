import { stat } from 'node:fs/promises';
import { type ChecksumText, schemeOf } from '../../domain/checksum.js';
import { CliError, IntegrityError } from '../../errors.js';
import { markWarning } from '../catalog/failed-marks.js';
import { ofReplica } from '../catalog/find-replica.js';
import type { Engine } from '../engine.js';
import { type EarlierTransfer, type JournalEntry, noJournal } from '../journal/journal.js';
import { PartialFile } from '../local/partial-file.js';
import { writtenPlace } from '../local/written-place.js';
import { failure, type Outcome, outcome } from '../outcome.js';
import { PassingChecksums } from '../passing-checksums.js';
import type { ItemProgress } from '../progress.js';
import { compareChecksum, type ExpectedChecksum, expectedChecksum } from './compare-checksum.js';
import type { Download, DownloadChoices } from './download.js';
import { readAgain, type Seen } from './read-again.js';
import { choosesReplica, receive } from './receive.js';
import { receiveRanges } from './receive-ranges.js';
import { differs, type Receiving } from './receiving.js';
import { ensureSame } from './same-object.js';

/**
 * Brings one data object: into a hidden file beside the target, which gets its name only when all
 * bytes are there, compared and on disk. Gives what became of it.
 * @throws what no further download would survive either, such as a full disk or a lost line.
 */
export async function downloadObject(
  engine: Engine,
  download: Download,
  choices: DownloadChoices,
): Promise<Outcome> {
  const beganAt = engine.clock.now();
  if (engine.client.readsOnly) {
    const { source, localPath, size } = download;
    return outcome('download', 'planned', { source: `${source}`, target: localPath, size });
  }
  const progress = engine.progress.begin({ name: `${download.source}`, size: download.size });
  const paths = {
    source: `${download.source}`,
    target: download.localPath,
    size: download.size,
  };
  const took = (): number => (engine.clock.now() - beganAt) / 1000;
  try {
    const brought = await bring(engine, download, choices, progress);
    progress.end('done');
    const streams = engine.connections ?? 1;
    const told = download.marked ? { warning: markWarning(download.source) } : {};
    return { ...outcome('download', 'done', paths), ...told, ...brought, streams, seconds: took() };
  } catch (error) {
    progress.end('failed');
    return { ...failure('download', paths, error), seconds: took() };
  }
}

async function bring(
  engine: Engine,
  download: Download,
  choices: DownloadChoices,
  progress: ItemProgress,
): Promise<Pick<Outcome, 'size' | 'moved' | 'checksum' | 'warning'>> {
  const identity = {
    direction: 'download',
    source: `${download.source}`,
    target: download.localPath,
    size: download.size,
    modifiedAt: download.modifiedAt,
  } as const;
  for (const { partial, dropped } of engine.journal.outdated(identity)) {
    // Of what the object was then.
    if (partial !== undefined) await PartialFile.removeAt(partial);
    dropped();
  }
  const earlier = engine.journal.earlier(identity);
  const localPath = await writtenPlace(download.localPath);
  const reopened = earlier?.partial
    ? await PartialFile.reopen(earlier.partial, localPath)
    : undefined;
  const path = reopened?.path ?? PartialFile.pathFor(localPath, engine.random);
  const resumes = reopened === undefined ? undefined : earlier;
  const entry = engine.journal.begin(identity, { replaces: false, resumes });
  // Written down before it is there: what a killed run leaves must be known.
  entry.partial(path);
  const partial = reopened ?? (await createFor(path, { ...download, localPath }, entry));
  const receiving = { engine, download, choices, partial, entry, progress };
  try {
    const chosen = await engine.pace.attempt(() => ofReplica(engine.client, download, choices));
    const seen = await fill({ ...receiving, download: chosen }, resumes);
    await partial.becomeTarget({
      modifiedAt: choices.keepTimes ? chosen.modifiedAt : undefined,
      mode: await modeOf(download.localPath),
    });
    entry.done();
    return { size: chosen.size, moved: chosen.size, ...seen };
  } catch (error) {
    await leave(receiving, error);
    throw error;
  }
}

async function createFor(
  path: string,
  { localPath, executeBits }: Download,
  entry: JournalEntry,
): Promise<PartialFile> {
  try {
    return await PartialFile.create(path, localPath, executeBits);
  } catch (error) {
    entry.dropped();
    throw error;
  }
}

/** Receives what is missing and compares. */
async function fill(receiving: Receiving, earlier: EarlierTransfer | undefined): Promise<Seen> {
  const { engine, download, progress } = receiving;
  const known = earlier?.ranges ?? [];
  const expected = await comparison(receiving, known.length > 0);
  const connections = engine.connections ?? 1;
  const resumes = known.length > 0 && expected !== undefined;
  if (resumes || (connections > 1 && download.size > 2 * RANGE)) {
    await receiveRanges(receiving, resumes ? known : [], connections, RANGE);
    await ensureSize(receiving);
    if (expected === undefined) return await seenUnchanged(receiving);
    progress.phase('verifying');
    const before = resumes ? known.reduce((sum, { from, to }) => sum + to - from, 0) : 0;
    const checksum = await compareChecksum(receiving, expected);
    return { checksum, moved: download.size - before };
  }
  const text = expected?.text ?? worthComparing(receiving);
  const scheme = schemeOf(text);
  const checksums = new PassingChecksums(scheme === undefined ? [] : [scheme]);
  await receiveInOrder(receiving, checksums);
  await ensureSize(receiving);
  if (checksums.agreeWith(text) === true) return { checksum: text };
  if (expected !== undefined) throw differs(receiving.download, text);
  const seen = await seenUnchanged(receiving);
  return scheme === undefined ? seen : await readAgain(receiving, checksums, scheme);
}

/**
 * The catalog's checksum of an object that has to be looked at again unless its bytes agree with it,
 * where calculating that takes no longer than a round trip; empty otherwise. Nobody asked for it, so
 * another one is no error: it may be out of date.
 */
function worthComparing({ engine, download }: Receiving): ChecksumText {
  const isLong = download.size >= engine.client.dataObjects.readBuffer;
  return isLong && download.size <= MOST_COMPARED ? download.checksum : '';
}

/**
 * What no checksum was compared with must at least not have changed on the way; what the server
 * answers in one piece it has read in one. Gives the checksum compared: none.
 */
async function seenUnchanged({ engine, download, choices }: Receiving): Promise<Seen> {
  const isLong = download.size >= engine.client.dataObjects.readBuffer;
  if (isLong || choosesReplica(choices)) {
    await engine.pace.attempt(() => ensureSame(engine, download, choices));
  }
  return { checksum: '' };
}

/** The whole object over one connection; what has arrived is written down now and then. */
async function receiveInOrder(
  { engine, download, choices, partial, entry, progress }: Receiving,
  checksums: PassingChecksums,
): Promise<void> {
  let noted = 0;
  let end = 0;
  const note = async (): Promise<void> => {
    await partial.flush();
    if (end > noted) entry.confirmed({ from: noted, to: end });
    noted = end;
  };
  const whole = { from: 0, to: download.size, isWhole: true };
  try {
    await receive(engine, download, choices, whole, (bytes, offset) => {
      checksums.update(bytes);
      progress.advance(bytes.length);
      end = offset + bytes.length;
      const writing = partial.write(bytes, offset);
      if (end - noted < NOTED) return writing;
      // What fails of it, fails in writing down what came so far.
      writing?.catch(() => {});
      return note();
    });
  } catch (error) {
    await note().catch(() => {});
    throw error;
  }
}

/** What to compare with. Where a resumed object has nothing, it is better brought anew. */
async function comparison(
  { engine, download, choices }: Receiving,
  resumed: boolean,
): Promise<ExpectedChecksum | undefined> {
  if (choices.verify) return await expectedChecksum(engine, download);
  if (!resumed) return undefined;
  try {
    return await expectedChecksum(engine, download);
  } catch (error) {
    if (error instanceof IntegrityError) return undefined;
    throw error;
  }
}

/** Bytes of an object of which a checksum takes no longer than a round trip over a long line. */
const MOST_COMPARED = 64 * 1024 * 1024;
/** Bytes of one range: enough to pay for its connection (measured.md, Downloads). */
const RANGE = 64 * 1024 * 1024;
/** Bytes after which what was received is written down for a later run. */
const NOTED = 32 * 1024 * 1024;

async function ensureSize({ partial, download }: Receiving): Promise<void> {
  await partial.flush();
  const size = await partial.size();
  if (size === download.size) return;
  throw new IntegrityError(
    `${download.source} did not arrive whole: ${size} of ${download.size} bytes`,
    { path: `${download.source}`, hint: 'Get it again.' },
  );
}

/** A file that is overwritten keeps its mode; a new one has the one it was made with. */
async function modeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? undefined : found.mode & 0o7777;
}

/** What can be gone on with later stays; wrong bytes go, unless somebody wants to look at them. */
async function leave(
  { engine, choices, partial, entry }: Receiving,
  error: unknown,
): Promise<void> {
  const wrong = error instanceof IntegrityError;
  const resumable = error instanceof CliError && (error.fatal || error.retryable) && !wrong;
  // What nobody wrote down nobody finds again.
  const isFound = resumable && engine.journal !== noJournal;
  if (isFound || (wrong && choices.keepFailed)) {
    await partial.keep();
    return;
  }
  await partial.remove();
  entry.dropped();
}
