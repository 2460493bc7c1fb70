import { IrodsFailure } from './irods-failure.js';

/** The status codes of iRODS that the zone answers with, by the names that iRODS gives them. */
export const CODES = {
  SYS_NO_API_PRIV: -13000,
  SYS_RESC_IS_DOWN: -105000,
  SYS_COPY_ALREADY_IN_RESC: -46000,
  SYS_RESC_DOES_NOT_EXIST: -78000,
  PATH_REG_NOT_ALLOWED: -129000,
  SYS_COLLECTION_NOT_EMPTY: -79000,
  SYS_INVALID_INPUT_PARAM: -130000,
  SYS_LIBRARY_ERROR: -167000,
  SYS_NOT_SUPPORTED: -66000,
  SYS_INTERNAL_ERR: -154000,
  SYS_REPLICA_DOES_NOT_EXIST: -164000,
  SYS_NO_GOOD_REPLICA: -166000,
  SYS_REPLICA_INACCESSIBLE: -168000,
  NOT_A_COLLECTION: -170000,
  NOT_A_DATA_OBJECT: -171000,
  JSON_VALIDATION_ERROR: -172000,
  INVALID_HANDLE: -175000,
  INPUT_ARG_NOT_WELL_FORMED_ERR: -1084000,
  USER_FILE_DOES_NOT_EXIST: -310000,
  OVERWRITE_WITHOUT_FORCE_FLAG: -312000,
  USER_CHKSUM_MISMATCH: -314000,
  USER_INPUT_PATH_ERR: -317000,
  USER_INVALID_USERNAME_FORMAT: -319000,
  SAME_SRC_DEST_PATHS_ERR: -339000,
  USER_PATH_EXCEEDS_MAX: -346000,
  USER_ACCESS_DENIED: -350000,
  CANT_RM_NON_EMPTY_HOME_COLL: -354000,
  OBJ_PATH_DOES_NOT_EXIST: -358000,
  UNIX_FILE_STAT_ERR: -516000,
  UNIX_FILE_OPEN_ERR: -510000,
  UNIX_FILE_WRITE_ERR: -513000,
  USER_INVALID_RESC_INPUT: -361000,
  USER_FILE_SIZE_MISMATCH: -401000,
  USER_INCOMPATIBLE_PARAMS: -402000,
  USER_INVALID_REPLICA_INPUT: -403000,
  INTERMEDIATE_REPLICA_ACCESS: -405000,
  LOCKED_DATA_OBJECT_ACCESS: -406000,
  CHECK_VERIFICATION_RESULTS: -407000,
  CAT_SQL_ERR: -806000,
  CAT_NO_ROWS_FOUND: -808000,
  CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME: -809000,
  CAT_INVALID_RESOURCE_TYPE: -810000,
  CAT_INVALID_RESOURCE_VAULT_PATH: -813000,
  CAT_UNKNOWN_COLLECTION: -814000,
  CAT_INVALID_ARGUMENT: -816000,
  CAT_NO_ACCESS_PERMISSION: -818000,
  CAT_SUCCESS_BUT_WITH_NO_INFO: -819000,
  CAT_COLLECTION_NOT_EMPTY: -821000,
  CAT_INVALID_USER_TYPE: -820000,
  CAT_INVALID_USER: -827000,
  CAT_INVALID_ZONE: -828000,
  CAT_INVALID_GROUP: -829000,
  CAT_INSUFFICIENT_PRIVILEGE_LEVEL: -830000,
  CAT_INVALID_RESOURCE: -831000,
  CAT_NAME_EXISTS_AS_COLLECTION: -833000,
  CAT_NAME_EXISTS_AS_DATAOBJ: -834000,
  CAT_RESOURCE_NOT_EMPTY: -835000,
  CAT_HOSTNAME_INVALID: -855000,
  CAT_INVALID_CHILD: -857000,
  CAT_INVALID_RESOURCE_NAME: -859000,
  CAT_RESOURCE_NAME_LENGTH_EXCEEDED: -861000,
  CAT_NO_CHECKSUM_FOR_REPLICA: -862000,
  CAT_TICKET_INVALID: -890000,
  CAT_TICKET_EXPIRED: -891000,
  CAT_TICKET_USES_EXCEEDED: -892000,
  CAT_TICKET_USER_EXCLUDED: -893000,
  CAT_TICKET_HOST_EXCLUDED: -894000,
  CAT_TICKET_GROUP_EXCLUDED: -895000,
  CAT_TICKET_WRITE_USES_EXCEEDED: -896000,
  CAT_TICKET_WRITE_BYTES_EXCEEDED: -897000,
  PASSWORD_EXCEEDS_MAX_SIZE: -903000,
  INVALID_OBJECT_TYPE: -1105000,
  CHILD_EXISTS: -1802000,
  HIERARCHY_ERROR: -1803000,
  CHILD_NOT_FOUND: -1804000,
  INVALID_OPERATION: -1811000,
  DIRECT_CHILD_ACCESS: -1816000,
  REBALANCE_ALREADY_ACTIVE_ON_RESOURCE: -1829000,
  USER_NOT_IN_GROUP: -1830000,
} as const;

const NAMES = new Map(Object.entries(CODES).map(([name, code]): [number, string] => [code, name]));

/** The name of a status code, without the errno that it may carry in its last three digits. */
export function nameOfCode(code: number): string {
  return NAMES.get(code) ?? NAMES.get(Math.trunc(code / 1000) * 1000) ?? 'SYS_UNKNOWN_ERROR';
}

/** A failure worded as the filesystem library does: what was attempted, then the code's name. */
export function fileSystemFailure(code: number, attempt: string): IrodsFailure {
  return new IrodsFailure(code, `${attempt}: ${nameOfCode(code)}`);
}

/** A failure worded as the administration libraries do: the code's name, then what happened. */
export function libraryFailure(code: number, text: string): IrodsFailure {
  return new IrodsFailure(code, `${nameOfCode(code)}: ${text}\n\n`);
}

/**
 * Runs `work`; a failure of the zone without words of its own gets those that `rewrite` gives it.
 */
export function rewording<Result>(
  rewrite: (code: number) => IrodsFailure,
  work: () => Result,
): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof IrodsFailure && error.statusMessage === undefined) {
      throw rewrite(error.code);
    }
    throw error;
  }
}
