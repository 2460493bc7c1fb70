/** `iget`: brings data objects and collections. */
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import { UsageError } from '../errors.js';
import { get, getToStream } from '../operations/get.js';
import { LAYOUTS } from '../operations/package/write-package.js';
import { packageOf, parseLayout } from './shared/download-package.js';
import { localPath, splitPaths } from './shared/local-paths.js';
import { OUTCOME_SHAPE, printOutcomes } from './shared/outcomes.js';
import { SELECTION_OPTIONS, selectionOf } from './shared/selection-options.js';
import { IGNORED_OPTIONS, startRun, TRANSFER_OPTIONS } from './shared/transfer-options.js';

export const command = defineCommand({
  args: [
    {
      name: 'path',
      required: true,
      variadic: true,
      about:
        'data objects and collections, then where they go; with one path, the current folder. - is stdout',
      complete: 'either-path',
    },
  ],
  options: {
    force: flag('-f, --force', 'overwrite what is there'),
    recursive: flag('-r, --recursive', 'bring collections with all that is in them'),
    verifyChecksum: flag('-K, --verify_checksum', 'compare checksums'),
    noTimes: flag('--no-times', 'do not keep modification times'),
    mapNames: flag('--map-names', 'store what has an impossible name under an escaped one'),
    keepFailed: flag('--keep-failed', 'keep what failed the comparison, under a hidden name'),
    resource: value('-R, --dest_resc <resource>', 'read from this resource', {
      complete: 'resource',
    }),
    withMetadata: flag(
      '--with-metadata',
      'with -r and a new folder: write metadata.json, and a manifest with sizes and digests, too',
    ),
    layout: parsedValue(
      '--layout <layout>',
      'with --with-metadata: plain, bagit (RFC 8493) or ro-crate (1.1); plain by default',
      parseLayout,
      { complete: LAYOUTS },
    ),
    ...SELECTION_OPTIONS,
    ...TRANSFER_OPTIONS,
    ...IGNORED_OPTIONS,
  },
  prints: { kind: 'list', shape: OUTCOME_SHAPE },
  changes: true,
  exits: { failure: 3 },
  description:
    'Brings data objects as local files. A file gets its name only when all its bytes are there and on disk; until then they are in a hidden file beside it.',
  examples: [
    ['iget results.csv', 'into the current folder'],
    ['iget -r -K runs/run7 .', 'a collection, checksums compared'],
    ['iget run7.tar - | tar x', 'to stdout'],
    ['iget -r --with-metadata --layout bagit runs/run7 bag', 'a bag for an archive'],
  ],
  seeAlso: ['iput', 'irsync', 'istream'],
  async run(ctx, { args, options }) {
    const { sources, destination } = splitPaths(args.path);
    const paths = await Promise.all(sources.map(async (typed) => await ctx.logicalPath(typed)));
    const { resource, replica, ticket } = options;
    if (destination === '-' && options.verifyChecksum) {
      throw new UsageError('checksums cannot be compared when the bytes go to stdout');
    }
    const asPackage = packageOf(ctx, paths, destination, options);
    await asPackage?.begin();
    const run = await startRun(ctx, options);
    if (destination === '-') {
      const sink = async (bytes: Uint8Array): Promise<void> => await ctx.output.bytes(bytes);
      await getToStream(run, paths, { resource, replica, ticket }, sink);
      return;
    }
    const outcomes = get(run, {
      sources: paths,
      destination: asPackage?.payload ?? localPath(ctx, destination),
      intoFolder: destination.endsWith('/'),
      recursive: options.recursive,
      force: options.force,
      mapNames: options.mapNames,
      selection: await selectionOf(ctx, options),
      order: options.orderBy,
      platform: ctx.platform,
      choices: {
        resource,
        replica,
        ticket,
        verify: options.verifyChecksum,
        keepTimes: !options.noTimes,
        keepFailed: options.keepFailed,
      },
    });
    await printOutcomes(ctx, asPackage?.watched(outcomes) ?? outcomes, {
      verbose: options.verbose > 0 || options.veryVerbose,
      failFast: options.failFast,
    });
    await asPackage?.finish();
  },
});
