/** How resources are shown to programs, by all commands that list them. */

import { type EpochSeconds, toReadableTime } from '../../domain/rods-time.js';
import { hierarchiesOf, type ResourceEntry } from '../../operations/resource-listing.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';
import type { TerminalView } from '../../output/terminal-view.js';
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

/** What stands in a table of resources that are among `all`. */
export function resourceTable(all: readonly ResourceEntry[]): TerminalView<ResourceEntry> {
  const parentOf = parentNames(all);
  return {
    layout: 'table',
    columns: [
      { head: 'resource', cell: ({ name }) => name },
      { head: 'type', cell: ({ type }) => type },
      { head: 'status', cell: ({ status }) => status, optional: true },
      { head: 'host', cell: ({ host }) => host },
      { head: 'vault', cell: ({ vaultPath }) => vaultPath },
      { head: 'parent', cell: parentOf, optional: true },
      { head: 'context', cell: ({ context }) => context, optional: true },
      { head: 'free space', cell: ({ freeSpace }) => freeSpace, align: 'right', optional: true },
      { head: 'comment', cell: ({ comment }) => comment, optional: true },
    ],
  };
}

/** Everything about a resource that is among `all`, for a terminal. */
export function resourceCard(all: readonly ResourceEntry[]): TerminalView<ResourceEntry> {
  const parentOf = parentNames(all);
  return {
    layout: 'card',
    fields: (resource) => [
      ['resource', resource.name],
      ['type', resource.type],
      ['status', resource.status],
      ['host', resource.host],
      ['vault', resource.vaultPath],
      ['free space', resource.freeSpace],
      ['free space set', timeText(resource.freeSpaceAt)],
      ['parent', parentOf(resource)],
      ['parent context', resource.parentContext],
      ['context', resource.context],
      ['info', resource.info],
      ['comment', resource.comment],
      ['created', timeText(resource.createdAt)],
      ['changed', timeText(resource.modifiedAt)],
      ['zone', resource.zone],
      ['id', resource.id],
    ],
  };
}

function parentNames(all: readonly ResourceEntry[]): (resource: ResourceEntry) => string {
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return ({ parentId }) => names.get(parentId) ?? parentId;
}

function timeText(seconds: EpochSeconds | undefined): string {
  return seconds === undefined ? '' : toReadableTime(seconds);
}
