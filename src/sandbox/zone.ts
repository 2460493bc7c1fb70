import type { Catalog } from './catalog/catalog.js';
import type { Settings } from './options.js';
import type { TokenTable } from './tokens.js';

/** Everything that a request can touch. */
export interface Zone {
  readonly settings: Settings;
  readonly catalog: Catalog;
  readonly tokens: TokenTable;
}
