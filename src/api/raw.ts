import { decodeAnswer } from '../transport/decode.js';
import { canBeHeader } from '../transport/encode.js';
import type {
  ApiRequest,
  Endpoint,
  OpenAnswer,
  RequestBody,
  Transport,
} from '../transport/request.js';

import { allBytes } from './all-bytes.js';
import type { Capabilities } from './capabilities.js';

/** Endpoints that a person can send requests of their own to; authenticate takes no token. */
export const RAW_ENDPOINTS = [
  'collections',
  'data-objects',
  'info',
  'query',
  'resources',
  'rules',
  'tickets',
  'users-groups',
  'zones',
] as const satisfies readonly Endpoint[];
export type RawEndpoint = (typeof RAW_ENDPOINTS)[number];

export interface RawRequest {
  readonly method: 'GET' | 'POST';
  readonly endpoint: RawEndpoint;
  readonly op: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  /** Bytes for a write. */
  readonly body?: RequestBody | undefined;
}

/** Requests as a person wrote them, with the session's sign-in. */
export class RawApi {
  constructor(
    private readonly transport: Transport,
    private readonly capabilities: Capabilities,
  ) {}

  /** The answer as it came, of whatever status. Its body must be read to its end or destroyed. */
  async open(request: RawRequest): Promise<OpenAnswer> {
    const { body } = request;
    const plain = withoutBody(request);
    if (body === undefined) return await this.transport.open(plain);
    const fitsHeaders = Object.values(request.parameters).every(canBeHeader);
    if (fitsHeaders && this.capabilities.has('header-based writes'))
      return await this.transport.open({ ...plain, body });
    return await this.transport.open({ ...plain, bytes: await allBytes(body) });
  }

  /**
   * Looks into an answer that was read.
   * @throws IrodsError, HttpStatusError or ProtocolError where it tells of a failure.
   */
  check(request: RawRequest, status: number, text: string): void {
    decodeAnswer(withoutBody(request), status, text);
  }
}

function withoutBody({ method, endpoint, op, parameters }: RawRequest): ApiRequest {
  const about = parameters['lpath'] ?? parameters['name'];
  return {
    method,
    endpoint,
    parameters,
    ...(op === undefined ? {} : { op }),
    ...(about === undefined ? {} : { about }),
    repeat: method === 'GET' ? 'safe' : 'once',
    changes: method === 'POST',
  };
}
