import { Readable } from 'node:stream';
import { deedOf } from './deeds.js';
import { redactParameters } from './redact.js';
import type { Answer, ApiRequest, ByteAnswer, OpenAnswer, Transport } from './request.js';

/**
 * The transport of `--dry-run`: reads pass, changes do not. Each request that would change
 * something is told to `note` and answered as if the server had agreed.
 */
export class ReadingOnlyTransport implements Transport {
  constructor(
    private readonly inner: Transport,
    private readonly note: (request: ApiRequest) => void,
  ) {}

  async send(request: ApiRequest): Promise<Answer> {
    if (request.changes !== true) return await this.inner.send(request);
    this.note(request);
    return { irods_response: { status_code: 0 }, ...request.pretend };
  }

  async sendForText(request: ApiRequest): Promise<string> {
    return await this.inner.sendForText(request);
  }

  async stream(request: ApiRequest): Promise<ByteAnswer> {
    return await this.inner.stream(request);
  }

  async open(request: ApiRequest): Promise<OpenAnswer> {
    if (request.changes !== true) return await this.inner.open(request);
    const answer = JSON.stringify(await this.send(request));
    return { status: 200, headers: {}, body: Readable.from([Buffer.from(answer)]) };
  }

  allowInFlight(requests: number): void {
    this.inner.allowInFlight(requests);
  }

  async close(): Promise<void> {
    await this.inner.close();
  }
}

/** What a change would have been, in one line for a person. */
export function describeChange(request: ApiRequest): string {
  const { lpath: _path, ...parameters } = redactParameters(
    request.parameters ?? {},
    request.secrets,
  );
  const rest = Object.entries(parameters).map(([key, value]) => `${key}=${String(value)}`);
  const how = rest.length === 0 ? '' : ` (${rest.join(' ')})`;
  return `would ${deedOf(request)}${how}`;
}
