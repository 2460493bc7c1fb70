/** `isysmeta`: shows and changes what the catalog itself keeps of a data object. */
import { defineCommand, defineCommandGroup, flag } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { replicaStatusFromServer } from '../domain/replica.js';
import { type EpochSeconds, toLocalRodsTime, toRodsTime } from '../domain/rods-time.js';
import { parseTypedTime } from '../domain/typed-time.js';
import { UsageError } from '../errors.js';
import { listTokens } from '../operations/catalog-listing.js';
import {
  type ReplicaMetadata,
  setComment,
  setDataType,
  setExpiry,
  systemMetadataOf,
} from '../operations/system-metadata.js';
import type { JsonRecord, RecordShape } from '../output/record-shape.js';
import { bothTimes, dashed, labelledLines } from './shared/labelled-lines.js';
import { lookUp } from './shared/look-up.js';
import {
  OPERAND_OPTIONS,
  type OperandChoices,
  operandsOf,
  requireOperands,
} from './shared/operands.js';
import { parseReplicaNumber } from './shared/replica-options.js';
import { textOrNull, timeOrNull } from './shared/shapes.js';

const EXITS = { authentication: 3, failure: 4 } as const;

const OBJECT = {
  name: 'path',
  about: 'a data object',
  required: true,
  complete: 'logical-path',
} as const;
const LONG = {
  long: flag('-l', 'everything, of each replica'),
  verbose: flag('-v', 'as -l'),
  veryVerbose: flag('-V', 'as -l', { hidden: true }),
} as const;

const SHAPE: RecordShape = {
  path: { type: 'string', about: 'logical path' },
  id: { type: 'string', about: 'number of the data object in the catalog' },
  collection_id: { type: 'string', about: 'number of its collection' },
  number: { type: 'integer', about: 'replica number' },
  status: {
    type: 'string',
    about: 'good, stale, intermediate, read_locked or write_locked',
  },
  status_text: { type: 'string', about: 'text that is free to use' },
  version: { type: 'string', about: 'version, unused by iRODS itself' },
  data_type: { type: 'string', about: 'data type' },
  size: { type: 'integer', about: 'bytes' },
  leaf_resource: { type: 'string', about: 'resource that stores the replica' },
  physical_path: { type: 'string', about: 'where the server keeps it' },
  owner: { type: 'string', about: 'name of the owner' },
  owner_zone: { type: 'string', about: 'zone of the owner' },
  checksum: { type: 'string', about: 'as stored; null where there is none', nullable: true },
  expires_at: { type: 'time', about: 'when it expires', nullable: true },
  comment: { type: 'string', about: 'comment on the replica' },
  created_at: { type: 'time', about: 'when it was created', nullable: true },
  modified_at: { type: 'time', about: 'when it was last modified', nullable: true },
};

interface Listed {
  readonly path: LogicalPath;
  readonly replicas: readonly ReplicaMetadata[];
}

const ls = defineCommand({
  args: [
    {
      name: 'path',
      about: 'data objects or patterns',
      variadic: true,
      complete: 'logical-path',
    },
  ],
  options: { ...LONG, ...OPERAND_OPTIONS },
  prints: { kind: 'list', shape: SHAPE },
  changes: false,
  exits: EXITS,
  async run(ctx, { args, options }) {
    requireOperands(args.path, options);
    const isLong = options.long || options.verbose || options.veryVerbose;
    const text = isLong ? longText : shortText;
    const listed = listedObjects(ctx, args.path, options);
    if (ctx.output.forPrograms) {
      await ctx.output.records(eachReplica(listed), { text: () => [], json: metadataRecord });
    } else {
      await ctx.output.show(listed, { text });
    }
  },
});

async function* listedObjects(
  ctx: Context,
  words: readonly string[],
  choices: OperandChoices,
): AsyncGenerator<Listed> {
  const client = await ctx.client();
  const operands = operandsOf(ctx, words, choices, 'stream');
  const found = lookUp(ctx, operands, choices, {
    one: ({ path }) => systemMetadataOf(client, path),
  });
  for await (const { operand, found: replicas } of found) yield { path: operand.path, replicas };
}

interface ListedReplica {
  readonly path: LogicalPath;
  readonly replica: ReplicaMetadata;
}

async function* eachReplica(listed: AsyncIterable<Listed>): AsyncGenerator<ListedReplica> {
  for await (const { path, replicas } of listed) {
    for (const replica of replicas) yield { path, replica };
  }
}

function shortText({ path, replicas }: Listed): readonly string[] {
  return [`doing ls of ${path}`, ...byExpiry(replicas).flatMap(shortLines)];
}

function longText({ path, replicas }: Listed): readonly string[] {
  const lines = dashed(longLines);
  return [`doing ls of ${path}`, ...replicas.flatMap((replica) => lines(replica))];
}

const mod = defineCommand({
  args: [
    OBJECT,
    {
      name: 'change',
      about: 'when it expires (2024-12-01.12:00, +1h), or the word datatype or comment',
      required: true,
      complete: ['datatype', 'comment'],
    },
    { name: 'value', variadic: true, about: 'the data type; or the replica (0) and the comment' },
  ],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  exits: EXITS,
  examples: [
    ['isysmeta mod results.csv +30d', 'let it expire in 30 days'],
    ["isysmeta mod results.csv datatype 'tar file'", 'set the data type'],
    ["isysmeta mod results.csv comment 1 'second copy'", 'comment on replica 1'],
  ],
  caveats: [
    'Only administrators can change these over HTTP.',
    'Expiry and data type are set replica by replica.',
  ],
  async run(ctx, { args }) {
    const path = await ctx.logicalPath(args.path);
    const [first, second, ...more] = args.value;
    if (more.length > 0) throw new UsageError('too many words');
    if (args.change !== 'datatype' && args.change !== 'comment') {
      if (first !== undefined) throw new UsageError(`one word too many: ${first}`);
      const at = parseTypedTime(args.change, Math.floor(ctx.clock.now() / 1000));
      await setExpiry(await ctx.client(), path, at);
      return;
    }
    if (first === undefined) throw new UsageError(`missing the ${args.change}`);
    const client = await ctx.client();
    if (args.change === 'datatype') await setDataType(client, path, first);
    else if (second === undefined) await setComment(client, path, 0, first);
    else await setComment(client, path, parseReplicaNumber(first), second);
  },
});

const ldt = defineCommand({
  args: [],
  options: {},
  prints: {
    kind: 'list',
    shape: { data_type: { type: 'string', about: 'name of a data type' } },
  },
  changes: false,
  exits: EXITS,
  async run(ctx) {
    if (!ctx.output.forPrograms) await ctx.output.line('Defined data-types:');
    await ctx.output.records(listTokens(await ctx.client(), 'data_type'), {
      text: ({ name }) => name,
      json: ({ name }) => ({ data_type: name }),
    });
  },
});

export const command = defineCommandGroup({
  exits: EXITS,
  subcommands: {
    ls: { summary: 'show what the catalog keeps of a data object', command: ls },
    mod: { summary: 'change expiry, data type or comment', command: mod },
    ldt: { summary: 'list data types', command: ldt },
  },
  examples: [['isysmeta ls -l results.csv', 'everything, of each replica']],
});

/** One line of each pair of name and expiry, as a query for these two gives them. */
function byExpiry(replicas: readonly ReplicaMetadata[]): readonly ReplicaMetadata[] {
  const byTime = new Map(replicas.map((replica) => [replica.expiresAt, replica]));
  return [...byTime.values()];
}

function shortLines(replica: ReplicaMetadata): string[] {
  return labelledLines([
    ['data_name', replica.name],
    ['data_expiry_ts (expire time)', expiry(replica.expiresAt)],
  ]);
}

function longLines(replica: ReplicaMetadata): string[] {
  return labelledLines([
    ['data_name', replica.name],
    ['data_id', replica.id],
    ['coll_id', replica.collectionId],
    ['data_repl_num', replica.number],
    ['data_version', replica.version],
    ['data_type_name', replica.typeName],
    ['data_size', replica.size],
    ['resc_name', replica.resource],
    ['data_path', replica.physicalPath],
    ['data_owner_name', replica.owner],
    ['data_owner_zone', replica.ownerZone],
    ['data_repl_status', replica.replicaStatus],
    ['data_status', replica.status],
    ['data_checksum', replica.checksum],
    ['data_expiry_ts (expire time)', expiry(replica.expiresAt)],
    ['data_map_id', replica.mapId],
    ['r_comment', replica.comment],
    ['create_ts', bothTimes(replica.createdAt)],
    ['modify_ts', bothTimes(replica.modifiedAt)],
  ]);
}

function expiry(at: EpochSeconds | undefined): string {
  return at === undefined ? `${toRodsTime(0)}: None` : `${toRodsTime(at)}: ${toLocalRodsTime(at)}`;
}

function metadataRecord({ path, replica }: ListedReplica): JsonRecord {
  return {
    path: `${path}`,
    id: replica.id,
    collection_id: replica.collectionId,
    number: Number(replica.number),
    status: replicaStatusFromServer(replica.replicaStatus),
    status_text: replica.status,
    version: replica.version,
    data_type: replica.typeName,
    size: Number(replica.size),
    leaf_resource: replica.resource,
    physical_path: replica.physicalPath,
    owner: replica.owner,
    owner_zone: replica.ownerZone,
    checksum: textOrNull(replica.checksum),
    expires_at: timeOrNull(replica.expiresAt),
    comment: replica.comment,
    created_at: timeOrNull(replica.createdAt),
    modified_at: timeOrNull(replica.modifiedAt),
  };
}
