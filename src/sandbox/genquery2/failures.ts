/**
 * A GenQuery2 that is refused. `unusable` is what the real server cannot turn into SQL, such as an
 * unknown column (-130000, `query.gq2-unknown-column`); `refused` is what its database or its
 * grammar refuses (-167000, `query.gq2-no-distinct`); `zone` an unknown zone (-26000).
 */
export class SelectFailure extends Error {
  override readonly name = 'SelectFailure';
  readonly reason: 'unusable' | 'refused' | 'zone';

  constructor(reason: 'unusable' | 'refused' | 'zone', detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** The status code of each reason. */
export const SELECT_FAILURE_CODES = {
  unusable: -130_000,
  refused: -167_000,
  zone: -26_000,
} as const;
