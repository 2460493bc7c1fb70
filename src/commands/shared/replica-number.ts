import { UsageError } from '../../errors.js';

/** Reads a replica number: a whole number from 0 on. */
export function parseReplicaNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`not a replica number: ${text}`, { hint: 'ils -l shows the numbers.' });
}
