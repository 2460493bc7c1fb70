import type { IncomingMessage, ServerResponse } from 'node:http';
import { FaultSettingsError, parseFaultSettings } from '../faults/fault-settings.js';
import type { Zone } from '../zone.js';
import { readBody } from './read-body.js';

/** Where faults are set while the zone runs, if it allows that. */
const CONTROL_PATH = '/control/faults';

const MAX_BODY_BYTES = 65_536;

/** Whether the request is about the faults, which is so only where the zone has a control. */
export function isControlRequest({ settings }: Zone, request: IncomingMessage): boolean {
  return settings.control && request.url === CONTROL_PATH;
}

/**
 * Answers a request about the faults: GET tells them, PUT and POST set them from a JSON body, DELETE
 * clears them. The body must say that it is JSON, which no form of a foreign web page can.
 */
export async function serveControl(
  { faults }: Zone,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '' } = request;
  if (method === 'DELETE') faults.clear();
  if (method === 'PUT' || method === 'POST') {
    try {
      const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
      if (!isJson) throw new FaultSettingsError('the body must be of type application/json');
      faults.set(parseFaultSettings(await readJson(request)));
    } catch (error) {
      if (!(error instanceof FaultSettingsError)) throw error;
      send(response, 400, { error: error.message });
      return;
    }
  }
  const isKnown = ['GET', 'DELETE', 'PUT', 'POST'].includes(method);
  if (isKnown) send(response, 200, faults.settings);
  else send(response, 405, { error: `no method ${method} here` });
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request, MAX_BODY_BYTES);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new FaultSettingsError('the body is not JSON');
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(`${JSON.stringify(body)}\n`);
}
