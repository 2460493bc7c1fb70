import { UsageError } from '../../errors.js';
import type { EpochSeconds } from '../rods-time.js';

const UNITS: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 7 * 86_400,
  y: 365 * 86_400,
};

/**
 * Seconds of a length of time: `30s`, `90m`, `12h`, `7d`, `2w`, `1y`, several of them (`1d12h`), or
 * as ISO 8601 has it (`P7D`, `PT12H`); undefined for anything else.
 */
export function parseDuration(text: string): number | undefined {
  const iso = /^P(?:(\d+)Y)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(
    text,
  );
  if (iso !== null) {
    const parts = iso.slice(1);
    if (parts.every((part) => part === undefined)) return undefined;
    return ['y', 'w', 'd', 'h', 'm', 's'].reduce(
      (sum, unit, at) => sum + Number(parts[at] ?? 0) * (UNITS[unit] ?? 0),
      0,
    );
  }
  if (!/^(\d+(\.\d+)?[smhdwy])+$/i.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([smhdwy])/gi)];
  return parts.reduce(
    (sum, [, number, unit = '']) => sum + Number(number) * (UNITS[unit.toLowerCase()] ?? 0),
    0,
  );
}

/** A span of time that a person named: `2026-04` is all of April. */
export interface Moment {
  /** Seconds since 1970. */
  readonly from: EpochSeconds;
  /** The first second that is no longer part of it. */
  readonly to: EpochSeconds;
}

const DATE =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T .](\d\d)(?::?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * Reads a date as ISO 8601 has it, down to a second, in local time unless it names an offset;
 * undefined for anything else.
 */
export function parseMoment(text: string): Moment | undefined {
  const [, year, month, day, hour, minute, second, offset] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const parts = [year, month, day, hour, minute, second].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  const last = parts.findLastIndex((part) => part !== undefined);
  const from = secondsOf(parts, offset);
  const next = parts.map((part, at) => (at === last && part !== undefined ? part + 1 : part));
  if (from === undefined || !isReal(parts)) return undefined;
  return { from, to: secondsOf(next, offset) ?? from };
}

/** @throws UsageError for what is neither a date nor a length of time. */
export function notAMoment(text: string): UsageError {
  return new UsageError(`not a date or a length of time: ${text}`, {
    hint: 'Write 2026-04-27, 2026-04-27T13:45, or a length of time before now such as 7d or 12h.',
  });
}

type Parts = readonly (number | undefined)[];

function secondsOf(parts: Parts, offset: string | undefined): EpochSeconds | undefined {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const milliseconds =
    offset === undefined
      ? new Date(year, month - 1, day, hour, minute, second).getTime()
      : Date.UTC(year, month - 1, day, hour, minute, second) - offsetOf(offset) * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

/** Seconds that local time is ahead of UTC. */
function offsetOf(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

function isReal([year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0]: Parts): boolean {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 61
  );
}
