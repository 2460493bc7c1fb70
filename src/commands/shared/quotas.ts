/** How quotas are shown to programs. */
import type { Quota } from '../../operations/quotas.js';
import type { JsonRecord, RecordShape } from '../../output/record-shape.js';
import { timeOrNull } from './shapes.js';

export const QUOTA_SHAPE: RecordShape = {
  owner: { type: 'string', about: 'name of the user or group' },
  zone: { type: 'string', about: 'zone of the user or group' },
  owner_type: { type: 'string', about: 'user or group' },
  resource: { type: 'string', about: 'resource it is for; null for all together', nullable: true },
  limit: { type: 'integer', about: 'bytes that may be stored' },
  over: { type: 'integer', about: 'bytes beyond the limit; negative below it' },
  modified_at: { type: 'time', about: 'when it was set', nullable: true },
};

export function quotaRecord(quota: Quota): JsonRecord {
  return {
    owner: quota.owner.name,
    zone: quota.owner.zone,
    owner_type: quota.ownerIsGroup ? 'group' : 'user',
    resource: quota.resource ?? null,
    limit: Number(quota.limit),
    over: Number(quota.over),
    modified_at: timeOrNull(quota.modifiedAt),
  };
}
