/** Queries as a person wrote them. */
import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import { ownRange, withRange } from '../domain/genquery2-range.js';
import { IrodsCode } from '../domain/irods-code.js';
import type { QueryFault } from '../domain/query-fault.js';
import { queryTokens } from '../domain/query-tokens.js';
import { type SelectedColumn, selectedColumns } from '../domain/select-list.js';
import { IrodsError, UnsupportedError } from '../errors.js';
import { irodsFailure } from './explain.js';

export interface QueryRows {
  /** What the query's text says of its columns; empty where nothing can be read from it. */
  readonly columns: readonly SelectedColumn[];
  readonly rows: AsyncGenerator<Row, void, undefined>;
}

export interface GenQuery1Choices {
  /** Equal rows once each; the server's default. */
  readonly distinct: boolean;
  /** False: values of the catalog are compared in capitals with the texts of the query. */
  readonly caseSensitive: boolean;
  readonly zone: string | undefined;
}

/**
 * The rows of a GenQuery1 text, page by page.
 * @throws UnsupportedError for a plus sign; while reading, IrodsError that shows the place at fault
 *   where it can be told.
 */
export function runGenQuery1(
  client: IrodsClient,
  query: string,
  choices: GenQuery1Choices,
): QueryRows {
  const plus = query.indexOf('+');
  if (plus >= 0) {
    throw new UnsupportedError('the HTTP API cannot carry a plus sign in a GenQuery1 query', {
      hint: 'Compare with like and _ in its place, or use iquery, which can.',
      excerpt: { text: query, at: plus },
    });
  }
  const sent = choices.caseSensitive ? query : withCapitals(query);
  const rows = explained(client.query.genQuery1(sent, choices), query, async (text) => {
    const { faultOfGenQuery1 } = await import('../domain/genquery1-fault.js');
    return faultOfGenQuery1(text);
  });
  return { columns: selectedColumns(query), rows };
}

/** Rows of a GenQuery2 text that are asked for at once. */
const PAGE = 1000;

export interface GenQuery2Choices {
  readonly zone?: string | undefined;
  /** At most so many rows; as many as the text asks for where it is not given. */
  readonly limit?: number | undefined;
}

/**
 * The rows of a GenQuery2 text, as many as it asks for (256 where it does not say). With a limit,
 * and a text that says nothing of its own, page by page up to that.
 * @throws IrodsError that shows the place at fault where it can be told.
 */
export function runGenQuery2(
  client: IrodsClient,
  query: string,
  { zone, limit }: GenQuery2Choices,
): QueryRows {
  const text = sendable(query);
  const own = ownRange(text);
  async function* rows(): AsyncGenerator<Row, void, undefined> {
    if (limit === undefined || own.hasLimit) {
      yield* (await client.query.genQuery2(text, { zone })).slice(0, limit);
    } else if (own.hasOffset) {
      yield* await client.query.genQuery2(withRange(text, limit, 0), { zone });
    } else {
      yield* pages(async (count, offset) => {
        return await client.query.genQuery2(withRange(text, count, offset), { zone });
      }, limit);
    }
  }
  return { columns: selectedColumns(query), rows: explained(rows(), query, genQuery2Fault) };
}

async function* pages(
  page: (count: number, offset: number) => Promise<readonly Row[]>,
  limit: number,
): AsyncGenerator<Row, void, undefined> {
  for (let offset = 0; offset < limit; offset += PAGE) {
    const count = Math.min(PAGE, limit - offset);
    const rows = await page(count, offset);
    yield* rows;
    if (rows.length < count) return;
  }
}

/** The SQL that a GenQuery2 text stands for. Throws as `runGenQuery2`. */
export async function genQuery2Sql(
  client: IrodsClient,
  query: string,
  zone?: string,
): Promise<string> {
  try {
    const sql = await client.query.genQuery2Sql(sendable(query), zone);
    if (sql !== '') return sql;
    // Asked for the SQL only, the server gives an empty one for a query that it cannot run.
    throw irodsFailure(IrodsCode.SYS_INVALID_INPUT_PARAM, 'no SQL');
  } catch (error) {
    throw await explanationOf(error, query, genQuery2Fault);
  }
}

/**
 * The rows of a stored query by its alias, or of an allowed SQL text.
 * @throws UnsupportedError for more than ten arguments; while reading, IrodsError.
 */
export function runSpecificQuery(
  client: IrodsClient,
  name: string,
  args: readonly string[],
): AsyncGenerator<Row, void, undefined> {
  const most = 10;
  if (args.length > most) {
    throw new UnsupportedError(`a specific query takes at most ${most} arguments over HTTP`);
  }
  return client.query.specific(name, args);
}

/**
 * Without regard to case, iquest puts only the values of the catalog into capitals: a text with a
 * small letter equals none of them (`query.uppercase`). The HTTP API puts the texts into capitals
 * too (http-api.md section 3.9), so such a text gets a character that no value begins with.
 */
function withCapitals(query: string): string {
  const tokens = queryTokens(query);
  let sent = '';
  let end = 0;
  for (const [i, { kind, text, at }] of tokens.entries()) {
    const isOrdered = ['<', '<=', '>', '>='].includes(tokens[i - 1]?.text ?? '');
    const matchesNothing = kind === 'string' && !isOrdered && /[a-z]/.test(text);
    sent += query.slice(end, at) + (matchesNothing ? `'\u0001${text.slice(1)}` : text);
    end = at + text.length;
  }
  return sent + query.slice(end);
}

/** The only place of a GenQuery2 text for a plus sign is a quoted text, where it can be escaped. */
function sendable(query: string): string {
  return query.replaceAll('+', '\\x2b');
}

type FindFault = (query: string) => Promise<QueryFault | undefined>;

const genQuery2Fault: FindFault = async (text) => {
  const { faultOfGenQuery2 } = await import('../domain/genquery2-fault.js');
  return faultOfGenQuery2(text);
};

async function* explained(
  rows: AsyncGenerator<Row, void, undefined>,
  query: string,
  find: FindFault,
): AsyncGenerator<Row, void, undefined> {
  try {
    yield* rows;
  } catch (error) {
    throw await explanationOf(error, query, find);
  }
}

/** What the server says about a query it could not read or run. */
const REFUSALS = [
  IrodsCode.INPUT_ARG_NOT_WELL_FORMED_ERR,
  IrodsCode.NO_COLUMN_NAME_FOUND,
  IrodsCode.INVALID_GENQUERY_AGGREGATE_FUNCTION,
  IrodsCode.SYS_INVALID_INPUT_PARAM,
  IrodsCode.SYS_LIBRARY_ERROR,
];

async function explanationOf(error: unknown, query: string, find: FindFault): Promise<unknown> {
  if (!(error instanceof IrodsError) || !REFUSALS.some((code) => error.is(code))) return error;
  const { irodsCode, irodsName, answer } = error;
  const fault = await find(query);
  const details = { answer, cause: error };
  if (fault === undefined) {
    const message = `the server refuses the query (${irodsName})`;
    return new IrodsError(message, irodsCode, irodsName, details);
  }
  return new IrodsError(`${fault.message} (${irodsName})`, irodsCode, irodsName, {
    ...details,
    excerpt: { text: query, at: fault.at },
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  });
}
