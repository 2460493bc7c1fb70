/** Names that begin with what is typed, by one bounded query. */
import type { IrodsClient } from '../../api/client.js';
import { all, type Condition, like, literally } from '../../domain/catalog-query.js';

/** What there is to choose from. */
export interface Candidates {
  /** In the catalog's order, none twice. */
  readonly names: readonly string[];
  /**
   * All that begin with what was typed. Otherwise they are the first ones and the last one, so that
   * what all of these have in common, all have.
   */
  readonly whole: boolean;
}

export const NONE: Candidates = { names: [], whole: true };

/** Names that are shown at once: more than that nobody reads. */
const MOST = 100;
/** Names that are asked for at the end: the last one may be none that can be typed. */
const ENDING = 10;

export interface NameQuery {
  /** Columns, of which the first holds the names. */
  readonly select: readonly [string, ...string[]];
  readonly where?: Condition;
  /** Makes a name of a row; its first column by default. */
  readonly nameOf?: (row: readonly string[]) => string;
  /** GenQuery2 lacks the columns. */
  readonly onlyGenQuery1?: true;
}

/** @throws IrodsError where the query is refused, CancelledError when stopped. */
export async function namesBeginningWith(
  client: IrodsClient,
  typed: string,
  { select, where, nameOf = ([name = '']) => name, onlyGenQuery1 }: NameQuery,
  signal: AbortSignal,
): Promise<Candidates> {
  const [column] = select;
  const inGenQuery1 = onlyGenQuery1 === true || !client.capabilities.has('GenQuery2');
  // GenQuery1 cannot hold a backslash: there _ and % find more, which is left out later.
  const pattern = `${inGenQuery1 ? typed : literally(typed)}%`;
  const begins = typed === '' ? undefined : like(column, pattern);
  const conditions = [where, begins].filter((condition) => condition !== undefined);
  const query = {
    select,
    ...(onlyGenQuery1 === undefined ? {} : { onlyGenQuery1 }),
    ...(conditions.length === 0 ? {} : { where: all(...conditions) }),
  };
  const orderBy = [{ column }];
  const most = inGenQuery1 ? Math.min(MOST, client.server.rowsPerQuery - 1) : MOST;
  const rows = await client.query.some({ ...query, orderBy }, most + 1, signal);
  const names = [...new Set(rows.map(nameOf))].filter(canBeTyped);
  if (rows.length <= most) return { names, whole: true };
  const ending = await client.query.some(
    { ...query, orderBy: [{ column, descending: true }] },
    ENDING,
    signal,
  );
  const last = ending.map(nameOf).filter(canBeTyped).slice(0, 1);
  return { names: [...new Set([...names, ...last])], whole: false };
}

/** A line of a terminal cannot hold a control character. */
function canBeTyped(name: string): boolean {
  return name !== '' && !/[\u0000-\u001f\u007f]/.test(name);
}

/** Several lists as one. */
export function joined(...lists: readonly Candidates[]): Candidates {
  return {
    names: [...new Set(lists.flatMap(({ names }) => names))].sort(),
    whole: lists.every(({ whole }) => whole),
  };
}
