import type { IrodsClient } from '../api/client.js';
import type { Avu } from '../domain/avu.js';
import { all, equals } from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import type { AccessLevel } from '../domain/permission.js';
import { replicaStatusFromServer } from '../domain/replica.js';
import { CliError, UnsupportedError } from '../errors.js';
import type { Engine } from '../transfer/engine.js';
import { inParallel } from '../transfer/flow/pool.js';
import type { Outcome } from '../transfer/outcome.js';
import { isAdministrator } from './administrator.js';
import { setDataType } from './system-metadata.js';

/** What a stored object is to get besides its bytes. */
export interface Belongings {
  readonly metadata: readonly Avu[];
  readonly permissions: readonly { readonly entity: string; readonly level: AccessLevel }[];
  /** Data type as the catalog names it, where it is to be another than objects have by themselves. */
  readonly dataType: string | undefined;
  /** Brings the other replicas of an overwritten object up to date. */
  readonly allReplicas: boolean;
}

/**
 * Makes sure that objects can be given a data type, before anything is stored.
 * @throws UnsupportedError for everybody but administrators.
 */
export async function requireSettableTypes(client: IrodsClient): Promise<void> {
  if (await isAdministrator(client)) return;
  throw new UnsupportedError('over HTTP only a rodsadmin can set a data type', {
    hint: 'Leave -D out: ibun unpacks an archive whatever its type is.',
  });
}

/** Gives every object that was stored its belongings; where that fails, so has the upload. */
export async function* withBelongings(
  engine: Engine,
  outcomes: AsyncIterable<Outcome>,
  belongings: Belongings,
): AsyncGenerator<Outcome, void, undefined> {
  const { metadata, permissions, dataType, allReplicas } = belongings;
  const isNothing = metadata.length === 0 && permissions.length === 0 && dataType === undefined;
  if (isNothing && !allReplicas) {
    yield* outcomes;
    return;
  }
  yield* inParallel(outcomes, engine.width, async (outcome) => {
    if (outcome.action !== 'upload' || outcome.state !== 'done') return outcome;
    try {
      await attach(engine.client, LogicalPath.parse(outcome.target), belongings);
      return outcome;
    } catch (error) {
      if (!(error instanceof CliError) || error.fatal) throw error;
      return { ...outcome, state: 'failed' as const, error };
    }
  });
}

async function attach(
  client: IrodsClient,
  path: LogicalPath,
  { metadata, permissions, dataType, allReplicas }: Belongings,
): Promise<void> {
  if (allReplicas) await refreshReplicas(client, path);
  if (metadata.length > 0) {
    const operations = metadata.map((avu) => ({ operation: 'add' as const, ...avu }));
    await client.dataObjects.modifyMetadata(path, operations);
  }
  if (permissions.length > 0) await client.dataObjects.modifyPermissions(path, permissions);
  if (dataType !== undefined) await setDataType(client, path, dataType);
}

async function refreshReplicas(client: IrodsClient, path: LogicalPath): Promise<void> {
  const rows = await client.query.all({
    select: ['DATA_RESC_HIER', 'DATA_REPL_STATUS', 'DATA_REPL_NUM'],
    where: all(equals('COLL_NAME', `${path.parent}`), equals('DATA_NAME', path.name)),
  });
  const stale = rows.filter(([, status = '']) => replicaStatusFromServer(status) === 'stale');
  for (const [hierarchy = ''] of stale) {
    await client.dataObjects.replicate(path, hierarchy.split(';')[0] ?? hierarchy);
  }
}
