/** Resources and the trees they make, as the catalog knows them. */
import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import { type EpochSeconds, parseRodsTime } from '../domain/rods-time.js';

export interface ResourceEntry {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly type: string;
  readonly host: string;
  readonly vaultPath: string;
  /** `up`, `down`, or empty for never set. */
  readonly status: string;
  readonly context: string;
  readonly info: string;
  readonly comment: string;
  /** As somebody set it; bytes as a rule. */
  readonly freeSpace: string;
  readonly freeSpaceAt: EpochSeconds | undefined;
  readonly createdAt: EpochSeconds | undefined;
  readonly modifiedAt: EpochSeconds | undefined;
  readonly children: string;
  /** Id of the parent; empty for a root. */
  readonly parentId: string;
  readonly parentContext: string;
}

const COLUMNS = [
  'RESC_NAME',
  'RESC_ID',
  'RESC_ZONE_NAME',
  'RESC_TYPE_NAME',
  'RESC_HOSTNAME',
  'RESC_VAULT_PATH',
  'RESC_STATUS',
  'RESC_CONTEXT',
  'RESC_INFO',
  'RESC_COMMENT',
  'RESC_FREE_SPACE',
  'RESC_FREE_SPACE_TIME',
  'RESC_CREATE_TIME',
  'RESC_MODIFY_TIME',
  'RESC_CHILDREN',
  'RESC_PARENT_ID',
  'RESC_PARENT_CONTEXT',
];

/** The pseudo resource of bundles, which holds nothing. */
export const BUNDLE_RESOURCE = 'bundleResc';

/** All resources of the zone, or of another one, by name; in one query. */
export async function listResources(
  client: IrodsClient,
  zone?: string,
): Promise<readonly ResourceEntry[]> {
  const orderBy = [{ column: 'RESC_NAME' }];
  const place = zone === undefined ? {} : { zone };
  const rows = await client.query.all({ select: COLUMNS, orderBy, ...place });
  return rows.map(readResource);
}

/** The names from the root down to each resource, `root;mid;leaf`, by the resources' ids. */
export function hierarchiesOf(resources: readonly ResourceEntry[]): ReadonlyMap<string, string> {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const hierarchies = new Map<string, string>();
  for (const resource of resources) {
    const names = [resource.name];
    const passed = new Set([resource.id]);
    let parent = byId.get(resource.parentId);
    while (parent !== undefined && !passed.has(parent.id)) {
      passed.add(parent.id);
      names.unshift(parent.name);
      parent = byId.get(parent.parentId);
    }
    hierarchies.set(resource.id, names.join(';'));
  }
  return hierarchies;
}

function readResource(row: Row): ResourceEntry {
  const cell = (index: number): string => row[index] ?? '';
  return {
    name: cell(0),
    id: cell(1),
    zone: cell(2),
    type: cell(3),
    host: cell(4),
    vaultPath: cell(5),
    status: cell(6),
    context: cell(7),
    info: cell(8),
    comment: cell(9),
    freeSpace: cell(10),
    freeSpaceAt: parseRodsTime(cell(11)),
    createdAt: parseRodsTime(cell(12)),
    modifiedAt: parseRodsTime(cell(13)),
    children: cell(14),
    parentId: cell(15),
    parentContext: cell(16),
  };
}
