/** Seeing to it that what is read is one object from the first byte to the last. */
import { all, equals } from '../../domain/catalog-query.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { CliError, type HttpStatusError, IntegrityError, LockedError } from '../../errors.js';
import { findEntry, foldReplicas, REPLICA_COLUMNS } from '../catalog/find-entry.js';
import { ofReplica } from '../catalog/find-replica.js';
import type { Engine } from '../engine.js';
import type { DownloadChoices } from './download.js';
import type { ReadObject } from './receive.js';

/**
 * Looks again at an object whose bytes did not come by one short request: they must not be a
 * mixture of what it was and what somebody made of it meanwhile.
 * @throws IntegrityError where its size or time is another one by now, or it is gone or being written.
 */
export async function ensureSame(
  engine: Engine,
  { source, size, modifiedAt }: ReadObject,
  choices: ReplicaOrTicket,
): Promise<void> {
  const now = await lookAgain(engine, source, choices);
  const isSame = now?.size === size && now.modifiedAt === (modifiedAt ?? now.modifiedAt);
  if (isSame && !now.isBusy) return;
  throw notTheSame(`${source}`, now === undefined ? 'removed' : now.isBusy ? 'written' : 'changed');
}

/** The error for an object that somebody did something to meanwhile. */
export function notTheSame(path: string, how: 'removed' | 'written' | 'changed'): IntegrityError {
  return new IntegrityError(`${path} was ${how} while it was being read`, {
    path,
    hint: 'Get it again when nothing writes to it.',
  });
}

/**
 * The reason why an object could not be opened for reading: the server says HTTP 500 or 400 for one
 * that is being written too. Any other error comes back as it is.
 */
export async function explainUnreadable(
  engine: Engine,
  source: LogicalPath,
  choices: ReplicaOrTicket,
  error: HttpStatusError,
): Promise<CliError> {
  try {
    const now = await lookAgain(engine, source, choices);
    if (now?.isBusy !== true) return error;
    return new LockedError(`${source} is being written, or an earlier write did not end`, {
      path: `${source}`,
      cause: error,
      hint: 'Try again later; ils -L shows the state of its replicas.',
    });
  } catch (second) {
    if (second instanceof CliError) return error;
    throw second;
  }
}

interface Seen {
  readonly size: number;
  readonly modifiedAt: number;
  /** A replica is being written: it is intermediate, and the others are write-locked. */
  readonly isBusy: boolean;
}

const BUSY = ['2', '4'];

type ReplicaOrTicket = Pick<DownloadChoices, 'resource' | 'replica' | 'ticket'>;

async function lookAgain(
  { client, unhurried }: Engine,
  source: LogicalPath,
  choices: ReplicaOrTicket,
): Promise<Seen | undefined> {
  const { ticket } = choices;
  const where = all(equals('COLL_NAME', `${source.parent}`), equals('DATA_NAME', source.name));
  const query = { select: REPLICA_COLUMNS, where };
  const rows = ticket === undefined ? await client.query.all(query, unhurried) : [];
  const statusAt = REPLICA_COLUMNS.indexOf('DATA_REPL_STATUS');
  const isBusy = rows.some((row) => BUSY.includes(row[statusAt] ?? ''));
  // Queries take no tickets, and hide objects that one may read in a collection that one may not.
  const found = foldReplicas(rows) ?? (await findEntry(client, source, ticket, true));
  if (found?.kind !== 'object') return undefined;
  const { size, modifiedAt } = await ofReplica(client, { ...found, source }, choices, unhurried);
  return { size, modifiedAt, isBusy };
}
