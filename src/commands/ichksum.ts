/** `ichksum`: calculates, stores and verifies checksums. */
import {
  type CommandInput,
  defineCommand,
  flag,
  parsedValue,
  value,
} from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import type { DataObjectEntry } from '../domain/catalog-entry.js';
import { checksumHex } from '../domain/checksum.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { UsageError } from '../errors.js';
import { checksumOf, verifyChecksum } from '../operations/checksum.js';
import { failure } from '../operations/failures.js';
import {
  type CollectionListing,
  type Listing,
  NAMES_ONLY,
  PathLister,
} from '../operations/list-path.js';
import { mapInOrder, WIDTH } from '../operations/pool.js';
import type { JsonRecord } from '../output/record-shape.js';
import { reportOrStop } from './shared/batch.js';
import { lookUp } from './shared/look-up.js';
import { OPERAND_OPTIONS, operandsOf, requireOperands } from './shared/operands.js';
import { parseReplicaNumber } from './shared/replica-number.js';

const ARGS = [
  { name: 'path', variadic: true, about: 'logical paths or patterns', complete: 'logical-path' },
] as const;

const OPTIONS = {
  recursive: flag('-r, --recursive', 'accepted for scripts; collections are done whole always', {
    hidden: true,
  }),
  force: flag('-f', 'calculate anew even where one is stored'),
  all: flag('-a', 'all replicas'),
  verify: flag('-K, --verify', 'compare sizes and checksums with the catalog'),
  noCompute: flag('--no-compute', 'with -K: compare what is stored, calculate nothing'),
  admin: flag('-M', 'as administrator'),
  replica: parsedValue('-n <number>', 'this replica', parseReplicaNumber, { complete: 'nothing' }),
  resource: value('-R <resource>', 'the replica on this resource', { complete: 'resource' }),
  hex: flag('--hex', 'print digests in hex, as sha256sum and md5sum do'),
  silent: flag('--silent', 'calculate, and print nothing'),
  verbose: flag('-v', 'print how long each took'),
  veryVerbose: flag('-V', 'as -v', { hidden: true }),
  ...OPERAND_OPTIONS,
} as const;

type Options = CommandInput<typeof ARGS, typeof OPTIONS>['options'];

/** The name of a collection whose data objects follow, or a data object. */
type Item = { readonly heading: LogicalPath } | DataObjectEntry;

interface Done {
  readonly path: LogicalPath;
  readonly checksum: string | undefined;
  readonly findings: readonly string[];
  /** Milliseconds. */
  readonly took: number;
}
type Outcome = { readonly heading: LogicalPath } | { readonly error: unknown } | Done;

export const command = defineCommand({
  args: ARGS,
  options: OPTIONS,
  prints: {
    kind: 'list',
    shape: {
      path: { type: 'string', about: 'logical path' },
      type: { type: 'string', about: 'always data_object' },
      checksum: {
        type: 'string',
        about: 'as stored, in hex with --hex; null after -K',
        nullable: true,
      },
      findings: { type: { list: 'string' }, about: 'what -K found wrong; empty where all is well' },
    },
  },
  changes: true,
  legacyLongOptions: true,
  description:
    'Prints the checksum of each data object; the server calculates and stores it where there is ' +
    'none yet. A collection is done with all that is in it. -K prints nothing where all is well.',
  examples: [
    ['ichksum run7', 'all data objects of a collection'],
    ['ichksum -K run7', 'reads every byte again and compares'],
    ['ichksum --hex reads/s1.fastq', 'to compare with sha256sum'],
    ['ichksum --json reads/s1.fastq', 'for a program'],
  ],
  caveats: ['Data objects with a plus sign in their path cannot be verified over HTTP.'],
  seeAlso: ['iput', 'ils'],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options, 2);
    refuseContradictions(options);
    const outcomes = mapInOrder(
      itemsOf(ctx, args.path, options),
      WIDTH,
      async (item) => await outcomeOf(ctx, item, options),
    );
    if (ctx.output.forPrograms) {
      await ctx.output.records(doneOf(ctx, outcomes, options), {
        text: () => [],
        json: doneRecord,
      });
      return;
    }
    for await (const outcome of outcomes) await printOutcome(ctx, outcome, options);
  },
});

/** Everything to do, in order: the data objects of a collection, then its collections. */
async function* itemsOf(
  ctx: Context,
  words: readonly string[],
  options: Options,
): AsyncGenerator<Item, void, undefined> {
  const lister = new PathLister(await ctx.client(), NAMES_ONLY);
  const operands = operandsOf(ctx, words, options, 'stream');
  const listings = lookUp<Listing>(ctx, operands, options, {
    one: ({ path, type }) => lister.list(path, type),
    objects: (paths) => lister.objectsAt(paths),
  });
  for await (const { found } of listings) {
    if (found.type === 'data_object') yield found;
    else yield* itemsIn(lister, found);
  }
}

async function* itemsIn(
  lister: PathLister,
  listing: CollectionListing,
): AsyncGenerator<Item, void, undefined> {
  yield { heading: listing.collection.path };
  yield* listing.objects;
  for await (const child of lister.childrenOf(listing, true)) yield* itemsIn(lister, child);
}

/** Does one item. Never rejects: failures wait for their turn to be reported. */
async function outcomeOf(ctx: Context, item: Item, options: Options): Promise<Outcome> {
  if ('heading' in item) return item;
  const began = ctx.clock.now();
  try {
    const client = await ctx.client();
    const findings = options.verify
      ? await verifyChecksum(client, item.path, { ...options, compute: !options.noCompute })
      : [];
    const checksum = options.verify ? undefined : await checksumOf(client, item, options);
    return {
      path: item.path,
      checksum: shownChecksum(checksum, options),
      findings: findings.map(({ message }) => message),
      took: ctx.clock.now() - began,
    };
  } catch (error) {
    return { error };
  }
}

function shownChecksum(checksum: string | undefined, { hex }: Options): string | undefined {
  if (checksum === undefined || checksum === '') return undefined;
  return hex ? checksumHex(checksum) : checksum;
}

async function printOutcome(ctx: Context, outcome: Outcome, options: Options): Promise<void> {
  if ('error' in outcome) return reportOrStop(ctx, options, outcome.error);
  if ('heading' in outcome) {
    if (!options.silent) await ctx.output.line(`C- ${outcome.heading}:`);
    return;
  }
  const { path, checksum, findings } = outcome;
  if (checksum !== undefined && !options.silent) {
    await ctx.output.line(`    ${path.name}    ${checksum}`);
  }
  for (const finding of findings) await ctx.output.line(finding);
  if (options.verbose || options.veryVerbose) {
    const seconds = (outcome.took / 1000).toFixed(3);
    await ctx.output.line(`   ${path.name.slice(0, 25).padEnd(25)}  ${seconds} sec`);
  }
  reportFindings(ctx, outcome, options);
}

async function* doneOf(
  ctx: Context,
  outcomes: AsyncIterable<Outcome>,
  options: Options,
): AsyncGenerator<Done, void, undefined> {
  for await (const outcome of outcomes) {
    if ('error' in outcome) reportOrStop(ctx, options, outcome.error);
    else if ('took' in outcome) {
      yield outcome;
      reportFindings(ctx, outcome, options);
    }
  }
}

function reportFindings(ctx: Context, { path, findings }: Done, options: Options): void {
  if (findings.length === 0) return;
  const error = failure(path, findings.join(' '), { code: IrodsCode.CHECK_VERIFICATION_RESULTS });
  reportOrStop(ctx, options, error);
}

function doneRecord({ path, checksum, findings }: Done): JsonRecord {
  return { path: `${path}`, type: 'data_object', checksum: checksum ?? null, findings };
}

/** As the iCommand, whose exit code for this is that of a failure. */
function refuseContradictions(options: Options): void {
  const contradictions: readonly (readonly [boolean, string])[] = [
    [options.verify && options.force, '-K and -f'],
    [options.verify && options.silent, '-K and --silent'],
    [options.replica !== undefined && options.all, '-n and -a'],
    [options.resource !== undefined && options.all, '-R and -a'],
    [options.replica !== undefined && options.resource !== undefined, '-n and -R'],
    [options.noCompute && !options.verify, '--no-compute without -K'],
  ];
  const [found] = contradictions.filter(([isGiven]) => isGiven);
  if (found === undefined) return;
  const [, words] = found;
  throw new UsageError(
    words.includes('without') ? `${words} has no meaning` : `${words} exclude each other`,
    { exit: 3 },
  );
}
