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
import { bothTimes, labelledLines } from './shared/labelled-lines.js';
import { RESOURCE_SHAPE, resourceRecords } from './shared/resources.js';

/** The signs a tree is drawn with: before a child, before the last one, and below each of them. */
interface Signs {
  readonly child: string;
  readonly last: string;
  readonly passing: string;
  readonly nothing: string;
}
const LINES: Signs = { child: '├── ', last: '└── ', passing: '│   ', nothing: '    ' };
const ASCII: Signs = { child: '|-- ', last: '`-- ', passing: '|   ', nothing: '    ' };

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
      const chosen = args.resource === undefined ? resources : [find(resources, args.resource)];
      await ctx.output.records(chosen, { text: longLines(), json });
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
    const signs = options.ascii ? ASCII : LINES;
    for (const tree of trees) for (const line of drawn(tree, signs)) await ctx.output.line(line);
  },
});

function find(resources: readonly ResourceEntry[], name: string): ResourceEntry {
  const found = resources.find((resource) => resource.name === name);
  if (found !== undefined) return found;
  throw irodsFailure(IrodsCode.SYS_RESC_DOES_NOT_EXIST, `Resource ${name} does not exist.`, {
    hint: 'ilsresc without a name lists all.',
  });
}

function* drawn(tree: ResourceTree, signs: Signs): Generator<string> {
  yield `${tree.resource.name}:${tree.resource.type}`;
  for (const [index, child] of tree.children.entries()) {
    const isLast = index === tree.children.length - 1;
    let sign = isLast ? signs.last : signs.child;
    for (const line of drawn(child, signs)) {
      yield `${sign}${line}`;
      sign = isLast ? signs.nothing : signs.passing;
    }
  }
}

/** Lines of one resource after the other, with a line of dashes between them. */
function longLines(): (resource: ResourceEntry) => readonly string[] {
  let isFirst = true;
  return (resource) => {
    const separator = isFirst ? [] : ['----'];
    isFirst = false;
    return [...separator, ...describe(resource)];
  };
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
