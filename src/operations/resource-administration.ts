/** Changes of resources, with failures that name the resource. */
import type { IrodsClient } from '../api/client.js';
import type { ResourceProperty } from '../api/resources.js';
import { equals } from '../domain/catalog-query.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { IrodsError } from '../errors.js';
import { type Explanation, explaining, irodsFailure } from './explain.js';
import { listResources } from './resource-listing.js';

export interface NewResource {
  readonly host?: string | undefined;
  readonly vaultPath?: string | undefined;
  readonly context?: string | undefined;
}

/** Empty host, path and context are the same as none. */
export async function createResource(
  client: IrodsClient,
  name: string,
  type: string,
  { host, vaultPath, context }: NewResource,
): Promise<void> {
  const options = {
    host: host || undefined,
    vaultPath: vaultPath || undefined,
    context: context || undefined,
  };
  await explaining(client.resources.create(name, type, options), {
    [IrodsCode.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME]: {
      message: `there is a resource ${name} already`,
    },
  });
}

export async function removeResource(client: IrodsClient, name: string): Promise<void> {
  await explaining(client.resources.remove(name), {
    ...missingResource(name),
    // What the server says of a resource that is not there (recording resources.remove-missing).
    [IrodsCode.CAT_NO_ROWS_FOUND]: { message: `there is no resource ${name}` },
    [IrodsCode.CAT_RESOURCE_NOT_EMPTY]: {
      message: `the resource ${name} still holds data`,
      hint: 'Move it elsewhere first, with iphymv, or with irepl and itrim.',
    },
  });
}

/** What stands against the removal of a resource; undefined where nothing does. */
export async function removalObstacle(
  client: IrodsClient,
  name: string,
): Promise<IrodsError | undefined> {
  const resources = await listResources(client);
  const resource = resources.find((candidate) => candidate.name === name);
  if (resource === undefined) return noSuchResource(name);
  const child = resources.find((candidate) => candidate.parentId === resource.id);
  if (child !== undefined) {
    return irodsFailure(
      IrodsCode.CAT_RESOURCE_NOT_EMPTY,
      `the resource ${name} has children, such as ${child.name}`,
    );
  }
  if (resource.parentId !== '') {
    return irodsFailure(
      IrodsCode.CAT_RESOURCE_NOT_EMPTY,
      `the resource ${name} is a child of another one`,
      { hint: 'Take it out first with iadmin rmchildfromresc.' },
    );
  }
  const replica = await client.query.first({
    select: ['DATA_ID'],
    where: equals('DATA_RESC_ID', resource.id),
  });
  if (replica === undefined) return undefined;
  return irodsFailure(IrodsCode.CAT_RESOURCE_NOT_EMPTY, `the resource ${name} still holds data`);
}

/**
 * Changes one property and gives the vault path as it was before.
 * The server says nothing of a resource that does not exist, so it is looked for first.
 */
export async function modifyResource(
  client: IrodsClient,
  name: string,
  property: ResourceProperty,
  value: string,
): Promise<string> {
  const before = await client.resources.stat(name);
  if (before === undefined) throw noSuchResource(name);
  await client.resources.modify(name, property, value);
  return before.vaultPath;
}

export async function rebalance(client: IrodsClient, name: string): Promise<void> {
  await explaining(client.resources.rebalance(name), missingResource(name));
}

export async function addChild(
  client: IrodsClient,
  parent: string,
  child: string,
  context: string | undefined,
): Promise<void> {
  await client.resources.addChild(parent, child, context);
}

export async function removeChild(
  client: IrodsClient,
  parent: string,
  child: string,
): Promise<void> {
  await client.resources.removeChild(parent, child);
}

/** @throws IrodsError SYS_RESC_DOES_NOT_EXIST where the zone has no resource of that name. */
export async function requireResource(client: IrodsClient, name: string): Promise<void> {
  const where = equals('RESC_NAME', name);
  if ((await client.query.first({ select: ['RESC_ID'], where })) === undefined) {
    throw noSuchResource(name);
  }
}

function missingResource(name: string): Readonly<Record<number, Explanation>> {
  return { [IrodsCode.SYS_RESC_DOES_NOT_EXIST]: { message: `there is no resource ${name}` } };
}

function noSuchResource(name: string): IrodsError {
  return irodsFailure(IrodsCode.SYS_RESC_DOES_NOT_EXIST, `there is no resource ${name}`, {
    hint: 'ilsresc lists all resources.',
  });
}
