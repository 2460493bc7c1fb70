/**
 * A server with a catalog that is too large to be made: it answers what the walks of the client ask
 * (GenQuery2 of one form) and no more. Names are calculated, so it can have millions of them, in the
 * order of any collation.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A list that is calculated. */
export interface Names {
  readonly length: number;
  at(index: number): string;
}

export interface SimulatedCatalog {
  /** Absolute paths of all collections, in the order of `compare`. */
  readonly collections: Names;
  /** The names in a collection, in the order of `compare`. */
  objectsIn(collection: string): Names;
  /** The order of the database; by UTF-16 code unit where none is given. */
  readonly compare?: (one: string, other: string) => number;
  /** Replicas of every data object; 1 where not given. */
  readonly replicas?: number;
}

export interface SimulatedServer {
  readonly url: string;
  /** Queries answered. */
  readonly queries: readonly string[];
  close(): Promise<void>;
}

const INFO = {
  api_version: '0.7.0',
  build: '0'.repeat(40),
  irods_zone: 'tempZone',
  max_number_of_parallel_write_streams: 3,
  max_number_of_rows_per_catalog_query: 15,
  max_size_of_request_body_in_bytes: 8_388_608,
  openid_connect_enabled: false,
};

export async function serveCatalog(catalog: SimulatedCatalog): Promise<SimulatedServer> {
  const queries: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const send = (body: string): void => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(body);
    };
    request.resume();
    if (url.pathname.endsWith('/info')) send(JSON.stringify(INFO));
    else if (url.pathname.endsWith('/authenticate')) send('00000000-0000-4000-8000-000000000000');
    else {
      const text = url.searchParams.get('query') ?? '';
      queries.push(text);
      send(
        JSON.stringify({ irods_response: { status_code: 0 }, rows: answerQuery(catalog, text) }),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/irods-http-api/0.7.0`,
    queries,
    close: async () => await closed(server),
  };
}

async function closed(server: Server): Promise<void> {
  const closing = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closing;
}

/** Rows of a query such as `select COLL_NAME where COLL_NAME >= 'x' and COLL_NAME like 'y/%' …`. */
export function answerQuery(
  catalog: SimulatedCatalog,
  text: string,
): readonly (readonly string[])[] {
  // Nothing in it has metadata.
  if (text.includes('META_DATA_')) return [];
  const columns = (/^select (.*?) where /.exec(text)?.[1] ?? '').split(', ');
  const limit = Number(/ limit (\d+)$/.exec(text)?.[1]);
  const offset = Number(/ offset (\d+) /.exec(text)?.[1] ?? 0);
  const rows: string[][] = [];
  let skipped = 0;
  for (const row of matching(catalog, text, columns)) {
    if (skipped < offset) skipped += 1;
    else if (rows.push(row) === limit) break;
  }
  return rows;
}

function* matching(
  catalog: SimulatedCatalog,
  text: string,
  columns: readonly string[],
): Generator<string[], void, undefined> {
  const collections = conditionsOn(text, 'COLL_NAME');
  const objects = conditionsOn(text, 'DATA_NAME');
  for (const path of listed(catalog.collections, collections, catalog)) {
    if (!columns.some((column) => column.startsWith('DATA_'))) {
      yield columns.map((column) => (column === 'COLL_NAME' ? path : '10001'));
      continue;
    }
    for (const name of listed(catalog.objectsIn(path), objects, catalog)) {
      for (let replica = 0; replica < (catalog.replicas ?? 1); replica += 1) {
        yield columns.map((column) => cell(column, path, name, replica));
      }
    }
  }
}

function cell(column: string, path: string, name: string, replica: number): string {
  switch (column) {
    case 'COLL_NAME':
      return path;
    case 'DATA_NAME':
      return name;
    case 'DATA_SIZE':
      return '4096';
    case 'DATA_MODIFY_TIME':
      return `0170000000${replica}`;
    case 'DATA_CHECKSUM':
      return 'sha2:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
    case 'DATA_REPL_STATUS':
      return '1';
    default:
      return `${replica}`;
  }
}

interface Conditions {
  readonly oneOf: readonly string[] | undefined;
  readonly prefix: string;
  readonly from: string | undefined;
}

function conditionsOn(text: string, column: string): Conditions {
  const equal = new RegExp(`${column} = '(.*?)'`).exec(text)?.[1];
  const list = new RegExp(`${column} in \\((.*?)\\)`).exec(text)?.[1];
  const like = new RegExp(`${column} like '(.*?)%'`).exec(text)?.[1];
  const from = new RegExp(`${column} >= '(.*?)'`).exec(text)?.[1];
  return {
    oneOf: equal === undefined ? list?.slice(1, -1).split("', '").map(decoded) : [decoded(equal)],
    prefix: decoded(like ?? '').replace(/\\(.)/g, '$1'),
    from: from === undefined ? undefined : decoded(from),
  };
}

function decoded(literal: string): string {
  return literal.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The names that fulfil the conditions, in order. */
function* listed(
  names: Names,
  { oneOf, prefix, from }: Conditions,
  { compare = byCodeUnit }: SimulatedCatalog,
): Generator<string, void, undefined> {
  const wanted = oneOf === undefined ? undefined : [...oneOf].sort(compare);
  if (wanted !== undefined) {
    for (const name of wanted) {
      for (let i = placeOf(names, name, compare); i < names.length; i += 1) {
        const found = names.at(i);
        if (found === name) yield name;
        if (compare(found, name) !== 0) break;
      }
    }
    return;
  }
  const start = from ?? (compare === byCodeUnit ? prefix : undefined);
  let i = start === undefined ? 0 : placeOf(names, start, compare);
  for (; i < names.length; i += 1) {
    const name = names.at(i);
    if (name.startsWith(prefix)) yield name;
    else if (compare === byCodeUnit && name > prefix) return;
  }
}

/** The index of the first name that is not before `name`. */
function placeOf(
  names: Names,
  name: string,
  compare: (one: string, other: string) => number,
): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(names.at(middle), name) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
