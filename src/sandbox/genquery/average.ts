import type { SqlRow, SqlValue } from '../catalog/database.js';
import { cellText } from './sql.js';

/** The index of a result column that is an average. */
export type AveragedColumn = number;

/** How many decimals PostgreSQL gives at least, in significant digits. */
const SIGNIFICANT_DIGITS = 16;
/** PostgreSQL counts digits in groups of this many. */
const DIGITS_IN_GROUP = 4;

/** The two result columns from which `readRow` makes an average: the sum and the count. */
export const average = (expression: string, index: number): string =>
  `sum(${expression}) AS c${index}, count(${expression}) AS n${index}`;

/** The cells of a row with the result columns c0, c1 and so on, as texts. */
export function readRow(row: SqlRow, width: number, averaged: readonly AveragedColumn[]): string[] {
  return Array.from({ length: width }, (_cell, index) =>
    averaged.includes(index)
      ? averageText(row[`c${index}`] ?? null, row[`n${index}`] ?? null)
      : cellText(row[`c${index}`]),
  );
}

/** An average of whole numbers with as many decimals as PostgreSQL prints, rounded as it rounds. */
export function averageText(sum: SqlValue, count: SqlValue): string {
  if (sum === null || count === null) return '';
  const dividend = BigInt(String(sum));
  const divisor = BigInt(String(count));
  const magnitude = dividend < 0n ? -dividend : dividend;
  const scale = scaleOf(magnitude, divisor);
  const doubled = (2n * magnitude * 10n ** BigInt(scale)) / divisor;
  const digits = ((doubled + 1n) / 2n).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const decimals = scale > 0 ? `.${digits.slice(-scale)}` : '';
  return `${dividend < 0n ? '-' : ''}${whole}${decimals}`;
}

/** The decimals that PostgreSQL chooses for a quotient, from the sizes of its two numbers. */
function scaleOf(dividend: bigint, divisor: bigint): number {
  const [dividendGroups, dividendFirst] = leadingGroup(dividend);
  const [divisorGroups, divisorFirst] = leadingGroup(divisor);
  const groups = dividendGroups - divisorGroups - (dividendFirst <= divisorFirst ? 1 : 0);
  return Math.max(0, SIGNIFICANT_DIGITS - groups * DIGITS_IN_GROUP);
}

function leadingGroup(number: bigint): [groups: number, first: number] {
  const digits = number.toString();
  const groups = Math.floor((digits.length - 1) / DIGITS_IN_GROUP);
  return [groups, Number(digits.slice(0, digits.length - groups * DIGITS_IN_GROUP))];
}
