import { IrodsFailure } from '../irods-failure.js';
import type { RuleHost } from './rule-host.js';
import { RULE_STATUS } from './status.js';

/** What a rule wrote to stdout and stderr; `null` where it wrote nothing (`rules.execute`). */
export class RuleOutput {
  readonly #host: RuleHost;
  readonly #limit: number;
  readonly #streams = new Map<string, string>();

  constructor(host: RuleHost, limit: number) {
    this.#host = host;
    this.#limit = limit;
  }

  get stdout(): string | null {
    return this.#streams.get('stdout') ?? null;
  }

  get stderr(): string | null {
    return this.#streams.get('stderr') ?? null;
  }

  /**
   * Writes to `stdout`, `stderr`, `serverLog` or the end of a data object, which is named by path.
   * @throws IrodsFailure (USER_FILE_DOES_NOT_EXIST) for any other target
   */
  async write(target: string, text: string): Promise<void> {
    if (target === 'serverLog') {
      this.#host.log(text);
    } else if (target === 'stdout' || target === 'stderr') {
      const length = (this.stdout?.length ?? 0) + (this.stderr?.length ?? 0) + text.length;
      if (length > this.#limit) throw new IrodsFailure(RULE_STATUS.bufferOverflow);
      this.#streams.set(target, (this.#streams.get(target) ?? '') + text);
    } else if (target.startsWith('/') && (await this.#host.objectType(target)) === 'data_object') {
      await this.#host.append(target, text);
    } else {
      throw new IrodsFailure(RULE_STATUS.outputTargetMissing);
    }
  }
}
