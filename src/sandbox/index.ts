import type { FaultSettings } from './faults/fault-settings.js';
import { requireListenable } from './listen-address.js';
import { type OpenZone, openZone } from './open-zone.js';
import { type Credentials, resolveOptions, type SandboxOptions } from './options.js';

export { NewerCatalogError } from './catalog/catalog.js';
export { DirectoryInUseError } from './directory-lock.js';
export {
  type FaultSettings,
  FaultSettingsError,
  parseFaultSettings,
} from './faults/fault-settings.js';
export type {
  ApiVersion,
  Credentials,
  LogEvent,
  SandboxLimits,
  SandboxOptions,
} from './options.js';
export { SandboxOptionsError } from './options.js';
export { SeedError } from './seed/seed-description.js';
export { UnusableDirectoryError } from './zone-directory.js';

/** A zone that runs. */
export interface Sandbox {
  /** The whole base URL, `http://HOST:PORT/irods-http-api/VERSION`. */
  readonly url: string;
  readonly port: number;
  /** The zone's name. */
  readonly zone: string;
  /** The administrator. */
  readonly admin: Credentials;
  /** Where catalog and vault are kept. */
  readonly dir: string;
  /** What is set to go wrong. */
  readonly faults: FaultSettings;
  /** Sets what is to go wrong in place of everything set before. */
  setFaults(settings: FaultSettings): void;
  /** Ends every connection, closes the catalog and removes the directory if it was temporary. */
  stop(): Promise<void>;
}

/**
 * Starts a zone; it is ready when the promise resolves. A directory that holds one already is taken
 * up where it was left, and mended if its server was killed.
 *
 * @throws {SandboxOptionsError} for options that nothing can be made of.
 * @throws {DirectoryInUseError} while another server uses the directory.
 * @throws {NewerCatalogError} for a directory that a newer release made.
 * @throws {SeedError} for a seed file that cannot be followed.
 * @throws {UnusableDirectoryError} for a directory that cannot hold a zone, or holds something else.
 * @throws {Error} with a `code` from the system for an address that cannot be listened on, such as
 *   EADDRINUSE and ENOTFOUND.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = resolveOptions(options);
  const { address, isExposed } = await requireListenable(settings.host, settings.port);
  const opened = await openZone(options, settings);
  const { zone, front } = opened;
  const port = await front.listen(settings.port, address).catch(async (error: unknown) => {
    await opened.close();
    throw error;
  });
  if (isExposed) {
    const text = `listening on ${settings.host}, where others can reach it; this is not a production server`;
    settings.log({ level: 'warning', message: text });
  }
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return {
    url: `http://${host}:${port}/irods-http-api/${settings.apiVersion}`,
    port,
    zone: zone.catalog.zone,
    admin: settings.admin,
    dir: opened.dir,
    get faults() {
      return zone.faults.settings;
    },
    setFaults: (faults) => zone.faults.set(faults),
    stop: once(() => opened.close()),
  };
}

/** A function that does its work at the first call and afterwards waits for the same end. */
function once(work: OpenZone['close']): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
