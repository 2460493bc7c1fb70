import type { Caller } from '../caller.js';
import type { Call } from './define-endpoint.js';

/** The caller with the ticket that the request carries, for the operations that heed tickets. */
export function withTicket({ caller, parameters }: Call): Caller {
  const ticket = parameters.text('ticket');
  return ticket === undefined || ticket === '' ? caller : { ...caller, ticket };
}
