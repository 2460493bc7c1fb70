/** `iget`: brings data objects and collections. */
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { NobodyReadsError, UsageError } from '../errors.js';
import { get } from '../operations/get.js';
import { getToStream } from '../operations/get-to-stream.js';
import { LAYOUTS } from '../operations/package/write-package.js';
import { isWrittenDown } from '../operations/transfer-run.js';
import { packageOf, parseLayout } from './shared/download-package.js';
import { localPath, splitPaths } from './shared/local-paths.js';
import { OPERAND_OPTIONS, operandsOf, requireOperands } from './shared/operands.js';
import { OUTCOME_SHAPE, printOutcomes } from './shared/outcomes.js';
import { SELECTION_OPTIONS, selectionOf } from './shared/selection-options.js';
import {
  IGNORED_OPTIONS,
  NO_PLUS_SIGNS,
  startRun,
  TRANSFER_OPTIONS,
} from './shared/transfer-options.js';

/** Of iput, which iget of the iCommands reads with the same parser (icommands.md section 1.9). */
const IGNORED_UPLOAD_OPTIONS = {
  checksum: flag('-k, --checksum', 'of iput; has no effect', { hidden: true }),
  all: flag('-a, --all', 'of iput; has no effect', { hidden: true }),
  dataType: value('-D, --data_type <type>', 'of iput; has no effect', { hidden: true }),
  metadata: value('--metadata <text>', 'of iput; has no effect', { hidden: true }),
  acl: value('--acl <text>', 'of iput; has no effect', { hidden: true }),
  ignoreSymlinks: flag('--ignore-symlinks', 'of iput; has no effect', { hidden: true }),
} as const;

export const command = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about:
        'data objects, collections or patterns, then where they go; with one path, the current folder. - is stdout',
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
    ...OPERAND_OPTIONS,
    ...IGNORED_OPTIONS,
    ...IGNORED_UPLOAD_OPTIONS,
  },
  prints: { kind: 'list', shape: OUTCOME_SHAPE },
  changes: true,
  exits: { failure: 3 },
  description:
    'Brings data objects as local files. A file gets its name only when all its bytes are there and on disk; until then they are in a hidden file beside it.',
  examples: [
    ['iget reads/s1.fastq', 'into the current folder'],
    ['iget -r -K reads .', 'a collection, checksums compared'],
    ["iget 'run7/**/*.csv' tables", 'all that match, into a folder'],
    ['iget run7.tar - | tar t', 'to stdout, for another program'],
    ['iget -r --with-metadata --layout bagit run7 bag', 'a bag for an archive'],
  ],
  caveats: [NO_PLUS_SIGNS],
  seeAlso: ['iput', 'irsync', 'istream', 'transfers'],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    const { sources, destination } = splitPaths(args.path, {
      namesMore: options.fromFile !== undefined,
    });
    const { resource, replica, ticket } = options;
    if (destination === '-' && options.verifyChecksum) {
      throw new UsageError('checksums cannot be compared when the bytes go to stdout');
    }
    // Queries take no ticket, and so find nothing that a pattern could match.
    const noGlob = options.noGlob || ticket !== undefined;
    const paths: LogicalPath[] = [];
    const operands = operandsOf(ctx, sources, { ...options, noGlob });
    for await (const { path } of operands) paths.push(path);
    const asPackage = packageOf(ctx, paths, destination, options);
    const selection = await selectionOf(ctx, options);
    const run = await startRun(ctx, options);
    await asPackage?.begin(run);
    if (destination === '-') {
      const sink = async (bytes: Uint8Array): Promise<void> => await ctx.output.bytes(bytes);
      const warn = (text: string): void => ctx.output.warn(text);
      const choices = { resource, replica, ticket };
      await getToStream(run, paths, choices, { sink, warn }).catch((error: unknown) => {
        // As with icat: who has read enough need not read to the end.
        if (!(error instanceof NobodyReadsError)) throw error;
      });
      return;
    }
    const outcomes = get(run, {
      sources: paths,
      destination: asPackage?.payload ?? localPath(ctx, destination),
      intoFolder: destination.endsWith('/'),
      recursive: options.recursive,
      force: options.force,
      mapNames: options.mapNames,
      selection,
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
      resumable: isWrittenDown(run),
    });
    await asPackage?.finish();
  },
});
