import { readFile, stat } from 'node:fs/promises';
import { Secret } from '../domain/secret.js';
import { systemReason } from '../domain/system-reason.js';
import { ConfigurationError } from '../errors.js';
import { refuseLooseFile } from './loose-permissions.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * A secret that the environment gives: the variable's value, or the first line of the file that
 * the variable with `_FILE` names, where that is not empty; undefined where neither is.
 * @throws ConfigurationError where the file cannot be read, or others can read or replace it.
 */
export async function secretFromEnvironment(
  variable: string,
  env: Env,
  platform: NodeJS.Platform,
): Promise<Secret | undefined> {
  const given = env[variable];
  if (given) return new Secret(given);
  const path = env[`${variable}_FILE`];
  if (!path) return undefined;
  try {
    // A pipe, as a shell makes it for <(…), has no permissions that matter.
    const isFile = (await stat(path)).isFile();
    if (isFile && platform !== 'win32') refuseLooseFile(path);
    const [line = ''] = (await readFile(path, 'utf8')).replace(/^\ufeff/, '').split(/\r?\n/, 1);
    if (line !== '') return new Secret(line);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(
      `cannot read the file of a secret, ${path}: ${systemReason(error)}`,
      {
        path,
        cause: error,
        hint: `${variable}_FILE names it.`,
      },
    );
  }
  throw new ConfigurationError(`the file of a secret, ${path}, begins with an empty line`, {
    path,
    hint: `${variable}_FILE names it; the secret is its first line.`,
  });
}

/** The password that IRODS_PASSWORD or IRODS_PASSWORD_FILE gives. Throws as `secretFromEnvironment`. */
export async function passwordFromEnvironment(
  env: Env,
  platform: NodeJS.Platform,
): Promise<Secret | undefined> {
  return await secretFromEnvironment('IRODS_PASSWORD', env, platform);
}
