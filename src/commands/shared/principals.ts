/** How users and groups are shown, by all commands that list them. */
import { toReadableTime } from '../../domain/rods-time.js';
import { qualifiedName } from '../../domain/user-name.js';
import type { Principal } from '../../operations/principals.js';
import type { RecordView } from '../../output/output.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';
import { timeOrNull } from './shapes.js';

export const PRINCIPAL_SHAPE: RecordShape = {
  name: { type: 'string', about: 'name of the user or group' },
  zone: { type: 'string', about: 'zone it belongs to' },
  id: { type: 'string', about: 'number in the catalog' },
  type: { type: 'string', about: 'rodsuser, groupadmin, rodsadmin or rodsgroup' },
  info: { type: 'string', about: 'free text that administrators set' },
  comment: { type: 'string', about: 'comment that administrators set' },
  created_at: { type: 'time', about: 'when it was made', nullable: true },
  modified_at: { type: 'time', about: 'when it was last changed', nullable: true },
};

export function principalRecord(principal: Principal): JsonRecord {
  const { name, zone, id, type, info, comment, createdAt, modifiedAt } = principal;
  return {
    name,
    zone,
    id,
    type,
    info,
    comment,
    created_at: timeOrNull(createdAt),
    modified_at: timeOrNull(modifiedAt),
  };
}

/** A user on one line: `alice#tempZone`. */
export const USER_LINE: RecordView<Principal> = {
  text: qualifiedName,
  terminal: {
    layout: 'table',
    columns: [
      { head: 'name', cell: ({ name }) => name },
      { head: 'zone', cell: ({ zone }) => zone },
      { head: 'type', cell: ({ type }) => type },
      { head: 'info', cell: ({ info }) => info, optional: true },
      { head: 'comment', cell: ({ comment }) => comment, optional: true },
      { head: 'created', cell: ({ createdAt }) => toReadableTime(createdAt) },
    ],
  },
  json: principalRecord,
};

/** All that the catalog tells of a user or group itself, for a terminal. */
export function principalFields(
  principal: Principal,
): readonly (readonly [label: string, value: string])[] {
  return [
    ['name', principal.name],
    ['zone', principal.zone],
    ['type', principal.type],
    ['info', principal.info],
    ['comment', principal.comment],
    ['created', toReadableTime(principal.createdAt)],
    ['changed', toReadableTime(principal.modifiedAt)],
    ['id', principal.id],
  ];
}
