import { createClient, type IrodsClient } from '../../api/client.js';
import type { Transport } from '../../transport/request.js';
import type { Pace } from './pace.js';

/**
 * A client that waits out a bad line, as `pace` does, with each request that bears repetition. For
 * walks, which cannot begin again in their middle; not to be used within an attempt of the pace.
 */
export function patientClient(client: IrodsClient, pace: Pace): IrodsClient {
  const inner = client.transport;
  const transport: Transport = {
    send: async (request) => {
      if (request.repeat !== 'safe') return await inner.send(request);
      return await pace.attempt(() => inner.send(request));
    },
    sendForText: async (request) => await inner.sendForText(request),
    stream: async (request) => {
      if (request.repeat !== 'safe') return await inner.stream(request);
      return await pace.attempt(() => inner.stream(request));
    },
    open: async (request) => await inner.open(request),
    allowInFlight: (requests) => inner.allowInFlight(requests),
    close: async () => await inner.close(),
  };
  const { url, user, server, readsOnly } = client;
  return createClient(transport, { url, user, server, readsOnly });
}
