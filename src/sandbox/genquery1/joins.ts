import { QueryFailure } from './failures.js';
import { aliasedTable, LINKS, type Link, type TableAlias } from './tables.js';

/** What a search for joins has found. */
export interface JoinPlan {
  /** Every table to read, those that merely connect others included. */
  readonly tables: ReadonlySet<TableAlias>;
  /** SQL conditions that connect them. */
  readonly conditions: readonly string[];
}

/** A walk over the links from one table until all the wanted ones have been met. */
class JoinSearch {
  readonly links: Link[] = [];
  readonly #wanted: Set<TableAlias>;
  readonly #done = new Set<TableAlias>();

  constructor(wanted: ReadonlySet<TableAlias>) {
    this.#wanted = new Set(wanted);
  }

  get isComplete(): boolean {
    return this.#wanted.size === 0;
  }

  /** Whether the table, or one behind it, is wanted; the links that lead there are kept. */
  visit(table: TableAlias, arrival?: Link): boolean {
    if (this.#done.has(table)) return false;
    let isNeeded = this.#wanted.delete(table);
    if (aliasedTable(table).endsSearch) {
      if (isNeeded) this.#done.add(table);
      return isNeeded;
    }
    this.#done.add(table);
    for (const direction of DIRECTIONS) {
      for (const link of LINKS) {
        if (this.isComplete) return isNeeded;
        if (link === arrival || link[direction.here] !== table) continue;
        if (!this.visit(link[direction.there], link)) continue;
        isNeeded = true;
        this.links.push(link);
      }
    }
    return isNeeded;
  }
}

const DIRECTIONS = [
  { here: 'from', there: 'to' },
  { here: 'to', there: 'from' },
] as const;

/**
 * Finds how the tables of a query belong together, walking the links in the order of the real
 * server: forwards first, and stopping once every table has been met. There can be more than one
 * way, so that the order and the table to begin with are part of what a query means.
 *
 * @param wanted - The tables that the query names, in the order in which it names them; `selected`
 * of them in the list of columns, the others in conditions.
 * @throws {QueryFailure} CAT_FAILED_TO_LINK_TABLES where there is no way.
 */
export function planJoins(
  selected: readonly TableAlias[],
  tested: readonly TableAlias[],
): JoinPlan {
  const wanted = new Set([...selected, ...tested]);
  const search = new JoinSearch(wanted);
  const start = startingTable(selected, tested);
  if (start === undefined || !search.visit(start) || !search.isComplete) {
    throw new QueryFailure('CAT_FAILED_TO_LINK_TABLES', 'run');
  }
  return {
    tables: new Set([...wanted, ...search.links.flatMap(({ from, to }) => [from, to])]),
    conditions: search.links.map(({ condition }) => condition),
  };
}

/** The last table named that the search can pass through, or else the last one selected. */
function startingTable(
  selected: readonly TableAlias[],
  tested: readonly TableAlias[],
): TableAlias | undefined {
  const passable = [...selected, ...tested].filter((alias) => !aliasedTable(alias).endsSearch);
  return passable.at(-1) ?? selected[0];
}
