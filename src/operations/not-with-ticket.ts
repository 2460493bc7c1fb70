import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import type { IrodsError } from '../errors.js';
import { failure } from './failures.js';

/** Nothing that this ticket shows: the server does not tell why. */
export function notWithTicket(path: LogicalPath): IrodsError {
  return failure(path, 'the ticket shows no such data object or collection', {
    code: IrodsCode.USER_INPUT_PATH_ERR,
    hint: 'It may be mistyped, ended, used up, or a ticket for something else: iticket ls tells its owner.',
  });
}
