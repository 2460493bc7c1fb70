/**
 * The same stream, but `before` is called before every write: a display on the terminal is taken
 * away before anything else is written there.
 */
export function guardedStream<T extends NodeJS.WritableStream>(stream: T, before: () => void): T {
  return new Proxy(stream, {
    get: (target, key) => {
      const found: unknown = Reflect.get(target, key, target);
      if (typeof found !== 'function') return found;
      if (key !== 'write') return found.bind(target);
      return (...words: unknown[]): unknown => {
        before();
        return Reflect.apply(found, target, words);
      };
    },
  });
}
