/**
 * Requests over undici. One request goes, from the outside in: gate (at most so many in flight) →
 * retry → sign in again on 401 → log → wire. A client that only reads stops changes before all that.
 */
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Clock } from '../context/clock.js';
import { AuthenticationError, CliError, HttpStatusError, ProtocolError } from '../errors.js';
import { decodeAnswer, httpFailure, refusePage } from './decode.js';
import { encodeRequest } from './encode.js';
import { type Line, LineFailure, lineFailure, lineTo } from './failure.js';
import { Gate } from './gate.js';
import { DEFAULT_RETRY, pause, type RetryPolicy } from './pause.js';
import { type Headers, plainHeaders, readText } from './read-answer.js';
import { redactHeaders, redactParameters, redactTarget } from './redact.js';
import type { Answer, ApiRequest, ByteAnswer, OpenAnswer, Transport } from './request.js';
import type { Token, TokenSource } from './token-source.js';

export interface HttpTransportOptions {
  /** Base URL with the version: `https://host/irods-http-api/0.7.0`. */
  readonly baseUrl: URL;
  readonly dispatcher: Dispatcher;
  /** The environment, whose proxies are named where one fails. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tokens: TokenSource;
  readonly clock: Clock;
  readonly retry?: RetryPolicy;
  /** Most requests in flight at once; 4, below the server's pool of 6 (http-api.md section 5.4). */
  readonly inFlight?: number;
  /** Bytes of padding header on streamed writes; see `PADDING`. 0 switches it off. */
  readonly padding?: number;
  /** Stops every request that has no signal of its own. */
  readonly signal?: AbortSignal;
  readonly debug?: (line: string) => void;
  readonly random?: () => number;
}

/**
 * Streamed writes carry this much extra header: the server reads the body through a buffer that
 * only grows by what it has held, and a long header makes it grow once (measured.md, Uploads).
 */
const PADDING = 4096;
/** Longest wait for an answer to begin, milliseconds; the server itself gives up after 30 s. */
const PATIENCE = 120_000;

export class HttpTransport implements Transport {
  private readonly gate: Gate;
  private readonly retry: RetryPolicy;
  private readonly padding: string;
  private readonly basePath: string;
  private requestCount = 0;

  constructor(private readonly options: HttpTransportOptions) {
    this.gate = new Gate(options.inFlight ?? 4);
    this.retry = options.retry ?? DEFAULT_RETRY;
    this.padding = 'x'.repeat(options.padding ?? PADDING);
    this.basePath = options.baseUrl.pathname.replace(/\/+$/, '');
  }

  async send(request: ApiRequest): Promise<Answer> {
    return await this.withinGate(request, async () => {
      const { status, body, headers } = await this.exchangeText(request);
      return decodeAnswer(request, status, body, this.from(headers));
    });
  }

  async sendForText(request: ApiRequest): Promise<string> {
    return await this.withinGate(request, async () => {
      const { status, body, headers } = await this.exchangeText(request);
      refusePage(request, status, this.from(headers));
      if (status !== 200) throw httpFailure(request, status);
      return body;
    });
  }

  async stream(request: ApiRequest): Promise<ByteAnswer> {
    const body = await this.holdingGate(request, async () => {
      const answer = await this.exchange(request, request.shortAnswer !== true);
      if (answer.statusCode === 200) return answer.body;
      const from = this.from(answer.headers);
      decodeAnswer(request, answer.statusCode, await readText(answer.body), from);
      throw httpFailure(request, answer.statusCode, from);
    });
    return { body };
  }

  async open(request: ApiRequest): Promise<OpenAnswer> {
    let answer: Dispatcher.ResponseData | undefined;
    const body = await this.holdingGate(request, async () => {
      answer = await this.exchange(request, true);
      return answer.body;
    });
    return { status: answer?.statusCode ?? 0, headers: plainHeaders(answer?.headers ?? {}), body };
  }

  allowInFlight(requests: number): void {
    this.gate.width = requests;
  }

  async close(): Promise<void> {
    await this.options.dispatcher.destroy();
  }

  private async withinGate<T>(request: ApiRequest, work: () => Promise<T>): Promise<T> {
    await this.gate.enter(this.signalOf(request));
    try {
      return await this.retrying(request, work);
    } finally {
      this.gate.leave();
    }
  }

  /** The place in the gate is kept until the body has ended. */
  private async holdingGate<T extends Readable>(
    request: ApiRequest,
    work: () => Promise<T>,
  ): Promise<T> {
    await this.gate.enter(this.signalOf(request));
    try {
      const body = await this.retrying(request, work);
      body.once('close', () => this.gate.leave());
      return body;
    } catch (error) {
      this.gate.leave();
      throw error;
    }
  }

  private async retrying<T>(request: ApiRequest, attempt: () => Promise<T>): Promise<T> {
    for (let failures = 0; ; failures += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (failures >= this.retry.attempts || !mayRepeat(request, error)) throw error;
        this.options.debug?.(`! ${String(error)}; trying again`);
        const random = this.options.random ?? Math.random;
        await pause(this.options.clock, this.retry, failures, random, this.signalOf(request));
      }
    }
  }

  private from(headers: Headers): { readonly origin: string; readonly headers: Headers } {
    return { origin: this.options.baseUrl.origin, headers };
  }

  private async exchangeText(
    request: ApiRequest,
  ): Promise<{ status: number; body: string; headers: Headers }> {
    const answer = await this.exchange(request, false);
    try {
      const body = await readText(answer.body);
      await connectionFreed();
      return { status: answer.statusCode, body, headers: answer.headers };
    } catch (error) {
      if (error instanceof CliError) throw error;
      throw lineFailure(error, this.line, this.signalOf(request));
    }
  }

  /** One request with the current token, and once more with a new one where that is refused. */
  private async exchange(request: ApiRequest, fresh: boolean): Promise<Dispatcher.ResponseData> {
    if (request.authorization === 'none') return await this.dispatch(request, {}, fresh);
    if (request.authorization !== undefined) {
      return await this.dispatch(request, { Authorization: request.authorization.header }, fresh);
    }
    const token = await this.options.tokens.current();
    const answer = await this.dispatch(request, bearer(token), fresh);
    if (answer.statusCode !== 401) return answer;
    await answer.body.dump();
    const renewed = await this.options.tokens.renew(token);
    const second = await this.dispatch(request, bearer(renewed), fresh);
    if (second.statusCode !== 401) return second;
    await second.body.dump();
    throw new AuthenticationError('the server does not accept the new sign-in either', {
      hint: 'Sign in again with iinit.',
    });
  }

  /** `fresh` asks for a connection of its own, closed afterwards: the server closes it unannounced. */
  private async dispatch(
    request: ApiRequest,
    authorization: Record<string, string>,
    fresh: boolean,
  ): Promise<Dispatcher.ResponseData> {
    const wire = encodeRequest(this.basePath, request);
    const headers: Record<string, string> = { ...wire.headers, ...authorization };
    let body: Dispatcher.DispatchOptions['body'] = wire.body;
    if (request.body !== undefined) {
      body = request.body.open();
      headers['Content-Length'] = String(request.body.length);
      if (this.padding !== '') headers['X-Padding'] = this.padding;
    }
    const signal = this.signalOf(request);
    const number = ++this.requestCount;
    this.logRequest(number, request, wire.target, headers);
    try {
      const answer = await this.options.dispatcher.request({
        origin: this.options.baseUrl.origin,
        path: wire.target,
        method: request.method,
        headers,
        body: body ?? null,
        reset: fresh,
        headersTimeout: request.patience ?? PATIENCE,
        ...(signal === undefined ? {} : { signal }),
      });
      this.options.debug?.(
        `< ${number} ${answer.statusCode} ${JSON.stringify(redactHeaders(answer.headers))}`,
      );
      this.refuseCompressed(answer);
      return answer;
    } catch (error) {
      this.options.debug?.(`< ${number} failed: ${String(error)}`);
      throw lineFailure(error, this.line, this.signalOf(request));
    }
  }

  /** Nobody asked for it, and what is read of a data object is to be stored as it comes. */
  private refuseCompressed({ statusCode, headers, body }: Dispatcher.ResponseData): void {
    const coding = headers['content-encoding'] ?? 'identity';
    if (statusCode > 299 || coding === '' || coding === 'identity') return;
    body.on('error', () => {}).destroy();
    throw new ProtocolError(
      `${this.options.baseUrl.origin}: the answer comes compressed (${coding}), unasked`,
      { hint: 'A proxy before the server does that; it has to hand answers on as they are.' },
    );
  }

  private get line(): Line {
    return lineTo(this.options.baseUrl, this.options.env);
  }

  private signalOf(request: ApiRequest): AbortSignal | undefined {
    if (request.evenWhenStopped === true) return undefined;
    return request.signal ?? this.options.signal;
  }

  private logRequest(
    number: number,
    request: ApiRequest,
    target: string,
    headers: Record<string, string>,
  ): void {
    const { debug } = this.options;
    if (debug === undefined) return;
    const form =
      request.method === 'POST' && request.body === undefined
        ? ` ${JSON.stringify(redactParameters({ op: request.op, ...request.parameters }, request.secrets))}`
        : '';
    debug(
      `> ${number} ${request.method} ${redactTarget(target)} ${JSON.stringify(redactHeaders(headers))}${form}`,
    );
  }
}

/**
 * undici counts a connection as free only some turns after its answer has ended; the next request
 * would open another one before that, which costs a round trip or two.
 */
async function connectionFreed(): Promise<void> {
  await new Promise(setImmediate);
}

function bearer(token: Token): Record<string, string> {
  return { Authorization: `Bearer ${token.reveal()}` };
}

/** Whether another attempt can do no harm: see `Repeat`. */
function mayRepeat(request: ApiRequest, error: unknown): boolean {
  // A wait that was long already would only be as long again.
  if (error instanceof LineFailure)
    return !error.silent && (request.repeat === 'safe' || !error.sent);
  if (error instanceof HttpStatusError && error.retryable) {
    return request.repeat === 'safe' || error.status === 429 || error.status === 503;
  }
  return false;
}
