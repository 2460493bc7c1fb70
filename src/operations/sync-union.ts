/** Several trees that become one, as rsync puts its sources together. */
import type { Entry, Obstacle } from '../transfer/entry.js';
import { compareRelative } from '../transfer/flow/merge-walks.js';

/** Something that one of the trees has. */
export interface Member {
  /** Path below the root of the target. */
  readonly relative: string;
  readonly entry: Entry | Obstacle;
}

/** What the trees have at one path. */
export interface Joined<M extends Member> {
  readonly relative: string;
  /** The one that counts. */
  readonly member: M;
  /** Leaves of the same path that do not, and obstacles. */
  readonly others: readonly M[];
}

type MemberWalk<M> = AsyncGenerator<M, void, undefined>;

/**
 * The union of walks of the same order, in that order. Where several have something at one path,
 * branches become one and come before a leaf, of which the first counts, as with rsync. Memory does
 * not follow their length.
 */
export async function* joinWalks<M extends Member>(
  walks: readonly MemberWalk<M>[],
): AsyncGenerator<Joined<M>, void, undefined> {
  try {
    const heads = await Promise.all(walks.map(async (walk) => ({ walk, item: await walk.next() })));
    for (;;) {
      let least: string | undefined;
      for (const { item } of heads) {
        if (item.done === true) continue;
        const { relative } = item.value;
        if (least === undefined || compareRelative(relative, least) < 0) least = relative;
      }
      if (least === undefined) return;
      const found: M[] = [];
      const there = heads.filter(({ item }) => {
        if (item.done === true || item.value.relative !== least) return false;
        found.push(item.value);
        return true;
      });
      yield joined(least, found);
      // Not before: what a walk says of the folder it is in must still hold.
      for (const head of there) head.item = await head.walk.next();
    }
  } finally {
    for (const walk of walks) await walk.return();
  }
}

function joined<M extends Member>(relative: string, found: readonly M[]): Joined<M> {
  const ofKind = (kind: M['entry']['kind']): M | undefined =>
    found.find(({ entry }) => entry.kind === kind);
  const member = ofKind('branch') ?? ofKind('leaf') ?? ofKind('obstacle');
  if (member === undefined) throw new RangeError(`nothing is at ${relative}`);
  const others = found.filter((other) => other !== member && other.entry.kind !== 'branch');
  return { relative, member, others };
}
