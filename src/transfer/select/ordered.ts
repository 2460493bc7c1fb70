/** Jobs held back at most to bring them in order: many enough to matter, few enough for memory. */
const WINDOW = 10_000;

/** What an order looks at. */
export interface Sortable {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

export const ORDERS = ['name', 'size', 'mtime'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * Brings jobs in order, the smallest or oldest first, within windows of 10 000. Steps without size
 * and time go ahead: what follows may need them. By name is the order of the walk.
 */
export async function* ordered<T extends object>(
  jobs: AsyncIterable<T>,
  order: Order | undefined,
): AsyncGenerator<T, void, undefined> {
  if (order === undefined || order === 'name') {
    yield* jobs;
    return;
  }
  const key = order === 'size' ? 'size' : 'modifiedAt';
  const compare = (one: Sortable, other: Sortable): number => one[key] - other[key];
  let window: (Awaited<T> & Sortable)[] = [];
  for await (const job of jobs) {
    if (!isSortable(job)) {
      yield job;
      continue;
    }
    window.push(job);
    if (window.length < WINDOW) continue;
    for (const next of window.sort(compare)) yield next;
    window = [];
  }
  for (const next of window.sort(compare)) yield next;
}

function isSortable<J>(job: J): job is J & Sortable {
  return typeof job === 'object' && job !== null && 'size' in job && 'modifiedAt' in job;
}
