import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Caller } from '../caller.js';
import type { Entity } from '../catalog/access.js';
import {
  createCollection,
  createCollections,
  renameCollection,
} from '../catalog/collection-changes.js';
import { findVisibleCollection } from '../catalog/collections.js';
import { renameDataObject } from '../catalog/data-object-changes.js';
import { type DataObject, findVisible } from '../catalog/data-objects.js';
import { boundsBelow } from '../catalog/paths.js';
import { permissionLevel, setInheritance, setPermission } from '../catalog/permissions.js';
import {
  moveCollectionToTrash,
  moveDataObjectToTrash,
  removeCollectionTree,
  removeDataObject,
} from '../catalog/removal.js';
import { CODES } from '../error-codes.js';
import { parseGeneralQuery } from '../genquery1/parser.js';
import { runGeneralQuery } from '../genquery1/run.js';
import { runSelect } from '../genquery2/run.js';
import { IrodsFailure } from '../irods-failure.js';
import { copyToPath } from '../writing/copy-data-object.js';
import type { Zone } from '../zone.js';
import { parseSchedule } from './delay-schedule.js';
import { insertBlock } from './delay-table.js';
import type {
  ChecksumRequest,
  CopyRequest,
  DelayRequest,
  MetadataChange,
  MetadataTarget,
  OpenObject,
  OpenOptions,
  ReplicationRequest,
  RuleHost,
} from './rule-host.js';
import { RuleLimitReached } from './status.js';
import type { QueryRows } from './values.js';
import { changeMetadata, requireCollection, requireObject } from './zone-entities.js';
import { appendToObject, checksumOf, openObject, replicateByRule } from './zone-objects.js';

/** The rows of one query that a rule can walk through. */
const MOST_ROWS = 1_000_000;

/** The zone as the rules of one user see it. */
export class ZoneRuleHost implements RuleHost {
  readonly session: Readonly<Record<string, string>>;
  readonly #zone: Zone;
  readonly #caller: Caller;
  readonly #stopping: AbortSignal;

  /** @param stopping - Ends the rule when the zone is stopped. */
  constructor(zone: Zone, caller: Caller, stopping: AbortSignal) {
    this.#zone = zone;
    this.#caller = caller;
    this.#stopping = stopping;
    this.session = {
      userNameClient: caller.name,
      rodsZoneClient: caller.zone,
      userNameProxy: zone.settings.admin.name,
      rodsZoneProxy: zone.catalog.zone,
      privClient: caller.isAdmin ? '5' : '3',
      clientAddr: caller.address,
    };
  }

  now(): number {
    return Date.now();
  }

  async sleep(milliseconds: number): Promise<void> {
    await setTimeout(milliseconds, undefined, { signal: this.#stopping }).catch(() => {
      throw new RuleLimitReached('the zone stops');
    });
  }

  async pause(): Promise<void> {
    await setImmediate();
    if (this.#stopping.aborted) throw new RuleLimitReached('the zone stops');
  }

  async query(text: string): Promise<QueryRows> {
    const { catalog } = this.#zone;
    const rows = runGeneralQuery(catalog, {
      text,
      caller: this.#caller,
      zone: '',
      isCaseSensitive: true,
      isDistinct: true,
      offset: 0,
      limit: MOST_ROWS,
    });
    return { columns: parseGeneralQuery(text).projections.map(({ column }) => column.name), rows };
  }

  async select(text: string): Promise<readonly (readonly string[])[]> {
    return runSelect(this.#zone.catalog, { text, caller: this.#caller, zone: undefined });
  }

  async delay({ source, condition, variables }: DelayRequest): Promise<number> {
    const { catalog, rules } = this.#zone;
    const schedule = parseSchedule(condition, catalog.seconds());
    const block = { source, variables, user: this.#caller.name };
    const id = catalog.transaction(() => insertBlock(catalog, block, schedule));
    rules.wake();
    return id;
  }

  log(message: string): void {
    this.#zone.settings.log({ level: 'info', message: message.trimEnd() });
  }

  async objectType(path: string): Promise<'data_object' | 'collection' | undefined> {
    const found = findVisible(this.#zone.catalog, this.#caller, path);
    return found === 'data object' ? 'data_object' : found;
  }

  append(path: string, text: string): Promise<void> {
    return appendToObject(this.#zone, this.#caller, path, Buffer.from(text));
  }

  async open(path: string, options: OpenOptions): Promise<OpenObject> {
    return openObject(this.#zone, this.#caller, path, options);
  }

  async removeDataObject(path: string, { force }: { readonly force: boolean }): Promise<void> {
    const { catalog, vault } = this.#zone;
    const object = this.#requireObject(path);
    const removed = catalog.transaction(() => {
      if (force) return removeDataObject(catalog, this.#caller, object, false);
      moveDataObjectToTrash(catalog, this.#caller, object, false);
      return [];
    });
    vault.remove(removed);
  }

  async copyObject(from: string, to: string, { overwrite, resource }: CopyRequest): Promise<void> {
    const target = { from: {}, path: to, resource, overwrites: overwrite };
    await copyToPath(this.#zone, this.#caller, this.#requireObject(from), target);
  }

  async replicate(path: string, request: ReplicationRequest): Promise<void> {
    await replicateByRule(this.#zone, this.#caller, path, request);
  }

  async renameObject(from: string, to: string): Promise<void> {
    const { catalog } = this.#zone;
    const collection = findVisibleCollection(catalog, this.#caller, from);
    catalog.transaction(() => {
      if (collection) renameCollection(catalog, this.#caller, collection, to);
      else renameDataObject(catalog, this.#caller, this.#requireObject(from), to);
    });
  }

  checksum(path: string, options: ChecksumRequest): Promise<string> {
    return checksumOf(this.#zone, this.#caller, path, options);
  }

  async createCollection(path: string, { parents }: { readonly parents: boolean }): Promise<void> {
    const { catalog } = this.#zone;
    catalog.transaction(() => {
      if (parents) createCollections(catalog, this.#caller, path);
      else createCollection(catalog, this.#caller, path);
    });
  }

  async removeCollection(path: string, { force }: { readonly force: boolean }): Promise<void> {
    const { catalog, vault } = this.#zone;
    const collection = requireCollection(catalog, this.#caller, path);
    const removed = catalog.transaction(() => {
      if (force) return removeCollectionTree(catalog, this.#caller, collection);
      moveCollectionToTrash(catalog, this.#caller, collection);
      return [];
    });
    vault.remove(removed);
  }

  async setPermission(
    path: string,
    user: string,
    permission: string,
    recurse: boolean,
  ): Promise<void> {
    const asAdmin = permission.startsWith('admin:');
    const name = asAdmin ? permission.slice('admin:'.length) : permission;
    const { catalog } = this.#zone;
    catalog.transaction(() => {
      for (const entity of this.#entitiesAt(path, recurse)) {
        if (name === 'inherit' || name === 'noinherit') {
          setInheritance(catalog, this.#caller, entity, name === 'inherit', asAdmin);
          continue;
        }
        const level = permissionLevel(name);
        if (level === undefined) throw new IrodsFailure(CODES.CAT_INVALID_ARGUMENT);
        setPermission(catalog, this.#caller, entity, user, level, asAdmin);
      }
    });
  }

  async modifyMetadata(
    target: MetadataTarget,
    name: string,
    changes: readonly MetadataChange[],
  ): Promise<void> {
    const { catalog } = this.#zone;
    catalog.transaction(() => changeMetadata(catalog, this.#caller, target, name, changes));
  }

  /** The entity at a path; with `recurse` also all that is below a collection. */
  #entitiesAt(path: string, recurse: boolean): Entity[] {
    const { catalog } = this.#zone;
    const collection = findVisibleCollection(catalog, this.#caller, path);
    if (!collection) return [this.#requireObject(path)];
    if (!recurse) return [collection];
    const { lower, upper } = boundsBelow(collection.path);
    const below = catalog.database.all<{ id: number; path: string }>(
      `SELECT coll_id AS id, coll_name AS path FROM R_COLL_MAIN
        WHERE coll_name > ? AND coll_name < ?
       UNION SELECT d.data_id, c.coll_name || '/' || d.data_name FROM R_DATA_MAIN d
         JOIN R_COLL_MAIN c ON c.coll_id = d.coll_id
        WHERE c.coll_name = ? OR (c.coll_name > ? AND c.coll_name < ?)`,
      lower,
      upper,
      collection.path,
      lower,
      upper,
    );
    return [collection, ...below];
  }

  #requireObject(path: string): DataObject {
    return requireObject(this.#zone.catalog, this.#caller, path);
  }
}
