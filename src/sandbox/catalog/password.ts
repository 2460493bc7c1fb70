import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the catalog keeps of a password: a salt and a digest, so that no query can tell it. */
export function hashPassword(password: string): string {
  const salt = randomBytes(12).toString('hex');
  return `${salt}:${digest(salt, password)}`;
}

/** Whether `hash` was made of this password. */
export function matchesPassword(password: string, hash: string): boolean {
  const [salt = '', expected = ''] = hash.split(':');
  const actual = digest(salt, password);
  return (
    actual.length === expected.length && timingSafeEqual(Buffer.from(actual), Buffer.from(expected))
  );
}

function digest(salt: string, password: string): string {
  return createHash('sha256').update(salt).update(password).digest('hex');
}
