/**
 * Who stops on Ctrl-C: the innermost piece of work that can stop by itself, such as a line of the
 * shell, and the program where there is none.
 */
export class Interruptions {
  private readonly inner: AbortController[] = [];

  constructor(
    /** Stops the whole program. */
    readonly outermost: AbortController,
  ) {}

  /** While `work` runs, Ctrl-C aborts `controller` in place of all that is around it. */
  async during<T>(controller: AbortController, work: () => Promise<T>): Promise<T> {
    this.inner.push(controller);
    try {
      return await work();
    } finally {
      this.inner.splice(this.inner.lastIndexOf(controller), 1);
    }
  }

  /** The one that Ctrl-C aborts now. */
  get innermost(): AbortController {
    return this.inner.at(-1) ?? this.outermost;
  }
}
