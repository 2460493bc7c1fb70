/** `istream`: reads a data object to stdout, or writes one from stdin. */
import {
  defineCommand,
  defineCommandGroup,
  flag,
  parsedValue,
  value,
} from '../cli/define-command.js';
import { UsageError } from '../errors.js';
import { readPart, writePart } from '../operations/stream.js';
import { NO_PLUS_SIGNS, startRun, TRANSFER_OPTIONS } from './shared/transfer-options.js';

const { bwlimit, retryFor } = TRANSFER_OPTIONS;

const PATH = [
  {
    name: 'path',
    required: true,
    about: 'logical path of the data object',
    complete: 'logical-path',
  },
] as const;

const COMMON = {
  resource: value('-R, --resource <resource>', 'root resource of the replica', {
    complete: 'resource',
  }),
  replica: parsedValue('-n, --replica <number>', 'number of the replica', wholeNumber('replica')),
  offset: parsedValue('-o, --offset <bytes>', 'begin at this byte', wholeNumber('byte offset')),
  count: parsedValue('-c, --count <bytes>', 'at most this many bytes', wholeNumber('byte count')),
  bwlimit,
  retryFor,
} as const;

const EXITS = { usage: 1, failure: 1 } as const;

const read = defineCommand({
  args: PATH,
  options: COMMON,
  prints: { kind: 'text' },
  changes: false,
  exits: EXITS,
  examples: [['istream read -o 7 -c 11 notes.txt', 'eleven bytes from the eighth on']],
  caveats: [NO_PLUS_SIGNS],
  async run(ctx, { args, options }) {
    refuseBoth(options);
    const path = await ctx.logicalPath(args.path);
    const run = await startRun(ctx, { ...options, threads: undefined, failFast: true });
    const { resource, replica, count, offset = 0 } = options;
    await readPart(run, { path, resource, replica, offset, count }, async (bytes) => {
      await ctx.output.bytes(bytes);
    });
  },
});

const write = defineCommand({
  args: PATH,
  options: {
    ...COMMON,
    append: flag('-a, --append', 'write at the end of what is there'),
    noTrunc: flag('--no-trunc', 'keep what is there beyond what is written'),
    checksum: flag('-k, --checksum', 'have the server calculate the checksum and store it'),
    noChecksum: flag('--no-checksum', 'confirm by size only'),
  },
  prints: { kind: 'nothing' },
  changes: true,
  exits: EXITS,
  examples: [
    ['echo checked | istream write -a run7/log.txt', 'a line more'],
    ['itail -n 2 run7/log.txt', 'how it ends now'],
  ],
  async run(ctx, { args, options }) {
    refuseBoth(options);
    const path = await ctx.logicalPath(args.path);
    const run = await startRun(ctx, { ...options, threads: undefined, failFast: true });
    const settings = await ctx.settings();
    const { replica, count, offset = 0, append, noTrunc } = options;
    const resource =
      options.resource ?? (replica === undefined ? settings.defaultResource : undefined);
    await writePart(run, ctx.streams.stdin as AsyncIterable<Uint8Array | string>, {
      path,
      offset,
      count,
      append,
      keepRest: noTrunc,
      choices: {
        resource,
        replica,
        checksum: options.checksum ? 'all' : options.noChecksum ? 'none' : 'large',
        atomic: false,
        keepFailed: false,
      },
    });
    run.progress.finish();
  },
});

export const command = defineCommandGroup({
  subcommands: {
    read: { summary: 'write the bytes of a data object to stdout', command: read },
    write: { summary: 'make or change a data object from stdin', command: write },
  },
  exits: EXITS,
  description: 'Moves bytes between data objects and pipes, in constant memory.',
  seeAlso: ['iget', 'iput'],
});

function refuseBoth({
  resource,
  replica,
}: {
  readonly resource: string | undefined;
  readonly replica: number | undefined;
}): void {
  if (resource === undefined || replica === undefined) return;
  throw new UsageError('--resource and --replica exclude each other');
}

function wholeNumber(what: string): (word: string) => number {
  return (word) => {
    const number = Number(word);
    if (/^\d+$/.test(word) && Number.isSafeInteger(number)) return number;
    throw new UsageError(`not a ${what}: ${word}`);
  };
}
