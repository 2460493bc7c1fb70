/**
 * The specific queries that a real zone has from the start, by alias, in the order in which it
 * lists them. Parameters and result columns are those that clients of these aliases count on.
 */
export const KNOWN_QUERIES: Readonly<Record<string, string>> = {
  ls: 'select alias, sqlStr from R_SPECIFIC_QUERY',
  lsl: 'select alias, sqlStr from R_SPECIFIC_QUERY where sqlStr like ?',
  ShowCollAcls:
    'select distinct u.user_name, u.zone_name, t.token_name, u.user_type_name ' +
    'from R_COLL_MAIN c ' +
    'inner join R_OBJT_ACCESS a on a.object_id = c.coll_id ' +
    'inner join R_USER_MAIN u on u.user_id = a.user_id ' +
    "inner join R_TOKN_MAIN t on t.token_id = a.access_type_id and t.token_namespace = 'access_type' " +
    'where c.coll_name = ?',
  listQueryByAliasLike: 'select alias, sqlStr from R_SPECIFIC_QUERY where alias like ?',
  findQueryByAlias: 'select alias, sqlStr from R_SPECIFIC_QUERY where alias = ?',
  ilsLACollections:
    'select c.parent_coll_name, c.coll_name, c.create_ts, c.modify_ts, c.coll_id, ' +
    'c.coll_owner_name, c.coll_owner_zone, c.coll_type, u.user_name, u.zone_name, ' +
    'a.access_type_id, u.user_id ' +
    'from R_COLL_MAIN c ' +
    'inner join R_OBJT_ACCESS a on a.object_id = c.coll_id ' +
    'inner join R_USER_MAIN u on u.user_id = a.user_id ' +
    'where c.parent_coll_name = ? ' +
    'order by c.coll_name, u.user_name, a.access_type_id desc limit ? offset ?',
  ilsLADataObjects:
    'select c.coll_name, d.data_name, d.create_ts, d.modify_ts, d.data_id, d.data_size, ' +
    'd.data_repl_num, d.data_owner_name, d.data_owner_zone, u.user_name, u.user_id, ' +
    'a.access_type_id, u.user_type_name, u.zone_name ' +
    'from R_COLL_MAIN c ' +
    'inner join R_DATA_MAIN d on d.coll_id = c.coll_id ' +
    'inner join R_OBJT_ACCESS a on a.object_id = d.data_id ' +
    'inner join R_USER_MAIN u on u.user_id = a.user_id ' +
    'where c.coll_name = ? ' +
    'order by c.coll_name, d.data_name, u.user_name, a.access_type_id desc limit ? offset ?',
  listSharedCollectionsOwnedByUser:
    'select distinct c.coll_id, c.parent_coll_name, c.coll_name, c.coll_owner_name, ' +
    'c.coll_owner_zone, m.meta_attr_name, m.meta_attr_value, m.meta_attr_unit ' +
    'from R_COLL_MAIN c ' +
    'inner join R_OBJT_METAMAP o on o.object_id = c.coll_id ' +
    'inner join R_META_MAIN m on m.meta_id = o.meta_id ' +
    "where m.meta_attr_unit = 'iRODSUserTagging:Share' " +
    'and c.coll_owner_name = ? and c.coll_owner_zone = ? ' +
    'order by c.parent_coll_name, c.coll_name',
  listSharedCollectionsSharedWithUser:
    'select distinct c.coll_id, c.parent_coll_name, c.coll_name, c.coll_owner_name, ' +
    'c.coll_owner_zone, m.meta_attr_name, m.meta_attr_value, m.meta_attr_unit, u.user_name, ' +
    'u.zone_name, a.access_type_id ' +
    'from R_COLL_MAIN c ' +
    'inner join R_OBJT_METAMAP o on o.object_id = c.coll_id ' +
    'inner join R_META_MAIN m on m.meta_id = o.meta_id ' +
    'inner join R_OBJT_ACCESS a on a.object_id = c.coll_id ' +
    'inner join R_USER_MAIN u on u.user_id = a.user_id ' +
    "where m.meta_attr_unit = 'iRODSUserTagging:Share' " +
    'and u.user_name = ? and u.zone_name = ? and c.coll_owner_name <> ? ' +
    'order by c.parent_coll_name, c.coll_name',
  listUserACLForDataObjViaGroup:
    'select u.user_name, u.user_id, a.access_type_id, u.user_type_name, u.zone_name, ' +
    'c.coll_name, d.data_name, g.user_name, d.data_name, c.coll_name ' +
    'from R_COLL_MAIN c ' +
    'inner join R_DATA_MAIN d on d.coll_id = c.coll_id ' +
    'inner join R_OBJT_ACCESS a on a.object_id = d.data_id ' +
    'inner join R_USER_GROUP m on m.group_user_id = a.user_id ' +
    'inner join R_USER_MAIN g on g.user_id = m.group_user_id ' +
    'inner join R_USER_MAIN u on u.user_id = m.user_id ' +
    'where c.coll_name = ? and d.data_name = ? and u.user_name = ? ' +
    'order by c.coll_name, d.data_name, u.user_name, a.access_type_id desc',
  listUserACLForCollectionViaGroup:
    'select u.user_name, u.user_id, a.access_type_id, u.user_type_name, u.zone_name, ' +
    'c.coll_name, g.user_name, c.coll_name ' +
    'from R_COLL_MAIN c ' +
    'inner join R_OBJT_ACCESS a on a.object_id = c.coll_id ' +
    'inner join R_USER_GROUP m on m.group_user_id = a.user_id ' +
    'inner join R_USER_MAIN g on g.user_id = m.group_user_id ' +
    'inner join R_USER_MAIN u on u.user_id = m.user_id ' +
    'where c.coll_name = ? and u.user_name = ? ' +
    'order by c.coll_name, u.user_name, a.access_type_id desc',
  DataObjInCollReCur:
    'select distinct d.data_id, c.coll_name, d.data_name, d.data_repl_num, d.resc_name, ' +
    'd.data_path, d.resc_id ' +
    'from R_COLL_MAIN c ' +
    'inner join R_DATA_MAIN d on d.coll_id = c.coll_id ' +
    'where c.coll_name = ? or c.coll_name like ? ' +
    'order by c.coll_name, d.data_name, d.data_repl_num',
  listGroupsForUser:
    'select m.group_user_id, g.user_name ' +
    'from R_USER_GROUP m ' +
    'inner join R_USER_MAIN g on g.user_id = m.group_user_id ' +
    'inner join R_USER_MAIN u on u.user_id = m.user_id ' +
    "where g.user_type_name = 'rodsgroup' " +
    "and u.user_name = ? and u.user_type_name <> 'rodsgroup'",
};
