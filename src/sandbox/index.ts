import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrapZone, DEFAULT_RESOURCE } from './catalog/bootstrap.js';
import { Catalog } from './catalog/catalog.js';
import { HttpFront } from './http/server.js';
import { type Credentials, resolveOptions, type SandboxOptions } from './options.js';
import { TokenTable } from './tokens.js';
import { Vault } from './vault/vault.js';

export type { FaultSettings } from './faults.js';
export type {
  ApiVersion,
  Credentials,
  LogEvent,
  SandboxLimits,
  SandboxOptions,
} from './options.js';

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
  /** Ends every connection, closes the catalog and removes the directory if it was temporary. */
  stop(): Promise<void>;
}

/** Starts a zone; it is ready when the promise resolves. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = resolveOptions(options);
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'irods-sandbox-'));
  const removeTemporary = (): void => {
    if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
  };
  mkdirSync(dir, { recursive: true });
  const vaultPath = join(dir, 'vault', DEFAULT_RESOURCE);
  const catalog = Catalog.open(join(dir, 'catalog.sqlite'));
  bootstrapZone(catalog, settings.zone, settings.admin, vaultPath);
  const tokens = new TokenTable(settings.limits.tokenLifetimeSeconds);
  const vault = new Vault(join(dir, 'vault'));
  const front = new HttpFront({ settings, catalog, vault, tokens });
  const port = await front.listen(settings.port, settings.host).catch((error: unknown) => {
    catalog.close();
    removeTemporary();
    throw error;
  });
  return {
    url: `http://${settings.host}:${port}/irods-http-api/${settings.apiVersion}`,
    port,
    zone: catalog.zone,
    admin: settings.admin,
    dir,
    stop: async () => {
      await front.close();
      catalog.close();
      removeTemporary();
    },
  };
}
