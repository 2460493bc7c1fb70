import type { Catalog } from './catalog.js';

/** What a new row of R_RESC_MAIN says. */
export interface NewResource {
  readonly name: string;
  readonly type: string;
  readonly host: string;
  readonly vaultPath: string;
  readonly context: string;
  /** `cache` unless it is said otherwise. */
  readonly resourceClass?: string;
}

/** Adds a row for a resource without a parent; answers its id. */
export function insertResource(catalog: Catalog, resource: NewResource): number {
  const id = catalog.nextId();
  const now = catalog.timestamp();
  catalog.database.run(
    `INSERT INTO R_RESC_MAIN (resc_id, resc_name, zone_name, resc_type_name, resc_class_name,
       resc_net, resc_def_path, free_space, free_space_ts, resc_info, r_comment, resc_status,
       create_ts, modify_ts, resc_children, resc_context, resc_parent, resc_objcount,
       resc_parent_context, modify_ts_millis)
     VALUES (?, ?, ?, ?, ?, ?, ?, '', '', '', '', '', ?, ?, '', ?, '', 0, '', '')`,
    id,
    resource.name,
    catalog.zone,
    resource.type,
    resource.resourceClass ?? 'cache',
    resource.host,
    resource.vaultPath,
    now,
    now,
    resource.context,
  );
  return id;
}
