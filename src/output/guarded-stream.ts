/**
 * The same stream, but `before` is called with whatever is to be written, before it is: a display
 * on the terminal is taken away before anything else is written there.
 */
export function guardedStream<T extends NodeJS.WritableStream>(
  stream: T,
  before: (chunk: unknown) => void,
): T {
  return new Proxy(stream, {
    get: (target, key) => {
      const found: unknown = Reflect.get(target, key, target);
      if (typeof found !== 'function') return found;
      if (key !== 'write') return found.bind(target);
      return (...words: unknown[]): unknown => {
        before(words[0]);
        return Reflect.apply(found, target, words);
      };
    },
  });
}
