/** `imcoll`: mounted collections, which HTTP has no way for. */
import { unavailableCommand } from './shared/unavailable.js';

export const command = unavailableCommand({
  what: 'mount collections',
  instead: 'ibun -x unpacks an archive into a collection; ireg registers a file of the server.',
});
