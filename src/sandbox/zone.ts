import type { Catalog } from './catalog/catalog.js';
import type { Faults } from './faults/faults.js';
import type { Settings } from './options.js';
import type { ProtectedResource } from './protected-resource.js';
import type { Release } from './release.js';
import type { RuleService } from './rules/rule-service.js';
import type { TokenTable } from './tokens.js';
import type { Vault } from './vault/vault.js';
import type { ParallelWrites } from './writing/parallel-writes.js';

/** Everything that a request can touch. */
export interface Zone {
  readonly settings: Settings;
  readonly release: Release;
  readonly catalog: Catalog;
  readonly vault: Vault;
  readonly tokens: TokenTable;
  /** Lets the tokens of an OpenID provider in, where the zone has one. */
  readonly protectedResource: ProtectedResource | undefined;
  readonly faults: Faults;
  readonly parallelWrites: ParallelWrites;
  readonly rules: RuleService;
  /** The name of the resource that takes data when a request names none. */
  readonly defaultResource: string;
}
