import { readFile } from 'node:fs/promises';
import { Secret } from '../domain/secret.js';
import { ConfigurationError } from '../errors.js';

/**
 * The password that the environment gives: IRODS_PASSWORD, or the first line of the file that
 * IRODS_PASSWORD_FILE names; undefined where neither is set.
 * @throws ConfigurationError where the file cannot be read.
 */
export async function passwordFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Secret | undefined> {
  const password = env['IRODS_PASSWORD'];
  if (password !== undefined) return new Secret(password);
  const path = env['IRODS_PASSWORD_FILE'];
  if (!path) return undefined;
  try {
    const [line = ''] = (await readFile(path, 'utf8')).split(/\r?\n/, 1);
    return new Secret(line);
  } catch (error) {
    throw new ConfigurationError(`cannot read the password file ${path}: ${String(error)}`, {
      path,
      cause: error,
      hint: 'IRODS_PASSWORD_FILE names it.',
    });
  }
}
