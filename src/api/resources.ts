import type { AvuOperation } from '../domain/avu.js';
import type { Answer, Transport } from '../transport/request.js';
import {
  booleanField,
  numberField,
  optionalText,
  recordField,
  textField,
} from './answer-fields.js';
import type { Capabilities } from './capabilities.js';
import { EndpointRequests } from './endpoint-requests.js';
import { metadataOperationsJson } from './metadata.js';

export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly zone: string;
  readonly host: string;
  readonly vaultPath: string;
  /** `up`, `down` or empty for never set. */
  readonly status: string;
  readonly context: string;
  readonly comments: string;
  readonly information: string;
  readonly freeSpace: string;
  /** Id of the parent; empty for a root. */
  readonly parentId: string;
  readonly parentContext: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly modifiedAt: number;
}

/** Properties that `modify` knows; the server ignores others without a word. */
const RESOURCE_PROPERTIES = [
  'name',
  'type',
  'host',
  'vault_path',
  'context',
  'status',
  'free_space',
  'comments',
  'information',
] as const;
export type ResourceProperty = (typeof RESOURCE_PROPERTIES)[number];

/** `/resources` (http-api.md section 3.10). Changes are for administrators. */
export class ResourcesApi {
  private readonly requests: EndpointRequests;

  constructor(
    transport: Transport,
    private readonly capabilities: Capabilities,
  ) {
    this.requests = new EndpointRequests(transport, 'resources');
  }

  /** Undefined where there is no resource of that name. */
  async stat(name: string): Promise<Resource | undefined> {
    const answer = await this.requests.read('stat', { name }, name);
    return booleanField(answer, 'exists') ? readResource(recordField(answer, 'info')) : undefined;
  }

  async create(
    name: string,
    type: string,
    options: {
      readonly host?: string | undefined;
      readonly vaultPath?: string | undefined;
      readonly context?: string | undefined;
    } = {},
  ): Promise<void> {
    await this.requests.change('create', name, 'once', {
      name,
      type,
      host: options.host,
      'vault-path': options.vaultPath,
      context: options.context,
    });
  }

  async remove(name: string): Promise<void> {
    await this.requests.change('remove', name, 'once', { name });
  }

  async modify(name: string, property: ResourceProperty, value: string): Promise<void> {
    this.capabilities.require('resources modify');
    await this.requests.change('modify', name, 'once', { name, property, value });
  }

  async addChild(parent: string, child: string, context?: string): Promise<void> {
    await this.requests.change('add_child', parent, 'once', {
      'parent-name': parent,
      'child-name': child,
      context,
    });
  }

  async removeChild(parent: string, child: string): Promise<void> {
    await this.requests.change('remove_child', parent, 'once', {
      'parent-name': parent,
      'child-name': child,
    });
  }

  async rebalance(name: string): Promise<void> {
    await this.requests.change('rebalance', name, 'once', { name });
  }

  async modifyMetadata(name: string, operations: readonly AvuOperation[]): Promise<void> {
    await this.requests.change('modify_metadata', name, 'once', {
      name,
      operations: metadataOperationsJson(operations),
    });
  }
}

function readResource(info: Answer): Resource {
  return {
    id: textField(info, 'id'),
    name: textField(info, 'name'),
    type: textField(info, 'type'),
    zone: textField(info, 'zone'),
    host: optionalText(info, 'host'),
    vaultPath: optionalText(info, 'vault_path'),
    status: optionalText(info, 'status'),
    context: optionalText(info, 'context'),
    comments: optionalText(info, 'comments'),
    information: optionalText(info, 'information'),
    freeSpace: optionalText(info, 'free_space'),
    parentId: optionalText(info, 'parent_id'),
    parentContext: optionalText(info, 'parent_context'),
    createdAt: numberField(info, 'created'),
    modifiedAt: numberField(info, 'last_modified'),
  };
}
