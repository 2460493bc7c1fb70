import { all, type CatalogQuery } from '../domain/catalog-query.js';
import { toGenQuery1, toGenQuery2 } from '../domain/genquery-text.js';
import { ProtocolError } from '../errors.js';
import type { Answer, Transport } from '../transport/request.js';
import { listField, textField } from './answer-fields.js';
import type { Capabilities } from './capabilities.js';
import { EndpointRequests } from './endpoint-requests.js';

/** Values of one row, in the order of the selected columns; the server gives all as texts. */
export type Row = readonly string[];

export interface GenQuery1Options {
  readonly distinct?: boolean | undefined;
  readonly caseSensitive?: boolean | undefined;
  readonly zone?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Rows asked for at once with GenQuery2, which the server does not clamp (measured.md). */
const PAGE = 2000;
/** A delimiter for the arguments of specific queries: a control character no sensible argument holds. */
const ARGUMENT_DELIMITER = '\u001f';

/** `/query` (http-api.md section 3.9). Rows stream page by page; IrodsError where a query is refused. */
export class QueryApi {
  private readonly requests: EndpointRequests;

  constructor(
    transport: Transport,
    private readonly capabilities: Capabilities,
    /** Rows of a full page of GenQuery1, as `/info` tells. */
    private readonly rowsPerPage: number,
  ) {
    this.requests = new EndpointRequests(transport, 'query');
  }

  /**
   * Runs a query in the language the server has. Pages are not one snapshot of the catalog: give
   * an order, by selected columns that tell rows apart.
   */
  async *rows(query: CatalogQuery, signal?: AbortSignal): AsyncGenerator<Row, void, undefined> {
    if (this.needsGenQuery1(query)) {
      const distinct = query.distinct === false ? { distinct: false } : {};
      yield* this.genQuery1(toGenQuery1(query), { ...distinct, zone: query.zone, signal });
      return;
    }
    for (let offset = 0; ; offset += PAGE) {
      const page = await this.genQuery2(toGenQuery2(query, PAGE, offset), {
        zone: query.zone,
        signal,
      });
      yield* page;
      if (page.length < PAGE) return;
    }
  }

  /**
   * Rows page by page, for what may be very many: every page is asked for by the last value of the page
   * before, not by counting, so that the last page costs as little as the first and nothing is
   * missed where rows come or go meanwhile. The next page is asked for while one is gone through.
   * `key` is the first column of the order, of texts. Right
   * for every collation of the database, also one that takes different texts for equal.
   * docs/decisions/walks-by-key.md tells why. GenQuery1 cannot name every value: it counts.
   */
  async *pagesByKey(
    query: CatalogQuery,
    key: string,
    signal?: AbortSignal,
  ): AsyncGenerator<readonly Row[], void, undefined> {
    const index = query.select.indexOf(key);
    if (index < 0 || query.orderBy?.[0]?.column !== key || query.orderBy[0].descending === true) {
      throw new RangeError(`${key} is not what the query is ordered by`);
    }
    if (this.needsGenQuery1(query)) {
      for await (const row of this.rows(query, signal)) yield [row];
      return;
    }
    const ask = async (from: string | undefined, offset: number): Promise<readonly Row[]> => {
      const text = toGenQuery2(startingAt(query, key, from), PAGE, offset);
      return await this.genQuery2(text, { zone: query.zone, signal });
    };
    let seen: ReadonlySet<string> = new Set();
    let from: string | undefined;
    let offset = 0;
    for (
      let asked: Promise<readonly Row[]> | undefined = ask(from, offset);
      asked !== undefined;
    ) {
      const page: readonly Row[] = await asked;
      const last = page.at(-1)?.[index];
      asked = undefined;
      if (page.length === PAGE && last !== undefined) {
        offset = last === from ? offset + PAGE : 0;
        from = last;
        asked = ask(from, offset);
        asked.catch(() => {});
      }
      const texts = page.map((row) => row.join('\0'));
      yield page.filter((_row, i) => !seen.has(texts[i] ?? ''));
      seen = new Set(texts);
    }
  }

  /** All rows at once, for queries that cannot have many. */
  async all(query: CatalogQuery, signal?: AbortSignal): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for await (const row of this.rows(query, signal)) rows.push(row);
    return rows;
  }

  /** The first rows, at most `count`; fewer where the server's own limit on a page is lower. */
  async some(query: CatalogQuery, count: number, signal?: AbortSignal): Promise<readonly Row[]> {
    const options = { zone: query.zone, signal };
    return this.needsGenQuery1(query)
      ? await this.genQuery1Page(toGenQuery1(query), 0, options, count)
      : await this.genQuery2(toGenQuery2(query, count, 0), options);
  }

  /** The first row, or undefined. */
  async first(query: CatalogQuery, signal?: AbortSignal): Promise<Row | undefined> {
    const [row] = await this.some(query, 1, signal);
    return row;
  }

  /** A query as a person wrote it in GenQuery1, page after page until one is not full. */
  async *genQuery1(
    text: string,
    options: GenQuery1Options = {},
  ): AsyncGenerator<Row, void, undefined> {
    for (let offset = 0; ; ) {
      const page = await this.genQuery1Page(text, offset, options);
      yield* page;
      if (page.length < this.rowsPerPage) return;
      offset += page.length;
    }
  }

  /** One page of GenQuery1: at most `count` rows, and at most as many as the server's limit. */
  async genQuery1Page(
    text: string,
    offset: number,
    options: GenQuery1Options = {},
    count?: number,
  ): Promise<readonly Row[]> {
    const parameters = {
      query: text,
      offset,
      count,
      distinct: options.distinct === false ? 0 : undefined,
      'case-sensitive': options.caseSensitive === false ? 0 : undefined,
      zone: options.zone,
    };
    const { signal } = options;
    return readRows(
      await this.requests.read('execute_genquery', parameters, undefined, { signal }),
    );
  }

  /** A query as a person wrote it in GenQuery2; as many rows as it asks for, 256 by default. */
  async genQuery2(
    text: string,
    options: { readonly zone?: string | undefined; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<readonly Row[]> {
    this.capabilities.require('GenQuery2');
    const parameters = { query: text, parser: 'genquery2', zone: options.zone };
    return readRows(
      await this.requests.read('execute_genquery', parameters, undefined, {
        signal: options.signal,
      }),
    );
  }

  /** The SQL that a GenQuery2 text stands for. */
  async genQuery2Sql(text: string, zone?: string): Promise<string> {
    this.capabilities.require('GenQuery2');
    const parameters = { query: text, parser: 'genquery2', 'sql-only': 1, zone };
    return textField(await this.requests.read('execute_genquery', parameters), 'sql');
  }

  /** Rows of a stored query, by its alias or its whole SQL. */
  async *specific(
    name: string,
    args: readonly string[],
    signal?: AbortSignal,
  ): AsyncGenerator<Row, void, undefined> {
    for (let offset = 0; ; ) {
      const parameters = {
        name,
        ...(args.length === 0
          ? {}
          : { args: args.join(ARGUMENT_DELIMITER), 'args-delimiter': ARGUMENT_DELIMITER }),
        offset,
      };
      const answer = await this.requests.read('execute_specific_query', parameters, name, {
        signal,
      });
      const page = readRows(answer);
      if (page.length === 0) return;
      yield* page;
      offset += page.length;
    }
  }

  async addSpecificQuery(name: string, sql: string): Promise<void> {
    this.capabilities.require('adding and removing specific queries');
    await this.requests.change('add_specific_query', name, 'once', { name, sql });
  }

  async removeSpecificQuery(name: string): Promise<void> {
    this.capabilities.require('adding and removing specific queries');
    await this.requests.change('remove_specific_query', name, 'once', { name });
  }

  private needsGenQuery1(query: CatalogQuery): boolean {
    return query.onlyGenQuery1 === true || !this.capabilities.has('GenQuery2');
  }
}

/** The part of a query's rows from a value of its key on. */
function startingAt(query: CatalogQuery, key: string, value: string | undefined): CatalogQuery {
  if (value === undefined) return query;
  const from = { column: key, is: '>=', value } as const;
  return { ...query, where: query.where === undefined ? from : all(from, query.where) };
}

function readRows(answer: Answer): readonly Row[] {
  return listField(answer, 'rows').map((row) => {
    if (Array.isArray(row) && row.every((cell): cell is string => typeof cell === 'string'))
      return row;
    throw new ProtocolError('the server gave a query row that is not a list of texts');
  });
}
