/** How users and groups are shown, by all commands that list them. */
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
export const USER_LINE: RecordView<Principal> = { text: qualifiedName, json: principalRecord };
