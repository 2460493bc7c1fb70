import { join } from 'node:path';
import { bootstrapZone, DEFAULT_RESOURCE } from './catalog/bootstrap.js';
import { Catalog, ForeignDatabaseError } from './catalog/catalog.js';
import { isSqliteError } from './catalog/database.js';
import { DirectoryInUseError, DirectoryLock } from './directory-lock.js';
import { Faults } from './faults/faults.js';
import { HttpFront } from './http/server.js';
import type { SandboxOptions, Settings } from './options.js';
import { ProtectedResource } from './protected-resource.js';
import { randomSource } from './random.js';
import { recover } from './recovery.js';
import { Release } from './release.js';
import { RuleService } from './rules/rule-service.js';
import { plantSeed } from './seed/plant-seed.js';
import { readSeedFile, type SeedFile } from './seed/read-seed-file.js';
import { TokenTable } from './tokens.js';
import { Vault } from './vault/vault.js';
import { ParallelWrites } from './writing/parallel-writes.js';
import type { Zone } from './zone.js';
import { UnusableDirectoryError, ZoneDirectory } from './zone-directory.js';

/** A zone that is open, with the HTTP front that does not listen yet. */
export interface OpenZone {
  readonly zone: Zone;
  readonly front: HttpFront;
  readonly dir: string;
  /** Closes everything; what was being written becomes stale. */
  close(): Promise<void>;
}

/**
 * Opens the directory of a zone, or makes a new zone in it. Where that fails, what was made for it
 * is taken back.
 */
export async function openZone(options: SandboxOptions, settings: Settings): Promise<OpenZone> {
  const seed = options.seedFile === undefined ? undefined : readSeedFile(options.seedFile);
  const directory = ZoneDirectory.prepare(options.dir);
  try {
    return await openIn(directory, options, settings, seed);
  } catch (error) {
    if (!(error instanceof DirectoryInUseError)) directory.undo();
    throw UnusableDirectoryError.from(directory.path, error);
  }
}

async function openIn(
  directory: ZoneDirectory,
  options: SandboxOptions,
  settings: Settings,
  seed: SeedFile | undefined,
): Promise<OpenZone> {
  const lock = await DirectoryLock.acquire(directory.path);
  try {
    directory.look();
    const zone = openCatalog(directory, settings, lock.wasAbandoned);
    const front = new HttpFront(zone);
    const close = async () => {
      await front.close();
      await zone.rules.stop();
      zone.parallelWrites.abandonAll();
      zone.catalog.close();
      lock.release();
      directory.removeTemporary();
    };
    try {
      if (seed) await plantSeed(zone, seed);
    } catch (error) {
      zone.catalog.close();
      throw error;
    }
    if (options.dir !== undefined) zone.catalog.database.outlastPowerFailures();
    zone.faults.set(options.faults ?? {});
    zone.rules.wake();
    return { zone, front, dir: directory.path, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openCatalog(directory: ZoneDirectory, settings: Settings, wasAbandoned: boolean): Zone {
  directory.clearCatalogLock(wasAbandoned);
  const random = randomSource(settings.seed);
  const catalog = openDatabase(directory, random);
  const vault = new Vault(directory.vaultPath);
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

/** What SQLite says of a damaged file is put into a line of our own. */
function openDatabase(directory: ZoneDirectory, random: () => number): Catalog {
  try {
    return Catalog.open(directory.catalogFile, random);
  } catch (error) {
    if (error instanceof ForeignDatabaseError || isSqliteError(error)) {
      const reason = `its catalog cannot be used (${error.message})`;
      throw new UnusableDirectoryError(directory.path, reason, { cause: error });
    }
    throw error;
  }
}
