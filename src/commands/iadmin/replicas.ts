/** `iadmin modrepl`: overwrites what the catalog holds of a replica. */
import type { Context } from '../../context/context.js';
import { LogicalPath } from '../../domain/logical-path.js';
import { UsageError } from '../../errors.js';
import {
  CHANGEABLE_COLUMNS,
  changeReplica,
  pathOfDataId,
  replicaChange,
} from '../../operations/replica-changes.js';
import { adminCommand } from './admin-command.js';

export const modrepl = adminCommand({
  args: [
    {
      name: 'object-by',
      about: 'logical_path or data_id',
      required: true,
      complete: ['logical_path', 'data_id'],
    },
    {
      name: 'object',
      about: 'the absolute path, or the id',
      required: true,
      complete: 'logical-path',
    },
    {
      name: 'replica-by',
      about: 'replica_number or resource_hierarchy',
      required: true,
      complete: ['replica_number', 'resource_hierarchy'],
    },
    { name: 'replica', about: 'the number, or the hierarchy', required: true },
    { name: 'column', about: 'what to change', required: true, complete: CHANGEABLE_COLUMNS },
    { name: 'value', about: 'the new value', required: true },
  ],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  description: `Columns are ${CHANGEABLE_COLUMNS.join(', ')}. The server takes every value: a wrong one can make data unreachable.`,
  examples: [
    [
      'iadmin modrepl logical_path /tempZone/home/alice/notes.txt replica_number 0 DATA_REPL_STATUS 1',
      'mark a replica as good',
    ],
  ],
  async run(ctx, { args }) {
    const changes = replicaChange(args.column, args.value);
    const replica = parseReplica(args['replica-by'], args.replica);
    const path = await findObject(ctx, args['object-by'], args.object);
    await changeReplica(await ctx.client(), path, replica, changes);
  },
});

async function findObject(ctx: Context, by: string, text: string): Promise<LogicalPath> {
  if (by === 'logical_path') return LogicalPath.parse(text);
  if (by === 'data_id') return await pathOfDataId(await ctx.client(), text);
  throw new UsageError(`not a way to name a data object: ${by}`, {
    hint: 'Write logical_path PATH or data_id ID.',
  });
}

function parseReplica(by: string, text: string): { number: number } | { hierarchy: string } {
  if (by === 'resource_hierarchy') return { hierarchy: text };
  if (by === 'replica_number' && /^\d+$/.test(text)) return { number: Number(text) };
  throw new UsageError(`not a replica: ${by} ${text}`, {
    hint: 'Write replica_number N or resource_hierarchy A;B.',
  });
}
