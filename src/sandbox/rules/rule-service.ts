import type { Caller } from '../caller.js';
import { findCaller } from '../catalog/users.js';
import type { Zone } from '../zone.js';
import { DelayServer } from './delay-server.js';
import type { QueuedBlock } from './delay-table.js';
import { executeRule, type RuleResult, wrapActions } from './execute-rule.js';
import { ZoneRuleHost } from './zone-host.js';

/** Delayed blocks are run by the server itself. */
const SERVER_ADDRESS = '127.0.0.1';

/** Runs the rules of a zone, those of requests and those that were delayed. */
export class RuleService {
  readonly #zone: () => Zone;
  readonly #delays: DelayServer;
  readonly #running = new Set<Promise<RuleResult>>();
  readonly #stopping = new AbortController();

  /** @param zone - The zone, asked for when there is something to run. */
  constructor(zone: () => Zone) {
    this.#zone = zone;
    this.#delays = new DelayServer(
      () => zone().catalog,
      (block) => this.#runBlock(block),
    );
  }

  /** Runs actions as a user, with variables that are set before by name with sigil. */
  async execute(
    caller: Caller,
    actions: string,
    variables: QueuedBlock['variables'] = {},
  ): Promise<RuleResult> {
    const host = new ZoneRuleHost(this.#zone(), caller, this.#stopping.signal);
    const run = executeRule(wrapActions(actions), host, { variables });
    this.#running.add(run);
    try {
      return await run;
    } finally {
      this.#running.delete(run);
    }
  }

  /** Looks at the queue of delayed blocks: it has changed, or the zone has just started. */
  wake(): void {
    this.#delays.wake();
  }

  /** Ends the rules that run and starts no more; resolves when none is left. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled([this.#delays.stop(), ...this.#running]);
  }

  /** Whether the block succeeded; what is our own fault is told and counts as a failure. */
  async #runBlock({ user, source, variables }: QueuedBlock): Promise<boolean> {
    const { catalog, settings } = this.#zone();
    const caller = findCaller(catalog, user, SERVER_ADDRESS);
    if (!caller) return false;
    try {
      return (await this.execute(caller, source, variables)).code >= 0;
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      settings.log({ level: 'error', message });
      return false;
    }
  }
}
