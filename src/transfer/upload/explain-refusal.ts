import type { IrodsClient } from '../../api/client.js';
import { all, equals, isOneOf } from '../../domain/catalog-query.js';
import { IrodsCode } from '../../domain/irods-code.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { CliError, HttpStatusError, IrodsError } from '../../errors.js';
import { allDown } from '../catalog/down-resources.js';

/**
 * The reason why the server could not open an object for writing. It says INVALID_HANDLE, before
 * 0.6.0 HTTP 500, whatever was wrong (http-api.md section 3.6), so the catalog is asked. Any other
 * error comes back as it is.
 */
export async function explainRefusal(
  client: IrodsClient,
  error: unknown,
  target: LogicalPath,
  resource: string | undefined,
): Promise<unknown> {
  if (!isUnexplained(client, error)) return error;
  const { parent } = target;
  try {
    if (resource !== undefined) {
      const where = equals('RESC_NAME', resource);
      const found = await client.query.first({ select: ['RESC_STATUS'], where });
      if (found === undefined) {
        const code = IrodsCode.SYS_RESC_DOES_NOT_EXIST;
        return refusal(`no resource ${resource}`, code, 'SYS_RESC_DOES_NOT_EXIST', target, error);
      }
      if (found[0] === 'down') {
        const reason = `the resource ${resource} is down`;
        return refusal(reason, IrodsCode.SYS_RESC_IS_DOWN, 'SYS_RESC_IS_DOWN', target, error);
      }
    }
    const named = { select: ['COLL_ID'], where: equals('COLL_NAME', `${parent}`) };
    if (!parent.isRoot && (await client.query.first(named)) === undefined) {
      const code = IrodsCode.CAT_UNKNOWN_COLLECTION;
      const reason = `no collection ${parent}, or none that you may see`;
      return refusal(reason, code, 'CAT_UNKNOWN_COLLECTION', target, error);
    }
    const hierarchies = await hierarchiesOf(client, target);
    const down = hierarchies.length === 0 ? undefined : await allDown(client, hierarchies);
    if (down !== undefined) {
      const reason = `${down.join(' and ')}, where it is, is down`;
      return refusal(reason, IrodsCode.SYS_RESC_IS_DOWN, 'SYS_RESC_IS_DOWN', target, error);
    }
    // The server looks at quotas where an object is made, and at no other time.
    if (hierarchies.length === 0 && (await exceedsQuota(client).catch(notKnown))) {
      const reason =
        'a quota is exceeded, as iquota shows, or there is no permission to write there';
      const code = IrodsCode.SYS_RESC_QUOTA_EXCEEDED;
      return refusal(reason, code, 'SYS_RESC_QUOTA_EXCEEDED', target, error);
    }
  } catch (lookupError) {
    if (lookupError instanceof CliError) return error;
    throw lookupError;
  }
  return refusal(
    'no permission to write there, or the object is locked',
    IrodsCode.CAT_NO_ACCESS_PERMISSION,
    'CAT_NO_ACCESS_PERMISSION',
    target,
    error,
  );
}

/** Where the replicas of the object that is there are. */
async function hierarchiesOf(
  client: IrodsClient,
  { parent, name }: LogicalPath,
): Promise<readonly string[]> {
  const where = all(equals('COLL_NAME', `${parent}`), equals('DATA_NAME', name));
  const rows = await client.query.all({ select: ['DATA_RESC_HIER'], where });
  return rows.map(([hierarchy = '']) => hierarchy);
}

/** Whether the user, or a group that has the user, stores more than a quota allows, as last counted. */
async function exceedsQuota(client: IrodsClient): Promise<boolean> {
  const where = equals('USER_NAME', client.user);
  const groups = { select: ['USER_GROUP_NAME'], where, onlyGenQuery1: true } as const;
  const names = (await client.query.all(groups)).map(([name = '']) => name);
  const rows = await client.query.all({
    select: ['QUOTA_USER_NAME', 'QUOTA_RESC_ID', 'QUOTA_OVER'],
    where: isOneOf('QUOTA_USER_NAME', [...new Set([client.user, ...names])]),
    onlyGenQuery1: true,
  });
  return rows.some(([, , over]) => Number(over) > 0);
}

/** Quotas that cannot be asked for leave what else is known. */
function notKnown(error: unknown): boolean {
  if (error instanceof CliError) return false;
  throw error;
}

/** From 0.6.0 on, HTTP 500 comes when writing fails, not when opening does. */
function isUnexplained(client: IrodsClient, error: unknown): boolean {
  if (error instanceof IrodsError) return error.is(IrodsCode.INVALID_HANDLE);
  const isOld = !client.capabilities.has('header-based writes');
  return isOld && error instanceof HttpStatusError && error.status === 500;
}

function refusal(
  reason: string,
  code: number,
  name: string,
  target: LogicalPath,
  cause: unknown,
): IrodsError {
  return new IrodsError(`cannot write ${target}: ${reason} (${name})`, code, name, {
    path: `${target}`,
    cause,
  });
}
