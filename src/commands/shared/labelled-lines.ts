import { type EpochSeconds, toLocalRodsTime, toRodsTime } from '../../domain/rods-time.js';
import type { TextView } from '../../output/output.js';

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

/** Lines of one thing after the other, with a line of dashes between them. */
export function dashed<T>(lines: (thing: T) => readonly string[]): (thing: T) => readonly string[] {
  let isFirst = true;
  return (thing) => {
    const separator = isFirst ? [] : ['----'];
    isFirst = false;
    return [...separator, ...lines(thing)];
  };
}

/** A line that scripts expect, and that a terminal shows in another way. */
export const SCRIPT_LINE: TextView<string> = {
  text: (line) => line,
  terminal: { layout: 'lines', lines: () => [] },
};
