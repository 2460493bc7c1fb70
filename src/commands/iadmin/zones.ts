/** The commands of iadmin about zones. */
import { toLocalRodsTime } from '../../domain/rods-time.js';
import { UsageError } from '../../errors.js';
import { listZones, type ZoneEntry } from '../../operations/catalog-listing.js';
import { addZone, modifyZone, removeZone } from '../../operations/zone-administration.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';
import { confirmOrCancel } from '../shared/confirm.js';
import { labelledLines } from '../shared/labelled-lines.js';
import { printOrNoRows } from '../shared/or-no-rows.js';
import { timeOrNull } from '../shared/shapes.js';
import { adminCommand } from './admin-command.js';

const ZONE = { name: 'zone', about: 'name of the zone', complete: 'nothing' } as const;

/** What `modzone` can change, by iadmin's words. */
const PROPERTIES = { name: 'name', conn: 'connection_info', comment: 'comment' } as const;

const RENAME_QUESTION =
  'Everybody’s irods_environment.json, the servers’ configuration and rules name the local zone, ' +
  'and have to be changed with it; this sign-in ends.\n' +
  'Do you really want to modify the local zone name? (enter y or yes to do so)';

const ZONE_SHAPE: RecordShape = {
  name: { type: 'string', about: 'name of the zone' },
  id: { type: 'string', about: 'number in the catalog' },
  type: { type: 'string', about: 'local or remote' },
  connection: { type: 'string', about: 'host:port of a remote zone' },
  comment: { type: 'string', about: 'comment that administrators set' },
  created_at: { type: 'time', about: 'when it was made', nullable: true },
  modified_at: { type: 'time', about: 'when it was last changed', nullable: true },
};

export const lz = adminCommand({
  args: [ZONE],
  options: {},
  prints: { kind: 'list', shape: ZONE_SHAPE },
  changes: false,
  async run(ctx, { args }) {
    const zones = listZones(await ctx.client(), args.zone);
    const text = args.zone === undefined ? ({ name }: ZoneEntry) => name : zoneLines;
    await printOrNoRows(ctx, zones, { text, json: zoneRecord });
  },
});

export const mkzone = adminCommand({
  args: [
    { ...ZONE, required: true },
    { name: 'type', about: 'remote', required: true, complete: ['remote'] },
    { name: 'connection', about: 'HOST:PORT of the zone’s server' },
    { name: 'comment', about: 'free text' },
  ],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    if (args.type !== 'remote') {
      throw new UsageError(`unknown zone type: ${args.type}`, {
        hint: 'Only remote zones can be added.',
      });
    }
    await addZone(await ctx.client(), args.zone, args.connection, args.comment);
  },
});

export const modzone = adminCommand({
  args: [
    { ...ZONE, required: true },
    {
      name: 'property',
      about: 'name, conn or comment',
      required: true,
      complete: ['name', 'conn', 'comment'],
    },
    { name: 'value', about: 'the new value', required: true },
  ],
  options: {},
  prints: {
    kind: 'record',
    shape: {
      name: { type: 'string', about: 'name of the zone, before the change' },
      property: { type: 'string', about: 'what was changed' },
      value: { type: 'string', about: 'the new value' },
    },
  },
  changes: true,
  async run(ctx, { args }) {
    const client = await ctx.client();
    const property = Object.entries(PROPERTIES).find(([word]) => word === args.property)?.[1];
    if (property === undefined) {
      throw new UsageError(`unknown property of a zone: ${args.property}`, {
        hint: 'Properties are name, conn and comment.',
      });
    }
    if (property === 'name' && args.zone === client.zone) {
      await confirmOrCancel(ctx, RENAME_QUESTION, 'Local zone rename aborted');
      if (!ctx.output.forPrograms) await ctx.output.line('OK, performing the local zone rename');
    }
    await modifyZone(client, args.zone, property, args.value);
    await ctx.output.record(args, {
      text: () => [],
      json: ({ zone: name, property, value }) => ({ name, property, value }),
    });
  },
});

export const rmzone = adminCommand({
  args: [{ ...ZONE, required: true }],
  options: {},
  prints: { kind: 'nothing' },
  changes: true,
  async run(ctx, { args }) {
    await removeZone(await ctx.client(), args.zone);
  },
});

function zoneLines(zone: ZoneEntry): string[] {
  return labelledLines([
    ['zone_id', zone.id],
    ['zone_name', zone.name],
    ['zone_type_name', zone.type],
    ['zone_conn_string', zone.connection],
    ['r_comment', zone.comment],
    ['create_ts', toLocalRodsTime(zone.createdAt)],
    ['modify_ts', toLocalRodsTime(zone.modifiedAt)],
  ]);
}

function zoneRecord(zone: ZoneEntry): JsonRecord {
  const { name, id, type, connection, comment, createdAt, modifiedAt } = zone;
  const times = { created_at: timeOrNull(createdAt), modified_at: timeOrNull(modifiedAt) };
  return { name, id, type, connection, comment, ...times };
}
