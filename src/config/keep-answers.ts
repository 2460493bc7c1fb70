import { existsSync } from 'node:fs';
import { addToEnvironmentFile } from './environment-file.js';
import type { ProfileStore } from './profile-store.js';
import type { Settings } from './settings.js';

/**
 * Keeps settings that a person gave: in the profile in use, else in a new environment file. An
 * environment file that is there already, which other clients share, is never changed: the
 * settings then go into a profile beside it, which is used with that file from now on.
 * @returns the profile they went into; undefined for the environment file.
 * @throws ConfigurationError, LocalError where they cannot be kept.
 */
export async function keepAnswers(
  settings: Settings,
  store: ProfileStore,
  answers: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const { files, profileName } = settings;
  if (profileName !== undefined) {
    await store.put(profileName, answers);
    return profileName;
  }
  if (existsSync(files.environment)) return await store.putBeside(files.environment, answers);
  await addToEnvironmentFile(files.environment, answers);
  return undefined;
}
