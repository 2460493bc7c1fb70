import type { Entry, Obstacle, Walk } from '../entry.js';

/** What two walks have at one relative path. */
export interface Pair<S = Entry | Obstacle> {
  readonly relative: string;
  readonly source: S | undefined;
  readonly target: Entry | Obstacle | undefined;
}

/** Goes through two walks of the same order at once; memory does not follow their length. */
export async function* mergeWalks<S extends { readonly relative: string } = Entry | Obstacle>(
  sources: AsyncGenerator<S, void, undefined>,
  targets: Walk,
): AsyncGenerator<Pair<S>, void, undefined> {
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

/** Whether a relative path is that of a branch or of something in it; false for no branch. */
export function isAtOrBelow(relative: string, branch: string | undefined): boolean {
  return branch !== undefined && (relative === branch || relative.startsWith(`${branch}/`));
}

/** The order of both walks: element by element, so that what is in a folder follows it at once. */
export function compareRelative(one: string, other: string): number {
  if (one === other) return 0;
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return rankAt(one, at) - rankAt(other, at);
}

const SLASH = 0x2f;

/** An end comes before a slash, and that before all else. */
function rankAt(text: string, at: number): number {
  if (at >= text.length) return -2;
  const code = text.charCodeAt(at);
  return code === SLASH ? -1 : code;
}
