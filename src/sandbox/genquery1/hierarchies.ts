import type { Database } from '../catalog/database.js';
import type { Condition } from './ast.js';
import { COLUMNS, type Column } from './columns.js';
import { readTests, type Test } from './conditions.js';
import { QueryFailure } from './failures.js';

const HIERARCHY = 'DATA_RESC_HIER';

/** The hierarchy of each resource, from its root down, by the resource's id. */
export function resourceHierarchies(database: Database): ReadonlyMap<string, string> {
  const rows = database.all<{ id: number | bigint; name: string; parent: string | null }>(
    'SELECT resc_id AS id, resc_name AS name, resc_parent AS parent FROM R_RESC_MAIN',
  );
  const byId = new Map(rows.map((row) => [String(row.id), row]));
  const pathOf = (id: string, below: readonly string[] = []): string => {
    const resource = byId.get(id);
    if (!resource || below.includes(id)) return '';
    const above = resource.parent ? pathOf(resource.parent, [...below, id]) : '';
    return above === '' ? resource.name : `${above};${resource.name}`;
  };
  return new Map([...byId.keys()].map((id) => [id, pathOf(id)]));
}

/** Whether a query speaks of hierarchies, which the catalog holds only as the id of their leaf. */
export const isHierarchy = (column: Column): boolean => column.name === HIERARCHY;

/**
 * A condition on a hierarchy as one on the resource's id. As on the real server only `=`, `!=`,
 * `like` and `not like` can be asked; `%` is the only wildcard.
 *
 * Throws QueryFailure CAT_INVALID_ARGUMENT for any other test.
 */
export function leafCondition(
  condition: Condition,
  hierarchies: ReadonlyMap<string, string>,
): Condition {
  const column = COLUMNS.get('DATA_RESC_ID');
  if (!isHierarchy(condition.column) || !column) return condition;
  const { tests, connectors } = readTests(condition.text);
  const matches = tests.map(matcher);
  const holds = (hierarchy: string) =>
    connectors.includes('AND')
      ? matches.every((match) => match(hierarchy))
      : matches.some((match) => match(hierarchy));
  const leaves = [...hierarchies].filter(([, hierarchy]) => holds(hierarchy)).map(([id]) => id);
  // No resource has the id 0.
  const ids = leaves.length > 0 ? leaves : ['0'];
  return { column, text: `in (${ids.map((id) => `'${id}'`).join(', ')})` };
}

function matcher(test: Test): (hierarchy: string) => boolean {
  if (test.kind !== 'compare') return refuse();
  const { operator, value } = test;
  const pattern = new RegExp(`^${value.split('%').map(escapeRegExp).join('.*')}$`, 's');
  switch (operator) {
    case '=':
      return (hierarchy) => hierarchy === value;
    case '!=':
      return (hierarchy) => hierarchy !== value;
    case 'like':
      return (hierarchy) => pattern.test(hierarchy);
    case 'not like':
      return (hierarchy) => !pattern.test(hierarchy);
    default:
      return refuse();
  }
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function refuse(): never {
  throw new QueryFailure('CAT_INVALID_ARGUMENT', 'run');
}
