import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { inPlaceOf } from './listen-between.js';

/** A request on its way to the server. */
export interface Intercepted {
  /** Endpoint and operation, such as `data-objects write`. */
  readonly what: string;
  /** What it is about, where it says so in its URL. */
  readonly path: string | undefined;
  /** The text of a query. */
  readonly query: string | undefined;
  /** How many of that kind there were before. */
  readonly before: number;
}

/** What becomes of a request; by default it passes. */
export type Fate =
  | 'pass'
  /** The connection breaks before the server has seen it. */
  | 'drop'
  /** The server does it, and the connection breaks before its answer. */
  | 'lose the answer'
  /** It is answered by this HTTP status, without the server, and by this JSON text. */
  | { readonly status: number; readonly body?: string };

export interface Interception {
  /** The server's base URL, by way of the interception. */
  readonly url: string;
  /** All requests so far, as `Intercepted.what`. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/** Stands between a client and the server of `url`; `decide` says what becomes of each request. */
export async function intercept(
  url: string,
  decide: (request: Intercepted) => Fate | Promise<Fate>,
): Promise<Interception> {
  const seen: string[] = [];
  const answer = async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const what = describe(asked, body);
    const before = seen.filter((other) => other === what).length;
    seen.push(what);
    const parameters = new URL(asked.url ?? '', url).searchParams;
    const path = parameters.get('lpath') ?? undefined;
    const query = parameters.get('query') ?? undefined;
    const fate = await decide({ what, path, query, before });
    if (fate === 'drop') asked.socket.destroy();
    else if (typeof fate === 'object') response.writeHead(fate.status).end(fate.body);
    else await passOn(url, asked, body, fate === 'pass' ? response : undefined);
  };
  const server = createServer((asked, response) => {
    answer(asked, response).catch(() => asked.socket.destroy());
  });
  return {
    url: await inPlaceOf(url, server),
    seen,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function describe(asked: IncomingMessage, body: Buffer): string {
  const url = new URL(asked.url ?? '', 'http://localhost');
  const inHeader = asked.headers['irods-api-request-op'];
  const inForm = /name="op"[\s\S]*?\r\n\r\n([^\r]*)/.exec(
    body.subarray(0, 4096).toString('latin1'),
  );
  const op = url.searchParams.get('op') ?? inHeader ?? inForm?.[1];
  return [url.pathname.split('/').at(-1), op].filter(Boolean).join(' ');
}

/** Without a `response`, the connection breaks when the server has answered. */
async function passOn(
  url: string,
  asked: IncomingMessage,
  body: Buffer,
  response: ServerResponse | undefined,
): Promise<void> {
  const { hostname: host, port } = new URL(url);
  const { url: path, method, headers } = asked;
  const onward = request({ host, port, path, method, headers });
  onward.end(body);
  const [answered] = (await once(onward, 'response')) as [IncomingMessage];
  if (response === undefined) {
    for await (const _ of answered);
    asked.socket.destroy();
    return;
  }
  response.writeHead(answered.statusCode ?? 500, answered.headers);
  answered.pipe(response);
  await once(answered, 'close');
  if (!answered.complete) asked.socket.destroy();
}
