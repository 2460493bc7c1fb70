/** What is wrong with a query, and where. */
export interface QueryFault {
  readonly message: string;
  readonly hint?: string;
  /** Index of the place in the query's text. */
  readonly at: number;
}

/** Thrown by the grammars at the first place that does not fit; never leaves this folder. */
export class FaultFound extends Error {
  constructor(readonly fault: QueryFault) {
    super(fault.message);
  }
}

/**
 * Reads a query by a grammar and tells where it goes wrong. It is asked only about queries that the
 * server has refused: so it may miss a fault, but never refuses a query by itself.
 */
export function firstFault(read: () => void): QueryFault | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof FaultFound) return error.fault;
    throw error;
  }
}
