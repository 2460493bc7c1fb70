import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import { all, type CatalogQuery, type Condition, equals } from '../domain/catalog-query.js';
import { toGenQuery2 } from '../domain/genquery-text.js';

/** Rows of one page. */
export const ID_PAGE = 2000;

export interface ById {
  /** Of the query's first column, which it is ordered by. */
  readonly column: string;
  /** Several rows may have one id; then they are given together. */
  readonly rowsAnId?: 'one' | 'several';
}

/**
 * The rows of a query in the order of its ids, which are the first column. Pages go on after the
 * last id, not at an offset: so nothing is passed over when entries go meanwhile, and once pages
 * are full each is asked for within a window of ids, so that the catalog need not sort all that
 * follow for every page.
 */
export async function* rowsById(
  client: IrodsClient,
  query: CatalogQuery,
  { column, rowsAnId = 'one' }: ById,
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
      toGenQuery2(within(query, column, after, until), ID_PAGE, 0),
      { zone: query.zone, signal },
    );
    const isFull = page.length === ID_PAGE;
    const lastId = page.at(-1)?.[0] ?? '';
    // A full page may end in the middle of the rows of its last id.
    const whole = isFull && rowsAnId === 'several' ? withoutId(page, lastId) : page;
    yield* whole;
    if (!isFull && until === undefined) return;
    if (isFull && whole.length === 0)
      yield* rowsOfId(client, query, { column, id: lastId }, signal);
    const first = after ?? Number(page[0]?.[0]);
    const last = Number(whole.at(-1)?.[0] ?? lastId);
    if (isFull) window = Math.max(ID_PAGE, last - first);
    else if (page.length === 0) window = undefined;
    else window = (window ?? ID_PAGE) * (page.length < ID_PAGE / 2 ? 2 : 1);
    after = isFull ? last : (until ?? last);
  }
}

function withoutId(rows: readonly Row[], id: string): readonly Row[] {
  return rows.filter(([own]) => own !== id);
}

/** All rows of one id, however many pages they are. */
async function* rowsOfId(
  client: IrodsClient,
  query: CatalogQuery,
  { column, id }: { readonly column: string; readonly id: string },
  signal: AbortSignal | undefined,
): AsyncGenerator<Row, void, undefined> {
  const isThis = equals(column, id);
  const where = query.where === undefined ? isThis : all(query.where, isThis);
  const orderBy = query.select.map((name) => ({ column: name }));
  yield* client.query.rows({ ...query, where, orderBy }, signal);
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
