import { UsageError } from '../errors.js';

const UNITS = ['', 'K', 'M', 'G', 'T', 'P', 'E'];

/**
 * Reads a number of bytes from outside (catalog, JSON, command line).
 * @throws RangeError where it is not a whole number from 0 to 2^53-1.
 */
export function checkedSize(input: string | number): number {
  const size = typeof input === 'number' ? input : /^\d+$/.test(input) ? Number(input) : Number.NaN;
  if (!Number.isSafeInteger(size) || size < 0)
    throw new RangeError(`not a size in bytes: ${input}`);
  return size;
}

/**
 * Reads a size as people write it: `1048576`, `1M`, `1.5G`, `10MiB`; steps of 1024, of 1000 for `MB`.
 * @throws UsageError for anything else.
 */
export function parseHumanSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([KMGTPE]?)(i?B)?$/i.exec(text.trim());
  if (match === null) {
    throw new UsageError(`not a size: ${text}`, {
      hint: 'Write a number with K, M, G or T, such as 50M.',
    });
  }
  const step = match[3]?.toLowerCase() === 'b' && match[2] !== '' ? 1000 : 1024;
  return Math.round(Number(match[1]) * step ** UNITS.indexOf((match[2] ?? '').toUpperCase()));
}

/** A size for people: at most four characters and a unit in steps of 1024, such as `1.4M`. */
export function formatHumanSize(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1024 && unit < UNITS.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || amount >= 10 ? 0 : 1;
  return `${amount.toFixed(digits)}${UNITS[unit]}`;
}
