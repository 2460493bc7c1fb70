import type { Credentials } from '../options.js';
import { setAccess } from './access.js';
import type { Catalog } from './catalog.js';
import { insertCollection } from './collections.js';
import { insertResource } from './resources.js';
import { ACCESS_LEVELS } from './tokens.js';
import { insertMembership, insertUser, setPassword } from './users.js';

/** The resource that a new zone stores data on. */
export const DEFAULT_RESOURCE = 'demoResc';

/**
 * Fills a new catalog with what the installer of a real zone makes: the zone, the group public,
 * the administrator, the collections down to the homes and trash homes, the pseudo resource of
 * bundles and the default resource.
 * A catalog that has a zone already keeps it; only `catalog.zone` is set.
 *
 * @param vaultPath - The directory of the default resource.
 */
export function bootstrapZone(
  catalog: Catalog,
  zone: string,
  admin: Credentials,
  vaultPath: string,
): void {
  const existing = catalog.database.get<{ name: string }>(
    "SELECT zone_name AS name FROM R_ZONE_MAIN WHERE zone_type_name = 'local'",
  );
  catalog.zone = existing?.name ?? zone;
  if (existing) return;
  catalog.transaction(() => {
    insertZone(catalog, zone);
    const publicId = insertUser(catalog, 'public', zone, 'rodsgroup');
    const adminId = insertUser(catalog, admin.name, zone, 'rodsadmin');
    insertMembership(catalog, publicId, adminId);
    setPassword(catalog, adminId, admin.password);
    const system = ['/', `/${zone}`, `/${zone}/home`, `/${zone}/trash`, `/${zone}/trash/home`];
    const rods = { name: admin.name, zone };
    const insertOwned = (path: string, ownerId: number) =>
      setAccess(catalog, insertCollection(catalog, path, rods), ownerId, ACCESS_LEVELS.own);
    for (const path of system) insertOwned(path, adminId);
    for (const home of [`/${zone}/home`, `/${zone}/trash/home`]) {
      insertOwned(`${home}/public`, publicId);
      insertOwned(`${home}/${admin.name}`, adminId);
    }
    insertResource(catalog, {
      name: 'bundleResc',
      type: 'unixfilesystem',
      resourceClass: 'bundle',
      host: 'localhost',
      vaultPath: '/bundle',
      context: '',
    });
    insertResource(catalog, {
      name: DEFAULT_RESOURCE,
      type: 'unixfilesystem',
      host: 'localhost',
      vaultPath,
      context: '',
    });
  });
}

function insertZone(catalog: Catalog, zone: string): void {
  const now = catalog.timestamp();
  catalog.database.run(
    "INSERT INTO R_ZONE_MAIN VALUES (?, ?, 'local', '', '', ?, ?)",
    catalog.nextId(),
    zone,
    now,
    now,
  );
}
