import { createClient, type IrodsClient } from '../../src/api/client.js';
import { readServerInfo } from '../../src/api/info.js';
import type { Transport } from '../../src/transport/request.js';
import { answerQuery, type SimulatedCatalog } from './simulated-catalog.js';

/** A client whose queries a simulated catalog answers, and the texts of those queries. */
export function clientOf(catalog: SimulatedCatalog): {
  readonly client: IrodsClient;
  readonly queries: readonly string[];
} {
  const queries: string[] = [];
  const transport: Transport = {
    send: async ({ parameters }) => {
      const text = String(parameters?.['query']);
      queries.push(text);
      return { irods_response: { status_code: 0 }, rows: answerQuery(catalog, text) };
    },
    sendForText: async () => '',
    stream: async () => Promise.reject(new Error('not streamed here')),
    open: async () => Promise.reject(new Error('not opened here')),
    allowInFlight: () => {},
    close: async () => {},
  };
  const server = readServerInfo({ api_version: '0.7.0', irods_zone: 'tempZone' });
  const identity = { url: new URL('http://127.0.0.1/'), user: 'rods', server };
  return { client: createClient(transport, identity), queries };
}
