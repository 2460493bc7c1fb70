/** Changing one's own password. */
import type { IrodsClient } from '../api/client.js';
import { AuthenticationError, UnsupportedError } from '../errors.js';
import { isAdministrator } from './administrator.js';
import { setPassword } from './user-administration.js';

/**
 * Makes sure that a change is possible, before anybody types a password for nothing.
 * @throws UnsupportedError for everybody but administrators (http-api.md section 3.13).
 */
export async function requireOwnPasswordChange(client: IrodsClient): Promise<void> {
  if (await isAdministrator(client)) return;
  throw new UnsupportedError('the HTTP API lets only administrators change passwords', {
    hint: `Ask one to set yours (iadmin moduser ${client.user} password), or use the ipasswd of the iCommands.`,
  });
}

/** Whether this is the password of who is signed in; asks the server. */
export async function isOwnPassword(client: IrodsClient, password: string): Promise<boolean> {
  try {
    await client.authentication.signIn(client.user, password);
    return true;
  } catch (error) {
    if (error instanceof AuthenticationError) return false;
    throw error;
  }
}

export async function changeOwnPassword(client: IrodsClient, password: string): Promise<void> {
  await setPassword(client, { name: client.user, zone: client.zone }, password);
}
