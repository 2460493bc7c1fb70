import type {
  Answer,
  ApiRequest,
  Endpoint,
  Parameters,
  Repeat,
  Transport,
} from '../transport/request.js';

/** What a single request may add to what its endpoint gives it. */
export type RequestExtras = Partial<
  Pick<ApiRequest, 'pretend' | 'secrets' | 'evenWhenStopped' | 'patience' | 'reasons'>
> & { readonly signal?: AbortSignal | undefined };

/** Requests to one endpoint: reads, which may always be repeated, and changes, which say whether. */
export class EndpointRequests {
  constructor(
    private readonly transport: Transport,
    private readonly endpoint: Endpoint,
  ) {}

  /** A request that changes nothing. `about` names what it asks for, in errors. */
  async read(
    op: string,
    parameters: Parameters = {},
    about?: string,
    extras: RequestExtras = {},
  ): Promise<Answer> {
    return await this.transport.send(this.reading(op, parameters, about, extras));
  }

  /** The request that `read` sends, for those that stream. */
  reading(
    op: string,
    parameters: Parameters,
    about?: string,
    { signal, ...extras }: RequestExtras = {},
  ): ApiRequest {
    return {
      endpoint: this.endpoint,
      method: 'GET',
      op,
      parameters,
      repeat: 'safe',
      ...extras,
      ...(about === undefined ? {} : { about }),
      ...(signal === undefined ? {} : { signal }),
    };
  }

  async change(
    op: string,
    about: string,
    repeat: Repeat,
    parameters: Parameters,
    extras: RequestExtras = {},
  ): Promise<Answer> {
    return await this.transport.send(this.changing(op, about, repeat, parameters, extras));
  }

  /** The request that `change` sends, for those with a body. */
  changing(
    op: string,
    about: string,
    repeat: Repeat,
    parameters: Parameters,
    { signal, ...extras }: RequestExtras = {},
  ): ApiRequest {
    return {
      endpoint: this.endpoint,
      method: 'POST',
      op,
      parameters,
      repeat,
      changes: true,
      ...extras,
      ...(about === '' ? {} : { about }),
      ...(signal === undefined ? {} : { signal }),
    };
  }
}

/** A switch that is sent only where it is on. */
export function whenOn(value: boolean | undefined): 1 | undefined {
  return value === true ? 1 : undefined;
}
