import type { ProgressReporter } from '../progress.js';

/** Jobs as they are; those that will move bytes are told to the progress as soon as they are known. */
export async function* expected<J extends object>(
  progress: ProgressReporter,
  jobs: AsyncIterable<J>,
): AsyncGenerator<J, void, undefined> {
  for await (const job of jobs) {
    if ('modifiedAt' in job && 'size' in job && typeof job.size === 'number') {
      progress.expect(1, job.size);
    }
    yield job;
  }
}
