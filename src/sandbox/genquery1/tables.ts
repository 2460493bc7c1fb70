import type { CatalogTable } from '../catalog/tables.js';

interface AliasedTable {
  readonly table: CatalogTable;
  /** Whether the search for joins goes no further once it is here, so as not to run in circles. */
  readonly endsSearch?: true;
}

const table = (name: CatalogTable): AliasedTable => ({ table: name });

/**
 * The tables of GenQuery1. One table of the catalog stands in several roles, each under a name of
 * its own; names, roles and links are those of the real server, for they decide which rows a query
 * means.
 */
export const CATALOG_ALIASES = {
  R_TOKN_MAIN: table('R_TOKN_MAIN'),
  R_RESC_GROUP: table('R_RESC_GROUP'),
  R_ZONE_MAIN: table('R_ZONE_MAIN'),
  R_RESC_MAIN: table('R_RESC_MAIN'),
  R_COLL_MAIN: table('R_COLL_MAIN'),
  R_DATA_MAIN: table('R_DATA_MAIN'),
  R_RULE_MAIN: table('R_RULE_MAIN'),
  R_USER_MAIN: table('R_USER_MAIN'),
  r_resc_access: table('R_OBJT_ACCESS'),
  r_coll_access: table('R_OBJT_ACCESS'),
  r_data_access: table('R_OBJT_ACCESS'),
  r_rule_access: table('R_OBJT_ACCESS'),
  r_msrvc_access: table('R_OBJT_ACCESS'),
  r_resc_metamap: table('R_OBJT_METAMAP'),
  r_resc_grp_metamap: table('R_OBJT_METAMAP'),
  r_coll_metamap: table('R_OBJT_METAMAP'),
  r_data_metamap: table('R_OBJT_METAMAP'),
  r_rule_metamap: table('R_OBJT_METAMAP'),
  r_msrvc_metamap: table('R_OBJT_METAMAP'),
  r_user_metamap: table('R_OBJT_METAMAP'),
  r_coll_user_group: table('R_USER_GROUP'),
  r_data_user_group: table('R_USER_GROUP'),
  r_coll_user_main: table('R_USER_MAIN'),
  r_data_user_main: table('R_USER_MAIN'),
  r_quota_user_main: { table: 'R_USER_MAIN', endsSearch: true },
  r_quota_user_group: { table: 'R_USER_MAIN', endsSearch: true },
  r_quota_resc_main: { table: 'R_RESC_MAIN', endsSearch: true },
  r_resc_tokn_accs: table('R_TOKN_MAIN'),
  r_coll_tokn_accs: table('R_TOKN_MAIN'),
  r_data_tokn_accs: table('R_TOKN_MAIN'),
  r_rule_tokn_accs: table('R_TOKN_MAIN'),
  r_resc_meta_main: table('R_META_MAIN'),
  r_resc_grp_meta_main: table('R_META_MAIN'),
  r_coll_meta_main: table('R_META_MAIN'),
  r_data_meta_main: table('R_META_MAIN'),
  r_rule_meta_main: table('R_META_MAIN'),
  r_user_meta_main: table('R_META_MAIN'),
  r_met2_meta_main: table('R_META_MAIN'),
  R_USER_GROUP: table('R_USER_GROUP'),
  r_group_main: table('R_USER_MAIN'),
  R_RULE_EXEC: table('R_RULE_EXEC'),
  R_OBJT_AUDIT: table('R_OBJT_AUDIT'),
  R_SERVER_LOAD: table('R_SERVER_LOAD'),
  R_SERVER_LOAD_DIGEST: table('R_SERVER_LOAD_DIGEST'),
  R_USER_AUTH: table('R_USER_AUTH'),
  R_RULE_BASE_MAP: table('R_RULE_BASE_MAP'),
  R_RULE_DVM_MAP: table('R_RULE_DVM_MAP'),
  R_RULE_FNM_MAP: table('R_RULE_FNM_MAP'),
  R_RULE_DVM: table('R_RULE_DVM'),
  R_RULE_FNM: table('R_RULE_FNM'),
  R_QUOTA_MAIN: table('R_QUOTA_MAIN'),
  R_QUOTA_USAGE: table('R_QUOTA_USAGE'),
  R_MICROSRVC_MAIN: table('R_MICROSRVC_MAIN'),
  R_MICROSRVC_VER: table('R_MICROSRVC_VER'),
  r_msrvc_meta_main: table('R_META_MAIN'),
  r_msrvc_tokn_accs: table('R_TOKN_MAIN'),
  R_TICKET_MAIN: table('R_TICKET_MAIN'),
  R_TICKET_ALLOWED_HOSTS: table('R_TICKET_ALLOWED_HOSTS'),
  R_TICKET_ALLOWED_USERS: table('R_TICKET_ALLOWED_USERS'),
  R_TICKET_ALLOWED_GROUPS: table('R_TICKET_ALLOWED_GROUPS'),
  r_ticket_coll_main: { table: 'R_COLL_MAIN', endsSearch: true },
  r_ticket_user_main: { table: 'R_USER_MAIN', endsSearch: true },
  r_ticket_data_coll_main: { table: 'R_COLL_MAIN', endsSearch: true },
} as const satisfies Readonly<Record<string, AliasedTable>>;

/** The name of a table in its role. */
export type TableAlias = keyof typeof CATALOG_ALIASES;

/** The table that stands behind a name, and how the search for joins treats it. */
export const aliasedTable = (alias: TableAlias): AliasedTable => CATALOG_ALIASES[alias];

/** Two tables and the columns that must be equal where a query needs both. */
export interface Link {
  readonly from: TableAlias;
  readonly to: TableAlias;
  /** SQL over the two names. */
  readonly condition: string;
}

const link = (from: TableAlias, fromColumn: string, to: TableAlias, toColumn: string): Link => ({
  from,
  to,
  condition: `${from}.${fromColumn} = ${to}.${toColumn}`,
});

/** Every link, in the order in which the search for joins tries them. */
export const LINKS: readonly Link[] = [
  link('R_COLL_MAIN', 'coll_id', 'R_DATA_MAIN', 'coll_id'),
  link('R_RESC_GROUP', 'resc_id', 'R_RESC_MAIN', 'resc_id'),
  link('R_RESC_MAIN', 'resc_id', 'r_resc_metamap', 'object_id'),
  link('R_RESC_MAIN', 'resc_id', 'R_DATA_MAIN', 'resc_id'),
  link('R_RESC_GROUP', 'resc_group_id', 'r_resc_grp_metamap', 'object_id'),
  link('R_COLL_MAIN', 'coll_id', 'r_coll_metamap', 'object_id'),
  link('R_DATA_MAIN', 'data_id', 'r_data_metamap', 'object_id'),
  link('R_RULE_MAIN', 'rule_id', 'r_rule_metamap', 'object_id'),
  link('R_USER_MAIN', 'user_id', 'r_user_metamap', 'object_id'),
  link('R_RESC_MAIN', 'resc_id', 'r_resc_access', 'object_id'),
  link('R_COLL_MAIN', 'coll_id', 'r_coll_access', 'object_id'),
  link('R_DATA_MAIN', 'data_id', 'r_data_access', 'object_id'),
  link('R_RULE_MAIN', 'rule_id', 'r_rule_access', 'object_id'),
  link('r_resc_metamap', 'meta_id', 'r_resc_meta_main', 'meta_id'),
  link('r_resc_grp_metamap', 'meta_id', 'r_resc_grp_meta_main', 'meta_id'),
  link('r_coll_metamap', 'meta_id', 'r_coll_meta_main', 'meta_id'),
  link('r_data_metamap', 'meta_id', 'r_data_meta_main', 'meta_id'),
  link('r_rule_metamap', 'meta_id', 'r_rule_meta_main', 'meta_id'),
  link('r_user_metamap', 'meta_id', 'r_user_meta_main', 'meta_id'),
  link('r_resc_access', 'access_type_id', 'r_resc_tokn_accs', 'token_id'),
  link('r_coll_access', 'access_type_id', 'r_coll_tokn_accs', 'token_id'),
  link('r_coll_access', 'user_id', 'r_coll_user_group', 'group_user_id'),
  link('r_data_access', 'access_type_id', 'r_data_tokn_accs', 'token_id'),
  link('r_data_access', 'user_id', 'r_data_user_group', 'group_user_id'),
  link('r_rule_access', 'access_type_id', 'r_rule_tokn_accs', 'token_id'),
  link('r_coll_user_group', 'user_id', 'r_coll_user_main', 'user_id'),
  link('r_data_user_group', 'user_id', 'r_data_user_main', 'user_id'),
  link('R_USER_MAIN', 'user_id', 'R_USER_AUTH', 'user_id'),
  link('R_USER_MAIN', 'user_id', 'r_data_access', 'user_id'),
  link('R_USER_MAIN', 'user_id', 'R_USER_GROUP', 'user_id'),
  link('R_USER_GROUP', 'group_user_id', 'r_group_main', 'user_id'),
  link('R_USER_MAIN', 'user_id', 'R_OBJT_AUDIT', 'user_id'),
  link('R_QUOTA_MAIN', 'user_id', 'r_quota_user_main', 'user_id'),
  link('R_QUOTA_MAIN', 'resc_id', 'r_quota_resc_main', 'resc_id'),
  link('R_QUOTA_MAIN', 'user_id', 'r_quota_user_group', 'user_id'),
  link('R_QUOTA_USAGE', 'user_id', 'r_quota_user_main', 'user_id'),
  link('R_QUOTA_USAGE', 'resc_id', 'r_quota_resc_main', 'resc_id'),
  link('R_QUOTA_USAGE', 'user_id', 'r_quota_user_group', 'user_id'),
  link('R_RULE_BASE_MAP', 'rule_id', 'R_RULE_MAIN', 'rule_id'),
  link('R_RULE_DVM_MAP', 'dvm_id', 'R_RULE_DVM', 'dvm_id'),
  link('R_RULE_FNM_MAP', 'fnm_id', 'R_RULE_FNM', 'fnm_id'),
  link('R_MICROSRVC_MAIN', 'msrvc_id', 'R_MICROSRVC_VER', 'msrvc_id'),
  link('R_MICROSRVC_MAIN', 'msrvc_id', 'r_msrvc_metamap', 'object_id'),
  link('r_msrvc_metamap', 'meta_id', 'r_msrvc_meta_main', 'meta_id'),
  link('R_MICROSRVC_MAIN', 'msrvc_id', 'r_msrvc_access', 'object_id'),
  link('r_msrvc_access', 'access_type_id', 'r_msrvc_tokn_accs', 'token_id'),
  link('R_TICKET_MAIN', 'ticket_id', 'R_TICKET_ALLOWED_HOSTS', 'ticket_id'),
  link('R_TICKET_MAIN', 'ticket_id', 'R_TICKET_ALLOWED_USERS', 'ticket_id'),
  link('R_TICKET_MAIN', 'ticket_id', 'R_TICKET_ALLOWED_GROUPS', 'ticket_id'),
  link('R_TICKET_MAIN', 'object_id', 'R_DATA_MAIN', 'data_id'),
  link('R_TICKET_MAIN', 'object_id', 'r_ticket_coll_main', 'coll_id'),
  {
    from: 'R_TICKET_MAIN',
    to: 'r_ticket_data_coll_main',
    condition:
      'R_TICKET_MAIN.object_id = R_DATA_MAIN.data_id AND R_DATA_MAIN.coll_id = r_ticket_data_coll_main.coll_id',
  },
  link('R_TICKET_MAIN', 'user_id', 'r_ticket_user_main', 'user_id'),
];
