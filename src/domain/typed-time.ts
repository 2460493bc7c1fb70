/** Times as people type them for isysmeta. */
import { UsageError } from '../errors.js';
import type { EpochSeconds } from './rods-time.js';

const SECONDS: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  h: 3600,
  d: 24 * 3600,
  y: 365 * 24 * 3600,
};
/** What the parts that are left out of `2024-12-01.12` stand for. */
const REST = '0000-01-01.00:00:00';

/**
 * Reads a moment: `+1h` and its like (s, m, h, d, y) or `+hh:mm:ss` from now on, a date with as
 * much of `YYYY-MM-DD.hh:mm:ss` as is given, in local time, or seconds since 1970.
 * @throws UsageError for anything else.
 */
export function parseTypedTime(text: string, now: EpochSeconds): EpochSeconds {
  const offset = text.startsWith('+') ? parseOffset(text.slice(1)) : undefined;
  if (offset !== undefined) return now + offset;
  if (/^\d+$/.test(text)) return Number(text);
  const seconds = parseLocalDate(text);
  if (seconds !== undefined) return seconds;
  throw new UsageError(`Invalid time format input: ${text}`, {
    hint: 'Write 2024-12-01, 2024-12-01.12:03, +1h or seconds since 1970.',
  });
}

function parseOffset(text: string): number | undefined {
  const [, amount, unit = 's'] = /^(\d+)([smhdy]?)$/.exec(text) ?? [];
  if (amount !== undefined) return Number(amount) * (SECONDS[unit || 's'] ?? 1);
  if (!/^(\d\d\.)?\d\d(:\d\d){1,2}$|^\d\d:\d\d$/.test(text)) return undefined;
  const parts = text.split(/[.:]/).map(Number).reverse();
  const steps = [1, 60, 3600, 24 * 3600];
  return parts.reduce((sum, part, index) => sum + part * (steps[index] ?? 0), 0);
}

function parseLocalDate(text: string): EpochSeconds | undefined {
  if (!/^\d{4}-\d\d(-\d\d(\.\d\d(:\d\d(:\d\d)?)?)?)?$/.test(text)) return undefined;
  const whole = text + REST.slice(text.length);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = whole
    .split(/[-.:]/)
    .map(Number);
  const at = new Date(year, month - 1, day, hour, minute, second);
  const isReal = at.getMonth() === month - 1 && at.getDate() === day && at.getHours() === hour;
  return isReal && minute < 60 && second < 60 ? Math.floor(at.getTime() / 1000) : undefined;
}
