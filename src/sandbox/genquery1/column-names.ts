import type { TableAlias } from './tables.js';

/** The column of the catalog behind each column of the language, by table. */
export type ColumnNames = Readonly<Partial<Record<TableAlias, Readonly<Record<string, string>>>>>;

/** The columns that every table of AVUs has, for the kind of object named. */
export const avuColumns = (entity: string): Record<string, string> => ({
  [`META_${entity}_ATTR_NAME`]: 'meta_attr_name',
  [`META_${entity}_ATTR_VALUE`]: 'meta_attr_value',
  [`META_${entity}_ATTR_UNITS`]: 'meta_attr_unit',
  [`META_${entity}_ATTR_ID`]: 'meta_id',
  [`META_${entity}_CREATE_TIME`]: 'create_ts',
  [`META_${entity}_MODIFY_TIME`]: 'modify_ts',
  [`META_NAMESPACE_${entity}`]: 'meta_namespace',
});
