import { lookup } from 'node:dns/promises';
import { hostname } from 'node:os';
import { createTicket } from '../catalog/create-ticket.js';
import { SEEN_ADDRESS } from '../catalog/ticket-access.js';
import {
  expireTicket,
  limitTicket,
  removeTicket,
  restrictTicket,
  type TicketRestriction,
  type TicketType,
} from '../catalog/tickets.js';
import { CODES, libraryFailure, rewording } from '../error-codes.js';
import { HttpFailure, success } from '../http/answer.js';
import type { Parameters } from '../http/parameters.js';
import { type Call, defineEndpoint, type Operation } from './define-endpoint.js';

const failed = (code: number) => libraryFailure(code, 'Ticket operation failed');
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const TICKET_LENGTH = 15;

function newTicketText(random: () => number): string {
  const character = () => CHARACTERS.charAt(Math.trunc(random() * CHARACTERS.length));
  return Array.from({ length: TICKET_LENGTH }, character).join('');
}

function typeOf(parameters: Parameters): TicketType {
  const type = parameters.text('type') ?? 'read';
  if (type !== 'read' && type !== 'write') throw new HttpFailure(400);
  return type;
}

/**
 * The ticket exists before its constraints are set one by one, so that a constraint that cannot be
 * set leaves it behind as on a real server (http-api.md 3.12).
 */
const create: Operation = async (call) => {
  const { zone, caller, parameters } = call;
  const path = parameters.required('lpath');
  const type = typeOf(parameters);
  const text = newTicketText(() => zone.catalog.random());
  const id = rewording(failed, () =>
    zone.catalog.transaction(() => createTicket(zone.catalog, caller, { text, type, path })),
  );
  setLimits(call, id);
  setExpiry(call, id);
  restrict(call, id, 'user', namesOf(parameters, 'users'));
  restrict(call, id, 'group', namesOf(parameters, 'groups'));
  for (const host of namesOf(parameters, 'hosts')) {
    const address = await addressOfHost(host);
    if (address === undefined) throw failed(CODES.CAT_HOSTNAME_INVALID);
    restrict(call, id, 'host', [address]);
  }
  return success({ ticket: text });
};

const LIMITS = {
  'use-count': 'uses',
  'write-data-object-count': 'writeFiles',
  'write-byte-count': 'writeBytes',
} as const;

function setLimits({ zone, parameters }: Call, id: number): void {
  for (const [parameter, limit] of Object.entries(LIMITS)) {
    const count = parameters.integer(parameter, 500, 32) ?? 0;
    limitTicket(zone.catalog, id, limit, count);
  }
}

/** 0.3.0 did not know of the expiration and ignores it. */
function setExpiry({ zone, parameters }: Call, id: number): void {
  if (zone.settings.apiVersion === '0.3.0') return;
  const seconds = parameters.integer('seconds-until-expiration', 500);
  if (seconds === undefined) return;
  if (seconds <= 0) throw new HttpFailure(400);
  expireTicket(zone.catalog, id, zone.catalog.seconds() + seconds);
}

const namesOf = (parameters: Parameters, name: string): string[] =>
  parameters.text(name)?.split(',') ?? [];

function restrict(
  { zone }: Call,
  id: number,
  restriction: TicketRestriction,
  names: readonly string[],
): void {
  for (const name of names) {
    rewording(failed, () => restrictTicket(zone.catalog, id, restriction, name));
  }
}

/** The IP address (version 4) of a host, or undefined where it has none that is known. */
async function addressOfHost(host: string): Promise<string | undefined> {
  if (host === 'localhost' || host === hostname()) return SEEN_ADDRESS;
  try {
    return (await lookup(host, { family: 4 })).address;
  } catch {
    return undefined;
  }
}

const remove: Operation = ({ zone, caller, parameters }) => {
  const name = parameters.required('name');
  rewording(failed, () => zone.catalog.transaction(() => removeTicket(zone.catalog, caller, name)));
  return success();
};

/** `/tickets` (http-api.md 3.12). */
export const tickets = defineEndpoint('tickets', {
  get: { list: 'not-implemented', stat: 'not-implemented' },
  post: { create, remove },
});
