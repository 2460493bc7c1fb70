import { UsageError } from '../errors.js';
import type { EntryType } from './catalog-entry.js';
import type { LogicalPath } from './logical-path.js';
import type { EpochSeconds } from './rods-time.js';
import type { UserName } from './user-name.js';

/** How often something was done with a ticket, and how often it may be; 0 is without limit. */
export interface TicketCount {
  readonly count: number;
  readonly limit: number;
}

/** A ticket: it lets everybody who knows its text read or write one data object or collection. */
export interface Ticket {
  readonly id: string;
  /** The text that whoever uses it gives: as secret as what it opens. */
  readonly text: string;
  readonly access: 'read' | 'write';
  readonly type: EntryType;
  /** Undefined where nobody looked, or what it was for no longer exists. */
  readonly path: LogicalPath | undefined;
  readonly owner: UserName;
  readonly uses: TicketCount;
  readonly writtenObjects: TicketCount;
  /** Bytes. */
  readonly writtenBytes: TicketCount;
  readonly expiresAt: EpochSeconds | undefined;
  /** Only from these hosts, as these users, as members of these groups; empty for all. */
  readonly hosts: readonly string[];
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/**
 * Reads when a ticket is to expire and gives the seconds from `now` until then: `30m`, `12h`, `7d`,
 * `2w`, seconds since 1970, RFC 3339, or `2026-11-21.09:00:00`, which is UTC, as `iticket ls` shows it.
 * @throws UsageError for anything else and for the past.
 */
export function secondsUntil(text: string, now: EpochSeconds): number {
  const seconds = readMoment(text, now) - now;
  if (seconds >= 1) return Math.floor(seconds);
  throw new UsageError(`the ticket would have expired already: ${text}`);
}

function readMoment(text: string, now: EpochSeconds): EpochSeconds {
  const [, amount = '', unit = ''] = /^(\d{1,8})([smhdw])$/.exec(text) ?? [];
  if (amount !== '') return now + Number(amount) * (UNITS[unit] ?? 1);
  if (/^\d{9,11}$/.test(text)) return Number(text);
  const native = /^(\d{4}-\d\d-\d\d)\.(\d\d:\d\d:\d\d)$/.exec(text);
  const isRfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const moment = native === null ? (isRfc3339 ? text : '') : `${native[1]}T${native[2]}Z`;
  const milliseconds = Date.parse(moment);
  if (!Number.isNaN(milliseconds)) return milliseconds / 1000;
  throw new UsageError(`not a time: ${text}`, {
    hint: 'Write it as 2026-11-21.09:00:00 (UTC), or as a time from now: 30m, 12h, 7d.',
  });
}
