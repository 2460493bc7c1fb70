import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bootstrapZone, DEFAULT_RESOURCE } from './catalog/bootstrap.js';
import { Catalog } from './catalog/catalog.js';
import { DirectoryLock } from './directory-lock.js';
import { Faults } from './faults/faults.js';
import { HttpFront } from './http/server.js';
import type { SandboxOptions, Settings } from './options.js';
import { ProtectedResource } from './protected-resource.js';
import { randomSource } from './random.js';
import { recover } from './recovery.js';
import { Release } from './release.js';
import { RuleService } from './rules/rule-service.js';
import { plantSeedFile } from './seed/seed-file.js';
import { TokenTable } from './tokens.js';
import { Vault } from './vault/vault.js';
import { ParallelWrites } from './writing/parallel-writes.js';
import type { Zone } from './zone.js';

const CATALOG_FILE = 'catalog.sqlite';
const VAULT_DIRECTORY = 'vault';

/** A zone that is open, with the HTTP front that does not listen yet. */
export interface OpenZone {
  readonly zone: Zone;
  readonly front: HttpFront;
  readonly dir: string;
  /** Closes everything; what was being written becomes stale. */
  close(): Promise<void>;
}

/** Opens the directory of a zone, or makes a new zone in it. */
export async function openZone(options: SandboxOptions, settings: Settings): Promise<OpenZone> {
  const dir = resolve(options.dir ?? mkdtempSync(join(tmpdir(), 'irods-sandbox-')));
  const removeTemporary = () => {
    if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
  };
  mkdirSync(dir, { recursive: true });
  const lock = await DirectoryLock.acquire(dir);
  const release = () => {
    lock.release();
    removeTemporary();
  };
  try {
    const zone = openCatalog(dir, settings, lock.wasAbandoned);
    const front = new HttpFront(zone);
    const close = async () => {
      await front.close();
      await zone.rules.stop();
      zone.parallelWrites.abandonAll();
      zone.catalog.close();
      release();
    };
    try {
      if (options.seedFile !== undefined) await plantSeedFile(zone, options.seedFile);
    } catch (error) {
      zone.catalog.close();
      throw error;
    }
    if (options.dir !== undefined) zone.catalog.database.outlastPowerFailures();
    zone.faults.set(options.faults ?? {});
    zone.rules.wake();
    return { zone, front, dir, close };
  } catch (error) {
    release();
    throw error;
  }
}

function openCatalog(dir: string, settings: Settings, wasAbandoned: boolean): Zone {
  const file = join(dir, CATALOG_FILE);
  // SQLite's own lock says nothing here: it outlives a server that was killed.
  if (wasAbandoned) rmSync(`${file}.lock`, { recursive: true, force: true });
  const random = randomSource(settings.seed);
  const catalog = Catalog.open(file, random);
  const vault = new Vault(join(dir, VAULT_DIRECTORY));
  bootstrapZone(catalog, settings.zone, settings.admin, join(vault.root, DEFAULT_RESOURCE));
  if (wasAbandoned) recover(catalog, vault, settings.log);
  const tokens = new TokenTable(settings.limits.tokenLifetimeSeconds);
  const zone: Zone = {
    settings,
    release: new Release(settings.apiVersion),
    catalog,
    vault,
    tokens,
    protectedResource: settings.openId && new ProtectedResource(settings.openId, tokens),
    faults: new Faults(random, tokens),
    parallelWrites: new ParallelWrites(),
    rules: new RuleService(() => zone),
    defaultResource: DEFAULT_RESOURCE,
  };
  return zone;
}
