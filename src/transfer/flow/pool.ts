/**
 * Works on jobs from an asynchronous source, at most `width` at once, and yields results as they
 * come. Jobs are pulled as places become free, so walking and working overlap. When the consumer
 * leaves or a job throws, no further job is begun and those in work are waited for.
 */
export async function* inParallel<J, R>(
  jobs: AsyncIterable<J>,
  width: number,
  work: (job: J) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const results = new Results<R>();
  const source = jobs[Symbol.asyncIterator]();
  let pulling: Promise<unknown> = Promise.resolve();
  const pull = (): Promise<IteratorResult<J>> => {
    const next = pulling.then(() => source.next());
    pulling = next.catch(() => {});
    return next;
  };
  const worker = async (): Promise<void> => {
    while (!results.closed) {
      const job = await pull();
      if (job.done === true) return;
      await results.put(await work(job.value));
    }
  };
  const workers = Array.from({ length: width }, async () => {
    try {
      await worker();
    } catch (error) {
      results.fail(error);
    }
  });
  const finished = Promise.all(workers).then(() => results.end());
  try {
    yield* results.take();
  } finally {
    results.close();
    await finished;
    await source.return?.();
  }
}

/** Hands results from workers to one consumer; a worker waits until its result is taken. */
class Results<R> {
  /** Nothing further is to be begun. */
  closed = false;
  private abandoned = false;
  private readonly waiting: { readonly result: R; readonly taken: () => void }[] = [];
  private ended = false;
  private failure: { readonly error: unknown } | undefined;
  private wake: () => void = () => {};

  async put(result: R): Promise<void> {
    if (this.abandoned) return;
    await new Promise<void>((taken) => {
      this.waiting.push({ result, taken });
      this.wake();
    });
  }

  /** The first failure counts; what was finished before it is still handed over. */
  fail(error: unknown): void {
    this.failure ??= { error };
    this.closed = true;
    this.wake();
  }

  end(): void {
    this.ended = true;
    this.wake();
  }

  /** The consumer has left: nobody will take what comes. */
  close(): void {
    this.closed = true;
    this.abandoned = true;
    for (const { taken } of this.waiting.splice(0)) taken();
  }

  async *take(): AsyncGenerator<R, void, undefined> {
    for (;;) {
      const next = this.waiting.shift();
      if (next !== undefined) {
        next.taken();
        yield next.result;
      } else if (this.ended) {
        if (this.failure !== undefined) throw this.failure.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      }
    }
  }
}
