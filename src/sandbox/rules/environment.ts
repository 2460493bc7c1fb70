import type { RuleValue } from './values.js';

/** The local variables of one rule; what it does not hold is looked up in the scope around it. */
export class Scope {
  readonly #values = new Map<string, RuleValue>();
  readonly #around: Scope | undefined;

  constructor(around?: Scope) {
    this.#around = around;
  }

  get(name: string): RuleValue | undefined {
    return this.#values.get(name) ?? this.#around?.get(name);
  }

  /** Changes a variable where it is held, or makes it here. */
  set(name: string, value: RuleValue): void {
    const holder = this.#holderOf(name) ?? this;
    holder.#values.set(name, value);
  }

  /** Holds a variable here, whatever the scopes around hold by that name. */
  declare(name: string, value: RuleValue | undefined): void {
    if (value === undefined) this.#values.delete(name);
    else this.#values.set(name, value);
  }

  /** Every variable that is seen from here. */
  all(): Map<string, RuleValue> {
    return new Map([...(this.#around?.all() ?? []), ...this.#values]);
  }

  #holderOf(name: string): Scope | undefined {
    if (this.#values.has(name)) return this;
    return this.#around === undefined ? undefined : this.#around.#holderOf(name);
  }
}
