import type { IrodsClient } from '../api/client.js';

/** Makes the server look at the sign-in: `/info` would answer anybody. Throws AuthenticationError. */
export async function checkSignIn(client: IrodsClient): Promise<void> {
  await client.query.first({ select: ['ZONE_NAME'] });
}
