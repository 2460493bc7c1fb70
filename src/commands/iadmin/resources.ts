/** The commands of iadmin about resources. */
import type { ResourceProperty } from '../../api/resources.js';
import { flag } from '../../cli/define-command.js';
import { toLocalRodsTime, toRodsTime } from '../../domain/rods-time.js';
import { UsageError } from '../../errors.js';
import {
  addChild,
  createResource,
  modifyResource,
  rebalance,
  removalObstacle,
  removeChild,
  removeResource,
} from '../../operations/resource-administration.js';
import { listResources, type ResourceEntry } from '../../operations/resource-listing.js';
import { confirmOrCancel } from '../shared/confirm.js';
import { labelledLines } from '../shared/labelled-lines.js';
import { printOrNoRows } from '../shared/or-no-rows.js';
import { RESOURCE_SHAPE, resourceCard, resourceRecords } from '../shared/resources.js';
import { adminCommand } from './admin-command.js';

const RESOURCE = { name: 'resource', about: 'name of the resource', complete: 'resource' } as const;

/** What `modresc` can change, by iadmin's words. */
const PROPERTIES: Readonly<Record<string, ResourceProperty>> = {
  name: 'name',
  type: 'type',
  host: 'host',
  path: 'vault_path',
  status: 'status',
  comment: 'comments',
  info: 'information',
  free_space: 'free_space',
  context: 'context',
};
const PROPERTY_WORDS = [...Object.keys(PROPERTIES), 'rebalance'];

const RENAME_QUESTION =
  'Rules, the server’s configuration and everybody’s irods_environment.json may name this resource, ' +
  'and have to be changed with it.\n' +
  'Do you really want to modify the resource name? (enter y or yes to do so)';

export const lr = adminCommand({
  args: [RESOURCE],
  options: {},
  prints: { kind: 'list', shape: RESOURCE_SHAPE },
  changes: false,
  async run(ctx, { args }) {
    const all = await listResources(await ctx.client());
    const json = resourceRecords(all);
    if (args.resource === undefined) {
      await ctx.output.records(all, { text: ({ name }) => name, json });
      return;
    }
    const found = all.filter(({ name }) => name === args.resource);
    await printOrNoRows(ctx, found, {
      text: resourceLines,
      terminal: resourceCard(all),
      json,
    });
  },
});

export const mkresc = adminCommand({
  args: [
    { ...RESOURCE, required: true },
    { name: 'type', about: 'plugin, such as unixfilesystem or replication', required: true },
    { name: 'location', about: 'HOST:PATH of the vault; for a storage resource' },
    { name: 'context', about: 'settings of the plugin' },
  ],
  options: {},
  prints: {
    kind: 'record',
    shape: {
      name: { type: 'string', about: 'name of the resource' },
      type: { type: 'string', about: 'its type' },
      host: { type: 'string', about: 'host that has it; empty for a coordinating resource' },
      vault_path: { type: 'string', about: 'folder of its files there' },
      context: { type: 'string', about: 'its settings' },
    },
  },
  changes: true,
  examples: [
    ['iadmin mkresc ufs unixfilesystem host1:/data/vault', 'make a storage resource'],
    ["iadmin mkresc both replication '' ''", 'make a coordinating resource'],
  ],
  async run(ctx, { args }) {
    const client = await ctx.client();
    const { host, vaultPath } = parseLocation(args.location ?? '');
    if (!ctx.output.forPrograms) {
      await ctx.output.line('Creating resource:');
      await ctx.output.show(
        [
          ['Name:', '\t\t', args.resource],
          ['Type:', '\t\t', args.type],
          ['Host:', '\t\t', host],
          ['Path:', '\t\t', vaultPath],
          ['Context:', '\t', args.context ?? ''],
        ] as const,
        {
          text: ([label, tabs, text]) => `${label}${tabs}"${text}"`,
          terminal: {
            layout: 'rows',
            right: [],
            rows: ([label, , text]) => [{ cells: [label, `"${text}"`] }],
          },
        },
      );
    }
    const type = args.type.replace(/\s/g, '');
    await createResource(client, args.resource, type, { host, vaultPath, context: args.context });
    await ctx.output.record(args.resource, {
      text: () => [],
      json: (name) => ({ name, type, host, vault_path: vaultPath, context: args.context ?? '' }),
    });
  },
});

/** `HOST:PATH`; without a colon all is the host. */
function parseLocation(text: string): { host: string; vaultPath: string } {
  const colon = text.indexOf(':');
  if (colon < 0) return { host: text, vaultPath: '' };
  return { host: text.slice(0, colon), vaultPath: text.slice(colon + 1) };
}

export const rmresc = adminCommand({
  args: [{ ...RESOURCE, required: true }],
  options: {
    checkOnly: flag('--dryrun', 'say whether it could be removed, and do not remove it'),
  },
  prints: {
    kind: 'record',
    shape: {
      name: { type: 'string', about: 'name of the resource' },
      removed: { type: 'boolean', about: 'whether it is gone' },
      irods_code: { type: 'integer', about: 'with --dryrun, why it cannot be removed; else 0' },
    },
  },
  changes: true,
  caveats: [
    '--dryrun looks for children and replicas with queries; the server’s own check is not reachable over HTTP.',
  ],
  async run(ctx, { args, options }) {
    const client = await ctx.client();
    if (!options.checkOnly) {
      await removeResource(client, args.resource);
      await ctx.output.record(args.resource, {
        text: () => [],
        json: (name) => ({ name, removed: !ctx.dryRun, irods_code: 0 }),
      });
      return;
    }
    const obstacle = await removalObstacle(client, args.resource);
    const code = obstacle?.irodsCode ?? 0;
    const verdict = obstacle === undefined ? 'SUCCESS' : 'FAILURE';
    await ctx.output.record(args.resource, {
      text: (name) => `DRYRUN REMOVING RESOURCE [${name} - ${code}] :: ${verdict}`,
      json: (name) => ({ name, removed: false, irods_code: code }),
    });
    if (obstacle !== undefined) throw obstacle;
  },
});

export const modresc = adminCommand({
  args: [
    { ...RESOURCE, required: true },
    { name: 'property', about: 'what to change', required: true, complete: PROPERTY_WORDS },
    { name: 'value', about: 'the new value; rebalance takes none' },
  ],
  options: {},
  prints: {
    kind: 'record',
    shape: {
      name: { type: 'string', about: 'name of the resource, before the change' },
      property: { type: 'string', about: 'what was changed' },
      value: { type: 'string', about: 'the new value; null for rebalance', nullable: true },
    },
  },
  changes: true,
  description: `Properties are ${PROPERTY_WORDS.join(', ')}. A change of the name asks before, on stdin.`,
  async run(ctx, { args }) {
    const client = await ctx.client();
    const changed = async (previous?: string): Promise<void> =>
      await ctx.output.record(args, {
        text: () => (previous === undefined ? [] : `Previous resource path: ${previous}`),
        json: ({ resource: name, property, value = null }) => ({ name, property, value }),
      });
    if (args.property === 'rebalance') {
      await rebalance(client, args.resource);
      await changed();
      return;
    }
    const property = PROPERTIES[args.property === 'freespace' ? 'free_space' : args.property];
    if (property === undefined) {
      throw new UsageError(`unknown property of a resource: ${args.property}`, {
        hint: `Properties are ${PROPERTY_WORDS.join(', ')}.`,
      });
    }
    if (args.value === undefined) throw new UsageError(`missing the new ${args.property}`);
    if (property === 'name') {
      await confirmOrCancel(ctx, RENAME_QUESTION, 'Resource rename aborted');
      if (!ctx.output.forPrograms) await ctx.output.line('OK, performing the resource rename');
    }
    const previous = await modifyResource(client, args.resource, property, args.value);
    await changed(property === 'vault_path' ? previous : undefined);
  },
});

const PARENT = {
  name: 'parent',
  about: 'name of the coordinating resource',
  required: true,
} as const;
const CHILD = { name: 'child', about: 'name of the resource below it', required: true } as const;

export const addchildtoresc = adminCommand({
  args: [
    { ...PARENT, complete: 'resource' },
    { ...CHILD, complete: 'resource' },
    { name: 'context', about: 'settings of the parent for this child' },
  ],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    await addChild(await ctx.client(), args.parent, args.child, args.context);
  },
});

export const rmchildfromresc = adminCommand({
  args: [
    { ...PARENT, complete: 'resource' },
    { ...CHILD, complete: 'resource' },
  ],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    await removeChild(await ctx.client(), args.parent, args.child);
  },
});

/** The lines of `lr NAME`; made and changed in local time, the time of the free space as it is kept. */
function resourceLines(resource: ResourceEntry): string[] {
  return labelledLines([
    ['resc_id', resource.id],
    ['resc_name', resource.name],
    ['zone_name', resource.zone],
    ['resc_type_name', resource.type],
    ['resc_net', resource.host],
    ['resc_def_path', resource.vaultPath],
    ['free_space', resource.freeSpace],
    ['free_space_ts', resource.freeSpaceAt === undefined ? '' : toRodsTime(resource.freeSpaceAt)],
    ['resc_info', resource.info],
    ['r_comment', resource.comment],
    ['resc_status', resource.status],
    ['create_ts', toLocalRodsTime(resource.createdAt)],
    ['modify_ts', toLocalRodsTime(resource.modifiedAt)],
    ['resc_children', resource.children],
    ['resc_context', resource.context],
    ['resc_parent', resource.parentId],
    ['resc_parent_context', resource.parentContext],
  ]);
}
