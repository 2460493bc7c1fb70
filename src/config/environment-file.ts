import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { systemReason } from '../domain/system-reason.js';
import { ConfigurationError, LocalError } from '../errors.js';
import { makePrivateFolder } from './private-folder.js';

type Env = Readonly<Record<string, string | undefined>>;
/** Keys and values of an iRODS environment file, values as texts. */
export type EnvironmentValues = ReadonlyMap<string, string>;

/** Where the iRODS files of this person are (icommands.md section 3.1). */
export interface IrodsFiles {
  /** `irods_environment.json`. */
  readonly environment: string;
  /** Holds the current collection; one for each parent process, as for the iCommands. */
  readonly session: string;
  /** Folder for what this program keeps beside them. */
  readonly state: string;
}

export function locateIrodsFiles(env: Env, parentProcessId: number): IrodsFiles {
  const folder = join(homeOf(env), '.irods');
  const chosen = env['IRODS_ENVIRONMENT_FILE'];
  const environment = chosen || join(folder, 'irods_environment.json');
  return {
    environment,
    session: chosen ? `${environment}.cwd` : `${environment}.${parentProcessId}`,
    state: join(folder, 'http-api'),
  };
}

/**
 * Where no variable tells it, as under cron or a service manager, the system's own list of users
 * does. Never the current folder: sessions would be left wherever one happens to stand.
 */
function homeOf(env: Env): string {
  const told = [env['HOME'], env['USERPROFILE']].find((path) => path && isAbsolute(path));
  if (told !== undefined) return told;
  try {
    return userInfo().homedir;
  } catch {
    // Nobody the system knows, as in a container with a user id of its own.
    return '/';
  }
}

/**
 * Reads an environment or session file; empty where there is none.
 * @throws ConfigurationError where it is not a JSON object.
 */
export async function readEnvironmentFile(path: string): Promise<EnvironmentValues> {
  const json = readObject(path);
  const entries = Object.entries(json).filter(([, value]) => isScalar(value));
  return new Map(entries.map(([key, value]) => [key, String(value)]));
}

/**
 * Adds keys to an environment file, or makes one; the other keys stay as they are. The file is
 * replaced in one step, so that nobody reads half of it.
 * @throws ConfigurationError where it is not a JSON object, LocalError where it cannot be written.
 */
export async function addToEnvironmentFile(
  path: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const merged = { ...readObject(path), ...values };
  const target = await realpath(path).catch(() => path);
  const fresh = `${target}.${randomBytes(6).toString('hex')}`;
  try {
    await makePrivateFolder(dirname(target));
    const mode = await stat(target).then(
      (file) => file.mode,
      () => 0o644,
    );
    await writeFile(fresh, `${JSON.stringify(merged, null, 4)}\n`, { flag: 'wx', mode });
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw new LocalError(`cannot write ${path}: ${systemReason(error)}`, { path, cause: error });
  }
}

function readObject(path: string): object {
  const text = readIfThere(path);
  if (text === undefined) return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ConfigurationError(`${path} is not valid JSON: ${(error as Error).message}`, {
      path,
      cause: error,
      hint: 'Mend it by hand, or write a new one with iinit.',
    });
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ConfigurationError(`${path} does not hold a JSON object`, { path });
  }
  return json;
}

/** The session file's values; one that cannot be read or parsed is ignored, as the iCommands do. */
export async function readSessionFile(path: string): Promise<EnvironmentValues> {
  try {
    return await readEnvironmentFile(path);
  } catch {
    return new Map();
  }
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** At once: by way of Node's threads, which are four changes of thread, it takes ten times as long. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new ConfigurationError(`cannot read ${path}: ${systemReason(error)}`, {
      path,
      cause: error,
      hint: 'HOME says whose settings are read; IRODS_ENVIRONMENT_FILE names another file.',
    });
  }
}
