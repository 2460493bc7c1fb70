/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Choices that are the same for the same seed. */
export function seededChoices(seed: number) {
  const random = seededRandom(seed);
  return {
    random,
    /** One of a list that is not empty. */
    some<T>(list: readonly T[]): T {
      const chosen = list[Math.floor(random() * list.length)];
      if (chosen === undefined) throw new RangeError('nothing to choose from');
      return chosen;
    },
    /** So many at most, or none. */
    times<T>(most: number, make: () => T): T[] {
      return Array.from({ length: Math.floor(random() * (most + 1)) }, make);
    },
  };
}
