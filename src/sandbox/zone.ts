import type { Catalog } from './catalog/catalog.js';
import type { Settings } from './options.js';
import type { TokenTable } from './tokens.js';
import type { Vault } from './vault/vault.js';

/** Everything that a request can touch. */
export interface Zone {
  readonly settings: Settings;
  readonly catalog: Catalog;
  readonly vault: Vault;
  readonly tokens: TokenTable;
}
