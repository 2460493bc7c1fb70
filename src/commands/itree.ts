/** `itree`: draws a collection as a tree. */
import {
  type CommandInput,
  defineCommand,
  flag,
  parsedValue,
  value,
} from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { nameMatcher } from '../domain/glob.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { posixRegex } from '../domain/posix-regex.js';
import { UsageError } from '../errors.js';
import { countsBelow } from '../operations/collection-counts.js';
import { failure } from '../operations/failures.js';
import { NAMES_ONLY, PathLister } from '../operations/list-path.js';
import { type TreeNode, walkDepthFirst } from '../operations/walk-depth-first.js';
import type { JsonRecord } from '../output/record-shape.js';
import { SIZE_OPTIONS } from './shared/sizes.js';
import {
  rootLine,
  type TreeStyle,
  TreeTotals,
  treeDocument,
  treeView,
} from './shared/tree-text.js';

const ARGS = [
  { name: 'collection', about: 'the current collection by default', complete: 'collection-path' },
] as const;

const OPTIONS = {
  collectionsOnly: flag('-c, --collections-only', 'leave data objects out'),
  fullPath: flag('-f, --fullpath', 'full paths in place of names'),
  depth: parsedValue('-L, --depth <levels>', 'go so many levels deep', parseCount, {
    complete: 'nothing',
  }),
  pattern: value('-P, --pattern <glob>', 'only data objects whose names match', {
    complete: 'nothing',
  }),
  regex: value('-p, --pattern-regex <regex>', 'as -P, by a regular expression', {
    complete: 'nothing',
  }),
  ignore: value('-I, --ignore <glob>', 'leave out data objects whose names match', {
    complete: 'nothing',
  }),
  ignoreRegex: value('-i, --ignore-regex <regex>', 'as -I, by a regular expression', {
    complete: 'nothing',
  }),
  extended: flag('-x, --regex-extended-syntax', 'regular expressions in the extended syntax'),
  size: flag('-s, --size', 'show the size of data objects, and the sum'),
  counts: flag('--counts', 'tell how many collections and data objects are in each collection'),
  classify: flag('-F, --classify', 'a slash after the names of collections'),
  ...SIZE_OPTIONS,
  indent: parsedValue(
    '--indent <blanks>',
    'blanks for each level; 2 by default, lines on a terminal',
    parseCount,
    {
      complete: 'nothing',
    },
  ),
  document: flag('-J', 'print the tree as the nested JSON document of the iCommand'),
  colour: flag('-C', 'collections in blue, data objects in green'),
} as const;

type Options = CommandInput<typeof ARGS, typeof OPTIONS>['options'];

export const command = defineCommand({
  args: ARGS,
  options: OPTIONS,
  prints: {
    kind: 'list',
    shape: {
      path: { type: 'string', about: 'logical path' },
      type: { type: 'string', about: 'data_object or collection' },
      name: { type: 'string', about: 'last element of the path' },
      depth: {
        type: 'integer',
        about: 'levels below the collection; 1 for what is directly in it',
      },
      size: { type: 'integer', about: 'bytes; null for a collection', nullable: true },
      collections: {
        type: 'integer',
        about: 'with --counts, how many are directly in a collection; null for a data object',
        nullable: true,
        optional: true,
      },
      data_objects: {
        type: 'integer',
        about: 'with --counts, how many are directly in a collection; null for a data object',
        nullable: true,
        optional: true,
      },
    },
  },
  changes: false,
  exits: { failure: 1 },
  examples: [
    ['itree', 'the current collection'],
    ['itree -c --counts', 'collections alone, and how much is in each'],
    ["itree -sP '*.fastq' -L 2 reads", 'two levels, only some data objects, with sizes'],
  ],
  caveats: ['-J holds the whole tree in memory; --ndjson does not.'],
  seeAlso: ['ils'],
  async run(ctx, { args, options }) {
    const isShown = objectFilter(options);
    const path = await ctx.logicalPath(args.collection ?? '.');
    const lister = new PathLister(await ctx.client(), NAMES_ONLY);
    const listing = await lister.list(path);
    if (listing?.type !== 'collection') {
      throw failure(path, 'is no collection, or one that you may not see', {
        code: IrodsCode.NOT_A_COLLECTION,
      });
    }
    const nodes = walkDepthFirst(lister, listing, {
      depthLimit: options.depth ?? Number.POSITIVE_INFINITY,
      passes: (object) => isShown(object.path.name),
    });
    const contents = options.counts ? await countsBelow(await ctx.client(), path) : undefined;
    if (ctx.output.forPrograms) {
      const json = (node: TreeNode): JsonRecord => nodeRecord(node, contents);
      await ctx.output.records(nodes, { text: () => [], json });
    } else if (options.document) await ctx.output.line(await treeDocument(path, nodes, options));
    else await printTree(ctx, path, nodes, { ...options, contents });
  },
});

async function printTree(
  ctx: Context,
  path: LogicalPath,
  nodes: AsyncIterable<TreeNode>,
  options: Options & Pick<TreeStyle, 'contents'>,
): Promise<void> {
  const style = { ...options, size: options.size || options.human };
  const totals = new TreeTotals();
  await ctx.output.line(rootLine(path, style));
  await ctx.output.show(counted(nodes, totals), treeView(style));
  await ctx.output.line(totals.sentence(style));
}

async function* counted(
  nodes: AsyncIterable<TreeNode>,
  totals: TreeTotals,
): AsyncGenerator<TreeNode, void, undefined> {
  for await (const node of nodes) {
    totals.add(node);
    yield node;
  }
}

/** By -P, -p, -I and -i: which data objects are shown. */
function objectFilter(options: Options): (name: string) => boolean {
  const syntax = options.extended ? 'extended' : 'basic';
  const reads = (glob: string | undefined, regex: string | undefined, words: string) => {
    if (glob !== undefined && regex !== undefined) {
      throw new UsageError(`${words} exclude each other`, { exit: 2 });
    }
    if (regex !== undefined) {
      const expression = posixRegex(regex, syntax);
      return (name: string): boolean => expression.test(name);
    }
    return glob === undefined ? undefined : nameMatcher(glob);
  };
  const wanted = reads(options.pattern, options.regex, '-P and -p');
  const unwanted = reads(options.ignore, options.ignoreRegex, '-I and -i');
  return (name) =>
    !options.collectionsOnly && unwanted?.(name) !== true && wanted?.(name) !== false;
}

function nodeRecord({ entry, depth }: TreeNode, contents: TreeStyle['contents']): JsonRecord {
  const isCollection = entry.type === 'collection';
  const { collections = 0, dataObjects = 0 } = contents?.get(`${entry.path}`) ?? {};
  return {
    path: `${entry.path}`,
    type: entry.type,
    name: entry.path.name,
    depth,
    size: entry.type === 'data_object' ? entry.size : null,
    ...(contents === undefined
      ? {}
      : {
          collections: isCollection ? collections : null,
          data_objects: isCollection ? dataObjects : null,
        }),
  };
}

function parseCount(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError(`not a whole number: ${text}`);
}
