/** `iclienthints`: what a server recommends to clients, which HTTP has no way for. */
import { unavailableCommand } from './shared/unavailable.js';

export const command = unavailableCommand({
  what: 'ask for the server’s hints to clients',
  instead:
    'imiscsvrinfo shows the server’s release, izonereport its configuration, irule -a its rule engines.',
});
