/** A moment as the catalog keeps it: whole seconds since 1970-01-01 UTC. */
export type EpochSeconds = number;

/** Reads a time from the catalog, such as `01700000000`; undefined where it is empty or not a number. */
export function parseRodsTime(text: string): EpochSeconds | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Writes a time as the catalog keeps it: 11 digits, zero-padded. */
export function toRodsTime(seconds: EpochSeconds): string {
  return String(Math.trunc(seconds)).padStart(11, '0');
}

/** RFC 3339 in UTC with whole seconds, such as `2026-11-21T09:00:00Z`. */
export function toRfc3339(seconds: EpochSeconds): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Local time as the iCommands print it, `2026-11-21.09:00:00`; `Never` for no time (icommands.md 0.9). */
export function toLocalRodsTime(seconds: EpochSeconds | undefined): string {
  if (seconds === undefined) return 'Never';
  const at = new Date(seconds * 1000);
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date}.${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`;
}

/** Local time to the minute as people write it, `2026-11-21 09:00`; `never` for no time. */
export function toReadableTime(seconds: EpochSeconds | undefined): string {
  return seconds === undefined ? 'never' : toLocalRodsTime(seconds).slice(0, 16).replace('.', ' ');
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
