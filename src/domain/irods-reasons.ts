import { IrodsCode } from './irods-code.js';

/** Why iRODS refused, for whoever typed the command, and what to do. */
export interface IrodsReason {
  readonly text: string;
  readonly hint?: string;
}

const UNSEEN = 'It may also be that you have no permission to see it.';

/**
 * Codes of which the server says no more than a name, or something that does not tell which thing it
 * is about.
 */
const REASONS: ReadonlyMap<number, IrodsReason> = new Map([
  [IrodsCode.CAT_UNKNOWN_COLLECTION, { text: 'there is no such collection', hint: UNSEEN }],
  [IrodsCode.OBJ_PATH_DOES_NOT_EXIST, { text: 'it does not exist', hint: UNSEEN }],
  [IrodsCode.CAT_UNKNOWN_FILE, { text: 'there is no such data object', hint: UNSEEN }],
  [IrodsCode.USER_FILE_DOES_NOT_EXIST, { text: 'it does not exist', hint: UNSEEN }],
  [IrodsCode.NOT_A_COLLECTION, { text: 'it is no collection', hint: UNSEEN }],
  [IrodsCode.NOT_A_DATA_OBJECT, { text: 'it is no data object', hint: UNSEEN }],
  [IrodsCode.CAT_NO_ACCESS_PERMISSION, { text: 'you have no permission for that' }],
  [IrodsCode.SYS_NO_API_PRIV, { text: 'that takes an administrator' }],
  [IrodsCode.CAT_INSUFFICIENT_PRIVILEGE_LEVEL, { text: 'that takes an administrator' }],
  [IrodsCode.OVERWRITE_WITHOUT_FORCE_FLAG, { text: 'something of that name is there already' }],
  [IrodsCode.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME, { text: 'there is one of that name already' }],
  [IrodsCode.CAT_NAME_EXISTS_AS_COLLECTION, { text: 'a collection has that name' }],
  [IrodsCode.CAT_NAME_EXISTS_AS_DATAOBJ, { text: 'a data object has that name' }],
  [IrodsCode.SYS_COLLECTION_NOT_EMPTY, { text: 'the collection is not empty' }],
  [
    IrodsCode.LOCKED_DATA_OBJECT_ACCESS,
    { text: 'somebody is writing it, or did not come to an end', hint: 'Try again later.' },
  ],
  [
    IrodsCode.INTERMEDIATE_REPLICA_ACCESS,
    { text: 'somebody is writing it, or did not come to an end', hint: 'Try again later.' },
  ],
  [IrodsCode.SYS_RESC_IS_DOWN, { text: 'its resource is down' }],
  [
    IrodsCode.SYS_RESC_DOES_NOT_EXIST,
    { text: 'there is no such resource', hint: 'ilsresc lists them.' },
  ],
  [
    IrodsCode.SYS_REPLICA_DOES_NOT_EXIST,
    { text: 'there is no such replica', hint: 'ils -l lists them.' },
  ],
  [IrodsCode.SYS_NO_GOOD_REPLICA, { text: 'no replica of it is good' }],
  [IrodsCode.SYS_RESC_QUOTA_EXCEEDED, { text: 'a quota is used up', hint: 'iquota tells which.' }],
  [IrodsCode.CAT_TICKET_INVALID, { text: 'the ticket is not valid' }],
  [IrodsCode.CAT_TICKET_EXPIRED, { text: 'the ticket has expired' }],
  [IrodsCode.CAT_TICKET_USES_EXCEEDED, { text: 'the ticket is used up' }],
  [IrodsCode.CAT_TICKET_WRITE_USES_EXCEEDED, { text: 'the ticket allows no more writes' }],
  [IrodsCode.CAT_TICKET_WRITE_BYTES_EXCEEDED, { text: 'the ticket allows no more bytes' }],
]);

/** What to do where it was about a data object or a collection, and not a user or a resource. */
const HINTS_ON_ENTRIES: ReadonlyMap<number, string> = new Map([
  [IrodsCode.CAT_NO_ACCESS_PERMISSION, 'ils -A tells who has.'],
]);

/**
 * What a status code means, its errno part aside; undefined where the server says it better.
 * `isOnEntry` tells that the request was about a data object or a collection.
 */
export function irodsReason(code: number, isOnEntry: boolean): IrodsReason | undefined {
  const plain = Math.trunc(code / 1000) * 1000;
  const reason = REASONS.get(plain);
  const hint = isOnEntry ? HINTS_ON_ENTRIES.get(plain) : undefined;
  return reason === undefined || hint === undefined ? reason : { ...reason, hint };
}
