/**
 * Sources that would get the same name at their destination must follow one another, as they do
 * with the iCommands: the second then finds what the first has left there, and is refused, merged
 * or allowed to overwrite. All others may go at once.
 *
 * @param nameOf - the name a source gets there; names that only differ in case count as the same,
 *   since a local file system may hold them so.
 * @returns the sources, split into rounds within which all names differ; their order is kept.
 */
export function roundsOf<S>(sources: readonly S[], nameOf: (source: S) => string): S[][] {
  const rounds: S[][] = [];
  const seen = new Map<string, number>();
  for (const source of sources) {
    const name = nameOf(source).normalize('NFC').toLowerCase();
    const round = seen.get(name) ?? 0;
    seen.set(name, round + 1);
    const members = rounds[round] ?? [];
    members.push(source);
    rounds[round] = members;
  }
  return rounds;
}
