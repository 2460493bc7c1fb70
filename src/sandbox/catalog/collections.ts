import type { Caller } from '../caller.js';
import { isVisible } from './access.js';
import type { Catalog } from './catalog.js';
import { parentOf } from './paths.js';

/** One row of R_COLL_MAIN. */
export interface Collection {
  readonly id: number;
  readonly path: string;
  readonly inherits: boolean;
  /** When it was last changed, as the catalog writes times. */
  readonly modified: string;
}

interface CollectionRow {
  id: number;
  path: string;
  inheritance: string;
  modified: string;
}

/** The collection at a path, whoever asks. */
export function findCollection(catalog: Catalog, path: string): Collection | undefined {
  const row = catalog.database.get<CollectionRow>(
    `SELECT coll_id AS id, coll_name AS path, coll_inheritance AS inheritance,
            modify_ts AS modified FROM R_COLL_MAIN WHERE coll_name = ?`,
    path,
  );
  if (!row) return undefined;
  const { inheritance, ...rest } = row;
  return { ...rest, inherits: inheritance === '1' };
}

/** The collection at a path if the caller can see it. */
export function findVisibleCollection(
  catalog: Catalog,
  caller: Caller,
  path: string,
): Collection | undefined {
  const collection = findCollection(catalog, path);
  if (!collection || !isVisible(catalog, caller, collection)) return undefined;
  return collection;
}

/** Adds a row for a collection owned by a user, which nobody has access to yet; answers its id. */
export function insertCollection(
  catalog: Catalog,
  path: string,
  owner: { readonly name: string; readonly zone: string },
): number {
  const id = catalog.nextId();
  const now = catalog.timestamp();
  catalog.database.run(
    `INSERT INTO R_COLL_MAIN (coll_id, parent_coll_name, coll_name, coll_owner_name,
       coll_owner_zone, r_comment, create_ts, modify_ts) VALUES (?, ?, ?, ?, ?, '', ?, ?)`,
    id,
    parentOf(path),
    path,
    owner.name,
    owner.zone,
    now,
    now,
  );
  return id;
}
