/** Commands that change many things: a line (with -v) or a record for each as it is done. */
import type { Context } from '../../context/context.js';
import type { EntryType } from '../../domain/catalog-entry.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { NobodyReadsError } from '../../errors.js';
import type { RecordView } from '../../output/output.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';

const STATE = { type: 'string', about: 'done or, with --dry-run, planned' } as const;
const TYPE = { type: 'string', about: 'data_object or collection' } as const;

/** Records of what was done to one path. */
export function pathChangeShape(actions: string): RecordShape {
  return {
    action: { type: 'string', about: actions },
    state: STATE,
    path: { type: 'string', about: 'logical path' },
    type: TYPE,
  };
}

/** Records of what went from one path to another. */
export function pairChangeShape(actions: string): RecordShape {
  return {
    action: { type: 'string', about: actions },
    state: STATE,
    source: { type: 'string', about: 'logical path it was taken from' },
    target: { type: 'string', about: 'logical path it has now' },
    type: TYPE,
  };
}

export interface PathChange {
  readonly action: string;
  readonly path: LogicalPath;
  readonly type: EntryType;
}

export interface PairChange {
  readonly action: string;
  readonly source: LogicalPath;
  readonly target: LogicalPath;
  readonly type: EntryType;
}

export function pathChangeRecord(ctx: Context, { action, path, type }: PathChange): JsonRecord {
  return { action, state: stateIn(ctx), path: `${path}`, type };
}

export function pairChangeRecord(ctx: Context, change: PairChange): JsonRecord {
  const { action, source, target, type } = change;
  return { action, state: stateIn(ctx), source: `${source}`, target: `${target}`, type };
}

/** Whether what a command tells was done. */
export function stateIn(ctx: Context): 'done' | 'planned' {
  return ctx.dryRun ? 'planned' : 'done';
}

/** Takes what was done; resolves when it is written. */
export type Tell<T> = (change: T) => Promise<void>;

/**
 * Runs `work` and prints what it tells, as it comes. A slow reader slows the work down; one that
 * is gone stops it. Rejects as `work` does.
 */
export async function tellChanges<T>(
  ctx: Context,
  view: RecordView<T>,
  work: (tell: Tell<T>) => Promise<void>,
): Promise<void> {
  await ctx.output.records(told(work), view);
}

interface Waiting<T> {
  readonly change: T;
  readonly taken: () => void;
  readonly refused: (reason: unknown) => void;
}

async function* told<T>(
  work: (tell: Tell<T>) => Promise<void>,
): AsyncGenerator<T, void, undefined> {
  const waiting: Waiting<T>[] = [];
  const state = { ended: false, read: true };
  let wake = (): void => {};
  const tell: Tell<T> = async (change) => {
    await new Promise<void>((taken, refused) => {
      if (!state.read) refused(new NobodyReadsError());
      waiting.push({ change, taken, refused });
      wake();
    });
  };
  const running = work(tell).finally(() => {
    state.ended = true;
    wake();
  });
  running.catch(() => {});
  try {
    for (;;) {
      const next = waiting.shift();
      if (next !== undefined) {
        yield next.change;
        next.taken();
      } else if (state.ended) {
        break;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    state.read = false;
    for (const { refused } of waiting) refused(new NobodyReadsError());
  }
  await running;
}
