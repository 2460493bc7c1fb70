import type { Answer, Parameters, Transport } from '../transport/request.js';
import { booleanField, optionalText, recordField, textField } from './answer-fields.js';
import type { Capabilities } from './capabilities.js';

export interface Zone {
  readonly name: string;
  readonly type: 'local' | 'remote';
  /** `host:port` of a remote zone. */
  readonly connection: string;
  readonly comment: string;
}

/** `/zones` (http-api.md section 3.14); for administrators. */
export class ZonesApi {
  constructor(
    private readonly transport: Transport,
    private readonly capabilities: Capabilities,
  ) {}

  /** The zone report of iRODS, as it comes. */
  async report(): Promise<Answer> {
    const answer = await this.transport.send({
      endpoint: 'zones',
      method: 'GET',
      op: 'report',
      repeat: 'safe',
    });
    return recordField(answer, 'zone_report');
  }

  /** Undefined where there is no zone of that name. */
  async stat(name: string): Promise<Zone | undefined> {
    this.capabilities.require('zones stat, add, remove and modify');
    const answer = await this.transport.send({
      endpoint: 'zones',
      method: 'GET',
      op: 'stat',
      parameters: { name },
      repeat: 'safe',
      about: name,
    });
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
    await this.change('add', name, { name, 'connection-info': connection, comment });
  }

  async remove(name: string): Promise<void> {
    await this.change('remove', name, { name });
  }

  async modify(
    name: string,
    property: 'name' | 'connection_info' | 'comment',
    value: string,
  ): Promise<void> {
    await this.change('modify', name, { name, property, value });
  }

  private async change(op: string, about: string, parameters: Parameters): Promise<void> {
    this.capabilities.require('zones stat, add, remove and modify');
    await this.transport.send({
      endpoint: 'zones',
      method: 'POST',
      op,
      parameters,
      repeat: 'once',
      changes: true,
      about,
    });
  }
}
