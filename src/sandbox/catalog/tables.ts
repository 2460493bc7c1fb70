/**
 * The catalog's tables: the names and columns of the real catalog (iRODS 5.0.2), so that stored
 * SQL written for it runs here unchanged. Names of SQLite are not case sensitive. Every time is a
 * text of 11 digits, the seconds since the epoch with leading zeros. R_DATA_MAIN holds one row for
 * each replica; rows that share a data_id are one data object. R_USER_GROUP holds, besides the
 * members of groups, one row of every user and of every group with itself: what a user may read is
 * found through it.
 */
export const CATALOG_TABLES = {
  R_COLL_MAIN: `
    coll_id INTEGER PRIMARY KEY, parent_coll_name TEXT NOT NULL, coll_name TEXT NOT NULL,
    coll_owner_name TEXT NOT NULL, coll_owner_zone TEXT NOT NULL, coll_map_id INTEGER DEFAULT 0,
    coll_inheritance TEXT DEFAULT '', coll_type TEXT DEFAULT '', coll_info1 TEXT DEFAULT '',
    coll_info2 TEXT DEFAULT '', coll_expiry_ts TEXT DEFAULT '00000000000', r_comment TEXT,
    create_ts TEXT, modify_ts TEXT`,
  R_DATA_MAIN: `
    data_id INTEGER NOT NULL, coll_id INTEGER NOT NULL, data_name TEXT NOT NULL,
    data_repl_num INTEGER NOT NULL, data_version TEXT DEFAULT '0', data_type_name TEXT,
    data_size INTEGER NOT NULL, resc_group_name TEXT, resc_name TEXT, data_path TEXT NOT NULL,
    data_owner_name TEXT NOT NULL, data_owner_zone TEXT NOT NULL,
    data_is_dirty INTEGER NOT NULL, data_status TEXT, data_checksum TEXT, data_expiry_ts TEXT,
    data_map_id INTEGER DEFAULT 0, data_mode TEXT, r_comment TEXT, create_ts TEXT,
    modify_ts TEXT, resc_hier TEXT, resc_id INTEGER NOT NULL, access_ts TEXT`,
  R_GRID_CONFIGURATION: `
    namespace TEXT, option_name TEXT, option_value TEXT, PRIMARY KEY (namespace, option_name)`,
  R_META_MAIN: `
    meta_id INTEGER PRIMARY KEY, meta_namespace TEXT, meta_attr_name TEXT NOT NULL,
    meta_attr_value TEXT NOT NULL, meta_attr_unit TEXT DEFAULT '', r_comment TEXT,
    create_ts TEXT, modify_ts TEXT`,
  R_MICROSRVC_MAIN: `
    msrvc_id INTEGER PRIMARY KEY, msrvc_name TEXT, msrvc_module_name TEXT, msrvc_signature TEXT,
    msrvc_doxygen TEXT, msrvc_variations TEXT, msrvc_owner_name TEXT, msrvc_owner_zone TEXT,
    r_comment TEXT, create_ts TEXT, modify_ts TEXT`,
  R_MICROSRVC_VER: `
    msrvc_id INTEGER, msrvc_version TEXT, msrvc_host TEXT, msrvc_location TEXT,
    msrvc_language TEXT, msrvc_type_name TEXT, msrvc_status INTEGER, msrvc_owner_name TEXT,
    msrvc_owner_zone TEXT, r_comment TEXT, create_ts TEXT, modify_ts TEXT`,
  R_OBJT_ACCESS: `
    object_id INTEGER NOT NULL, user_id INTEGER NOT NULL, access_type_id INTEGER NOT NULL,
    create_ts TEXT, modify_ts TEXT, PRIMARY KEY (object_id, user_id)`,
  R_OBJT_AUDIT: `
    object_id INTEGER NOT NULL, user_id INTEGER NOT NULL, action_id INTEGER, r_comment TEXT,
    create_ts TEXT, modify_ts TEXT`,
  R_OBJT_DENY_ACCESS: `
    object_id INTEGER NOT NULL, user_id INTEGER NOT NULL, access_type_id INTEGER NOT NULL,
    create_ts TEXT, modify_ts TEXT, PRIMARY KEY (object_id, user_id)`,
  R_OBJT_METAMAP: `
    object_id INTEGER NOT NULL, meta_id INTEGER NOT NULL, create_ts TEXT, modify_ts TEXT,
    PRIMARY KEY (object_id, meta_id)`,
  R_QUOTA_MAIN: `
    user_id INTEGER NOT NULL, resc_id INTEGER NOT NULL, quota_limit INTEGER, quota_over INTEGER,
    modify_ts TEXT, PRIMARY KEY (user_id, resc_id)`,
  R_QUOTA_USAGE: `
    user_id INTEGER NOT NULL, resc_id INTEGER NOT NULL, quota_usage INTEGER, modify_ts TEXT,
    PRIMARY KEY (user_id, resc_id)`,
  R_RESC_GROUP: `
    resc_group_id INTEGER, resc_group_name TEXT, resc_id INTEGER NOT NULL, create_ts TEXT,
    modify_ts TEXT, PRIMARY KEY (resc_group_name, resc_id)`,
  R_RESC_MAIN: `
    resc_id INTEGER PRIMARY KEY, resc_name TEXT NOT NULL, zone_name TEXT NOT NULL,
    resc_type_name TEXT, resc_class_name TEXT, resc_net TEXT, resc_def_path TEXT,
    free_space TEXT, free_space_ts TEXT, resc_info TEXT, r_comment TEXT, resc_status TEXT,
    create_ts TEXT, modify_ts TEXT, resc_children TEXT, resc_context TEXT, resc_parent TEXT,
    resc_objcount INTEGER DEFAULT 0, resc_parent_context TEXT, modify_ts_millis TEXT`,
  R_RULE_BASE_MAP: `
    map_version TEXT, map_base_name TEXT, map_priority INTEGER, rule_id INTEGER,
    map_owner_name TEXT, map_owner_zone TEXT, r_comment TEXT, create_ts TEXT, modify_ts TEXT`,
  R_RULE_DVM: `
    dvm_id INTEGER PRIMARY KEY, dvm_version TEXT, dvm_base_name TEXT, dvm_ext_var_name TEXT,
    dvm_condition TEXT, dvm_int_map_path TEXT, dvm_status INTEGER, dvm_owner_name TEXT,
    dvm_owner_zone TEXT, r_comment TEXT, create_ts TEXT, modify_ts TEXT`,
  R_RULE_DVM_MAP: `
    map_dvm_version TEXT, map_dvm_base_name TEXT, dvm_id INTEGER, map_owner_name TEXT,
    map_owner_zone TEXT, r_comment TEXT, create_ts TEXT, modify_ts TEXT`,
  R_RULE_EXEC: `
    rule_exec_id INTEGER PRIMARY KEY, rule_name TEXT NOT NULL, rei_file_path TEXT,
    user_name TEXT NOT NULL, exe_address TEXT, exe_time TEXT, exe_frequency TEXT, priority TEXT,
    estimated_exe_time TEXT, notification_addr TEXT, last_exe_time TEXT, exe_status TEXT,
    create_ts TEXT, modify_ts TEXT, exe_context TEXT, lock_host TEXT, lock_host_pid TEXT,
    lock_ts TEXT`,
  R_RULE_FNM: `
    fnm_id INTEGER PRIMARY KEY, fnm_version TEXT, fnm_base_name TEXT, fnm_ext_func_name TEXT,
    fnm_int_func_name TEXT, fnm_status INTEGER, fnm_owner_name TEXT, fnm_owner_zone TEXT,
    r_comment TEXT, create_ts TEXT, modify_ts TEXT`,
  R_RULE_FNM_MAP: `
    map_fnm_version TEXT, map_fnm_base_name TEXT, fnm_id INTEGER, map_owner_name TEXT,
    map_owner_zone TEXT, r_comment TEXT, create_ts TEXT, modify_ts TEXT`,
  R_RULE_MAIN: `
    rule_id INTEGER PRIMARY KEY, rule_version TEXT, rule_base_name TEXT,
    rule_name TEXT NOT NULL, rule_event TEXT, rule_condition TEXT, rule_body TEXT,
    rule_recovery TEXT, rule_status INTEGER, rule_owner_name TEXT, rule_owner_zone TEXT,
    rule_descr_1 TEXT, rule_descr_2 TEXT, input_params TEXT, output_params TEXT,
    dollar_vars TEXT, icat_elements TEXT, sideeffects TEXT, r_comment TEXT, create_ts TEXT,
    modify_ts TEXT`,
  R_SERVER_LOAD: `
    host_name TEXT, resc_name TEXT, cpu_used INTEGER, mem_used INTEGER, swap_used INTEGER,
    runq_load INTEGER, disk_space INTEGER, net_input INTEGER, net_output INTEGER, create_ts TEXT`,
  R_SERVER_LOAD_DIGEST: `
    resc_name TEXT, load_factor INTEGER, create_ts TEXT`,
  R_SPECIFIC_QUERY: `
    alias TEXT, sqlstr TEXT NOT NULL, create_ts TEXT`,
  R_TICKET_ALLOWED_GROUPS: `
    ticket_id INTEGER, group_name TEXT, PRIMARY KEY (ticket_id, group_name)`,
  R_TICKET_ALLOWED_HOSTS: `
    ticket_id INTEGER, host TEXT, PRIMARY KEY (ticket_id, host)`,
  R_TICKET_ALLOWED_USERS: `
    ticket_id INTEGER, user_name TEXT NOT NULL, PRIMARY KEY (ticket_id, user_name)`,
  R_TICKET_MAIN: `
    ticket_id INTEGER PRIMARY KEY, ticket_string TEXT NOT NULL, ticket_type TEXT,
    user_id INTEGER NOT NULL, object_id INTEGER NOT NULL, object_type TEXT,
    uses_limit INTEGER DEFAULT 0, uses_count INTEGER DEFAULT 0,
    write_file_limit INTEGER DEFAULT 10, write_file_count INTEGER DEFAULT 0,
    write_byte_limit INTEGER DEFAULT 0, write_byte_count INTEGER DEFAULT 0,
    ticket_expiry_ts TEXT, restrictions TEXT, create_ts TEXT, modify_ts TEXT`,
  R_TOKN_MAIN: `
    token_namespace TEXT NOT NULL, token_id INTEGER NOT NULL, token_name TEXT NOT NULL,
    token_value TEXT, token_value2 TEXT, token_value3 TEXT, r_comment TEXT, create_ts TEXT,
    modify_ts TEXT`,
  R_USER_AUTH: `
    user_id INTEGER NOT NULL, user_auth_name TEXT NOT NULL, create_ts TEXT`,
  R_USER_GROUP: `
    group_user_id INTEGER NOT NULL, user_id INTEGER NOT NULL, create_ts TEXT, modify_ts TEXT,
    PRIMARY KEY (group_user_id, user_id)`,
  R_USER_MAIN: `
    user_id INTEGER PRIMARY KEY, user_name TEXT NOT NULL, user_type_name TEXT NOT NULL,
    zone_name TEXT NOT NULL, user_info TEXT, r_comment TEXT, create_ts TEXT, modify_ts TEXT`,
  R_USER_PASSWORD: `
    user_id INTEGER NOT NULL, rcat_password TEXT NOT NULL, pass_expiry_ts TEXT, create_ts TEXT,
    modify_ts TEXT`,
  R_USER_SESSION_KEY: `
    user_id INTEGER NOT NULL, session_key TEXT, session_info TEXT, auth_scheme TEXT,
    session_expiry_ts TEXT, create_ts TEXT, modify_ts TEXT`,
  R_ZONE_MAIN: `
    zone_id INTEGER PRIMARY KEY, zone_name TEXT NOT NULL, zone_type_name TEXT,
    zone_conn_string TEXT, r_comment TEXT, create_ts TEXT, modify_ts TEXT`,
} as const;

/** The name of a table of the catalog, as the real catalog spells it. */
export type CatalogTable = keyof typeof CATALOG_TABLES;

/**
 * The sandbox's own table: one number for each name, see `StateName` in schema.ts. Its name cannot
 * clash with the catalog's, which all begin with R_.
 */
export const SANDBOX_STATE_TABLE = 'name TEXT PRIMARY KEY, value INTEGER NOT NULL';
