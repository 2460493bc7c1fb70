import type { Entry, Obstacle, Walk } from '../entry.js';

/** What two walks have at one relative path. */
export interface Pair {
  readonly relative: string;
  readonly source: Entry | Obstacle | undefined;
  readonly target: Entry | Obstacle | undefined;
}

/** Goes through two walks of the same order at once; memory does not follow their length. */
export async function* mergeWalks(
  sources: Walk,
  targets: Walk,
): AsyncGenerator<Pair, void, undefined> {
  try {
    let source = await sources.next();
    let target = await targets.next();
    while (source.done !== true || target.done !== true) {
      const order =
        source.done === true
          ? 1
          : target.done === true
            ? -1
            : compareRelative(source.value.relative, target.value.relative);
      const ofSource = order <= 0 && source.done !== true ? source.value : undefined;
      const ofTarget = order >= 0 && target.done !== true ? target.value : undefined;
      const relative = (ofSource ?? ofTarget)?.relative ?? '';
      yield { relative, source: ofSource, target: ofTarget };
      if (ofSource !== undefined) source = await sources.next();
      if (ofTarget !== undefined) target = await targets.next();
    }
  } finally {
    await sources.return();
    await targets.return();
  }
}

/** The order of both walks: element by element, so that what is in a folder follows it at once. */
export function compareRelative(one: string, other: string): number {
  const a = one.split('/');
  const b = other.split('/');
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const [x = '', y = ''] = [a[i], b[i]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return a.length - b.length;
}
