import type { RuleHost } from './rule-host.js';
import { RuleLimitReached } from './status.js';

/** How much a rule may use before it is stopped, so that no loop without end holds the zone. */
export interface RuleLimits {
  readonly steps: number;
  readonly milliseconds: number;
  readonly callDepth: number;
  /** Characters of the longest string. */
  readonly textLength: number;
  /** Characters on stdout and stderr together. */
  readonly outputLength: number;
}

export const DEFAULT_LIMITS: RuleLimits = {
  steps: 2_000_000,
  milliseconds: 30_000,
  callDepth: 100,
  textLength: 4 * 1024 * 1024,
  outputLength: 16 * 1024 * 1024,
};

const STEPS_BETWEEN_PAUSES = 5_000;

/** Counts what one run of a rule has used. */
export class Budget {
  readonly limits: RuleLimits;
  readonly #host: RuleHost;
  readonly #deadline: number;
  #steps = 0;
  #depth = 0;

  constructor(limits: RuleLimits, host: RuleHost) {
    this.limits = limits;
    this.#host = host;
    this.#deadline = host.now() + limits.milliseconds;
  }

  /** Milliseconds until the rule is stopped. */
  get remaining(): number {
    return this.#deadline - this.#host.now();
  }

  /**
   * Counts one step and lets other requests have their turn now and then.
   * @throws RuleLimitReached
   */
  async spend(): Promise<void> {
    this.#steps += 1;
    if (this.#steps > this.limits.steps)
      throw new RuleLimitReached('the rule takes too many steps');
    if (this.#steps % STEPS_BETWEEN_PAUSES !== 0) return;
    await this.#host.pause();
    if (this.remaining < 0) throw new RuleLimitReached('the rule takes too long');
  }

  /** Runs a call one level deeper. @throws RuleLimitReached */
  async call<T>(run: () => Promise<T>): Promise<T> {
    if (this.#depth >= this.limits.callDepth) throw new RuleLimitReached('rules call too deeply');
    this.#depth += 1;
    try {
      return await run();
    } finally {
      this.#depth -= 1;
    }
  }
}
