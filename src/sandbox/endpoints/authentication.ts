import type { Caller } from '../caller.js';
import { findCaller, findUser, isPassword } from '../catalog/users.js';
import { type BufferedAnswer, HttpFailure, text } from '../http/answer.js';
import { IrodsFailure } from '../irods-failure.js';
import type { Zone } from '../zone.js';

const BASIC = 'Basic ';
const BEARER = 'Bearer ';
const ANONYMOUS = 'anonymous';
/** The longest user name and password, together with the colon, in bytes. */
const MAX_CREDENTIALS_BYTES = 128;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * Signs a user in (http-api.md 2.1).
 *
 * @param authorization - The header's value, or undefined when it was not sent.
 * @throws {HttpFailure} 400 without Basic credentials, 401 for wrong ones.
 */
export function authenticate(zone: Zone, authorization: string | undefined): BufferedAnswer {
  const encoded = credentialsAfter(authorization, BASIC);
  const decoded = BASE64.test(encoded) ? Buffer.from(encoded, 'base64') : Buffer.alloc(0);
  const [name, ...rest] = decoded.toString('utf8').split(':');
  const password = rest.join(':');
  const isComplete = name !== undefined && rest.length > 0 && name !== '';
  if (!isComplete || decoded.length > MAX_CREDENTIALS_BYTES) throw new HttpFailure(401);
  if (name === ANONYMOUS && password === '') return text(zone.tokens.issue(name));
  const user = findUser(zone.catalog, name);
  const isRight = user && password !== '' && isPassword(zone.catalog, user.id, password);
  if (!isRight) throw new HttpFailure(401);
  return text(zone.tokens.issue(name));
}

/**
 * The user to whom the request's token was issued.
 *
 * @throws {HttpFailure} 400 without a token, 401 for one that is not good.
 * @throws {IrodsFailure} -827000 when the user is not there any more
 *   (`cleanup.token-of-removed-user`).
 */
export function callerOf(zone: Zone, authorization: string | undefined, address: string): Caller {
  const name = zone.tokens.userOf(credentialsAfter(authorization, BEARER));
  if (name === undefined) throw new HttpFailure(401);
  const caller = findCaller(zone.catalog, name, address);
  if (!caller) {
    throw new IrodsFailure(-827000, 'CAT_INVALID_USER: rc_switch_user error.\n\n');
  }
  return caller;
}

/** Whether the request carries a good token. */
export function isSignedIn(zone: Zone, authorization: string | undefined): boolean {
  if (!authorization?.includes(BEARER)) return false;
  return zone.tokens.userOf(credentialsAfter(authorization, BEARER)) !== undefined;
}

/** What follows the scheme, which may stand anywhere in the header's value. */
function credentialsAfter(authorization: string | undefined, scheme: string): string {
  const start = authorization?.indexOf(scheme) ?? -1;
  if (authorization === undefined || start < 0) throw new HttpFailure(400);
  return authorization.slice(start + scheme.length).trim();
}
