import { existsSync } from 'node:fs';
import { addToEnvironmentFile } from './environment-file.js';
import { ProfileStore } from './profiles.js';
import type { Settings } from './settings.js';

/** The profile of a person who has not named one. */
const UNNAMED = 'default';

/**
 * Keeps settings that a person gave: in the profile in use, else in a new environment file. An
 * environment file that is there already, which other clients share, is never changed: the
 * settings then go into a profile beside it, which is used from now on.
 */
export async function keepAnswers(
  settings: Settings,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const { files, profileName } = settings;
  if (profileName === undefined && !existsSync(files.environment)) {
    await addToEnvironmentFile(files.environment, answers);
    return;
  }
  const store = new ProfileStore(files.state);
  await store.put(profileName ?? UNNAMED, answers);
  if (profileName === undefined) await store.use(UNNAMED);
}
