import { type ColumnType, columnType } from '../catalog/column-types.js';
import type { CatalogTable } from '../catalog/tables.js';

/** The kinds of object that carry AVUs. */
export type AvuOwner = 'data' | 'coll' | 'resc' | 'user';

/** The kinds of object that permissions are given on. */
export type AccessOwner = 'data' | 'coll';

/** What must be joined for a column, besides the table that it hangs on. */
export type Extra =
  | { readonly kind: 'avu'; readonly owner: AvuOwner }
  | { readonly kind: 'access'; readonly owner: AccessOwner }
  | { readonly kind: 'hierarchy' };

/** Where a column of the language is found. */
export interface Column {
  readonly name: string;
  /** The table that a query must read for this column. */
  readonly table: CatalogTable;
  readonly column: string;
  readonly type: ColumnType;
  /** The name of the joined table that holds the column; absent where `table` itself does. */
  readonly alias?: string;
  readonly extra?: Extra;
}

const COLUMNS_OF: Readonly<Partial<Record<CatalogTable, Readonly<Record<string, string>>>>> = {
  R_COLL_MAIN: {
    COLL_COMMENTS: 'r_comment',
    COLL_CREATE_TIME: 'create_ts',
    COLL_ID: 'coll_id',
    COLL_INFO1: 'coll_info1',
    COLL_INFO2: 'coll_info2',
    COLL_INHERITANCE: 'coll_inheritance',
    COLL_MAP_ID: 'coll_map_id',
    COLL_MODIFY_TIME: 'modify_ts',
    COLL_NAME: 'coll_name',
    COLL_PARENT_NAME: 'parent_coll_name',
    COLL_TYPE: 'coll_type',
  },
  R_DATA_MAIN: {
    DATA_ACCESS_TIME: 'access_ts',
    DATA_CHECKSUM: 'data_checksum',
    DATA_COLL_ID: 'coll_id',
    DATA_COMMENTS: 'r_comment',
    DATA_CREATE_TIME: 'create_ts',
    DATA_EXPIRY: 'data_expiry_ts',
    DATA_ID: 'data_id',
    DATA_MAP_ID: 'data_map_id',
    DATA_MODE: 'data_mode',
    DATA_MODIFY_TIME: 'modify_ts',
    DATA_NAME: 'data_name',
    DATA_PATH: 'data_path',
    DATA_REPL_NUM: 'data_repl_num',
    DATA_REPL_STATUS: 'data_is_dirty',
    DATA_RESC_ID: 'resc_id',
    DATA_SIZE: 'data_size',
    DATA_STATUS: 'data_status',
    DATA_TYPE_NAME: 'data_type_name',
    DATA_VERSION: 'data_version',
  },
  R_RULE_EXEC: {
    DELAY_RULE_ESTIMATED_EXE_TIME: 'estimated_exe_time',
    DELAY_RULE_EXE_ADDRESS: 'exe_address',
    DELAY_RULE_EXE_FREQUENCY: 'exe_frequency',
    DELAY_RULE_EXE_TIME: 'exe_time',
    DELAY_RULE_ID: 'rule_exec_id',
    DELAY_RULE_LAST_EXE_TIME: 'last_exe_time',
    DELAY_RULE_LOCK_HOST: 'lock_host',
    DELAY_RULE_LOCK_HOST_PID: 'lock_host_pid',
    DELAY_RULE_LOCK_TIME: 'lock_ts',
    DELAY_RULE_NAME: 'rule_name',
    DELAY_RULE_NOTIFICATION_ADDR: 'notification_addr',
    DELAY_RULE_PRIORITY: 'priority',
    DELAY_RULE_REI_FILE_PATH: 'rei_file_path',
    DELAY_RULE_STATUS: 'exe_status',
    DELAY_RULE_USER_NAME: 'user_name',
  },
  R_USER_GROUP: {
    GROUP_ID: 'group_user_id',
    GROUP_MEMBER_ID: 'user_id',
  },
  R_RESC_MAIN: {
    RESC_CHILDREN: 'resc_children',
    RESC_CLASS_NAME: 'resc_class_name',
    RESC_COMMENT: 'r_comment',
    RESC_CONTEXT: 'resc_context',
    RESC_CREATE_TIME: 'create_ts',
    RESC_FREE_SPACE: 'free_space',
    RESC_FREE_SPACE_TIME: 'free_space_ts',
    RESC_HOSTNAME: 'resc_net',
    RESC_ID: 'resc_id',
    RESC_INFO: 'resc_info',
    RESC_MODIFY_TIME: 'modify_ts',
    RESC_MODIFY_TIME_MILLIS: 'modify_ts_millis',
    RESC_NAME: 'resc_name',
    RESC_PARENT_CONTEXT: 'resc_parent_context',
    RESC_PARENT_ID: 'resc_parent',
    RESC_STATUS: 'resc_status',
    RESC_TYPE_NAME: 'resc_type_name',
    RESC_VAULT_PATH: 'resc_def_path',
    RESC_ZONE_NAME: 'zone_name',
  },
  R_USER_AUTH: {
    USER_AUTH_ID: 'user_id',
    USER_DN: 'user_auth_name',
  },
  R_USER_MAIN: {
    USER_COMMENT: 'r_comment',
    USER_CREATE_TIME: 'create_ts',
    USER_DN_INVALID: 'r_comment',
    USER_ID: 'user_id',
    USER_INFO: 'user_info',
    USER_MODIFY_TIME: 'modify_ts',
    USER_NAME: 'user_name',
    USER_TYPE: 'user_type_name',
    USER_ZONE: 'zone_name',
  },
  R_ZONE_MAIN: {
    ZONE_COMMENT: 'r_comment',
    ZONE_CONNECTION: 'zone_conn_string',
    ZONE_CREATE_TIME: 'create_ts',
    ZONE_ID: 'zone_id',
    ZONE_MODIFY_TIME: 'modify_ts',
    ZONE_NAME: 'zone_name',
    ZONE_TYPE: 'zone_type_name',
  },
};

const AVU_COLUMNS: Readonly<Record<string, string>> = {
  ATTR_ID: 'meta_id',
  ATTR_NAME: 'meta_attr_name',
  ATTR_VALUE: 'meta_attr_value',
  ATTR_UNITS: 'meta_attr_unit',
  CREATE_TIME: 'create_ts',
  MODIFY_TIME: 'modify_ts',
};

/** The table and the end of the alias of each column about permissions (see joins.ts). */
const ACCESS_COLUMNS: Readonly<Record<string, readonly [CatalogTable, string, string]>> = {
  PERM_ID: ['R_OBJT_ACCESS', 'oa', 'access_type_id'],
  PERM_NAME: ['R_TOKN_MAIN', 't', 'token_name'],
  USER_ID: ['R_OBJT_ACCESS', 'oa', 'user_id'],
  USER_NAME: ['R_USER_MAIN', 'u', 'user_name'],
  USER_ZONE: ['R_USER_MAIN', 'u', 'zone_name'],
};

const AVU_OWNERS = {
  data: 'R_DATA_MAIN',
  coll: 'R_COLL_MAIN',
  resc: 'R_RESC_MAIN',
  user: 'R_USER_MAIN',
} as const satisfies Record<AvuOwner, CatalogTable>;

const ACCESS_OWNERS = { data: 'R_DATA_MAIN', coll: 'R_COLL_MAIN' } as const;

const plain = (Object.keys(COLUMNS_OF) as CatalogTable[]).flatMap((table) =>
  Object.entries(COLUMNS_OF[table] ?? {}).map(
    ([name, column]): Column => ({ name, table, column, type: columnType(table, column) }),
  ),
);

const avus = (Object.keys(AVU_OWNERS) as AvuOwner[]).flatMap((owner) =>
  Object.entries(AVU_COLUMNS).map(
    ([suffix, column]): Column => ({
      name: `META_${owner.toUpperCase()}_${suffix}`,
      table: AVU_OWNERS[owner],
      column,
      type: columnType('R_META_MAIN', column),
      alias: `mm${owner[0]}`,
      extra: { kind: 'avu', owner },
    }),
  ),
);

const access = (Object.keys(ACCESS_OWNERS) as AccessOwner[]).flatMap((owner) =>
  Object.entries(ACCESS_COLUMNS).map(
    ([suffix, [table, alias, column]]): Column => ({
      name: `${owner.toUpperCase()}_ACCESS_${suffix}`,
      table: ACCESS_OWNERS[owner],
      column,
      type: columnType(table, column),
      alias: `p${owner[0]}${alias}`,
      extra: { kind: 'access', owner },
    }),
  ),
);

const hierarchy: Column = {
  name: 'DATA_RESC_HIER',
  table: 'R_RESC_MAIN',
  column: 'hier',
  type: 'text',
  alias: 'cte_drh',
  extra: { kind: 'hierarchy' },
};

/** Every column of GenQuery2 by name. Names are case sensitive. */
export const COLUMNS: ReadonlyMap<string, Column> = new Map(
  [...plain, ...avus, ...access, hierarchy].map((column) => [column.name, column]),
);
