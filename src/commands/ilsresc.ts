/** `ilsresc`: lists resources, as trees or in long form. */
import { defineCommand, flag, value } from '../cli/define-command.js';
import { IrodsCode } from '../domain/irods-code.js';
import { irodsFailure } from '../operations/explain.js';
import {
  BUNDLE_RESOURCE,
  listResources,
  type ResourceEntry,
} from '../operations/resource-listing.js';
import { type ResourceTree, resourcesIn, treeOf, treesOf } from '../operations/resource-tree.js';
import type { Line } from '../output/styled-line.js';
import { Branches } from './shared/branches.js';
import { bothTimes, dashed, labelledLines } from './shared/labelled-lines.js';
import {
  RESOURCE_SHAPE,
  resourceCard,
  resourceRecords,
  resourceTable,
} from './shared/resources.js';

export const command = defineCommand({
  args: [
    { name: 'resource', about: 'only this resource and what is below it', complete: 'resource' },
  ],
  options: {
    long: flag('-l', 'long form, without the tree'),
    tree: flag('--tree', 'as trees; the default'),
    ascii: flag('--ascii', 'draw the trees with ASCII signs'),
    zone: value('-z <zone>', 'resources of another zone', { complete: 'nothing' }),
    verbose: flag('-v', 'accepted for scripts; has no effect', { hidden: true }),
    veryVerbose: flag('-V', 'accepted for scripts; has no effect', { hidden: true }),
  },
  prints: { kind: 'list', shape: RESOURCE_SHAPE },
  changes: false,
  exits: { authentication: 3, failure: 1 },
  description: 'With --json and its kin each resource is a record, parents before their children.',
  examples: [
    ['ilsresc', 'all resources as trees'],
    ['ilsresc -l demoResc', 'everything about one'],
  ],
  async run(ctx, { args, options }) {
    if (args.resource === BUNDLE_RESOURCE && !ctx.output.forPrograms) {
      await ctx.output.line(`${BUNDLE_RESOURCE} is a pseudo resource for system use only.`);
      return;
    }
    const everything = await listResources(await ctx.client(), options.zone);
    const resources = everything.filter(({ name }) => name !== BUNDLE_RESOURCE);
    const json = resourceRecords(resources);
    if (options.long) {
      const one = args.resource === undefined ? undefined : find(resources, args.resource);
      await ctx.output.records(one === undefined ? resources : [one], {
        text: dashed(describe),
        terminal: one === undefined ? resourceTable(resources) : resourceCard(resources),
        json,
      });
      return;
    }
    const trees =
      args.resource === undefined
        ? treesOf(resources)
        : [treeOf(find(resources, args.resource), resources)];
    if (ctx.output.forPrograms) {
      const inOrder = trees.flatMap((tree) => [...resourcesIn(tree)]);
      await ctx.output.records(inOrder, { text: ({ name }) => name, json });
      return;
    }
    const branches = new Branches(options.ascii ? 'ascii' : 'lines');
    for (const tree of trees) {
      for (const line of drawn(tree, branches)) await ctx.output.line(line);
    }
  },
});

function find(resources: readonly ResourceEntry[], name: string): ResourceEntry {
  const found = resources.find((resource) => resource.name === name);
  if (found !== undefined) return found;
  throw irodsFailure(IrodsCode.SYS_RESC_DOES_NOT_EXIST, `Resource ${name} does not exist.`, {
    hint: 'ilsresc without a name lists all.',
  });
}

function* drawn(
  { resource, children }: ResourceTree,
  branches: Branches,
  place = { depth: 0, isLast: true },
): Generator<Line> {
  const name = { text: resource.name, style: 'label' } as const;
  yield { parts: [{ text: branches.before(place) }, name, { text: `:${resource.type}` }] };
  for (const [index, child] of children.entries()) {
    const isLast = index === children.length - 1;
    yield* drawn(child, branches, { depth: place.depth + 1, isLast });
  }
}

function describe(resource: ResourceEntry): readonly string[] {
  return labelledLines([
    ['resource name', resource.name],
    ['id', resource.id],
    ['zone', resource.zone],
    ['type', resource.type],
    ['location', resource.host],
    ['vault', resource.vaultPath],
    ['free space', resource.freeSpace],
    ['free space time', bothTimes(resource.freeSpaceAt)],
    ['status', resource.status],
    ['info', resource.info],
    ['comment', resource.comment],
    ['create time', bothTimes(resource.createdAt)],
    ['modify time', bothTimes(resource.modifiedAt)],
    ['context', resource.context],
    ['parent', resource.parentId],
    ['parent context', resource.parentContext],
  ]);
}
