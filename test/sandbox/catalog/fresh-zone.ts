import type { Caller, UserType } from '../../../src/sandbox/caller.js';
import { bootstrapZone } from '../../../src/sandbox/catalog/bootstrap.js';
import { Catalog } from '../../../src/sandbox/catalog/catalog.js';
import { insertMembership, insertUser } from '../../../src/sandbox/catalog/users.js';

/** The catalog of a new zone `tempZone` with the administrator `rods`, in memory. */
export function freshCatalog(): Catalog {
  const catalog = Catalog.open(':memory:');
  bootstrapZone(catalog, 'tempZone', { name: 'rods', password: 'rods' }, '/vault');
  return catalog;
}

/** Adds a user who is a member of these groups; answers the user as one who makes requests. */
export function addCaller(
  catalog: Catalog,
  name: string,
  groupIds: readonly number[] = [],
  type: UserType = 'rodsuser',
): Caller {
  const id = insertUser(catalog, name, catalog.zone, type);
  for (const groupId of groupIds) insertMembership(catalog, groupId, id);
  return { id, name, zone: catalog.zone, type, isAdmin: type === 'rodsadmin', address: '::1' };
}
