import type { LogicalPath } from '../domain/logical-path.js';
import type { Transport } from '../transport/request.js';
import { textField } from './answer-fields.js';
import type { Capabilities } from './capabilities.js';
import { EndpointRequests } from './endpoint-requests.js';

export interface TicketLimits {
  /** 0 or absent is unlimited, for all three counts. */
  readonly uses?: number | undefined;
  readonly writtenObjects?: number | undefined;
  readonly writtenBytes?: number | undefined;
  readonly secondsUntilExpiration?: number | undefined;
  readonly users?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
  /** Host names or addresses, as the iRODS server sees them: those of the HTTP API server. */
  readonly hosts?: readonly string[] | undefined;
}

/** `/tickets` (http-api.md section 3.12). Tickets are listed by queries. */
export class TicketsApi {
  private readonly requests: EndpointRequests;

  constructor(
    transport: Transport,
    private readonly capabilities: Capabilities,
  ) {
    this.requests = new EndpointRequests(transport, 'tickets');
  }

  /** Gives the ticket's text, 15 letters and digits, chosen by the server. A refused limit leaves the ticket behind. */
  async create(
    path: LogicalPath,
    type: 'read' | 'write',
    limits: TicketLimits = {},
  ): Promise<string> {
    if (limits.secondsUntilExpiration !== undefined) this.capabilities.require('ticket expiration');
    const parameters = {
      lpath: `${path}`,
      type,
      'use-count': limits.uses,
      'write-data-object-count': limits.writtenObjects,
      'write-byte-count': limits.writtenBytes,
      'seconds-until-expiration': limits.secondsUntilExpiration,
      users: limits.users?.join(','),
      groups: limits.groups?.join(','),
      hosts: limits.hosts?.join(','),
    };
    const answer = await this.requests.change('create', `${path}`, 'once', parameters, {
      pretend: { ticket: '' },
    });
    return textField(answer, 'ticket');
  }

  /** A ticket is a secret: it is not named in errors. */
  async remove(ticket: string): Promise<void> {
    await this.requests.change('remove', '', 'once', { name: ticket }, { secrets: ['name'] });
  }
}
