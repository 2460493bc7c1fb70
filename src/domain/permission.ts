import { UsageError } from '../errors.js';

/** Access levels from least to most, as the catalog names them (data/access-levels.txt). */
export const ACCESS_LEVELS = [
  'null',
  'read_metadata',
  'read_object',
  'create_metadata',
  'modify_metadata',
  'delete_metadata',
  'create_object',
  'modify_object',
  'delete_object',
  'own',
] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** The catalog's number of each level; a higher one includes the lower ones (data/access-levels.txt). */
export const ACCESS_LEVEL_IDS: Readonly<Record<AccessLevel, number>> = {
  null: 1000,
  read_metadata: 1040,
  read_object: 1050,
  create_metadata: 1070,
  modify_metadata: 1080,
  delete_metadata: 1090,
  create_object: 1110,
  modify_object: 1120,
  delete_object: 1130,
  own: 1200,
};

/** The level of a number of the catalog; levels that no client can set (`curate`, …) are unknown. */
export function accessLevelOfId(id: number): AccessLevel | undefined {
  return ACCESS_LEVELS.find((level) => ACCESS_LEVEL_IDS[level] === id);
}

const SHORT_NAMES: Readonly<Record<string, AccessLevel>> = {
  read: 'read_object',
  write: 'modify_object',
};

/** Who may do what: one line of an access control list. */
export interface Permission {
  /** Name of the user or group, without its zone. */
  readonly name: string;
  readonly zone: string;
  readonly type: PrincipalType;
  readonly level: AccessLevel;
}
export type PrincipalType = 'rodsuser' | 'groupadmin' | 'rodsadmin' | 'rodsgroup';

/**
 * Reads an access level as a person types it: the catalog's names, `read` and `write`, also with
 * blanks in place of underscores.
 * @throws UsageError for anything else.
 */
export function parseAccessLevel(text: string): AccessLevel {
  const name = text.trim().toLowerCase().replaceAll(' ', '_');
  const level = SHORT_NAMES[name] ?? ACCESS_LEVELS.find((known) => known === name);
  if (level === undefined) {
    throw new UsageError(`unknown access level: ${text} (CAT_INVALID_ARGUMENT)`, {
      hint: `Levels are own, write, read, ${ACCESS_LEVELS.slice(1, -1).join(', ')} and null.`,
    });
  }
  return level;
}

/** Reads a level that the server or the catalog wrote; unknown ones are kept out as `null`. */
export function accessLevelFromServer(text: string): AccessLevel {
  const name = text.replaceAll(' ', '_');
  return ACCESS_LEVELS.find((known) => known === name) ?? SHORT_NAMES[name] ?? 'null';
}

export function principalTypeFromServer(text: string): PrincipalType {
  return text === 'rodsgroup' || text === 'groupadmin' || text === 'rodsadmin' ? text : 'rodsuser';
}
