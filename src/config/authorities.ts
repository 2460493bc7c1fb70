import { readFile } from 'node:fs/promises';
import { systemReason } from '../domain/system-reason.js';
import { ConfigurationError } from '../errors.js';

/** The certificates in a PEM file. Throws ConfigurationError where there are none. */
export async function readAuthorities(path: string): Promise<readonly string[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const reason = systemReason(error);
    throw new ConfigurationError(`cannot read the certificate authorities in ${path}: ${reason}`, {
      path,
      cause: error,
    });
  }
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g);
  if (certificates === null) {
    throw new ConfigurationError(`${path} holds no PEM certificates`, { path });
  }
  return certificates;
}
