import type { IrodsClient } from '../api/client.js';
import type { ServerInfo } from '../api/info.js';

/** What the server tells about itself now, not what was kept at the sign-in. Throws ConnectionError. */
export async function describeServer(client: Pick<IrodsClient, 'info'>): Promise<ServerInfo> {
  return await client.info.get();
}
