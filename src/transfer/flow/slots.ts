/** Lets at most `width` holders in at once; the others wait in order. The width may change. */
export class Slots {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(public width: number) {}

  /** Holds a place while `work` goes on. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.width) this.inside += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      this.inside -= 1;
      this.admit();
    }
  }

  private admit(): void {
    while (this.inside < this.width) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.inside += 1;
      next();
    }
  }
}
