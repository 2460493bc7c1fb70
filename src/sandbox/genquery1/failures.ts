import { IrodsFailure } from '../irods-failure.js';

const CODES = {
  SYS_INVALID_ZONE_NAME: -26000,
  INVALID_GENQUERY_AGGREGATE_FUNCTION: -183000,
  USER_STRLEN_TOOLONG: -306000,
  USER_INPUT_STRING_ERR: -360000,
  CAT_SQL_ERR: -806000,
  CAT_INVALID_ARGUMENT: -816000,
  CAT_UNKNOWN_TABLE: -823000,
  CAT_FAILED_TO_LINK_TABLES: -825000,
  CAT_UNKNOWN_SPECIFIC_QUERY: -853000,
  INPUT_ARG_NOT_WELL_FORMED_ERR: -1084000,
  NO_COLUMN_NAME_FOUND: -1107000,
} as const;

/** The name of a status code that a query can fail with. */
export type QueryFailureName = keyof typeof CODES;

/** A query that was refused; `phase` tells the client library's part from the server's. */
export class QueryFailure extends Error {
  override readonly name = 'QueryFailure';
  readonly failure: QueryFailureName;
  readonly phase: 'parse' | 'run';

  constructor(failure: QueryFailureName, phase: 'parse' | 'run') {
    super(failure);
    this.failure = failure;
    this.phase = phase;
  }
}

/** The failure with a status message as the client library words it (`query.unknown-column`). */
export function describedFailure(failure: QueryFailureName, detail: string): IrodsFailure {
  return new IrodsFailure(CODES[failure], `${failure}: ${detail}\n\n`);
}
