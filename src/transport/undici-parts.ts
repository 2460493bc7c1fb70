/**
 * The parts of undici that requests need. Its index loads fetch, web sockets, caches and mocks as
 * well, which takes twice as long (docs/decisions/bundling.md).
 */
import request from 'undici/lib/api/api-request.js';
import buildConnector from 'undici/lib/core/connect.js';
import Client from 'undici/lib/dispatcher/client.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';

// As undici's index does for all its ways to ask.
Object.assign(Dispatcher.prototype, { request });

export { buildConnector, Client, Dispatcher };
