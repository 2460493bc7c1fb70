/**
 * The indexes of the catalog, chosen for a zone of a million data objects: listing a collection,
 * finding an object by path, AVUs by name and value (equality, prefix and range), what a user may
 * read, and the way back from a replica to its resource. Tables whose primary key already serves
 * (R_OBJT_ACCESS, R_OBJT_METAMAP and R_USER_GROUP by their first column) need only the other way.
 */
export const CATALOG_INDEXES = [
  'CREATE UNIQUE INDEX idx_zone_main2 ON R_ZONE_MAIN (zone_name)',
  'CREATE UNIQUE INDEX idx_user_main2 ON R_USER_MAIN (user_name, zone_name)',
  'CREATE INDEX idx_user_password1 ON R_USER_PASSWORD (user_id)',
  'CREATE INDEX idx_user_auth1 ON R_USER_AUTH (user_id)',
  'CREATE INDEX idx_user_group2 ON R_USER_GROUP (user_id, group_user_id)',
  'CREATE UNIQUE INDEX idx_resc_main2 ON R_RESC_MAIN (zone_name, resc_name)',
  'CREATE INDEX idx_resc_main3 ON R_RESC_MAIN (resc_name)',
  'CREATE INDEX idx_resc_main4 ON R_RESC_MAIN (resc_parent)',
  'CREATE UNIQUE INDEX idx_coll_main3 ON R_COLL_MAIN (coll_name)',
  'CREATE INDEX idx_coll_main2 ON R_COLL_MAIN (parent_coll_name, coll_name)',
  'CREATE UNIQUE INDEX idx_data_main1 ON R_DATA_MAIN (data_id, data_repl_num)',
  'CREATE UNIQUE INDEX idx_data_main2 ON R_DATA_MAIN (coll_id, data_name, data_repl_num)',
  'CREATE INDEX idx_data_main4 ON R_DATA_MAIN (data_name)',
  'CREATE INDEX idx_data_main6 ON R_DATA_MAIN (data_path)',
  'CREATE INDEX idx_data_main7 ON R_DATA_MAIN (resc_id)',
  `CREATE UNIQUE INDEX idx_meta_main2
     ON R_META_MAIN (meta_attr_name, meta_attr_value, meta_attr_unit)`,
  'CREATE INDEX idx_meta_main3 ON R_META_MAIN (meta_attr_value)',
  'CREATE INDEX idx_objt_metamap3 ON R_OBJT_METAMAP (meta_id, object_id)',
  'CREATE INDEX idx_objt_access2 ON R_OBJT_ACCESS (user_id, object_id, access_type_id)',
  'CREATE INDEX idx_tokn_main1 ON R_TOKN_MAIN (token_id)',
  'CREATE INDEX idx_tokn_main4 ON R_TOKN_MAIN (token_namespace, token_name)',
  'CREATE UNIQUE INDEX idx_specific_query2 ON R_SPECIFIC_QUERY (alias)',
  'CREATE UNIQUE INDEX idx_ticket ON R_TICKET_MAIN (ticket_string)',
  'CREATE INDEX idx_ticket2 ON R_TICKET_MAIN (object_id)',
  'CREATE INDEX idx_ticket3 ON R_TICKET_MAIN (user_id)',
] as const;
