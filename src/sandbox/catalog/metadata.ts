import type { Catalog } from './catalog.js';

/** One attribute, value and unit; the unit may be empty. */
export interface Avu {
  readonly attribute: string;
  readonly value: string;
  readonly units: string;
}

/** Attaches an AVU to an object; one that is there already stays. */
export function addAvu(catalog: Catalog, objectId: number, avu: Avu): void {
  const now = catalog.timestamp();
  catalog.database.run(
    'INSERT OR IGNORE INTO R_OBJT_METAMAP VALUES (?, ?, ?, ?)',
    objectId,
    findAvu(catalog, avu) ?? insertAvu(catalog, avu),
    now,
    now,
  );
}

/** Detaches an AVU from an object; it is no failure when it is not there. */
export function removeAvu(catalog: Catalog, objectId: number, avu: Avu): void {
  const id = findAvu(catalog, avu);
  if (id === undefined) return;
  catalog.database.run(
    'DELETE FROM R_OBJT_METAMAP WHERE object_id = ? AND meta_id = ?',
    objectId,
    id,
  );
  removeUnusedAvu(catalog, id);
}

/** Detaches every AVU from an object that goes away. */
export function removeAvus(catalog: Catalog, objectId: number): void {
  const attached = catalog.database.all<{ id: number }>(
    'SELECT meta_id AS id FROM R_OBJT_METAMAP WHERE object_id = ?',
    objectId,
  );
  if (attached.length === 0) return;
  catalog.database.run('DELETE FROM R_OBJT_METAMAP WHERE object_id = ?', objectId);
  for (const { id } of attached) removeUnusedAvu(catalog, id);
}

function findAvu(catalog: Catalog, avu: Avu): number | undefined {
  const row = catalog.database.get<{ id: number }>(
    `SELECT meta_id AS id FROM R_META_MAIN
      WHERE meta_attr_name = ? AND meta_attr_value = ? AND meta_attr_unit = ?`,
    avu.attribute,
    avu.value,
    avu.units,
  );
  return row?.id;
}

function insertAvu(catalog: Catalog, avu: Avu): number {
  const id = catalog.nextId();
  const now = catalog.timestamp();
  catalog.database.run(
    `INSERT INTO R_META_MAIN (meta_id, meta_attr_name, meta_attr_value, meta_attr_unit,
       create_ts, modify_ts) VALUES (?, ?, ?, ?, ?, ?)`,
    id,
    avu.attribute,
    avu.value,
    avu.units,
    now,
    now,
  );
  return id;
}

function removeUnusedAvu(catalog: Catalog, id: number): void {
  catalog.database.run(
    `DELETE FROM R_META_MAIN WHERE meta_id = ?
       AND NOT EXISTS (SELECT 1 FROM R_OBJT_METAMAP m WHERE m.meta_id = R_META_MAIN.meta_id)`,
    id,
  );
}
