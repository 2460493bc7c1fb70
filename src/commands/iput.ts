/** `iput`: stores files and folders. */
import { defineCommand, flag, parsedValue } from '../cli/define-command.js';
import { UsageError } from '../errors.js';
import { type Belongings, requireSettableTypes, withBelongings } from '../operations/after-put.js';
import { put } from '../operations/put.js';
import { putStream } from '../operations/put-stream.js';
import { isWrittenDown } from '../operations/transfer-run.js';
import { parseAclText, parseDataType, parseMetadataText, UNTYPED } from './shared/belongings.js';
import { localPath, splitPaths } from './shared/local-paths.js';
import { NAME_OPTIONS, requireOperands, typedOperands } from './shared/operands.js';
import { OUTCOME_SHAPE, printOutcomes } from './shared/outcomes.js';
import { SELECTION_OPTIONS, selectionOf } from './shared/selection-options.js';
import { IGNORED_OPTIONS, startRun, TRANSFER_OPTIONS } from './shared/transfer-options.js';
import { linkPolicy, UPLOAD_OPTIONS, uploadChoices } from './shared/upload-options.js';

const OPTIONS = {
  force: flag('-f, --force', 'overwrite what is there'),
  all: flag('-a, --all', 'bring all replicas of what is overwritten up to date'),
  recursive: flag('-r, --recursive', 'store folders with all that is in them'),
  ...UPLOAD_OPTIONS,
  dataType: parsedValue('-D, --data_type <type>', 'data type, such as tar', parseDataType, {
    complete: 'nothing',
  }),
  metadata: parsedValue(
    '--metadata <text>',
    'attach attribute;value;units;… to each object',
    parseMetadataText,
    { complete: 'nothing' },
  ),
  acl: parsedValue('--acl <text>', 'give permissions: "read bob;write carol"', parseAclText, {
    complete: 'nothing',
  }),
  ...SELECTION_OPTIONS,
  ...TRANSFER_OPTIONS,
  ...NAME_OPTIONS,
  ...IGNORED_OPTIONS,
} as const;

export const command = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about:
        'local files and folders, then where they go; with one path, the current collection. - is stdin',
      complete: 'either-path',
    },
  ],
  options: OPTIONS,
  prints: { kind: 'list', shape: OUTCOME_SHAPE },
  changes: true,
  exits: { failure: 3 },
  description:
    'Stores local files as data objects. Every object is confirmed by its size; larger ones are compared with the server’s own checksum too, which is then in the catalog.',
  examples: [
    ['iput samples.csv', 'into the current collection'],
    ['iput -r run7 /tempZone/home/alice/runs', 'a folder; inside runs where that exists'],
    ['ils -l runs/run7', 'what is there now'],
    ['tar c run7 | iput - run7.tar', 'a stream'],
    ['find . -name "*.csv" -print0 | iput -0 --from-file - tables', 'files that find names'],
  ],
  caveats: [
    'Objects of up to 64 KiB are confirmed by size only, unless -k or -K is given: as with the iCommands, they then have no checksum in the catalog.',
    'Overwriting an object is not atomic without --atomic: while it goes on, and where it fails, the object is incomplete.',
    '-D needs an administrator for any type but generic, which objects have by themselves: the HTTP API lets nobody else set one.',
  ],
  seeAlso: ['iget', 'irsync', 'istream', 'transfers'],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    const { sources: words, destination } = splitPaths(args.path, {
      namesMore: options.fromFile !== undefined,
    });
    const sources: string[] = [];
    for await (const typed of typedOperands(ctx, words, options)) sources.push(typed);
    const target = await ctx.logicalPath(destination);
    const choices = await uploadChoices(ctx, options);
    const links = linkPolicy(options);
    const selection = await selectionOf(ctx, options);
    if (words.includes('-')) requireOnlyStdin(sources, args.path);
    const belongings: Belongings = {
      metadata: options.metadata ?? [],
      permissions: options.acl ?? [],
      dataType: options.dataType === UNTYPED ? undefined : options.dataType,
      allReplicas: options.all,
    };
    if (belongings.dataType !== undefined) await requireSettableTypes(await ctx.client());
    const run = await startRun(ctx, options);
    const outcomes = words.includes('-')
      ? putStream(run, ctx.streams.stdin as AsyncIterable<Uint8Array | string>, {
          target,
          force: options.force,
          choices,
        })
      : put(run, {
          sources: sources.map((typed) => ({ typed, path: localPath(ctx, typed) })),
          destination: target,
          intoCollection: destination.endsWith('/'),
          recursive: options.recursive,
          force: options.force,
          links,
          selection,
          order: options.orderBy,
          choices,
        });
    await printOutcomes(ctx, withBelongings(run, outcomes, belongings), {
      verbose: options.verbose > 0 || options.veryVerbose,
      failFast: options.failFast,
      resumable: isWrittenDown(run) && !sources.includes('-'),
    });
  },
});

function requireOnlyStdin(sources: readonly string[], paths: readonly string[]): void {
  if (sources.length === 1 && paths.length === 2) return;
  throw new UsageError('stdin is stored alone, under a name: iput - NAME');
}
