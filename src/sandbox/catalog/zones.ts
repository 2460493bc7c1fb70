import type { Caller } from '../caller.js';
import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import { removeAccess, setAccess } from './access.js';
import type { Catalog } from './catalog.js';
import { findCollection, insertCollection } from './collections.js';
import { ACCESS_LEVELS } from './tokens.js';

/** One row of R_ZONE_MAIN. */
export interface ZoneRow {
  readonly id: number;
  readonly name: string;
  readonly type: 'local' | 'remote';
  readonly connection: string;
  readonly comment: string;
}

/** The administrator who adds a zone. */
type Owner = Pick<Caller, 'id' | 'name' | 'zone'>;

const NAME = /^[A-Za-z0-9_.-]{1,62}$/;

export function findZone(catalog: Catalog, name: string): ZoneRow | undefined {
  return catalog.database.get<ZoneRow>(
    `SELECT zone_id AS id, zone_name AS name, zone_type_name AS type,
            zone_conn_string AS connection, r_comment AS comment
       FROM R_ZONE_MAIN WHERE zone_name = ?`,
    name,
  );
}

/**
 * Adds a remote zone and the collection that stands for it.
 *
 * @param connection - `host:port`, or nothing.
 * @throws IrodsFailure as in `zones.add-duplicate` and `zones.add-bad-connection`.
 */
export function addZone(
  catalog: Catalog,
  owner: Owner,
  zone: Pick<ZoneRow, 'name' | 'connection' | 'comment'>,
): void {
  if (!NAME.test(zone.name)) throw new IrodsFailure(CODES.SYS_INVALID_INPUT_PARAM);
  checkConnection(zone.connection);
  if (findZone(catalog, zone.name))
    throw new IrodsFailure(CODES.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME);
  const now = catalog.timestamp();
  catalog.database.run(
    "INSERT INTO R_ZONE_MAIN VALUES (?, ?, 'remote', ?, ?, ?, ?)",
    catalog.nextId(),
    zone.name,
    zone.connection,
    zone.comment,
    now,
    now,
  );
  const collectionId = insertCollection(catalog, `/${zone.name}`, owner);
  setAccess(catalog, collectionId, owner.id, ACCESS_LEVELS.own);
}

/** What of a zone can be changed, and its column. */
const ZONE_COLUMNS = {
  name: 'zone_name',
  connection_info: 'zone_conn_string',
  comment: 'r_comment',
} as const;

/** A property of a zone that can be changed. */
export type ZoneProperty = keyof typeof ZONE_COLUMNS;

/** Whether there is a property of this name (`zones.modify-unknown-property`). */
export const isZoneProperty = (name: string): name is ZoneProperty =>
  Object.hasOwn(ZONE_COLUMNS, name);

/** Changes one property of a zone. @throws IrodsFailure as in `zones.modify-missing`. */
export function modifyZone(
  catalog: Catalog,
  name: string,
  property: ZoneProperty,
  value: string,
): void {
  if (name === '' || value === '') throw new IrodsFailure(CODES.CAT_INVALID_ARGUMENT);
  const zone = requireZone(catalog, name);
  if (property === 'connection_info') checkConnection(value);
  if (property === 'name') renameZoneCollection(catalog, zone, value);
  catalog.database.run(
    `UPDATE R_ZONE_MAIN SET ${ZONE_COLUMNS[property]} = ?, modify_ts = ? WHERE zone_id = ?`,
    value,
    catalog.timestamp(),
    zone.id,
  );
}

function renameZoneCollection(catalog: Catalog, zone: ZoneRow, name: string): void {
  if (zone.type === 'local') throw new IrodsFailure(CODES.CAT_INVALID_ARGUMENT);
  if (!NAME.test(name)) throw new IrodsFailure(CODES.SYS_INVALID_INPUT_PARAM);
  if (findZone(catalog, name)) throw new IrodsFailure(CODES.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME);
  catalog.database.run(
    'UPDATE R_COLL_MAIN SET coll_name = ?, modify_ts = ? WHERE coll_name = ?',
    `/${name}`,
    catalog.timestamp(),
    `/${zone.name}`,
  );
}

/** Removes a remote zone. @throws IrodsFailure as in `zones.remove-missing`, `zones.remove-local`. */
export function removeZone(catalog: Catalog, name: string): void {
  const zone = requireZone(catalog, name);
  if (zone.type === 'local') throw new IrodsFailure(CODES.CAT_INVALID_ARGUMENT);
  catalog.database.run('DELETE FROM R_ZONE_MAIN WHERE zone_id = ?', zone.id);
  const collection = findCollection(catalog, `/${name}`);
  if (!collection) return;
  removeAccess(catalog, collection.id);
  catalog.database.run('DELETE FROM R_COLL_MAIN WHERE coll_id = ?', collection.id);
}

function requireZone(catalog: Catalog, name: string): ZoneRow {
  const zone = findZone(catalog, name);
  if (!zone) throw new IrodsFailure(CODES.CAT_INVALID_ZONE);
  return zone;
}

/** `host:port` or nothing; a host without a port will not do (`zones.add-bad-connection`). */
function checkConnection(connection: string): void {
  if (connection === '') return;
  const [host = '', port = ''] = connection.split(':');
  if (host === '') throw new IrodsFailure(CODES.CAT_HOSTNAME_INVALID);
  const number = Number.parseInt(port, 10) || 0;
  if (number <= 0 || number > 65535) throw new IrodsFailure(CODES.CAT_INVALID_ARGUMENT);
}
