import type { IrodsClient } from '../api/client.js';

/** The zone's own report, as the server gives it: for administrators. */
export async function zoneReport(client: IrodsClient): Promise<Readonly<Record<string, unknown>>> {
  return await client.zones.report();
}
