import type * as frame from './frame.js';

/**
 * Loads what draws, which is ES modules that await at their top level; the build makes a bundle of
 * its own of them, since the rest of the program is CommonJS.
 */
export async function loadFrame(): Promise<typeof frame> {
  return await import('./frame.js');
}
