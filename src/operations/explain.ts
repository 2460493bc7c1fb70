import { irodsErrorName } from '../domain/irods-error-codes.js';
import { type ErrorDetails, IrodsError } from '../errors.js';

/** What a code means in the operation at hand, and what to do about it. */
export interface Explanation {
  readonly message: string;
  readonly hint?: string;
}

/**
 * Does `work`, and says its known iRODS failures in words that name the thing at hand. The code,
 * its name and the server's answer stay.
 */
export async function explaining<T>(
  work: Promise<T>,
  explanations: Readonly<Record<number, Explanation>>,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof IrodsError)) throw error;
    const found = Object.entries(explanations).find(([code]) => error.is(Number(code)));
    if (found === undefined) throw error;
    const [, { message, hint }] = found;
    throw new IrodsError(`${message} (${error.irodsName})`, error.irodsCode, error.irodsName, {
      answer: error.answer,
      cause: error,
      ...(error.path === undefined ? {} : { path: error.path }),
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/** A failure that the client itself found, with the code that iRODS has for it. */
export function irodsFailure(
  code: number,
  message: string,
  details: ErrorDetails = {},
): IrodsError {
  return new IrodsError(message, code, irodsErrorName(code) ?? '', details);
}

/** The same failure with another exit code. */
export function withExit(error: IrodsError, exit: number): IrodsError {
  const { message, irodsCode, irodsName, answer, path, hint } = error;
  return new IrodsError(message, irodsCode, irodsName, {
    answer,
    cause: error,
    exit,
    ...(path === undefined ? {} : { path }),
    ...(hint === undefined ? {} : { hint }),
  });
}
