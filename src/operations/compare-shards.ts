/** Which of the parts that machines shared are not whole. */
import type { Shard } from '../transfer/select/selection.js';
import type { Comparison, ComparisonState } from './compare-trees.js';

/** What is not the same in one part of two trees. */
export interface ShardFindings {
  readonly shard: Shard;
  /** How often each state was found, `same` left out. */
  readonly states: ReadonlyMap<ComparisonState, number>;
}

/** Counts by parts. Memory follows their number. */
export class ShardTally {
  private readonly found = new Map<number, Map<ComparisonState, number>>();

  constructor(private readonly count: number) {}

  add({ shard, state }: Comparison): void {
    if (shard === undefined || state === 'same') return;
    const states = this.found.get(shard.index) ?? new Map<ComparisonState, number>();
    states.set(state, (states.get(state) ?? 0) + 1);
    this.found.set(shard.index, states);
  }

  /** The parts that are not whole, by number. */
  incomplete(): readonly ShardFindings[] {
    const { count } = this;
    return [...this.found]
      .sort(([one], [other]) => one - other)
      .map(([index, states]) => ({ shard: { index, count }, states }));
  }
}
