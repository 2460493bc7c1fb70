/** `iphymv`: moves replicas to another resource. */
import { defineCommand, flag, parsedValue, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import type { DataObjectEntry } from '../domain/catalog-entry.js';
import { ConfigurationError } from '../errors.js';
import { moveReplica, resolveHierarchy } from '../operations/physical-move.js';
import { listResources } from '../operations/resource-listing.js';
import type { RecordShape } from '../output/record-shape.js';
import { reportOrStop } from './shared/batch.js';
import { objectOperands } from './shared/object-operands.js';
import { OPERAND_OPTIONS, requireOperands } from './shared/operands.js';
import { excludeEachOther, parseReplicaNumber } from './shared/replica-options.js';
import { timingLine } from './shared/timing-line.js';

const SHAPE: RecordShape = {
  path: { type: 'string', about: 'logical path' },
  type: { type: 'string', about: 'data_object' },
  hierarchy: { type: 'string', about: 'where the replica is now, from root to leaf' },
  size: { type: 'integer', about: 'bytes of the data object' },
  seconds: { type: 'number', about: 'time it took' },
};

interface Moved {
  readonly object: DataObjectEntry;
  readonly hierarchy: string;
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
    source: value('-S <resource>', 'move the replica at this hierarchy, leaf or root', {
      complete: 'resource',
    }),
    target: value('-R <resource>', 'hierarchy, leaf or root to move it to', {
      complete: 'resource',
    }),
    replica: parsedValue('-n <number>', 'move this replica', parseReplicaNumber, {
      complete: 'nothing',
    }),
    recursive: flag('-r, --recursive', 'all data objects below collections'),
    admin: flag('-M', 'as administrator, beyond your own permissions'),
    verbose: flag('-v', 'a line for each data object'),
    veryVerbose: flag('-V', 'as -v', { hidden: true }),
    ...OPERAND_OPTIONS,
  },
  prints: { kind: 'list', shape: SHAPE },
  changes: true,
  legacyLongOptions: true,
  exits: { authentication: 3 },
  otherExits: {
    4: 'the new replica is not like the old one',
    5: 'a logical path is wrong',
  },
  description:
    'With --json and its kin each data object is a record; as text it is told only with -v.',
  examples: [
    ['iphymv -S demoResc -R archive results.csv', 'move a replica from one to the other'],
    ['ils -l results.csv', 'where it is now'],
  ],
  caveats: [
    'A new replica is made, looked at, and only then the old one is trimmed: two requests with looks in between, and room for both is needed. Whatever fails, a good replica stays.',
    'The server chooses where below a root resource a replica goes. Where that is not what -R says, both replicas stay and the command fails.',
  ],
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    excludeEachOther({ '-S': options.source, '-n': options.replica });
    const client = await ctx.client();
    const target = resolveHierarchy(
      await targetOf(ctx, options.target),
      await listResources(client),
    );
    const verbose = options.verbose || options.veryVerbose;
    const source = { number: options.replica, resource: options.source };

    async function* moved(): AsyncGenerator<Moved> {
      for await (const object of objectOperands(ctx, args.path, {
        ...options,
        verbose,
        pathExit: 5,
      })) {
        try {
          const began = ctx.clock.now();
          const { admin } = options;
          const hierarchy = await moveReplica(client, object, source, target, { admin });
          yield { object, hierarchy, seconds: (ctx.clock.now() - began) / 1000 };
        } catch (error) {
          reportOrStop(ctx, options, error);
        }
      }
    }
    await ctx.output.records(moved(), {
      text: ({ object, seconds }) =>
        verbose ? timingLine(object.path.name, object.size, seconds) : [],
      json: ({ object, hierarchy, seconds }) => ({
        path: `${object.path}`,
        type: 'data_object',
        hierarchy,
        size: object.size,
        seconds,
      }),
    });
  },
});

async function targetOf(ctx: Context, given: string | undefined): Promise<string> {
  const resource = given ?? (await ctx.settings()).defaultResource;
  if (resource !== undefined) return resource;
  throw new ConfigurationError('no resource to move to', {
    hint: 'Name one with -R, or set irods_default_resource.',
  });
}
