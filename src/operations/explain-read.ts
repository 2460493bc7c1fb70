/** Why a data object cannot be read: the server answers without a word (http-api.md section 3.5). */
import type { IrodsClient } from '../api/client.js';
import { equals } from '../domain/catalog-query.js';
import { IrodsCode } from '../domain/irods-code.js';
import { LogicalPath } from '../domain/logical-path.js';
import type { Replica } from '../domain/replica.js';
import { rootOf } from '../domain/replica-selection.js';
import { CliError, HttpStatusError, type IrodsError } from '../errors.js';
import { allDown } from '../transfer/catalog/down-resources.js';
import type { Outcome } from '../transfer/outcome.js';
import { failure } from './failures.js';
import { notWithTicket } from './not-with-ticket.js';
import { objectNow } from './objects-at.js';

/** Which replica is read, and by what right. */
export interface ReadChoices {
  readonly resource?: string | undefined;
  readonly replica?: number | undefined;
  readonly ticket?: string | undefined;
}

/** Does `work`, which reads an object, and rejects with what `readFailure` makes of its failure. */
export async function explainingRead<T>(
  client: IrodsClient,
  path: LogicalPath,
  choices: ReadChoices,
  work: Promise<T>,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw await readFailure(client, path, choices, error);
  }
}

/** What became of a download, its failure in the words of `readFailure`. */
export async function explainedDownload(
  client: IrodsClient,
  outcome: Outcome,
  choices: ReadChoices,
): Promise<Outcome> {
  const { action, source, error } = outcome;
  if (action !== 'download' || !(error instanceof HttpStatusError)) return outcome;
  if (!source.startsWith('/')) return outcome;
  const reason = await readFailure(client, LogicalPath.parse(source), choices, error);
  return reason instanceof CliError ? { ...outcome, error: reason } : outcome;
}

/**
 * The failure of a read in words that name the replica, the resource or the ticket that does not
 * fit, where that can be found out; else the failure itself.
 */
async function readFailure(
  client: IrodsClient,
  path: LogicalPath,
  choices: ReadChoices,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof HttpStatusError) || ![400, 404, 500].includes(error.status)) return error;
  if (error.status === 500) return (await noneGood(client, path, choices)) ?? error;
  if (choices.ticket !== undefined) return notWithTicket(path);
  const replicas = (await objectNow(client, path))?.replicas;
  if (replicas === undefined) return error;
  const { replica, resource } = choices;
  if (replica !== undefined) return ofNumber(path, replicas, replica) ?? error;
  if (resource !== undefined) return (await ofResource(client, path, replicas, resource)) ?? error;
  return inUse(path, replicas) ?? (await onlyDown(client, path, replicas)) ?? error;
}

/** HTTP 500 comes where there is no good replica, and for much else (http-api.md section 3.5). */
async function noneGood(
  client: IrodsClient,
  path: LogicalPath,
  { ticket }: ReadChoices,
): Promise<IrodsError | undefined> {
  if (ticket !== undefined) return undefined;
  const replicas = (await objectNow(client, path))?.replicas ?? [];
  if (replicas.length === 0 || replicas.some(({ status }) => status === 'good')) return undefined;
  const about = {
    code: IrodsCode.SYS_REPLICA_INACCESSIBLE,
    hint: 'ils -l shows the replicas; none can be read until it is written again.',
  };
  return inUse(path, replicas) ?? failure(path, 'has no good replica', about);
}

function ofNumber(
  path: LogicalPath,
  replicas: readonly Replica[],
  wanted: number,
): IrodsError | undefined {
  const named = replicas.find(({ number }) => number === wanted);
  if (named === undefined) {
    const numbers = replicas.map(({ number }) => number).join(', ');
    return failure(path, `has no replica ${wanted}, only ${numbers}`, {
      code: IrodsCode.SYS_REPLICA_DOES_NOT_EXIST,
      hint: 'ils -l shows the replicas.',
    });
  }
  return inUse(path, [named]);
}

async function ofResource(
  client: IrodsClient,
  path: LogicalPath,
  replicas: readonly Replica[],
  resource: string,
): Promise<IrodsError | undefined> {
  const there = replicas.filter((replica) => rootOf(replica) === resource);
  if (there.length > 0) {
    const down = inUse(path, there) ?? (await onlyDown(client, path, there));
    return down ?? outOfDate(path, there, resource);
  }
  const query = { select: ['RESC_ID'], where: equals('RESC_NAME', resource) };
  if ((await client.query.first(query)) === undefined) {
    return failure(path, `cannot be read from ${resource}: there is no such resource`, {
      code: IrodsCode.SYS_RESC_DOES_NOT_EXIST,
      hint: 'ilsresc shows the resources.',
    });
  }
  const roots = [...new Set(replicas.map(rootOf))].join(', ');
  return failure(path, `has no replica on the root resource ${resource}, only on ${roots}`, {
    code: IrodsCode.SYS_REPLICA_DOES_NOT_EXIST,
    hint: 'ils -l shows the replicas.',
  });
}

/** Nobody can get at these replicas, or at the good ones of them. */
async function onlyDown(
  client: IrodsClient,
  path: LogicalPath,
  replicas: readonly Replica[],
): Promise<IrodsError | undefined> {
  const good = replicas.filter(({ status }) => status === 'good');
  const wanted = good.length > 0 ? good : replicas;
  const hierarchies = wanted.map(({ hierarchy }) => hierarchy);
  const down = (await allDown(client, hierarchies))?.join(' and ');
  if (down === undefined) return undefined;
  const isRest = wanted.length < replicas.length;
  return failure(
    path,
    `cannot be read: ${down} is down${isRest ? ', and what is elsewhere is stale' : ''}`,
    {
      code: IrodsCode.SYS_RESC_IS_DOWN,
      hint: 'Try again when the resource is up; ils -l shows the replicas.',
    },
  );
}

/** Somebody has written another replica since, and the server reads a stale one by its number only. */
function outOfDate(
  path: LogicalPath,
  replicas: readonly Replica[],
  resource: string,
): IrodsError | undefined {
  if (!replicas.every(({ status }) => status === 'stale')) return undefined;
  const number = replicas[0]?.number ?? 0;
  return failure(path, `its replica on ${resource} is stale`, {
    code: IrodsCode.SYS_REPLICA_INACCESSIBLE,
    hint: `-n ${number} reads it all the same; irepl -a brings it up to date.`,
  });
}

/** All these replicas are being written. */
function inUse(path: LogicalPath, replicas: readonly Replica[]): IrodsError | undefined {
  const isUsed = ({ status }: Replica): boolean => status !== 'good' && status !== 'stale';
  if (!replicas.every(isUsed)) return undefined;
  return failure(path, 'is being written, or a write of it was broken off', {
    code: IrodsCode.SYS_REPLICA_INACCESSIBLE,
    hint: 'Try again later; ils -l shows the state of its replicas.',
  });
}
