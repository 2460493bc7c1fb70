/** Counts things that pass by it. */
export class Counter {
  count = 0;

  async *passing<T>(things: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T, void, undefined> {
    for await (const thing of things) {
      this.count += 1;
      yield thing;
    }
  }
}
