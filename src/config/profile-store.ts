import { join } from 'node:path';
import { systemReason } from '../domain/system-reason.js';
import { LocalError } from '../errors.js';
import { checkSetting } from './check-setting.js';
import { type LockOptions, withLock } from './lock-file.js';
import { makePrivateFolder } from './private-folder.js';
import {
  checkProfileName,
  PROFILES_FILE,
  type Profiles,
  readProfiles,
  requireProfile,
} from './profiles.js';

/** What writing together with other processes needs; see `withLock`. */
export type ProfileStoreOptions = Omit<LockOptions, 'path'>;

/** Settings that must not outlive the URL that they were given for. */
const OF_A_URL = ['irods_http_api_insecure_http'];
/** The profile of a person who has not named one. */
const UNNAMED = 'default';

/**
 * Writes profiles; each change replaces the whole file in one step, one process after the other.
 * Its methods throw ConfigurationError for names, values and files that cannot be used, LocalError
 * where the file cannot be written.
 */
export class ProfileStore {
  constructor(
    private readonly stateFolder: string,
    private readonly options: ProfileStoreOptions,
  ) {}

  async read(): Promise<Profiles> {
    return await readProfiles(this.stateFolder);
  }

  /** Adds values to a profile, or makes one. */
  async put(name: string, values: Readonly<Record<string, string>>): Promise<void> {
    checkProfileName(name);
    for (const [key, value] of Object.entries(values)) checkSetting(key, value);
    await this.change(({ named, ...rest }) => ({
      ...rest,
      named: withValues(named, name, values),
    }));
  }

  /** Keeps values that an environment file lacks in a profile that is used with it; gives its name. */
  async putBeside(file: string, values: Readonly<Record<string, string>>): Promise<string> {
    let name = UNNAMED;
    await this.change(({ named, beside, current }) => {
      const known = beside.get(file);
      name = known !== undefined && named.has(known) ? known : freeName(named);
      return {
        named: withValues(named, name, values),
        beside: new Map([...beside, [file, name]]),
        current,
      };
    });
    return name;
  }

  /** With null none is in use any more. Throws ConfigurationError for an unknown profile. */
  async use(name: string | null): Promise<void> {
    await this.change((profiles) => {
      if (name !== null) requireProfile(profiles, name);
      return { ...profiles, current: name ?? undefined };
    });
  }

  /** Throws ConfigurationError for an unknown profile. */
  async remove(name: string): Promise<void> {
    await this.change((profiles) => {
      requireProfile(profiles, name);
      const { named, beside, current } = profiles;
      return {
        named: new Map([...named].filter(([other]) => other !== name)),
        beside: new Map([...beside].filter(([, other]) => other !== name)),
        current: current === name ? undefined : current,
      };
    });
  }

  private async change(change: (profiles: Profiles) => Profiles): Promise<void> {
    const path = join(this.stateFolder, 'profiles.lock');
    await withLock({ ...this.options, path }, async () => {
      const { named, current, beside } = change(await this.read());
      const profiles = Object.fromEntries(
        [...named].map(([name, values]) => [name, Object.fromEntries(values)]),
      );
      await this.write({
        profiles,
        ...(current === undefined ? {} : { current }),
        ...(beside.size === 0 ? {} : { beside: Object.fromEntries(beside) }),
      });
    });
  }

  private async write(content: Readonly<Record<string, unknown>>): Promise<void> {
    try {
      await makePrivateFolder(this.stateFolder);
      const { default: Conf } = await import('conf');
      const file = new Conf<Record<string, unknown>>({
        cwd: this.stateFolder,
        configName: PROFILES_FILE,
        configFileMode: 0o600,
        clearInvalidConfig: false,
        accessPropertiesByDotNotation: false,
      });
      file.store = { ...content };
    } catch (error) {
      const path = join(this.stateFolder, `${PROFILES_FILE}.json`);
      throw new LocalError(`cannot write ${path}: ${systemReason(error)}`, {
        path,
        cause: error,
        hint: `${this.stateFolder} has to be a folder that you can write in.`,
      });
    }
  }
}

function withValues(
  named: Profiles['named'],
  name: string,
  values: Readonly<Record<string, string>>,
): Profiles['named'] {
  const old = [...(named.get(name) ?? [])].filter(
    ([key]) => !('irods_http_api_url' in values && OF_A_URL.includes(key)),
  );
  return new Map([...named, [name, new Map([...old, ...Object.entries(values)])]]);
}

function freeName(named: Profiles['named']): string {
  let name = UNNAMED;
  for (let number = 2; named.has(name); number += 1) name = `${UNNAMED}-${number}`;
  return name;
}
