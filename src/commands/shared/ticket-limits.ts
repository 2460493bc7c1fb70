/** The options that say how far a new ticket goes. */
import type { TicketLimits } from '../../api/tickets.js';
import { parsedValue, value, values } from '../../cli/define-command.js';
import type { Clock } from '../../context/clock.js';
import { secondsUntil } from '../../domain/ticket.js';
import { UsageError } from '../../errors.js';

/** How many data objects may be written where nothing is said; the iCommands' tickets have it. */
const WRITTEN_OBJECTS = 10;
/** The server keeps counts in 32 bits. */
const MOST = 2_147_483_647;

export const TICKET_LIMIT_OPTIONS = {
  uses: parsedValue('--uses <n>', 'can be used so many times', readCount),
  writtenObjects: parsedValue(
    '--write-file <n>',
    `can write so many data objects, 0 for any number; ${WRITTEN_OBJECTS} by default`,
    readCount,
  ),
  writtenBytes: parsedValue('--write-bytes <n>', 'can write so many bytes', readCount),
  expire: value('--expire <time>', 'no longer valid at this time (UTC) or after it: 7d, 12h'),
  users: values('--user <name>', 'only for this user; may be repeated', { complete: 'user' }),
  groups: values('--group <name>', 'only for this group; may be repeated', { complete: 'group' }),
  hosts: values('--host <host>', 'only from this host, as the iRODS server sees it'),
} as const;

interface LimitChoices {
  readonly uses: number | undefined;
  readonly writtenObjects: number | undefined;
  readonly writtenBytes: number | undefined;
  readonly expire: string | undefined;
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly hosts: readonly string[];
}

/** The limits that the options name. Throws UsageError for a time that is none, or past. */
export function ticketLimits(choices: LimitChoices, clock: Pick<Clock, 'now'>): TicketLimits {
  const { expire } = choices;
  return {
    uses: choices.uses,
    writtenObjects: choices.writtenObjects ?? WRITTEN_OBJECTS,
    writtenBytes: choices.writtenBytes,
    secondsUntilExpiration:
      expire === undefined ? undefined : secondsUntil(expire, clock.now() / 1000),
    users: someOf(choices.users),
    groups: someOf(choices.groups),
    hosts: someOf(choices.hosts),
  };
}

function someOf(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names;
}

function readCount(word: string): number {
  const count = /^\d+$/.test(word) ? Number(word) : word === 'none' ? 0 : Number.NaN;
  if (count <= MOST) return count;
  throw new UsageError(`not a count: ${word}`, { hint: `Give a number up to ${MOST}, or none.` });
}
