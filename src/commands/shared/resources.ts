/** How resources are shown to programs, by all commands that list them. */
import { hierarchiesOf, type ResourceEntry } from '../../operations/resource-listing.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';
import { timeOrNull } from './shapes.js';

export const RESOURCE_SHAPE: RecordShape = {
  name: { type: 'string', about: 'name of the resource' },
  hierarchy: { type: 'string', about: 'names from the root down to it, separated by semicolons' },
  id: { type: 'string', about: 'number in the catalog' },
  zone: { type: 'string', about: 'zone it belongs to' },
  type: { type: 'string', about: 'plugin, such as unixfilesystem' },
  host: { type: 'string', about: 'host that serves it' },
  vault_path: { type: 'string', about: 'where the host keeps its data' },
  status: { type: 'string', about: 'up, down, or empty for never set' },
  context: { type: 'string', about: 'settings of the plugin' },
  info: { type: 'string', about: 'free text that administrators set' },
  comment: { type: 'string', about: 'comment that administrators set' },
  free_space: { type: 'string', about: 'free space as it was last set' },
  free_space_at: { type: 'time', about: 'when the free space was set', nullable: true },
  parent_id: { type: 'string', about: 'id of the parent; empty for a root' },
  parent_context: { type: 'string', about: 'settings of the plugin of the parent for this child' },
  created_at: { type: 'time', about: 'when it was made', nullable: true },
  modified_at: { type: 'time', about: 'when it was last changed', nullable: true },
};

/** Writes records of resources that are among `all`. */
export function resourceRecords(
  all: readonly ResourceEntry[],
): (resource: ResourceEntry) => JsonRecord {
  const hierarchies = hierarchiesOf(all);
  return (resource) => ({
    name: resource.name,
    hierarchy: hierarchies.get(resource.id) ?? resource.name,
    id: resource.id,
    zone: resource.zone,
    type: resource.type,
    host: resource.host,
    vault_path: resource.vaultPath,
    status: resource.status,
    context: resource.context,
    info: resource.info,
    comment: resource.comment,
    free_space: resource.freeSpace,
    free_space_at: timeOrNull(resource.freeSpaceAt),
    parent_id: resource.parentId,
    parent_context: resource.parentContext,
    created_at: timeOrNull(resource.createdAt),
    modified_at: timeOrNull(resource.modifiedAt),
  });
}
