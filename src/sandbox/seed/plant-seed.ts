import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from '../caller.js';
import { type Entity, setAccess } from '../catalog/access.js';
import { createCollection, createCollections } from '../catalog/collection-changes.js';
import { type Collection, findCollection } from '../catalog/collections.js';
import { findDataObject } from '../catalog/data-objects.js';
import { addAvu } from '../catalog/metadata.js';
import { parentOf } from '../catalog/paths.js';
import { permissionLevel, setInheritance } from '../catalog/permissions.js';
import {
  addChild,
  createResource,
  EMPTY_HOST,
  EMPTY_VAULT,
  getResource,
} from '../catalog/resources-admin.js';
import * as administration from '../catalog/user-administration.js';
import { findCaller, findUser } from '../catalog/users.js';
import { computeChecksum } from '../writing/checksum.js';
import { writeWhole } from '../writing/write-whole.js';
import type { Zone } from '../zone.js';
import { localPath, reading, type SeedFile } from './read-seed-file.js';
import {
  type SeedCollection,
  type SeedDataObject,
  type SeedEntity,
  SeedError,
  type SeedGroup,
  type SeedResource,
  type SeedUser,
} from './seed-description.js';
import { guarded, namingFile, rethrow } from './seed-failures.js';

/** Where administrators act from when nobody asked over HTTP. */
const NO_ADDRESS = '127.0.0.1';

/**
 * Makes what a seed file describes. What is there already stays as it is, so the same file can be
 * given again and again.
 *
 * @throws {SeedError} for what cannot be made, with the file and the place in it.
 */
export async function plantSeed(zone: Zone, { file, description }: SeedFile): Promise<void> {
  const planter = new Planter(zone, file);
  const { users, groups, resources, collections, dataObjects } = description;
  namingFile(file, () => {
    for (const user of users) guarded(`user ${user.name}`, () => planter.plantUser(user));
    for (const group of groups) guarded(`group ${group.name}`, () => planter.plantGroup(group));
    for (const resource of resources) {
      guarded(`resource ${resource.name}`, () => planter.plantResource(resource));
    }
    for (const collection of collections) {
      guarded(collection.path, () => planter.plantCollection(collection));
    }
  });
  for (const object of dataObjects) {
    await planter
      .plantDataObject(object)
      .catch((error) => namingFile(file, () => rethrow(object.path, error)));
  }
}

/** Makes one thing after the other. */
class Planter {
  readonly #zone: Zone;
  readonly #seedFile: string;

  constructor(zone: Zone, seedFile: string) {
    this.#zone = zone;
    this.#seedFile = seedFile;
  }

  plantUser({ name, password, type }: SeedUser): void {
    const { catalog } = this.#zone;
    if (findUser(catalog, name)) return;
    const admin = this.#caller(undefined);
    catalog.transaction(() => {
      administration.createUser(catalog, admin, name, catalog.zone, type);
      administration.changePassword(catalog, admin, name, catalog.zone, password);
    });
  }

  plantGroup({ name, members }: SeedGroup): void {
    const { catalog } = this.#zone;
    const admin = this.#caller(undefined);
    catalog.transaction(() => {
      if (!findUser(catalog, name)) administration.createGroup(catalog, admin, name);
      const group = findUser(catalog, name);
      for (const member of members) {
        const user = findUser(catalog, member);
        if (group && user && administration.isMember(catalog, group.id, user.id)) continue;
        administration.addToGroup(catalog, admin, name, member, catalog.zone);
      }
    });
  }

  plantResource({ name, type, context, parent, parentContext }: SeedResource): void {
    const { catalog, vault } = this.#zone;
    if (getResource(catalog, name)) return;
    const isStorage = type === 'unixfilesystem';
    const place = isStorage
      ? { host: 'localhost', vaultPath: join(vault.root, name) }
      : { host: EMPTY_HOST, vaultPath: EMPTY_VAULT };
    catalog.transaction(() => {
      createResource(catalog, { name, type, context, ...place });
      if (parent !== undefined) addChild(catalog, parent, name, parentContext);
    });
  }

  plantCollection(seed: SeedCollection): void {
    const { catalog } = this.#zone;
    const owner = this.#caller(seed.owner);
    const path = this.#path(seed, owner);
    if (findCollection(catalog, path)) return;
    catalog.transaction(() => {
      this.#makeParents(owner, path);
      createCollection(catalog, owner, path);
      const made = this.#required(path);
      if (seed.inherits) setInheritance(catalog, owner, made, true, false);
      this.#decorate(made, seed);
    });
  }

  async plantDataObject(seed: SeedDataObject): Promise<void> {
    const { catalog } = this.#zone;
    const owner = this.#caller(seed.owner);
    const path = this.#path(seed, owner);
    if (findDataObject(catalog, path)) return;
    catalog.transaction(() => this.#makeParents(owner, path));
    const mode = { path, creates: true, truncates: true, appends: false };
    await writeWhole(this.#zone, owner, { ...mode, resource: seed.resource }, 0, this.#read(seed));
    const object = findDataObject(catalog, path);
    if (!object) return;
    const [replica] = object.replicas;
    const checksum = seed.checksum ? await computeChecksum(replica.physicalPath) : '';
    catalog.transaction(() => {
      const sql = 'UPDATE R_DATA_MAIN SET data_checksum = ? WHERE data_id = ?';
      catalog.database.run(sql, checksum, object.id);
      this.#decorate(object, seed);
    });
  }

  #makeParents(owner: Caller, path: string): void {
    createCollections(this.#zone.catalog, owner, parentOf(path));
  }

  #required(path: string): Collection {
    const collection = findCollection(this.#zone.catalog, path);
    if (!collection) throw new SeedError('it could not be made');
    return collection;
  }

  #read({ content }: SeedDataObject): Buffer {
    if (content.kind === 'text') return Buffer.from(content.value);
    if (content.kind === 'base64') return Buffer.from(content.value, 'base64');
    return reading(() => readFileSync(localPath(this.#seedFile, content.value)));
  }

  #decorate(entity: Entity, seed: SeedEntity): void {
    const { catalog } = this.#zone;
    for (const [name, permission] of Object.entries(seed.permissions)) {
      const user = findUser(catalog, name);
      const level = permissionLevel(permission);
      if (!user) throw new SeedError(`there is no user or group ${name}`);
      if (level === undefined) throw new SeedError(`there is no permission ${permission}`);
      setAccess(catalog, entity.id, user.id, level);
    }
    for (const avu of seed.metadata) addAvu(catalog, entity.id, avu);
  }

  #path({ path }: SeedEntity, owner: Caller): string {
    return path.startsWith('/') ? path : `/${this.#zone.catalog.zone}/home/${owner.name}/${path}`;
  }

  /** The user of that name, or the administrator. */
  #caller(name: string | undefined): Caller {
    const wanted = name ?? this.#zone.settings.admin.name;
    const caller = findCaller(this.#zone.catalog, wanted, NO_ADDRESS);
    if (!caller) throw new SeedError(`there is no user ${wanted}`);
    return caller;
  }
}
