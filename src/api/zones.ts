import type { Answer, Transport } from '../transport/request.js';
import { booleanField, optionalText, recordField, textField } from './answer-fields.js';
import type { Capabilities } from './capabilities.js';
import { EndpointRequests } from './endpoint-requests.js';

export interface Zone {
  readonly name: string;
  readonly type: 'local' | 'remote';
  /** `host:port` of a remote zone. */
  readonly connection: string;
  readonly comment: string;
}

/** `/zones` (http-api.md section 3.14); for administrators. */
export class ZonesApi {
  private readonly requests: EndpointRequests;

  constructor(
    transport: Transport,
    private readonly capabilities: Capabilities,
  ) {
    this.requests = new EndpointRequests(transport, 'zones');
  }

  /** The zone report of iRODS, as it comes. */
  async report(): Promise<Answer> {
    const answer = await this.requests.read('report');
    return recordField(answer, 'zone_report');
  }

  /** Undefined where there is no zone of that name. */
  async stat(name: string): Promise<Zone | undefined> {
    const answer = await this.managing().read('stat', { name }, name);
    if (!booleanField(answer, 'exists')) return undefined;
    const info = recordField(answer, 'info');
    return {
      name: textField(info, 'name'),
      type: textField(info, 'type') === 'local' ? 'local' : 'remote',
      connection: optionalText(info, 'connection_info'),
      comment: optionalText(info, 'comment'),
    };
  }

  async add(name: string, connection: string | undefined, comment?: string): Promise<void> {
    await this.managing().change('add', name, 'once', {
      name,
      'connection-info': connection,
      comment,
    });
  }

  async remove(name: string): Promise<void> {
    await this.managing().change('remove', name, 'once', { name });
  }

  async modify(
    name: string,
    property: 'name' | 'connection_info' | 'comment',
    value: string,
  ): Promise<void> {
    await this.managing().change('modify', name, 'once', { name, property, value });
  }

  /** For all but the report, which old servers have too. Throws UnsupportedError. */
  private managing(): EndpointRequests {
    this.capabilities.require('zones stat, add, remove and modify');
    return this.requests;
  }
}
