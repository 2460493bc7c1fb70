import { stat } from 'node:fs/promises';
import { IntegrityError } from '../../errors.js';
import type { Engine } from '../engine.js';
import { expected } from '../flow/expected.js';
import { Lanes } from '../flow/lanes.js';
import { inParallel } from '../flow/pool.js';
import { localFailure } from '../local/local-failure.js';
import { failure, type Outcome, outcome, type Pending } from '../outcome.js';
import { stopped } from '../stopped.js';
import { confirmUploads, lookUpSent, type SentAndChecked } from './confirm.js';
import { giveUp } from './give-up.js';
import { blockLengthFor } from './sending.js';
import type { Upload, UploadChoices } from './upload.js';
import { uploadFile } from './upload-file.js';
import { isCheckedAlone, verifyChecksum } from './verify-checksum.js';

/** Large files in work at once: one is sent while another is opened or compared. */
const LARGE_AT_ONCE = 2;

/**
 * Stores files, large and small mixed, and confirms them. What did not work is an outcome too;
 * outcomes among the jobs, of things that need no upload, pass through.
 * @throws what no further upload would survive either, such as a lost line or a refused sign-in.
 */
export async function* uploadFiles(
  engine: Engine,
  jobs: AsyncIterable<Upload | Outcome | Pending>,
  choices: UploadChoices,
): AsyncGenerator<Outcome, void, undefined> {
  const isLarge = (job: Upload | Outcome | Pending): boolean =>
    'localPath' in job && job.size > blockLengthFor(engine, job.target);
  const lanes = new Lanes(expected(engine.progress, jobs), isLarge, LARGE_AT_ONCE);
  const sent = inParallel(lanes, engine.width, async (job) => {
    try {
      if ('pending' in job) return await job.pending;
      return 'localPath' in job ? await uploadOne(engine, job, choices) : job;
    } finally {
      lanes.finished(job);
    }
  });
  yield* confirmUploads(engine, sent, choices);
}

async function uploadOne(
  engine: Engine,
  upload: Upload,
  choices: UploadChoices,
): Promise<SentAndChecked | Outcome> {
  if (engine.stop.aborted) throw stopped(engine.stop);
  try {
    if (await isStillWritten(engine, upload)) {
      return { ...outcome('upload', 'skipped', pathsOf(upload)), reason: 'still being written' };
    }
    if (engine.client.readsOnly) return outcome('upload', 'planned', pathsOf(upload));
    return (await sendAndCheck(engine, upload, choices)) ?? (await anew(engine, upload, choices));
  } catch (error) {
    return failure('upload', pathsOf(upload), error);
  }
}

/** Much may have happened to a file since a walk came by. */
async function isStillWritten(
  { clock }: Engine,
  { localPath, stableFor }: Upload,
): Promise<boolean> {
  if (stableFor === undefined) return false;
  try {
    return clock.now() - (await stat(localPath)).mtimeMs < stableFor;
  } catch (error) {
    throw localFailure(error, 'read', localPath);
  }
}

/** Undefined where bytes of an earlier run turned out to be wrong: nothing of them is left then. */
async function sendAndCheck(
  engine: Engine,
  upload: Upload,
  choices: UploadChoices,
): Promise<SentAndChecked | undefined> {
  const sent = await uploadFile(engine, upload, choices);
  try {
    if (!isCheckedAlone(sent, choices)) return { sent, checksum: '' };
    const { place } = sent;
    // Where a query of its own costs little beside the bytes, it need not wait for the checksum.
    const looking = sent.streams === 0 ? undefined : lookUpSent(engine, [place], choices);
    const [verified, found] = await Promise.all([verifyChecksum(engine, sent, choices), looking]);
    return { sent, ...verified, found: found?.get(`${place}`) };
  } catch (error) {
    sent.progress.end('failed');
    if (!sent.resumed || !(error instanceof IntegrityError) || error.retryable) {
      const damage = sent.streams === 0 ? 'perhaps written' : 'can be resumed';
      throw await giveUp({ engine, choices, ...sent, hasArrived: true }, error, damage);
    }
    const isBeside = !sent.place.equals(upload.target);
    if (isBeside) await engine.client.dataObjects.remove(sent.place, { noTrash: true });
    sent.entry.dropped();
    return undefined;
  }
}

async function anew(
  engine: Engine,
  upload: Upload,
  choices: UploadChoices,
): Promise<SentAndChecked> {
  const again = await sendAndCheck(engine, upload, choices);
  if (again !== undefined) return again;
  throw new IntegrityError(`${upload.localPath} did not arrive as it is, twice`, {
    path: upload.localPath,
  });
}

function pathsOf({ localPath, target, size }: Upload) {
  return { source: localPath, target: `${target}`, size };
}
