/** `idu`: tells how much collections hold. */
import { type CommandInput, defineCommand, flag, parsedValue } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { UsageError } from '../errors.js';
import { diskUsage, type Usage } from '../operations/disk-usage.js';
import { mapInOrder, WIDTH } from '../operations/pool.js';
import type { RecordShape } from '../output/record-shape.js';
import { reportOrStop } from './shared/batch.js';
import { hasOperands, OPERAND_OPTIONS, operandsOf } from './shared/operands.js';
import { SIZE_OPTIONS, sizeText } from './shared/sizes.js';

const SHAPE: RecordShape = {
  path: { type: 'string', about: 'logical path; total for the sum of all', nullable: true },
  type: { type: 'string', about: 'data_object, collection or total' },
  size: { type: 'integer', about: 'bytes of all that is in it' },
  data_objects: {
    type: 'integer',
    about: 'how many data objects; null where replicas are counted',
    nullable: true,
  },
  replicas: {
    type: 'integer',
    about: 'how many replicas; null where they are not counted',
    nullable: true,
  },
};

const ARGS = [
  {
    name: 'path',
    variadic: true,
    about: 'logical paths or patterns; the current collection by default',
    complete: 'logical-path',
  },
] as const;

const OPTIONS = {
  depth: parsedValue('-d, --depth <n>', 'tell collections apart so deep', parseDepth, {
    complete: 'nothing',
  }),
  summarize: flag('-s, --summarize', 'only one line for each path, as --depth 0'),
  ...SIZE_OPTIONS,
  everyReplica: flag('--replicas', 'count every replica: what is stored, not what is seen'),
  count: flag('--count', 'print the number of data objects or replicas too'),
  total: flag('-c, --total', 'print the sum of all paths at the end'),
  recurse: flag('-r, --recurse', 'accepted for scripts; collections always count whole', {
    hidden: true,
  }),
  verbose: flag('-v, --verbose', 'accepted for scripts; has no effect', { hidden: true }),
  ...OPERAND_OPTIONS,
} as const;

type Options = CommandInput<typeof ARGS, typeof OPTIONS>['options'];

/** What is at one path, the path itself at the end; or why that is not known. */
interface Usages {
  readonly parts: readonly Usage[];
  readonly error?: unknown;
}

/** A line of the result; the total has no path. */
type Line = Omit<Usage, 'path' | 'type'> & {
  readonly path: string | undefined;
  readonly type: Usage['type'] | 'total';
};

export const command = defineCommand({
  args: ARGS,
  options: OPTIONS,
  prints: { kind: 'list', shape: SHAPE },
  changes: false,
  exits: { failure: 4 },
  description:
    'Prints the bytes that data objects and collections hold, a collection after those in it. ' +
    'The sums are made by the server. Every data object counts once, with its newest good ' +
    'replica; with --replicas every replica counts.',
  examples: [
    ['idu -s -H', 'the current collection, for people'],
    ['idu -d 1 -H -c reads run7', 'with their collections, and all'],
    ['idu --replicas --json run7', 'what is stored, for programs'],
  ],
  caveats: [
    'Data objects of which you may see only some replicas, or that change meanwhile, may count by what was seen at different moments.',
  ],
  seeAlso: ['ils', 'iquota', 'ifind'],
  async run(ctx, { args, options }) {
    if (options.summarize && options.depth !== undefined) {
      throw new UsageError('--summarize and --depth exclude each other');
    }
    const words = hasOperands(args.path, options) ? args.path : ['.'];
    await ctx.output.records(linesOf(ctx, words, options), {
      text: (line) => cellsOf(line, options).join('\t'),
      terminal: {
        layout: 'rows',
        right: options.count ? [0, 1] : [0],
        rows: (line) => [{ cells: cellsOf(line, options) }],
      },
      json: ({ path, type, size, count }) => ({
        path: path ?? null,
        type,
        size,
        data_objects: options.everyReplica ? null : count,
        replicas: options.everyReplica ? count : null,
      }),
    });
  },
});

async function* linesOf(
  ctx: Context,
  words: readonly string[],
  options: Options,
): AsyncGenerator<Line, void, undefined> {
  const client = await ctx.client();
  const { everyReplica } = options;
  const depth = options.summarize ? 0 : (options.depth ?? Infinity);
  let [size, count] = [0, 0];
  const operands = operandsOf(ctx, words, options);
  const usages = mapInOrder(operands, WIDTH, async (operand): Promise<Usages> => {
    try {
      return { parts: await diskUsage(client, operand, { everyReplica, depth }) };
    } catch (error) {
      return { parts: [], error };
    }
  });
  for await (const { parts, error } of usages) {
    if (error !== undefined) reportOrStop(ctx, options, error);
    for (const usage of parts) yield { ...usage, path: `${usage.path}` };
    size += parts.at(-1)?.size ?? 0;
    count += parts.at(-1)?.count ?? 0;
  }
  if (options.total) yield { path: undefined, type: 'total', size, count };
}

function cellsOf({ path = 'total', size, count }: Line, options: Options): readonly string[] {
  return [sizeText(size, options), ...(options.count ? [String(count)] : []), path];
}

function parseDepth(word: string): number {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  throw new UsageError(`not a depth: ${word}`);
}
