import { type EpochSeconds, toLocalRodsTime, toRodsTime } from '../../domain/rods-time.js';

/** `label: value` lines, as the administrative iCommands print a row of the catalog. */
export function labelledLines(
  values: readonly (readonly [label: string, value: string])[],
): string[] {
  return values.map(([label, value]) => `${label}: ${value}`);
}

/** A time as the catalog keeps it, and as a person reads it; `Never` where there is none. */
export function bothTimes(seconds: EpochSeconds | undefined): string {
  return `${seconds === undefined ? '' : toRodsTime(seconds)}: ${toLocalRodsTime(seconds)}`;
}
