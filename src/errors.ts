/**
 * Every failure a person can meet, as classes with a code.
 *
 * `kind` decides the exit code (each command says which number its kinds have, as the iCommands do);
 * `code` is stable and machine-readable; `hint` says what to do next. `cli/report-error.ts` alone
 * turns these into text. Anything else that reaches the top is a defect of the program.
 */
export type ErrorKind =
  | 'usage'
  | 'configuration'
  | 'connection'
  | 'authentication'
  | 'failure'
  | 'cancelled';

export interface Excerpt {
  readonly text: string;
  /** Index of the first wrong UTF-16 unit in `text`. */
  readonly at: number;
}

export interface ErrorDetails {
  /** What the person can do next, one sentence. */
  readonly hint?: string;
  /** The logical or local path at fault, as a person would type it. */
  readonly path?: string;
  readonly cause?: unknown;
  /** What the person wrote and the place in it that is wrong; shown with a caret under it. */
  readonly excerpt?: Excerpt;
  /** Overrides the exit code that the command gives to this kind. */
  readonly exit?: number;
}

export abstract class CliError extends Error {
  abstract readonly kind: ErrorKind;
  abstract readonly code: string;
  readonly hint: string | undefined;
  readonly path: string | undefined;
  readonly excerpt: Excerpt | undefined;
  readonly exit: number | undefined;
  /** Whether the same attempt may succeed later without anything being changed. */
  readonly retryable: boolean = false;
  /** Whether a batch must stop: every further item would fail alike. */
  readonly fatal: boolean = false;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.hint = details.hint;
    this.path = details.path;
    this.excerpt = details.excerpt;
    this.exit = details.exit;
  }
}

/** Wrong arguments or options; nothing was tried. */
export class UsageError extends CliError {
  override readonly kind = 'usage';
  override readonly code = 'USAGE';
}

/** An option that there is not, that is ambiguous, or that lacks its value. */
export class OptionError extends UsageError {}

/** A setting is missing, unreadable or contradicts another. */
export class ConfigurationError extends CliError {
  override readonly kind = 'configuration';
  override readonly code = 'CONFIGURATION';
  override readonly fatal = true;
}

/** Nobody is signed in, or the server refused who is. */
export class AuthenticationError extends CliError {
  override readonly kind = 'authentication';
  override readonly code = 'AUTHENTICATION';
  override readonly fatal = true;
}

/** The server could not be reached, or the line broke before it answered. */
export class ConnectionError extends CliError {
  /** The server may have acted: it is not certain that it never saw the request. */
  readonly sent: boolean = true;
  override readonly kind = 'connection';
  override readonly code = 'CONNECTION';
  override readonly retryable = true;
  override readonly fatal: boolean = true;
}

/** The server's answer was not what the HTTP API promises. */
export class ProtocolError extends CliError {
  override readonly kind = 'failure';
  override readonly code = 'PROTOCOL';
}

/** The server answered with an HTTP status of failure and no iRODS code. */
export class HttpStatusError extends CliError {
  override readonly kind = 'failure';
  override readonly code = 'HTTP_STATUS';
  override readonly retryable: boolean;

  constructor(
    message: string,
    /** HTTP status, such as 404. */
    readonly status: number,
    details: ErrorDetails = {},
  ) {
    super(message, details);
    this.retryable = status === 429 || status === 502 || status === 503 || status === 504;
  }
}

/** iRODS itself refused: it gave a negative status code. */
export class IrodsError extends CliError {
  override readonly kind = 'failure';
  override readonly code = 'IRODS';
  /** The whole JSON answer, for operations whose failures say more than a code. */
  readonly answer: unknown;

  constructor(
    message: string,
    /** The iRODS status code as it came, such as -808000 or -510002. */
    readonly irodsCode: number,
    /** The name of that code, such as CAT_NO_ROWS_FOUND. */
    readonly irodsName: string,
    details: ErrorDetails & { readonly answer?: unknown } = {},
  ) {
    super(message, details);
    this.answer = details.answer;
  }

  /** Whether the code is the given one, its errno part aside. */
  is(code: number): boolean {
    return Math.trunc(this.irodsCode / 1000) === Math.trunc(code / 1000);
  }
}

/** The server is too old, or HTTP has no way, for what was asked. */
export class UnsupportedError extends CliError {
  override readonly kind = 'failure';
  override readonly code = 'UNSUPPORTED';
}

/** Something on this machine's disk or in its environment stood in the way. */
export class LocalError extends CliError {
  override readonly kind = 'failure';
  override readonly code = 'LOCAL';
}

/** Bytes arrived, but not the right ones or not all of them. */
export class IntegrityError extends CliError {
  override readonly kind = 'failure';
  override readonly code = 'INTEGRITY';
}

/** A data object is being written, by somebody or by a write that never ended; or a transfer goes on. */
export class LockedError extends CliError {
  override readonly kind = 'failure';
  override readonly code = 'LOCKED';
  override readonly retryable = true;
}

/** Some items of a batch failed; each was reported when it happened. */
export class BatchError extends CliError {
  override readonly kind = 'failure';
  override readonly code = 'BATCH';
}

/** The person stopped it: Ctrl-C, or "no" at a prompt. */
export class CancelledError extends CliError {
  override readonly kind = 'cancelled';
  override readonly code = 'CANCELLED';
  override readonly fatal = true;
}

/** Nobody reads on what was to be written, as with `ils | head`: no failure, and nothing to say. */
export class NobodyReadsError extends CancelledError {
  constructor() {
    super('nobody reads on', { exit: 0 });
  }
}

/** A question was answered with no, and stdout says so; told further by the exit code alone. */
export class NegativeResult extends CliError {
  override readonly kind = 'failure';
  override readonly code = 'NEGATIVE';
}
