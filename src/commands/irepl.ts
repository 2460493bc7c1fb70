/** `irepl`: makes replicas on another resource, or brings stale ones up to date. */
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import type { DataObjectEntry } from '../domain/catalog-entry.js';
import { ConfigurationError } from '../errors.js';
import { type ReplicationTarget, replicateObject } from '../operations/replicate.js';
import type { RecordShape } from '../output/record-shape.js';
import { reportOrStop } from './shared/batch.js';
import { objectOperands } from './shared/object-operands.js';
import { OPERAND_OPTIONS, requireOperands } from './shared/operands.js';
import { excludeEachOther, parseReplicaNumber } from './shared/replica-options.js';
import { timingLine } from './shared/timing-line.js';

const SHAPE: RecordShape = {
  path: { type: 'string', about: 'logical path' },
  type: { type: 'string', about: 'data_object' },
  resources: { type: { list: 'string' }, about: 'root resources that were written to' },
  size: { type: 'integer', about: 'bytes of the data object' },
  seconds: { type: 'number', about: 'time it took' },
};

interface Replicated {
  readonly object: DataObjectEntry;
  readonly resources: readonly string[];
  readonly seconds: number;
}

export const command = defineCommand({
  args: [
    {
      name: 'path',
      variadic: true,
      about: 'data objects, or collections with -r',
      complete: 'logical-path',
    },
  ],
  options: {
    resource: value(
      '-R <resource>',
      'root resource to replicate to; irods_default_resource by default',
      {
        complete: 'resource',
      },
    ),
    source: value('-S <resource>', 'take the replica below this root resource', {
      complete: 'resource',
    }),
    replica: parsedValue('-n <number>', 'take this replica', parseReplicaNumber, {
      complete: 'nothing',
    }),
    all: flag('-a', 'bring all stale replicas up to date, and make no new ones'),
    update: flag(
      '-U',
      'accepted with -a; replicas that are not good are always brought up to date',
    ),
    recursive: flag('-r, --recursive', 'all data objects below collections'),
    admin: flag('-M', 'as administrator, beyond your own permissions'),
    verbose: flag('-v', 'a line for each data object'),
    veryVerbose: flag('-V', 'as -v', { hidden: true }),
    showProgress: flag('-P', 'accepted for scripts; has no effect', { hidden: true }),
    renewSocket: flag('-T', 'accepted for scripts; has no effect', { hidden: true }),
    threads: value('-N <number>', 'accepted for scripts; has no effect', { hidden: true }),
    restartFile: value(
      '-X <file>',
      'accepted for scripts: what is good already is never done again',
      { hidden: true },
    ),
    ...OPERAND_OPTIONS,
  },
  prints: { kind: 'list', shape: SHAPE },
  changes: true,
  legacyLongOptions: true,
  otherExits: { 2: 'no paths were given' },
  description:
    'With --json and its kin each data object is a record; as text it is told only with -v.',
  examples: [
    ['irepl -R archive results.csv', 'make a replica on the resource archive'],
    ['ils -l results.csv', 'both replicas, each with its number and resource'],
    ['irepl -a -r run7', 'bring all stale replicas below a collection up to date'],
  ],
  caveats: ['-a is one request for each resource with a stale replica.'],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options, 2);
    excludeEachOther({ '-S': options.source, '-n': options.replica });
    excludeEachOther({ '-R': options.resource, '-a': options.all || undefined });
    const client = await ctx.client();
    const target = await targetOf(ctx, options);
    const verbose = options.verbose || options.veryVerbose;
    const from = { resource: options.source, replica: options.replica, admin: options.admin };

    async function* replicated(): AsyncGenerator<Replicated> {
      for await (const object of objectOperands(ctx, args.path, { ...options, verbose })) {
        try {
          const began = ctx.clock.now();
          const resources = await replicateObject(client, object, target, from);
          yield { object, resources, seconds: (ctx.clock.now() - began) / 1000 };
        } catch (error) {
          reportOrStop(ctx, options, error);
        }
      }
    }
    await ctx.output.records(replicated(), {
      text: ({ object, seconds }) =>
        verbose ? timingLine(object.path.name, object.size, seconds) : [],
      json: ({ object, resources, seconds }) => ({
        path: `${object.path}`,
        type: 'data_object',
        resources,
        size: object.size,
        seconds,
      }),
    });
  },
});

async function targetOf(
  ctx: Context,
  options: { readonly all: boolean; readonly resource: string | undefined },
): Promise<ReplicationTarget> {
  if (options.all) return 'stale replicas';
  const resource = options.resource ?? (await ctx.settings()).defaultResource;
  if (resource !== undefined) return { resource };
  throw new ConfigurationError('no resource to replicate to', {
    hint: 'Name one with -R, or set irods_default_resource.',
  });
}
