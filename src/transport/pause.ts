import type { Clock } from '../context/clock.js';

/** How often and how long a request is tried again. */
export interface RetryPolicy {
  /** Further attempts after the first. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each one after. */
  readonly firstPause: number;
  /** The longest pause, milliseconds. */
  readonly longestPause: number;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 3, firstPause: 250, longestPause: 8000 };

/**
 * Waits before the next attempt: exponentially longer, with full jitter in the upper half, so that
 * many clients that failed together do not come back together.
 */
export async function pause(
  clock: Clock,
  policy: RetryPolicy,
  attempt: number,
  random: () => number,
  signal?: AbortSignal,
): Promise<void> {
  const longest = Math.min(policy.longestPause, policy.firstPause * 2 ** attempt);
  await clock.sleep(longest * (0.5 + random() / 2), signal);
}
