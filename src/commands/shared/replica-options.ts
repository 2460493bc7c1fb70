/** Options about replicas that several commands have. */
import { IrodsCode } from '../../domain/irods-code.js';
import { UsageError } from '../../errors.js';
import { irodsFailure } from '../../operations/explain.js';

/** @throws UsageError for anything but a whole number. */
export function parseReplicaNumber(word: string): number {
  return parseCount(word, 'a replica number');
}

/** Reads a whole number, which `what` names. Throws UsageError. */
export function parseCount(word: string, what: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw new UsageError(`not ${what}: ${word}`);
}

/** @throws IrodsError USER_INCOMPATIBLE_PARAMS where more than one of the options is given. */
export function excludeEachOther(options: Readonly<Record<string, unknown>>): void {
  const given = Object.keys(options).filter((name) => options[name] !== undefined);
  if (given.length < 2) return;
  throw irodsFailure(
    IrodsCode.USER_INCOMPATIBLE_PARAMS,
    `${given.join(' and ')} exclude each other`,
  );
}
