/** A column of GenQuery2 and the column of the catalog it stands for. */
export interface GenQuery2Column {
  readonly name: string;
  /** Such as `R_DATA_MAIN.data_name`. */
  readonly standsFor: string;
}

/**
 * The columns that GenQuery2 knows, by name (genquery2-columns.txt). The HTTP API has no way to
 * ask for them.
 */
export const GENQUERY2_COLUMNS: readonly GenQuery2Column[] = `
  COLL_ACCESS_PERM_ID R_OBJT_ACCESS.access_type_id
  COLL_ACCESS_PERM_NAME R_TOKN_MAIN.token_name
  COLL_ACCESS_USER_ID R_OBJT_ACCESS.user_id
  COLL_ACCESS_USER_NAME R_USER_MAIN.user_name
  COLL_ACCESS_USER_ZONE R_USER_MAIN.zone_name
  COLL_COMMENTS R_COLL_MAIN.r_comment
  COLL_CREATE_TIME R_COLL_MAIN.create_ts
  COLL_ID R_COLL_MAIN.coll_id
  COLL_INFO1 R_COLL_MAIN.coll_info1
  COLL_INFO2 R_COLL_MAIN.coll_info2
  COLL_INHERITANCE R_COLL_MAIN.coll_inheritance
  COLL_MAP_ID R_COLL_MAIN.coll_map_id
  COLL_MODIFY_TIME R_COLL_MAIN.modify_ts
  COLL_NAME R_COLL_MAIN.coll_name
  COLL_PARENT_NAME R_COLL_MAIN.parent_coll_name
  COLL_TYPE R_COLL_MAIN.coll_type
  DATA_ACCESS_PERM_ID R_OBJT_ACCESS.access_type_id
  DATA_ACCESS_PERM_NAME R_TOKN_MAIN.token_name
  DATA_ACCESS_TIME R_DATA_MAIN.access_ts
  DATA_ACCESS_USER_ID R_OBJT_ACCESS.user_id
  DATA_ACCESS_USER_NAME R_USER_MAIN.user_name
  DATA_ACCESS_USER_ZONE R_USER_MAIN.zone_name
  DATA_CHECKSUM R_DATA_MAIN.data_checksum
  DATA_COLL_ID R_DATA_MAIN.coll_id
  DATA_COMMENTS R_DATA_MAIN.r_comment
  DATA_CREATE_TIME R_DATA_MAIN.create_ts
  DATA_EXPIRY R_DATA_MAIN.data_expiry_ts
  DATA_ID R_DATA_MAIN.data_id
  DATA_MAP_ID R_DATA_MAIN.data_map_id
  DATA_MODE R_DATA_MAIN.data_mode
  DATA_MODIFY_TIME R_DATA_MAIN.modify_ts
  DATA_NAME R_DATA_MAIN.data_name
  DATA_PATH R_DATA_MAIN.data_path
  DATA_REPL_NUM R_DATA_MAIN.data_repl_num
  DATA_REPL_STATUS R_DATA_MAIN.data_is_dirty
  DATA_RESC_HIER derived
  DATA_RESC_ID R_DATA_MAIN.resc_id
  DATA_SIZE R_DATA_MAIN.data_size
  DATA_STATUS R_DATA_MAIN.data_status
  DATA_TYPE_NAME R_DATA_MAIN.data_type_name
  DATA_VERSION R_DATA_MAIN.data_version
  DELAY_RULE_ESTIMATED_EXE_TIME R_RULE_EXEC.estimated_exe_time
  DELAY_RULE_EXE_ADDRESS R_RULE_EXEC.exe_address
  DELAY_RULE_EXE_FREQUENCY R_RULE_EXEC.exe_frequency
  DELAY_RULE_EXE_TIME R_RULE_EXEC.exe_time
  DELAY_RULE_ID R_RULE_EXEC.rule_exec_id
  DELAY_RULE_LAST_EXE_TIME R_RULE_EXEC.last_exe_time
  DELAY_RULE_LOCK_HOST R_RULE_EXEC.lock_host
  DELAY_RULE_LOCK_HOST_PID R_RULE_EXEC.lock_host_pid
  DELAY_RULE_LOCK_TIME R_RULE_EXEC.lock_ts
  DELAY_RULE_NAME R_RULE_EXEC.rule_name
  DELAY_RULE_NOTIFICATION_ADDR R_RULE_EXEC.notification_addr
  DELAY_RULE_PRIORITY R_RULE_EXEC.priority
  DELAY_RULE_REI_FILE_PATH R_RULE_EXEC.rei_file_path
  DELAY_RULE_STATUS R_RULE_EXEC.exe_status
  DELAY_RULE_USER_NAME R_RULE_EXEC.user_name
  GROUP_ID R_USER_GROUP.group_user_id
  GROUP_MEMBER_ID R_USER_GROUP.user_id
  META_COLL_ATTR_ID R_META_MAIN.meta_id
  META_COLL_ATTR_NAME R_META_MAIN.meta_attr_name
  META_COLL_ATTR_UNITS R_META_MAIN.meta_attr_unit
  META_COLL_ATTR_VALUE R_META_MAIN.meta_attr_value
  META_COLL_CREATE_TIME R_META_MAIN.create_ts
  META_COLL_MODIFY_TIME R_META_MAIN.modify_ts
  META_DATA_ATTR_ID R_META_MAIN.meta_id
  META_DATA_ATTR_NAME R_META_MAIN.meta_attr_name
  META_DATA_ATTR_UNITS R_META_MAIN.meta_attr_unit
  META_DATA_ATTR_VALUE R_META_MAIN.meta_attr_value
  META_DATA_CREATE_TIME R_META_MAIN.create_ts
  META_DATA_MODIFY_TIME R_META_MAIN.modify_ts
  META_RESC_ATTR_ID R_META_MAIN.meta_id
  META_RESC_ATTR_NAME R_META_MAIN.meta_attr_name
  META_RESC_ATTR_UNITS R_META_MAIN.meta_attr_unit
  META_RESC_ATTR_VALUE R_META_MAIN.meta_attr_value
  META_RESC_CREATE_TIME R_META_MAIN.create_ts
  META_RESC_MODIFY_TIME R_META_MAIN.modify_ts
  META_USER_ATTR_ID R_META_MAIN.meta_id
  META_USER_ATTR_NAME R_META_MAIN.meta_attr_name
  META_USER_ATTR_UNITS R_META_MAIN.meta_attr_unit
  META_USER_ATTR_VALUE R_META_MAIN.meta_attr_value
  META_USER_CREATE_TIME R_META_MAIN.create_ts
  META_USER_MODIFY_TIME R_META_MAIN.modify_ts
  RESC_CHILDREN R_RESC_MAIN.resc_children
  RESC_CLASS_NAME R_RESC_MAIN.resc_class_name
  RESC_COMMENT R_RESC_MAIN.r_comment
  RESC_CONTEXT R_RESC_MAIN.resc_context
  RESC_CREATE_TIME R_RESC_MAIN.create_ts
  RESC_FREE_SPACE R_RESC_MAIN.free_space
  RESC_FREE_SPACE_TIME R_RESC_MAIN.free_space_ts
  RESC_HOSTNAME R_RESC_MAIN.resc_net
  RESC_ID R_RESC_MAIN.resc_id
  RESC_INFO R_RESC_MAIN.resc_info
  RESC_MODIFY_TIME R_RESC_MAIN.modify_ts
  RESC_MODIFY_TIME_MILLIS R_RESC_MAIN.modify_ts_millis
  RESC_NAME R_RESC_MAIN.resc_name
  RESC_PARENT_CONTEXT R_RESC_MAIN.resc_parent_context
  RESC_PARENT_ID R_RESC_MAIN.resc_parent
  RESC_STATUS R_RESC_MAIN.resc_status
  RESC_TYPE_NAME R_RESC_MAIN.resc_type_name
  RESC_VAULT_PATH R_RESC_MAIN.resc_def_path
  RESC_ZONE_NAME R_RESC_MAIN.zone_name
  USER_AUTH_ID R_USER_AUTH.user_id
  USER_COMMENT R_USER_MAIN.r_comment
  USER_CREATE_TIME R_USER_MAIN.create_ts
  USER_DN R_USER_AUTH.user_auth_name
  USER_DN_INVALID R_USER_MAIN.r_comment
  USER_ID R_USER_MAIN.user_id
  USER_INFO R_USER_MAIN.user_info
  USER_MODIFY_TIME R_USER_MAIN.modify_ts
  USER_NAME R_USER_MAIN.user_name
  USER_TYPE R_USER_MAIN.user_type_name
  USER_ZONE R_USER_MAIN.zone_name
  ZONE_COMMENT R_ZONE_MAIN.r_comment
  ZONE_CONNECTION R_ZONE_MAIN.zone_conn_string
  ZONE_CREATE_TIME R_ZONE_MAIN.create_ts
  ZONE_ID R_ZONE_MAIN.zone_id
  ZONE_MODIFY_TIME R_ZONE_MAIN.modify_ts
  ZONE_NAME R_ZONE_MAIN.zone_name
  ZONE_TYPE R_ZONE_MAIN.zone_type_name
`
  .trim()
  .split(/\s*\n\s*/)
  .map((line) => {
    const [name = '', standsFor = ''] = line.split(' ');
    return { name, standsFor };
  });
