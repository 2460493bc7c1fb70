import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from './catalog/catalog.js';
import { REPLICA_STATUS } from './catalog/data-objects.js';
import { markAbandoned } from './catalog/replica-states.js';
import type { LogEvent } from './options.js';
import { KEPT_SUFFIX, type Vault } from './vault/vault.js';

/**
 * Mends what a server that was killed left behind: a replica that was being written becomes stale,
 * those that were locked beside it are again what they were, and files that no replica has are
 * removed from the vault.
 */
export function recover(catalog: Catalog, vault: Vault, log: (event: LogEvent) => void): void {
  const interrupted = catalog.database.all<{ id: number; number: number; path: string }>(
    `SELECT data_id AS id, data_repl_num AS number, data_path AS path FROM R_DATA_MAIN
      WHERE data_is_dirty = ${REPLICA_STATUS.intermediate}`,
  );
  catalog.transaction(() => {
    for (const { id, number, path } of interrupted) {
      markAbandoned(catalog, id, number, vault.sizeOf(path));
    }
  });
  const orphans = findOrphans(catalog, vault);
  for (const path of orphans) rmSync(path, { force: true });
  const what = `${interrupted.length} interrupted writes, ${orphans.length} files without a replica`;
  log({ level: 'info', message: `the former server was killed; mended: ${what}` });
}

/** The files of the vault that belong to nothing: no replica has them and none was to be kept. */
function findOrphans(catalog: Catalog, vault: Vault): string[] {
  const files = filesBelow(vault.root);
  const kept = new Set(files.filter((file) => file.endsWith(KEPT_SUFFIX)));
  return files.filter((file) => {
    if (kept.has(file) || kept.has(file + KEPT_SUFFIX)) return false;
    return !catalog.database.get('SELECT 1 FROM R_DATA_MAIN WHERE data_path = ?', file);
  });
}

function filesBelow(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
