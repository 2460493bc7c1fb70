import type { LogicalPath } from '../../domain/logical-path.js';
import { QUERY_ROOM, roomFor } from '../../domain/query-room.js';
import { CancelledError, CliError, IntegrityError, IrodsError } from '../../errors.js';
import { findMarks, removeMarks } from '../catalog/failed-marks.js';
import type { FoundObject } from '../catalog/find-entry.js';
import { findObjects } from '../catalog/find-objects.js';
import type { Engine } from '../engine.js';
import { inParallel } from '../flow/pool.js';
import type { Outcome } from '../outcome.js';
import { ChecksumRules } from './checksums-by-rule.js';
import { giveUp } from './give-up.js';
import { swapIn } from './swap-in.js';
import type { Sent, UploadChoices } from './upload.js';
import { type Verified, verifyChecksum, wantsChecksum } from './verify-checksum.js';

/** A sent upload with the checksum the server was seen to have; empty where it was not asked. */
export interface SentAndChecked extends Pick<Outcome, 'warning'> {
  readonly sent: Sent;
  readonly checksum: string;
  /** What the catalog has, where it was asked already. */
  readonly found?: FoundObject | undefined;
}

/** Uploads confirmed by one query. */
const BATCH = 200;

/**
 * Confirms that the catalog has every object at its full size, many by one query, and passes on
 * outcomes that came from elsewhere. Success of a write is not proof: the server checks neither
 * its last write nor the close (http-api.md section 3.6). A stopped run confirms what was sent.
 */
export async function* confirmUploads(
  engine: Engine,
  results: AsyncIterable<SentAndChecked | Outcome>,
  choices: UploadChoices,
): AsyncGenerator<Outcome, void, undefined> {
  const rules = new ChecksumRules(engine.client, engine.unhurried);
  const batch: SentAndChecked[] = [];
  let room = QUERY_ROOM;
  let interruption: CancelledError | undefined;
  try {
    for await (const result of results) {
      if (!('sent' in result)) {
        yield result;
        continue;
      }
      const { place } = result.sent;
      const needed = roomFor(place.name) + roomFor(`${place.parent}`);
      if (batch.length === BATCH || needed > room) {
        yield* confirmBatch(engine, batch.splice(0), choices, rules);
        room = QUERY_ROOM;
      }
      batch.push(result);
      room -= needed;
    }
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    interruption = error;
  }
  yield* confirmBatch(engine, batch, choices, rules);
  if (interruption !== undefined) throw interruption;
}

async function* confirmBatch(
  engine: Engine,
  batch: readonly SentAndChecked[],
  choices: UploadChoices,
  rules: ChecksumRules,
): AsyncGenerator<Outcome, void, undefined> {
  if (batch.length === 0) return;
  const isUnchecked = ({ sent, checksum, warning }: SentAndChecked): boolean =>
    checksum === '' && warning === undefined && wantsChecksum(sent.size, choices.checksum);
  const unchecked = batch.filter(isUnchecked);
  const calculated = await rules.calculate(
    unchecked.map(({ sent: { place, size } }) => ({ path: place, size, replica: choices.replica })),
  );
  const places = batch.flatMap((item) => (item.found === undefined ? [item.sent.place] : []));
  const [found, marks] = await Promise.all([
    lookUpSent(engine, places, choices),
    findMarks(engine, choices.ticket === undefined ? batch.flatMap(overwritten) : []),
  ]);
  yield* inParallel(asynchronously(batch), engine.width, async (item) => {
    const path = `${item.sent.place}`;
    const checksum = isUnchecked(item) ? calculated.get(path) : item.checksum;
    const there = item.found ?? found.get(path);
    const outcome = await conclude(engine, { ...item, checksum }, choices, there);
    if (outcome.state !== 'done') return outcome;
    return { ...outcome, ...(await removeMarks(engine, item.sent.place, marks.get(path))) };
  });
}

/** The place of an object that was there before: it may be marked as an earlier upload left it. */
function overwritten({ sent: { place, upload } }: SentAndChecked): readonly LogicalPath[] {
  return upload.replaces && place.equals(upload.target) ? [place] : [];
}

async function* asynchronously<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* items;
}

/** What the catalog has of objects that were sent, by path. */
export async function lookUpSent(
  engine: Engine,
  paths: readonly LogicalPath[],
  choices: Pick<UploadChoices, 'ticket'>,
): Promise<ReadonlyMap<string, FoundObject>> {
  return await engine.pace.attempt(() => lookUp(engine, paths, choices));
}

/** Queries take no tickets, stats do (http-api.md section 3.0). */
async function lookUp(
  { client, unhurried }: Engine,
  paths: readonly LogicalPath[],
  { ticket }: Pick<UploadChoices, 'ticket'>,
): Promise<ReadonlyMap<string, FoundObject>> {
  if (ticket === undefined) return await findObjects(client, paths, unhurried);
  const found = new Map<string, FoundObject>();
  for (const path of paths) {
    const there = await client.dataObjects.stat(path, { ticket }).catch((error: unknown) => {
      // What is not there is so for this one alone.
      if (error instanceof IrodsError) return undefined;
      throw error;
    });
    if (there === undefined) continue;
    const { size, checksum, modifiedAt } = there;
    found.set(`${path}`, { kind: 'object', size, checksum, modifiedAt, good: true });
  }
  return found;
}

interface Unconcluded extends Pick<Outcome, 'warning'> {
  readonly sent: Sent;
  /** Empty where none is wanted, undefined where it is still to be asked for. */
  readonly checksum: string | undefined;
}

async function conclude(
  engine: Engine,
  { sent, checksum: known, warning }: Unconcluded,
  choices: UploadChoices,
  found: FoundObject | undefined,
): Promise<Outcome> {
  try {
    await ensureComplete(engine, sent, choices, found);
    const verified = await ensureChecksum(engine, sent, choices, known);
    if (!sent.place.equals(sent.upload.target)) await swapIn(engine, sent);
    sent.entry.done();
    sent.progress.end('done');
    const told = warning === undefined ? {} : { warning };
    return { ...describe(engine, sent), ...told, ...verified, state: 'done' };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    sent.progress.end('failed');
    return { ...describe(engine, sent), state: 'failed', checksum: '', error };
  }
}

/** The checksum that the server has calculated, once it was seen to be right. */
async function ensureChecksum(
  engine: Engine,
  sent: Sent,
  choices: UploadChoices,
  known: string | undefined,
): Promise<Verified> {
  if (known !== undefined && (known === '' || sent.checksums.agreeWith(known) === true)) {
    return { checksum: known };
  }
  try {
    return await verifyChecksum(engine, sent, choices);
  } catch (error) {
    throw await giveUp({ engine, choices, ...sent, hasArrived: true }, error, 'perhaps written');
  }
}

/** A checksum in the catalog counts for new objects only: an old one may outlive an overwriting. */
async function ensureComplete(
  engine: Engine,
  sent: Sent,
  choices: UploadChoices,
  found: FoundObject | undefined,
): Promise<void> {
  const { place, size, checksums, upload } = sent;
  const has =
    found === undefined
      ? 'the server does not have it'
      : found.size !== size
        ? `the server has ${found.size} of ${size} bytes`
        : !found.good
          ? 'the server has no good replica of it'
          : !upload.replaces && checksums.agreeWith(found.checksum) === false
            ? `the server has another checksum, ${found.checksum}`
            : undefined;
  if (has === undefined) return;
  const failure = new IntegrityError(`${sent.upload.localPath} did not arrive whole: ${has}`, {
    path: `${place}`,
    hint: 'Put it again.',
  });
  throw await giveUp({ engine, choices, ...sent, hasArrived: true }, failure, 'perhaps written');
}

function describe(engine: Engine, sent: Sent): Omit<Outcome, 'state' | 'checksum'> {
  return {
    action: 'upload',
    source: sent.upload.localPath,
    target: `${sent.upload.target}`,
    size: sent.size,
    moved: sent.moved,
    seconds: (engine.clock.now() - sent.beganAt) / 1000,
    streams: sent.streams,
  };
}
