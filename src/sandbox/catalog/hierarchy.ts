import { CODES } from '../error-codes.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Catalog } from './catalog.js';

/** One row of R_RESC_MAIN, as far as storing data needs it. */
export interface Resource {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  /** `up`, `down` or nothing, which means up. */
  readonly status: string;
  /** The parent's id as text; empty for a root. */
  readonly parent: string;
  readonly vaultPath: string;
  readonly context: string;
}

const RESOURCE_COLUMNS = `resc_id AS id, resc_name AS name, resc_type_name AS type,
  coalesce(resc_status, '') AS status, coalesce(resc_parent, '') AS parent,
  resc_def_path AS vaultPath, coalesce(resc_context, '') AS context`;

/** The types of resource that hold data themselves. */
const STORAGE_TYPES: ReadonlySet<string> = new Set(['unixfilesystem', 'nonblocking']);

/**
 * The resource of that name.
 *
 * @throws {IrodsFailure} -78000 when there is none.
 */
export function requireResource(catalog: Catalog, name: string): Resource {
  const sql = `SELECT ${RESOURCE_COLUMNS} FROM R_RESC_MAIN WHERE resc_name = ?`;
  const resource = catalog.database.get<Resource>(sql, name);
  if (!resource) throw new IrodsFailure(CODES.SYS_RESC_DOES_NOT_EXIST);
  return resource;
}

/**
 * The resource of that name, which must be the root of its hierarchy.
 *
 * @throws {IrodsFailure} -78000 when there is none, -1816000 for one that has a parent.
 */
export function requireRoot(catalog: Catalog, name: string): Resource {
  const resource = requireResource(catalog, name);
  if (resource.parent !== '') throw new IrodsFailure(CODES.DIRECT_CHILD_ACCESS);
  return resource;
}

/**
 * The resource of that name, which must hold data itself.
 *
 * @throws {IrodsFailure} -78000 when there is none, -361000 for a coordinating one.
 */
export function requireLeaf(catalog: Catalog, name: string): Resource {
  const resource = requireResource(catalog, name);
  if (!STORAGE_TYPES.has(resource.type)) throw new IrodsFailure(CODES.USER_INVALID_RESC_INPUT);
  return resource;
}

/** The resources from the root of a hierarchy down to the one with this id. */
export function lineageOf(catalog: Catalog, resourceId: number): Resource[] {
  const sql = `SELECT ${RESOURCE_COLUMNS} FROM R_RESC_MAIN WHERE resc_id = ?`;
  const lineage: Resource[] = [];
  for (let at = catalog.database.get<Resource>(sql, resourceId); at; ) {
    lineage.unshift(at);
    at = at.parent === '' ? undefined : catalog.database.get<Resource>(sql, Number(at.parent));
  }
  return lineage;
}

/** @throws {IrodsFailure} -78000 when there is no resource with this id. */
export function leafOf(catalog: Catalog, resourceId: number): Resource {
  const leaf = lineageOf(catalog, resourceId).at(-1);
  if (!leaf) throw new IrodsFailure(CODES.SYS_RESC_DOES_NOT_EXIST);
  return leaf;
}

/** The hierarchy of a leaf resource as iRODS writes it, `root;child;leaf`. */
export function hierarchyOf(catalog: Catalog, resourceId: number): string {
  return lineageOf(catalog, resourceId)
    .map(({ name }) => name)
    .join(';');
}

/** Whether the resource with this id is the root itself or stands below it. */
export function isInHierarchy(catalog: Catalog, resourceId: number, root: Resource): boolean {
  return lineageOf(catalog, resourceId).some(({ id }) => id === root.id);
}

/** The resources right below one, by name. */
export function childrenOf(catalog: Catalog, resource: Resource): Resource[] {
  return catalog.database.all<Resource>(
    `SELECT ${RESOURCE_COLUMNS} FROM R_RESC_MAIN WHERE resc_parent = ? ORDER BY resc_name`,
    String(resource.id),
  );
}

/** Whether the resource takes part; one that is down does not. */
export function isUp(resource: Resource): boolean {
  return resource.status !== 'down';
}

/**
 * The leaf that gets a new replica: each coordinating resource asks its children, and the best vote
 * wins; `random` takes any that would. A child without a vote (down) is out.
 *
 * @throws {IrodsFailure} -105000 when the resource is a leaf that is down, -1803000 when no leaf of
 *   a hierarchy would take it.
 */
export function chooseLeaf(catalog: Catalog, root: Resource): Resource {
  const { leaf } = voteForCreation(catalog, root);
  if (leaf) return leaf;
  const isLeaf = STORAGE_TYPES.has(root.type);
  throw new IrodsFailure(isLeaf ? CODES.SYS_RESC_IS_DOWN : CODES.HIERARCHY_ERROR);
}

/**
 * How much a hierarchy favours one of its leaves, from 0 up: the product of the weights that the
 * passthru resources on the way give, 0 when something on the way is down.
 */
export function weightOf(catalog: Catalog, resourceId: number, purpose: 'read' | 'write'): number {
  return lineageOf(catalog, resourceId).reduce(
    (weight, resource) => (isUp(resource) ? weight * weightIn(resource, purpose) : 0),
    1,
  );
}

interface Vote {
  readonly leaf: Resource | undefined;
  readonly vote: number;
}

function voteForCreation(catalog: Catalog, resource: Resource): Vote {
  const none: Vote = { leaf: undefined, vote: 0 };
  if (!isUp(resource)) return none;
  if (STORAGE_TYPES.has(resource.type)) return { leaf: resource, vote: 1 };
  const votes = childrenOf(catalog, resource)
    .map((child) => voteForCreation(catalog, child))
    .filter(({ vote }) => vote > 0);
  const chosen =
    resource.type === 'random'
      ? votes[Math.trunc(catalog.random() * votes.length)]
      : votes.reduce((best, vote) => (vote.vote > best.vote ? vote : best), none);
  if (!chosen) return none;
  return { leaf: chosen.leaf, vote: chosen.vote * weightIn(resource, 'write') };
}

/** The weight in the context of a passthru resource, such as `write=1.0;read=0.5`. */
function weightIn(resource: Resource, purpose: 'read' | 'write'): number {
  if (resource.type !== 'passthru') return 1;
  const found = new RegExp(`(?:^|;)${purpose}=([0-9.]+)`).exec(resource.context)?.[1];
  return found === undefined ? 1 : Number(found) || 0;
}
