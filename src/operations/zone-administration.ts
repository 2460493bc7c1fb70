/** Changes of zones and of stored queries. */
import type { IrodsClient } from '../api/client.js';
import { IrodsCode } from '../domain/irods-code.js';
import { explaining, irodsFailure } from './explain.js';

export async function addZone(
  client: IrodsClient,
  name: string,
  connection: string | undefined,
  comment: string | undefined,
): Promise<void> {
  await explaining(client.zones.add(name, connection, comment), {
    [IrodsCode.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME]: {
      message: `there is a zone ${name} already`,
    },
  });
}

export async function modifyZone(
  client: IrodsClient,
  name: string,
  property: 'name' | 'connection_info' | 'comment',
  value: string,
): Promise<void> {
  await requireZone(client, name);
  await client.zones.modify(name, property, value);
}

export async function removeZone(client: IrodsClient, name: string): Promise<void> {
  await requireZone(client, name);
  await client.zones.remove(name);
}

async function requireZone(client: IrodsClient, name: string): Promise<void> {
  if ((await client.zones.stat(name)) !== undefined) return;
  throw irodsFailure(IrodsCode.CAT_INVALID_ZONE, `there is no zone ${name}`, {
    hint: 'iadmin lz lists all zones.',
  });
}

export async function addSpecificQuery(
  client: IrodsClient,
  name: string,
  sql: string,
): Promise<void> {
  await explaining(client.query.addSpecificQuery(name, sql), {
    [IrodsCode.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME]: {
      message: `there is a specific query ${name} already`,
      hint: `Remove it first with iadmin rsq ${name}.`,
    },
  });
}

export async function removeSpecificQuery(client: IrodsClient, name: string): Promise<void> {
  await explaining(client.query.removeSpecificQuery(name), {
    [IrodsCode.CAT_UNKNOWN_SPECIFIC_QUERY]: { message: `there is no specific query ${name}` },
  });
}
