/** Searching the catalog. */
import type { IrodsClient } from '../api/client.js';
import type { Row } from '../api/query.js';
import type { CatalogEntry, EntryType } from '../domain/catalog-entry.js';
import { isInScope, type Language, type Plan, planOf, type Scope } from '../domain/find/plan.js';
import { type Expression, expressionText, meets, type Named } from '../domain/find/test.js';
import { toGenQuery1, toGenQuery2 } from '../domain/genquery-text.js';
import { LogicalPath } from '../domain/logical-path.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE, type Wanted } from './entry-details.js';
import { noSuchPath } from './failures.js';
import { findTreeType } from './path-kind.js';
import { inGroups, mapInOrder } from './pool.js';
import { ID_PAGE, rowsById } from './rows-by-id.js';

/** Candidates looked at together: as many ids as one request can name. */
const PORTION = 300;
/** Portions looked at at the same time. */
const PORTIONS_AT_ONCE = 2;

export interface SearchPlace {
  readonly path: LogicalPath;
  /** Where it is known already. */
  readonly type: EntryType | undefined;
}

export interface Search {
  readonly expression: Expression;
  /** The place itself has depth 0. */
  readonly leastDepth: number;
  readonly mostDepth: number;
  /** What to tell of each entry; undefined for the path alone, which is much the cheapest. */
  readonly wanted: Wanted | undefined;
}

/** Something found; `entry` is there where something of it was wanted. */
export interface Found {
  /** In the catalog. */
  readonly id: number;
  readonly path: LogicalPath;
  readonly type: EntryType;
  readonly entry: CatalogEntry | undefined;
}

/**
 * Everything at and below a place that meets the expression, data objects first, in the order of
 * their ids. Memory does not follow the number of entries.
 * @throws IrodsError where there is no such place.
 */
export async function* findEntries(
  client: IrodsClient,
  place: SearchPlace,
  search: Search,
  signal?: AbortSignal,
): AsyncGenerator<Found, void, undefined> {
  const scope = await scopeOf(client, place, search);
  const reader = new EntryReader(client);
  for (const plan of plansOf(client, scope, search)) {
    const candidates = namedRows(client, plan, scope, signal);
    const portions = inGroups(candidates, PORTION);
    const looked = mapInOrder(portions, PORTIONS_AT_ONCE, async (portion) => {
      return await lookAt(reader, plan, portion, search.wanted);
    });
    for await (const found of looked) yield* found;
  }
}

/** What a search asks the server, and what it looks at itself. */
export interface Explanation {
  readonly type: EntryType;
  /** Text of the query for the first page. */
  readonly query: string;
  /** The part of the expression that the client looks at; undefined where the query says it all. */
  readonly rest: string | undefined;
  /** What is asked for each portion of the candidates. */
  readonly needs: readonly string[];
}

/** Explains a search without doing it. Throws IrodsError where there is no such place. */
export async function explainSearch(
  client: IrodsClient,
  place: SearchPlace,
  search: Search,
): Promise<readonly Explanation[]> {
  const scope = await scopeOf(client, place, search);
  const language = languageOf(client);
  return plansOf(client, scope, search).map(({ type, query, rest, needs }) => ({
    type,
    query: language === 'GenQuery2' ? toGenQuery2(query, ID_PAGE, 0) : toGenQuery1(query),
    rest: rest === undefined ? undefined : expressionText(rest),
    needs: [...needs].sort(),
  }));
}

async function scopeOf(client: IrodsClient, place: SearchPlace, search: Search): Promise<Scope> {
  const rootType = place.type ?? (await findTreeType(client, place.path));
  if (rootType === undefined) throw noSuchPath(place.path);
  return { root: place.path, rootType, least: search.leastDepth, most: search.mostDepth };
}

function languageOf(client: IrodsClient): Language {
  return client.capabilities.has('GenQuery2') ? 'GenQuery2' : 'GenQuery1';
}

function plansOf(client: IrodsClient, scope: Scope, { expression }: Search): readonly Plan[] {
  const types = ['data_object', 'collection'] as const;
  return types.flatMap((type) => planOf(expression, type, scope, languageOf(client)) ?? []);
}

interface Candidate extends Named {
  readonly id: string;
}

async function* namedRows(
  client: IrodsClient,
  plan: Plan,
  scope: Scope,
  signal: AbortSignal | undefined,
): AsyncGenerator<Candidate, void, undefined> {
  for await (const row of rowsById(client, plan.query, { column: plan.idColumn }, signal)) {
    const path = pathOf(row);
    if (isInScope(path, scope)) yield { id: row[0] ?? '', type: plan.type, path, root: scope.root };
  }
}

function pathOf([, collection = '', name]: Row): LogicalPath {
  const path = LogicalPath.fromServer(collection);
  return name === undefined ? path : path.join(name);
}

/** Those of a portion that meet what the query left open, with what is wanted of them. */
async function lookAt(
  reader: EntryReader,
  { type, rest, needs }: Plan,
  portion: readonly Candidate[],
  wanted: Wanted | undefined,
): Promise<readonly Found[]> {
  if (wanted === undefined && needs.size === 0) {
    return portion
      .filter((candidate) => rest === undefined || meets(rest, candidate, undefined))
      .map(({ id, path }) => ({ id: Number(id), path, type, entry: undefined }));
  }
  const chosen = wanted ?? NOTHING_MORE;
  const entries = await reader.withIds(
    type,
    portion.map(({ id }) => id),
    {
      owners: chosen.owners || needs.has('owner'),
      permissions: chosen.permissions || needs.has('permissions'),
      metadata: chosen.metadata || needs.has('metadata'),
    },
  );
  return portion.flatMap((candidate) => {
    const entry = entries.get(candidate.id);
    if (entry === undefined) return [];
    if (rest !== undefined && !meets(rest, candidate, entry)) return [];
    const { id, path } = candidate;
    return [{ id: Number(id), path, type, entry: wanted === undefined ? undefined : entry }];
  });
}
