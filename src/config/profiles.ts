import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.js';

/** Settings under a name: one zone and identity beside others. Values by environment-file keys. */
export type Profile = ReadonlyMap<string, string>;

/** All profiles of a person. */
export interface Profiles {
  readonly named: ReadonlyMap<string, Profile>;
  /** The one that is used where no other is chosen. */
  readonly current: string | undefined;
  /**
   * Profiles that hold what an environment file lacks, by the file's path: each is used with that
   * file, where no profile is chosen.
   */
  readonly beside: ReadonlyMap<string, string>;
}

/** The file in the state folder, without its ending. */
export const PROFILES_FILE = 'profiles';
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Throws ConfigurationError for a name that could not be a file's or an option's. */
export function checkProfileName(name: string): void {
  if (NAME.test(name)) return;
  throw new ConfigurationError(`not a name for a profile: ${name}`, {
    hint: 'Use letters, digits, dots, hyphens and underscores.',
  });
}

/**
 * Reads the profiles, at once and without the library that writes them: every command does this.
 * @throws ConfigurationError where the file is damaged.
 */
export async function readProfiles(stateFolder: string): Promise<Profiles> {
  const path = join(stateFolder, `${PROFILES_FILE}.json`);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { named: new Map(), current: undefined, beside: new Map() };
  }
  try {
    return profilesOf(JSON.parse(text));
  } catch (error) {
    throw new ConfigurationError(`${path} is damaged: ${String(error)}`, {
      path,
      cause: error,
      hint: 'Mend it by hand, or remove it and make the profiles again.',
    });
  }
}

/** The profile of a name. Throws ConfigurationError where there is none. */
export function requireProfile(profiles: Profiles, name: string): Profile {
  const found = profiles.named.get(name);
  if (found !== undefined) return found;
  const names = [...profiles.named.keys()];
  throw new ConfigurationError(`no profile ${name}`, {
    hint:
      names.length === 0 ? 'Make one with irods profile add.' : `There are ${names.join(', ')}.`,
  });
}

function profilesOf(json: unknown): Profiles {
  const { profiles = {}, current, beside = {} } = asObject(json);
  const named = Object.entries(asObject(profiles)).map(([name, values]) => {
    const texts = Object.entries(asObject(values)).map(
      ([key, value]) => [key, String(value)] as const,
    );
    return [name, new Map(texts)] as const;
  });
  return {
    named: new Map(named),
    current: typeof current === 'string' ? current : undefined,
    beside: new Map(Object.entries(asObject(beside)).map(([file, name]) => [file, String(name)])),
  };
}

function asObject(found: unknown): Readonly<Record<string, unknown>> {
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) return { ...found };
  throw new TypeError('not an object');
}
