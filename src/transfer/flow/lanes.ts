/**
 * Orders jobs so that large and small ones are mixed: at most so many large ones at once, and small
 * ones pass by while large ones wait. Looks ahead in the source only so far, so that memory stays
 * bounded however many jobs there are.
 */
export class Lanes<J> implements AsyncIterable<J> {
  private readonly small: J[] = [];
  private readonly large: J[] = [];
  private readonly source: AsyncIterator<J>;
  private exhausted = false;
  private largeInWork = 0;
  private wake: () => void = () => {};

  constructor(
    jobs: AsyncIterable<J>,
    private readonly isLarge: (job: J) => boolean,
    private readonly mostLarge: number,
    private readonly lookAhead = 1000,
  ) {
    this.source = jobs[Symbol.asyncIterator]();
  }

  /** To be called when a job is done, however it ended: room for the next large one. */
  finished(job: J): void {
    if (!this.isLarge(job)) return;
    this.largeInWork -= 1;
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<J, void, undefined> {
    try {
      for (;;) {
        const job = await this.next();
        if (job === undefined) return;
        if (this.isLarge(job)) this.largeInWork += 1;
        yield job;
      }
    } finally {
      await this.source.return?.();
    }
  }

  private async next(): Promise<J | undefined> {
    for (;;) {
      if (this.largeInWork < this.mostLarge && this.large.length > 0) return this.large.shift();
      if (this.small.length > 0) return this.small.shift();
      if (!this.exhausted && this.large.length < this.lookAhead) await this.readOn();
      else if (this.large.length === 0) return undefined;
      else await this.roomForLarge();
    }
  }

  private async readOn(): Promise<void> {
    const next = await this.source.next();
    if (next.done === true) this.exhausted = true;
    else if (this.isLarge(next.value)) this.large.push(next.value);
    else this.small.push(next.value);
  }

  private async roomForLarge(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.wake = resolve;
    });
  }
}
