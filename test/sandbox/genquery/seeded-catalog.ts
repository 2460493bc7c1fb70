import type { Caller, UserType } from '../../../src/sandbox/caller.js';
import { setAccess } from '../../../src/sandbox/catalog/access.js';
import { bootstrapZone } from '../../../src/sandbox/catalog/bootstrap.js';
import { Catalog } from '../../../src/sandbox/catalog/catalog.js';
import { insertCollection } from '../../../src/sandbox/catalog/collections.js';
import { ACCESS_LEVELS } from '../../../src/sandbox/catalog/tokens.js';
import { findCaller, insertMembership, insertUser } from '../../../src/sandbox/catalog/users.js';

/** A small zone in memory: two users, a group, two collections, a resource tree and some AVUs. */
export interface SeededCatalog {
  readonly catalog: Catalog;
  readonly admin: Caller;
  readonly alice: Caller;
  readonly bob: Caller;
  /** Adds a data object of alice's on the leaf resource; answers its id. */
  addDataObject(collection: string, name: string, size: number): number;
  /** Adds an AVU to an object. */
  addAvu(objectId: number, name: string, value: string, unit?: string): void;
  close(): void;
}

/**
 * - /tempZone/home/alice/d: a.txt (5 bytes; AVUs len=12 mm, organism=cat, organism=mouse),
 *   b.bin (100 bytes; organism=cat; readable for the group team), c.bin (7 bytes; nothing)
 * - /tempZone/home/alice/e: a.txt (1 byte)
 * - team: bob
 * - the resources tree (passthru) over leaf
 */
export function seedCatalog(): SeededCatalog {
  const catalog = Catalog.open(':memory:');
  bootstrapZone(catalog, 'tempZone', { name: 'rods', password: 'rods' }, '/vault');
  const addUser = (name: string, type: UserType) => {
    insertUser(catalog, name, 'tempZone', type);
    return callerNamed(catalog, name);
  };
  const alice = addUser('alice', 'rodsuser');
  const bob = addUser('bob', 'rodsuser');
  const team = insertUser(catalog, 'team', 'tempZone', 'rodsgroup');
  insertMembership(catalog, team, bob.id);
  const addCollection = (path: string): number => {
    const id = insertCollection(catalog, path, alice);
    setAccess(catalog, id, alice.id, ACCESS_LEVELS.own);
    return id;
  };
  addCollection('/tempZone/home/alice');
  const tree = addResource(catalog, 'tree', 'passthru', '');
  const leaf = addResource(catalog, 'leaf', 'unixfilesystem', String(tree));
  const collections = new Map(
    ['d', 'e'].map((name) => {
      const path = `/tempZone/home/alice/${name}`;
      return [path, addCollection(path)] as const;
    }),
  );

  const addDataObject = (collection: string, name: string, size: number): number => {
    const id = catalog.nextId();
    catalog.database.run(
      `INSERT INTO R_DATA_MAIN (data_id, coll_id, data_name, data_repl_num, data_type_name,
         data_size, data_path, data_owner_name, data_owner_zone, data_is_dirty, data_checksum,
         create_ts, modify_ts, resc_id)
       VALUES (?, ?, ?, 0, 'generic', ?, '/vault/x', 'alice', 'tempZone', 1, '', ?, ?, ?)`,
      ...[id, collections.get(collection) ?? 0, name, size],
      ...['01700000000', '01700000000', leaf],
    );
    setAccess(catalog, id, alice.id, ACCESS_LEVELS.own);
    return id;
  };
  const addAvu = (objectId: number, name: string, value: string, unit = ''): void => {
    const known = catalog.database.get<{ id: number }>(
      `SELECT meta_id AS id FROM R_META_MAIN
        WHERE meta_attr_name = ? AND meta_attr_value = ? AND meta_attr_unit = ?`,
      ...[name, value, unit],
    );
    const id = known?.id ?? catalog.nextId();
    if (!known) {
      catalog.database.run(
        "INSERT INTO R_META_MAIN VALUES (?, '', ?, ?, ?, '', '', '')",
        ...[id, name, value, unit],
      );
    }
    catalog.database.run("INSERT INTO R_OBJT_METAMAP VALUES (?, ?, '', '')", objectId, id);
  };

  const d = '/tempZone/home/alice/d';
  const a = addDataObject(d, 'a.txt', 5);
  addAvu(a, 'len', '12', 'mm');
  addAvu(a, 'organism', 'cat');
  addAvu(a, 'organism', 'mouse');
  const b = addDataObject(d, 'b.bin', 100);
  addAvu(b, 'organism', 'cat');
  setAccess(catalog, b, team, ACCESS_LEVELS.read_object);
  addDataObject(d, 'c.bin', 7);
  addDataObject('/tempZone/home/alice/e', 'a.txt', 1);
  addAvu(collections.get(d) ?? 0, 'project', 'x');
  const admin = callerNamed(catalog, 'rods');
  return { catalog, admin, alice, bob, addDataObject, addAvu, close: () => catalog.close() };
}

function callerNamed(catalog: Catalog, name: string): Caller {
  const caller = findCaller(catalog, name, '127.0.0.1');
  if (!caller) throw new Error(`no user ${name}`);
  return caller;
}

function addResource(catalog: Catalog, name: string, type: string, parent: string): number {
  const id = catalog.nextId();
  catalog.database.run(
    `INSERT INTO R_RESC_MAIN (resc_id, resc_name, zone_name, resc_type_name, resc_parent)
     VALUES (?, ?, 'tempZone', ?, ?)`,
    ...[id, name, type, parent],
  );
  return id;
}
