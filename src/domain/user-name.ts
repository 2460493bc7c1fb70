import { UsageError } from '../errors.js';

/** A user of a zone. */
export interface UserName {
  readonly name: string;
  readonly zone: string;
}

/**
 * Reads a user as people write one: `alice`, or `alice#otherZone`.
 * @throws UsageError where the name or the zone is empty, or there is a second `#`.
 */
export function parseUserName(text: string, localZone: string): UserName {
  const [name = '', zone, ...rest] = text.split('#');
  if (name === '' || zone === '' || rest.length > 0) {
    throw new UsageError(`not a user name: ${text}`, { hint: 'Write NAME or NAME#ZONE.' });
  }
  return { name, zone: zone ?? localZone };
}

/** As `parseUserName`; without a zone users of that name in all zones are meant. */
export function parseUserFilter(text: string): { readonly name: string; readonly zone?: string } {
  const { name, zone } = parseUserName(text, '');
  return zone === '' ? { name } : { name, zone };
}

/** A user as the iCommands print one: `alice#tempZone`. */
export function qualifiedName(user: UserName): string {
  return `${user.name}#${user.zone}`;
}
