import { nameOfCode } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import { SeedError } from './seed-description.js';

/** What goes wrong is told with the file at its head. */
export function namingFile<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof SeedError ? new SeedError(`${file}: ${error.message}`) : error;
  }
}

/** What goes wrong is told with what it was about; failures of the zone by their names. */
export function guarded<Result>(what: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    return rethrow(what, error);
  }
}

/** @throws SeedError for what a person can mend; anything else as it is */
export function rethrow(what: string, error: unknown): never {
  if (error instanceof IrodsFailure) throw new SeedError(`${what}: ${nameOfCode(error.code)}`);
  if (error instanceof SeedError) throw new SeedError(`${what}: ${error.message}`);
  throw error;
}
