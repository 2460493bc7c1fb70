/**
 * The parts of undici that requests need. Its index loads fetch, web sockets, caches and mocks as
 * well, which takes twice as long (docs/decisions/bundling.md).
 */
import api from 'undici/lib/api/index.js';
import buildConnector from 'undici/lib/core/connect.js';
import Client from 'undici/lib/dispatcher/client.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';

// As undici's index does: a dispatcher has its methods, such as request, from here.
Object.assign(Dispatcher.prototype, api);

export { buildConnector, Client, Dispatcher, ProxyAgent };
