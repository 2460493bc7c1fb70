/** `iqmod`: cannot be done over HTTP. */
import { unavailableCommand } from './shared/unavailable.js';

export const command = unavailableCommand({
  what: 'change a delayed rule',
  instead: 'Remove it with iqdel, and submit it again with irule and delay(…).',
  exits: { authentication: 3, failure: 4 },
});
