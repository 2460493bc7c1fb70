/** `icheck`: compares files with data objects. */
import { defineCommand, flag, parsedValue } from '../cli/define-command.js';
import { checksumHex } from '../domain/checksum.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { BatchError, UsageError } from '../errors.js';
import { type ShardFindings, ShardTally } from '../operations/compare-shards.js';
import {
  type Comparison,
  type ComparisonState,
  compareTrees,
} from '../operations/compare-trees.js';
import type { JsonRecord, RecordShape } from '../output/record-shape.js';
import type { Shard } from '../transfer/select/selection.js';
import { reportOrStop } from './shared/batch.js';
import { localPath } from './shared/local-paths.js';
import { RULE_OPTIONS, rulesOf } from './shared/selection-options.js';
import { startRun, TRANSFER_OPTIONS } from './shared/transfer-options.js';
import { LINK_OPTIONS, linkPolicy } from './shared/upload-options.js';

const SHAPE: RecordShape = {
  path: { type: 'string', about: 'logical path' },
  local_path: { type: 'string', about: 'path on this machine' },
  type: { type: 'string', about: 'data_object, collection or, with --shard-count, shard' },
  state: {
    type: 'string',
    about: 'same, different, only_local, only_remote, unknown (no checksum stored) or failed',
  },
  shard: {
    type: 'string',
    about: 'with --shard-count, the part it belongs to, such as 3/8',
    nullable: true,
  },
  reason: { type: 'string', about: 'why it is different', nullable: true },
  local_size: { type: 'integer', about: 'bytes of the file', nullable: true },
  size: { type: 'integer', about: 'bytes of the data object', nullable: true },
  local_checksum: { type: 'string', about: 'as the catalog would write it', nullable: true },
  local_checksum_hex: { type: 'string', about: 'the same in hex', nullable: true },
  checksum: { type: 'string', about: 'as the catalog has it', nullable: true },
  checksum_hex: { type: 'string', about: 'the same in hex', nullable: true },
};

const WORDS: Readonly<Record<ComparisonState, string>> = {
  same: 'the same',
  different: 'different',
  only_local: 'only local',
  only_remote: 'only remote',
  unknown: 'no checksum',
  failed: 'failed',
};
const COLUMN = 13;

const MISSING = ['unknown', 'compute', 'read'] as const;

/** As cmp and diff have them. */
const DIFFERENT = 1;

const { bwlimit, retryFor, threads, failFast } = TRANSFER_OPTIONS;

export const command = defineCommand({
  args: [
    {
      name: 'local',
      about: 'a file or folder',
      required: true,
      complete: 'local-path',
    },
    {
      name: 'remote',
      about: 'a data object or collection',
      required: true,
      complete: 'logical-path',
    },
  ],
  options: {
    checksum: flag('-K, --checksum', 'compare checksums too, not sizes alone'),
    missing: parsedValue(
      '--missing <how>',
      'with -K, where none is stored: unknown (the default) tells so, compute has the server store one, read reads the bytes',
      parseMissing,
      { complete: MISSING },
    ),
    verbose: flag('-v, --verbose', 'print what is the same too'),
    shardCount: parsedValue(
      '--shard-count <n>',
      'tell which of the n parts that --shard i/n moved are not whole; with -v each entry too',
      parseShardCount,
      { complete: 'nothing' },
    ),
    ...RULE_OPTIONS,
    ...LINK_OPTIONS,
    threads,
    bwlimit,
    retryFor,
    failFast,
  },
  prints: { kind: 'list', shape: SHAPE },
  changes: true,
  readerMayLeave: true,
  exits: { usage: 2, connection: 2, failure: 2 },
  otherExits: { [DIFFERENT]: 'they are not the same, or it could not be told for all' },
  description:
    'Compares a file with a data object, or a folder with a collection and all that is in them, and prints what is not the same. Nothing is changed, but that --missing compute stores checksums. What the transfer left out by --exclude, --filter-from or .irodsignore files of either side is left out here by the same.',
  examples: [
    ['icheck run7 /tempZone/home/alice/run7', 'by size'],
    ['icheck -K --missing read run7 run7 --json', 'by checksum, for programs'],
    ["icheck --exclude '*.txt' run7 run7", "after iput -r --exclude '*.txt' run7"],
    ['icheck --shard-count 8 run7 run7', 'which of eight machines has not done its part'],
  ],
  seeAlso: ['irsync', 'ichksum', 'iget', 'iput'],
  async run(ctx, { args, options }) {
    if (options.missing !== undefined && !options.checksum) {
      throw new UsageError('--missing needs -K');
    }
    const run = await startRun(ctx, options);
    const places = {
      local: localPath(ctx, args.local),
      remote: await ctx.logicalPath(args.remote),
    };
    const counts = new Map<ComparisonState, number>();
    const { shardCount, verbose } = options;
    const shards = shardCount === undefined ? undefined : new ShardTally(shardCount);
    const comparisons = compareTrees(run, places, {
      by: options.checksum ? 'checksum' : 'size',
      missing: options.missing ?? 'unknown',
      links: linkPolicy(options),
      rules: await rulesOf(ctx, options),
      own: (await ctx.settings()).files.state,
      shardCount,
    });
    const shown = async function* (): AsyncGenerator<Finding> {
      for await (const comparison of comparisons) {
        const { state, error, shard } = comparison;
        counts.set(state, (counts.get(state) ?? 0) + 1);
        shards?.add(comparison);
        if (error !== undefined) reportOrStop(ctx, options, error);
        const isWanted = shards === undefined ? verbose : verbose && state !== 'same';
        const isNews = state !== 'same' && (shards === undefined || shard === undefined);
        if (isWanted || isNews) yield comparison;
      }
      for (const findings of shards?.incomplete() ?? []) yield { ...findings, ...places };
    };
    await ctx.output.records(shown(), { text: lineText, json: recordOf });
    if ([...counts.keys()].every((state) => state === 'same')) {
      ctx.output.notice(counts.size === 0 ? 'nothing to compare' : summaryOf(counts));
      return;
    }
    const incomplete = shards?.incomplete() ?? [];
    const sums = [summaryOf(counts), ...(incomplete.length === 0 ? [] : [shardsText(incomplete)])];
    throw new BatchError(`${args.local} and ${args.remote} are not the same: ${sums.join('; ')}`, {
      exit: counts.has('failed') ? 2 : DIFFERENT,
      ...(counts.has('unknown')
        ? { hint: 'Use --missing read or --missing compute where no checksum is stored.' }
        : {}),
    });
  },
});

/** What is printed: an entry, or a part of the tree that is not whole. */
type Finding =
  | Comparison
  | (ShardFindings & { readonly local: string; readonly remote: LogicalPath });

function summaryOf(counts: ReadonlyMap<ComparisonState, number>): string {
  return (Object.keys(WORDS) as ComparisonState[])
    .filter((state) => counts.has(state))
    .map((state) => `${counts.get(state)} ${WORDS[state]}`)
    .join(', ');
}

/** Shards named in one line at most; all of them are printed. */
const MOST_NAMED = 20;

function shardsText(findings: readonly ShardFindings[]): string {
  const named = findings.slice(0, MOST_NAMED).map(({ shard }) => shardText(shard));
  const rest = findings.length - named.length;
  return `not whole: shard ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function shardText({ index, count }: Shard): string {
  return `${index}/${count}`;
}

function lineText(finding: Finding): string {
  if (!('state' in finding)) {
    return `${'shard'.padEnd(COLUMN)}${shardText(finding.shard)} (${summaryOf(finding.states)})`;
  }
  const { state, path, localPath: local, type, reason } = finding;
  const shown = state === 'only_local' ? local : `${path}`;
  const slash = type === 'collection' ? '/' : '';
  return `${WORDS[state].padEnd(COLUMN)}${shown}${slash}${reason === undefined ? '' : ` (${reason})`}`;
}

function recordOf(finding: Finding): JsonRecord {
  if (!('state' in finding)) {
    return {
      path: `${finding.remote}`,
      local_path: finding.local,
      type: 'shard',
      state: finding.states.has('failed') ? 'failed' : 'different',
      shard: shardText(finding.shard),
      reason: summaryOf(finding.states),
      local_size: null,
      size: null,
      local_checksum: null,
      local_checksum_hex: null,
      checksum: null,
      checksum_hex: null,
    };
  }
  const comparison = finding;
  const { localChecksum, checksum, shard } = comparison;
  return {
    path: `${comparison.path}`,
    local_path: comparison.localPath,
    type: comparison.type,
    state: comparison.state,
    shard: shard === undefined ? null : shardText(shard),
    reason: comparison.reason ?? null,
    local_size: comparison.localSize ?? null,
    size: comparison.size ?? null,
    local_checksum: localChecksum ?? null,
    local_checksum_hex: localChecksum === undefined ? null : checksumHex(localChecksum),
    checksum: checksum ?? null,
    checksum_hex: checksum === undefined ? null : checksumHex(checksum),
  };
}

function parseShardCount(word: string): number {
  if (/^\d{1,6}$/.test(word) && Number(word) > 0) return Number(word);
  throw new UsageError(`not a number of parts: ${word}`);
}

function parseMissing(word: string): (typeof MISSING)[number] {
  const known = MISSING.find((how) => how === word);
  if (known === undefined) throw new UsageError(`--missing takes ${MISSING.join(', ')}`);
  return known;
}
