import type { Engine } from '../engine.js';
import { expected } from '../flow/expected.js';
import { Lanes } from '../flow/lanes.js';
import { inParallel } from '../flow/pool.js';
import type { Outcome, Pending } from '../outcome.js';
import { stopped } from '../stopped.js';
import type { Download, DownloadChoices } from './download.js';
import { downloadObject } from './download-object.js';

/** Objects above this size, bytes, are large: few of them at once, so that small ones pass by. */
const LARGE = 8 * 1024 * 1024;
const LARGE_AT_ONCE = 2;

/**
 * Brings objects, large and small mixed. What did not work is an outcome too; outcomes among the
 * jobs pass through.
 * @throws what no further download would survive either.
 */
export async function* downloadObjects(
  engine: Engine,
  jobs: AsyncIterable<Download | Outcome | Pending>,
  choices: DownloadChoices,
): AsyncGenerator<Outcome, void, undefined> {
  const isLarge = (job: Download | Outcome | Pending): boolean =>
    'localPath' in job && job.size > LARGE;
  const lanes = new Lanes(expected(engine.progress, jobs), isLarge, LARGE_AT_ONCE);
  yield* inParallel(lanes, engine.width, async (job) => {
    try {
      if ('pending' in job) return await job.pending;
      if (!('localPath' in job)) return job;
      if (engine.stop.aborted) throw stopped(engine.stop);
      return await downloadObject(engine, job, choices);
    } finally {
      lanes.finished(job);
    }
  });
}
