import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import { all, type CatalogQuery, type Condition } from '../domain/catalog-query.js';
import { toGenQuery2 } from '../domain/genquery-text.js';

/** Rows of one page. */
export const ID_PAGE = 2000;

/**
 * The rows of a query in the order of its ids, which are the first column. Pages go on after the
 * last id, not at an offset: so nothing is passed over when entries go meanwhile, and once pages
 * are full each is asked for within a window of ids, so that the catalog need not sort all that
 * follow for every page.
 */
export async function* rowsById(
  client: IrodsClient,
  query: CatalogQuery,
  idColumn: string,
  signal?: AbortSignal,
): AsyncGenerator<Row, void, undefined> {
  if (!client.capabilities.has('GenQuery2')) {
    yield* client.query.rows(query, signal);
    return;
  }
  let after: number | undefined;
  let window: number | undefined;
  for (;;) {
    const until = after === undefined || window === undefined ? undefined : after + window;
    const page = await client.query.genQuery2(
      toGenQuery2(within(query, idColumn, after, until), ID_PAGE, 0),
      { zone: query.zone, signal },
    );
    yield* page;
    const isFull = page.length === ID_PAGE;
    if (!isFull && until === undefined) return;
    const first = after ?? Number(page[0]?.[0]);
    const last = Number(page.at(-1)?.[0]);
    if (isFull) window = Math.max(ID_PAGE, last - first);
    else if (page.length === 0) window = undefined;
    else window = (window ?? ID_PAGE) * (page.length < ID_PAGE / 2 ? 2 : 1);
    after = isFull ? last : (until ?? last);
  }
}

function within(
  query: CatalogQuery,
  column: string,
  after: number | undefined,
  until: number | undefined,
): CatalogQuery {
  const bounds: Condition[] = [];
  if (after !== undefined) bounds.push({ column, is: '>', value: String(after) });
  if (until !== undefined) bounds.push({ column, is: '<=', value: String(until) });
  if (bounds.length === 0) return query;
  return { ...query, where: all(...(query.where === undefined ? [] : [query.where]), ...bounds) };
}
