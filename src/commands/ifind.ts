/** `ifind`: finds data objects and collections. */
import { type CommandInput, defineCommand, flag, parsedValue } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { UsageError } from '../errors.js';
import { explainSearch, type Found, findEntries, type Search } from '../operations/find.js';
import { deleteFound, runForFound } from './find/actions.js';
import { expressionOf, OPERATOR_OPTIONS, TEST_OPTIONS } from './find/expression-options.js';
import { readProgram, rewriteWords } from './find/rewrite-words.js';
import { reportOrStop } from './shared/batch.js';
import { wantedKeys } from './shared/listing-records.js';
import { hasOperands, OPERAND_OPTIONS, operandsOf } from './shared/operands.js';
import { ENTRY_SHAPE, entryRecord } from './shared/shapes.js';

const ARGS = [
  {
    name: 'path',
    variadic: true,
    about: 'where to search; the current collection by default',
    complete: 'logical-path',
  },
] as const;

const OPTIONS = {
  ...TEST_OPTIONS,
  ...OPERATOR_OPTIONS,
  leastDepth: parsedValue('--mindepth <n>', 'at least so deep; a PATH has depth 0', parseDepth),
  mostDepth: parsedValue('--maxdepth <n>', 'at most so deep', parseDepth),
  print0: flag('--print0', 'end each path with NUL, not with a line break'),
  print: flag('--print', 'accepted for those used to find; has no effect', { hidden: true }),
  program: parsedValue(
    '--exec <command>',
    'run a program for each path in place of {}, up to a ;, or for many with {} +',
    readProgram,
    { complete: 'nothing' },
  ),
  remove: flag('--delete', 'remove what is found, after asking'),
  yes: flag('--yes', 'remove without asking'),
  noTrash: flag('--no-trash', 'remove for good, not into the trash'),
  explain: flag('--explain', 'print the queries, and do not search'),
  ...OPERAND_OPTIONS,
} as const;

type Options = CommandInput<typeof ARGS, typeof OPTIONS>['options'];

/** Keys of a record that the query for paths tells. */
const KEYS_OF_PATH = ['path', 'type', 'name', 'id'];

export const command = defineCommand({
  args: ARGS,
  options: OPTIONS,
  prints: { kind: 'list', shape: ENTRY_SHAPE },
  changes: true,
  readerMayLeave: true,
  exits: { failure: 4 },
  rewriteWords: (words) => rewriteWords(words, OPTIONS),
  description:
    'Searches below each PATH and prints the paths of what meets the expression, data objects ' +
    'first; without an expression of everything. Tests are joined by and; --or, --not (or !) and ' +
    'parentheses do the rest, in the order of the line: and binds more than --or. As much as can ' +
    'be is asked of the catalog, in one query for data objects and one for collections; the rest ' +
    'is looked at here, as --explain shows. Options may also be written as find has them: -name.\n\n' +
    'A data object has the size, times and checksum of its newest good replica. Tests of ' +
    'replicas hold where some replica meets them, tests of metadata where some AVU does: so ' +
    '! --avu organism=mouse finds what has no such AVU. With < <= > >= numbers are compared with ' +
    'numbers, dates with dates and texts with texts; what cannot be compared is not found. ' +
    'In a test of metadata a backslash takes the character after it as it is, for names and units ' +
    "with one of \\ = ! < > ~ [ ] and for patterns with * and ?: --avu 'ratio\\=x=1'. Dates " +
    'are as in ISO 8601; lengths of time are such as 90m, 12h, 7d, 2w, 1y or P7D.',
  examples: [
    ["ifind -n '*.fastq' --size +100K", 'large objects below the current collection'],
    ["ifind /tempZone/home --avu 'organism=mouse' --avu '!checked'", 'by metadata'],
    ["ifind . --avu 'length[bp]>=75' --or --avu 'collected<2025-06-01'", 'numbers and dates'],
    ["ifind . -t f ! '(' --resource archive --or --replicas +1 ')'", 'stored once, elsewhere'],
    ["ifind . --checksum absent --exec ichksum {} '+'", 'calculate what is missing'],
    ["ifind . -n '*.tmp' --older 30d --delete", 'remove what is old, after asking'],
    ["ifind '~' -n '*.txt' --object_avu='=,Kind;like,%org%'", 'as vsc-prc-find takes it'],
  ],
  caveats: [
    'Queries hide data objects that one may read in a collection that one may not.',
    'On servers with GenQuery1 only, the query says less and more is looked at here.',
    'Programs of --exec do not get IRODS_PASSWORD, IRODS_TOKEN and their like; they use the sign-in of iinit.',
  ],
  seeAlso: ['ils', 'iquest', 'imeta', 'idu'],
  async run(ctx, { args, options }) {
    const actions = [options.program !== undefined, options.remove, options.print0];
    if (actions.filter(Boolean).length > 1) {
      throw new UsageError('--exec, --delete and --print0 exclude each other');
    }
    if (ctx.output.forPrograms && (options.explain || actions.some(Boolean))) {
      throw new UsageError('--exec, --delete, --print0 and --explain print no records', {
        hint: 'Leave out --json, --ndjson, --csv and --tsv.',
      });
    }
    const search: Search = {
      expression: expressionOf(options, ctx.clock.now() / 1000),
      leastDepth: options.leastDepth ?? 0,
      mostDepth: options.mostDepth ?? Infinity,
      wanted: wantedOf(ctx),
    };
    const words = hasOperands(args.path, options) ? args.path : ['.'];
    if (options.explain) return await explain(ctx, words, search, options);
    const found = (): AsyncGenerator<Found> => foundIn(ctx, words, search, options);
    if (options.program !== undefined) {
      await runForFound(ctx, found(), options.program, options);
    } else if (options.remove) {
      await deleteFound(ctx, found, options);
    } else if (options.print0) {
      for await (const { path } of found()) await ctx.output.bytes(Buffer.from(`${path}\0`));
    } else {
      await ctx.output.records(found(), {
        text: ({ path }) => `${path}`,
        json: ({ id, path, type, entry }) =>
          entry === undefined ? { path: `${path}`, type, name: path.name, id } : entryRecord(entry),
      });
    }
  },
});

/** Undefined where the paths say all that is to be printed. */
function wantedOf(ctx: Context): Search['wanted'] {
  if (!ctx.output.forPrograms) return undefined;
  const isMore = Object.keys(ENTRY_SHAPE).some(
    (key) => !KEYS_OF_PATH.includes(key) && ctx.output.shows(key),
  );
  return isMore ? wantedKeys(ctx) : undefined;
}

async function* foundIn(
  ctx: Context,
  words: readonly string[],
  search: Search,
  options: Options,
): AsyncGenerator<Found, void, undefined> {
  const client = await ctx.client();
  for await (const operand of operandsOf(ctx, words, options)) {
    try {
      yield* findEntries(client, operand, search, ctx.signal);
    } catch (error) {
      reportOrStop(ctx, options, error);
    }
  }
}

async function explain(
  ctx: Context,
  words: readonly string[],
  search: Search,
  options: Options,
): Promise<void> {
  const client = await ctx.client();
  for await (const operand of operandsOf(ctx, words, options)) {
    const parts = await explainSearch(client, operand, search);
    if (parts.length === 0) await ctx.output.line(`${operand.path}: nothing can be found`);
    for (const { type, query, rest, needs } of parts) {
      await ctx.output.line(type === 'data_object' ? 'data objects:' : 'collections:');
      await ctx.output.line(`  ${query}`);
      if (rest === undefined) continue;
      const asked =
        needs.length === 0 ? '' : ` (asks for ${needs.join(', ')} of up to 300 at once)`;
      await ctx.output.line(`  then here: ${rest}${asked}`);
    }
  }
}

/** As vsc-prc-find, -1 is for no limit. */
function parseDepth(word: string): number {
  if (word === '-1') return Infinity;
  if (/^\d{1,4}$/.test(word)) return Number(word);
  throw new UsageError(`not a depth: ${word}`);
}
