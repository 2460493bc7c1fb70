import { LocalError } from '../errors.js';

/**
 * The error for code in WebAssembly that the system has no room for: by default Node.js reserves
 * 10 GB of addresses for each piece of it (nodejs.org/api/cli.html, --disable-wasm-trap-handler),
 * and schedulers of clusters may allow less. Undefined for every other error.
 */
export function noAddressSpace(error: unknown): LocalError | undefined {
  if (!(error instanceof RangeError) || !/^WebAssembly\..*memory/i.test(error.message)) {
    return undefined;
  }
  return new LocalError('the limit of this shell on virtual memory (ulimit -v) is too low', {
    cause: error,
    hint: 'Raise it to more than 12 GB, or set NODE_OPTIONS=--disable-wasm-trap-handler, which needs less.',
  });
}
