/** `ips`: connections to the servers, which HTTP has no way for. */
import { unavailableCommand } from './shared/unavailable.js';

export const command = unavailableCommand({
  what: 'list the connections to the servers',
  instead: 'iqstat lists delayed rules; ps on the server lists its processes.',
});
