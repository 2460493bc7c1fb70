/** `irods api`: sends any request of the HTTP API with the session's sign-in, and prints the answer. */
import type { RawEndpoint, RawRequest } from '../api/raw.js';
import { defineCommand, flag, value } from '../cli/define-command.js';
import type { Context } from '../context/context.js';
import { UsageError } from '../errors.js';
import {
  pagedRows,
  RAW_ENDPOINTS,
  type RawAnswer,
  readInput,
  readParameters,
  sendRaw,
} from '../operations/raw-request.js';
import { localPath } from './shared/local-paths.js';

export const command = defineCommand({
  args: [
    { name: 'method', about: 'GET or POST', required: true, complete: ['GET', 'POST'] },
    { name: 'endpoint', about: 'such as collections', required: true, complete: RAW_ENDPOINTS },
    {
      name: 'parameter',
      about: 'KEY=VALUE; KEY=@FILE takes the value from a file, @- from stdin, @@ is a plain @',
      variadic: true,
      complete: 'nothing',
    },
  ],
  options: {
    input: value('--input <file>', 'send the bytes of this file, or of stdin for -', {
      complete: 'local-path',
    }),
    paginate: flag('--paginate', 'all pages of a query, as one document'),
    include: flag('--include', 'print the HTTP status and headers first'),
  },
  prints: { kind: 'text' },
  changes: true,
  description:
    'JSON is printed with indents, everything else as it comes. A failure is printed, too, and ends with an exit code of its own.',
  examples: [
    ['irods api GET collections op=stat lpath=/tempZone/home/alice', 'the answer of one request'],
    [
      "irods api GET query op=execute_genquery query='select COLL_NAME' --paginate",
      'all rows of a query',
    ],
    [
      'irods api POST data-objects op=write lpath=/tempZone/home/alice/copy.txt --input notes.txt',
      'send bytes',
    ],
  ],
  caveats: [
    'With --paginate the pages of a GenQuery2 query are asked for one after the other with limit and offset: give it an order by.',
    'What the answer holds is printed as it is, secrets such as new tickets included.',
  ],
  async run(ctx, { args, options }) {
    const place = { localPath: (typed: string) => localPath(ctx, typed), stdin: ctx.streams.stdin };
    const { op, ...parameters } = await readParameters(args.parameter, place);
    const request: RawRequest = {
      method: parseMethod(args.method),
      endpoint: parseEndpoint(args.endpoint),
      op,
      parameters,
      body: options.input === undefined ? undefined : await readInput(options.input, place),
    };
    if (options.paginate) {
      await printPages(ctx, request);
      return;
    }
    const answer = await sendRaw(await ctx.client(), request);
    if (options.include) await printHead(ctx, answer);
    await printBody(ctx, answer);
    if (answer.failure !== undefined) throw answer.failure;
  },
});

function parseMethod(text: string): 'GET' | 'POST' {
  const method = text.toUpperCase();
  if (method === 'GET' || method === 'POST') return method;
  throw new UsageError(`not a method of the HTTP API: ${text}`, { hint: 'Use GET or POST.' });
}

function parseEndpoint(text: string): RawEndpoint {
  const name = text.replace(/^\/+|\/+$/g, '');
  const endpoint = RAW_ENDPOINTS.find((known) => known === name);
  if (endpoint !== undefined) return endpoint;
  throw new UsageError(`not an endpoint: ${text}`, {
    hint:
      name === 'authenticate'
        ? 'iinit signs in; irods auth prints the token.'
        : `Endpoints are ${RAW_ENDPOINTS.join(', ')}.`,
  });
}

async function printHead(ctx: Context, { status, headers }: RawAnswer): Promise<void> {
  await ctx.output.line(`HTTP ${status}`);
  for (const [name, values] of Object.entries(headers)) {
    for (const one of [values].flat()) await ctx.output.line(`${name}: ${one}`);
  }
  await ctx.output.line('');
}

async function printBody(ctx: Context, { bytes, text = '' }: RawAnswer): Promise<void> {
  if (bytes !== undefined) {
    for await (const chunk of bytes) await ctx.output.bytes(chunk as Uint8Array);
    return;
  }
  if (text === '') return;
  for (const line of indented(text).split('\n')) await ctx.output.line(line);
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

async function printPages(ctx: Context, request: RawRequest): Promise<void> {
  if (request.endpoint !== 'query' || request.method !== 'GET') {
    throw new UsageError('--paginate is for GET query');
  }
  const rows = pagedRows(await ctx.client(), request);
  let before = '{\n  "irods_response": { "status_code": 0 },\n  "rows": [\n';
  for await (const row of rows) {
    await ctx.output.bytes(Buffer.from(before + ctx.output.visible(`    ${JSON.stringify(row)}`)));
    before = ',\n';
  }
  // Nothing was written yet where there are no rows, nor where the first page failed.
  await ctx.output.bytes(Buffer.from(before.startsWith('{') ? `${before}  ]\n}\n` : '\n  ]\n}\n'));
}
