/** Turns a search below one place into a query of the catalog and what is left to look at. */
import type { EntryType } from '../catalog-entry.js';
import {
  all,
  belowCollection,
  type CatalogQuery,
  type Condition,
  differs,
  equals,
  like,
  literally,
  withinCollection,
} from '../catalog-query.js';
import type { LogicalPath } from '../logical-path.js';
import { narrow, settle } from './narrow.js';
import { relaxed } from './relax.js';
import { type Expression, testsIn } from './test.js';

/** Where to search, and how deep: the place itself has depth 0, what is directly in it 1. */
export interface Scope {
  readonly root: LogicalPath;
  readonly rootType: EntryType;
  readonly least: number;
  readonly most: number;
}

/** What must be known of a candidate beside its path, to look at what the query left open. */
export type Need = 'replicas' | 'owner' | 'permissions' | 'metadata';

export interface Plan {
  readonly type: EntryType;
  /** Rows of id and path: of a data object its collection and name, of a collection its name. */
  readonly query: CatalogQuery;
  /** The first of the selected columns. */
  readonly idColumn: 'DATA_ID' | 'COLL_ID';
  readonly rest: Expression | undefined;
  readonly needs: ReadonlySet<Need>;
}

/** The query language of the server. */
export type Language = 'GenQuery1' | 'GenQuery2';

/** The search for entries of one type; undefined where there cannot be any. */
export function planOf(
  expression: Expression,
  type: EntryType,
  scope: Scope,
  language: Language,
): Plan | undefined {
  const place = placeOf(type, scope);
  const settled = settle(expression, type);
  if (place === undefined || settled === false) return undefined;
  const { condition, rest } =
    settled === true ? { condition: undefined, rest: undefined } : narrow(settled, type);
  const strict = all(...place, ...(condition === undefined ? [] : [condition]));
  const where = language === 'GenQuery2' ? strict : relaxed(strict);
  const open = language === 'GenQuery2' ? rest : expression;
  const [idColumn, columns] =
    type === 'data_object'
      ? (['DATA_ID', ['COLL_NAME', 'DATA_NAME']] as const)
      : (['COLL_ID', ['COLL_NAME']] as const);
  return {
    type,
    idColumn,
    rest: open,
    needs: new Set(
      (open === undefined ? [] : testsIn(open)).flatMap(({ needs }) =>
        needs === 'path' ? [] : [needs],
      ),
    ),
    query: {
      select: [idColumn, ...columns],
      ...(where === undefined ? {} : { where }),
      orderBy: [{ column: idColumn }],
    },
  };
}

/** Whether an entry is in the scope: a query that GenQuery1 can say may give more. */
export function isInScope(path: LogicalPath, { root, least, most }: Scope): boolean {
  if (!path.isWithin(root)) return false;
  const depth = path.equals(root) ? 0 : path.relativeTo(root).split('/').length;
  return depth >= least && depth <= most;
}

/** Fulfilled by exactly the entries of a type in the scope; undefined where none can be. */
function placeOf(type: EntryType, scope: Scope): readonly Condition[] | undefined {
  if (scope.most < scope.least) return undefined;
  if (scope.rootType === 'data_object') {
    const { root, least } = scope;
    if (type === 'collection' || least > 0) return undefined;
    return [equals('COLL_NAME', `${root.parent}`), equals('DATA_NAME', root.name)];
  }
  return type === 'collection' ? collectionsOf(scope) : objectsOf(scope);
}

function collectionsOf({ root, least, most }: Scope): readonly Condition[] {
  const [column, path] = ['COLL_NAME', `${root}`];
  if (most === 0) return [equals(column, path)];
  if (least === 1 && most === 1) {
    const inside = equals('COLL_PARENT_NAME', path);
    return root.isRoot ? [inside, differs(column, '/')] : [inside];
  }
  const from = least === 0 ? withinCollection(column, path) : like(column, levels(root, least));
  return most === Infinity ? [from] : [from, notBelow(root, most)];
}

/** A data object's depth is that of its collection and one more. */
function objectsOf({ root, least, most }: Scope): readonly Condition[] | undefined {
  if (most === 0) return undefined;
  const [column, path] = ['COLL_NAME', `${root}`];
  if (most === 1) return [equals(column, path)];
  const from =
    least <= 1
      ? withinCollection(column, path)
      : least === 2
        ? belowCollection(column, path)
        : like(column, levels(root, least - 1));
  return most === Infinity ? [from] : [from, notBelow(root, most - 1)];
}

function notBelow(root: LogicalPath, depth: number): Condition {
  return { column: 'COLL_NAME', is: 'not like', value: levels(root, depth + 1) };
}

/** A pattern for paths so many levels or more below a collection. */
function levels(root: LogicalPath, depth: number): string {
  return `${root.isRoot ? '' : literally(`${root}`)}${'/%'.repeat(depth)}`;
}
