/** Finds the most that the catalog can be asked of an expression in one query. */
import type { EntryType } from '../catalog-entry.js';
import { all, any, type Condition } from '../catalog-query.js';
import type { Expression, Narrowing, RowKind, Test } from './test.js';

/** An expression for one type of entry: negations stand before tests only, and nothing is decided. */
export type Settled =
  | { readonly kind: 'one'; readonly test: Test; readonly negated: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Settled[] };

/** What is left of an expression when the type is known; true or false where that decides it. */
export function settle(
  expression: Expression,
  type: EntryType,
  negated = false,
): Settled | boolean {
  switch (expression.kind) {
    case 'test': {
      const narrowing = expression.narrow(type, negated);
      if (narrowing === 'always' || narrowing === 'never') return narrowing === 'always';
      return { kind: 'one', test: expression, negated };
    }
    case 'not':
      return settle(expression.part, type, !negated);
    default: {
      const kind = (expression.kind === 'all') !== negated ? 'all' : 'any';
      return settleParts(
        kind,
        expression.parts.map((part) => settle(part, type, negated)),
      );
    }
  }
}

function settleParts(
  kind: 'all' | 'any',
  parts: readonly (Settled | boolean)[],
): Settled | boolean {
  const decisive = kind === 'any';
  if (parts.includes(decisive)) return decisive;
  const open = parts.filter((part) => typeof part !== 'boolean');
  const [only] = open;
  if (only === undefined) return !decisive;
  return open.length === 1 ? only : { kind, parts: open };
}

/** What of a settled expression goes into the query, and what is to be looked at afterwards. */
export interface Narrowed {
  readonly condition: Condition | undefined;
  /** All of it together is what the condition leaves open; undefined where that is nothing. */
  readonly rest: Expression | undefined;
}

/**
 * Splits a settled expression. AVUs and replicas are joined once in a query, so of two tests that
 * are about different rows only one goes into it.
 */
export function narrow(settled: Settled, type: EntryType): Narrowed {
  const conjuncts = settled.kind === 'all' ? settled.parts : [settled];
  const candidates = conjuncts.map((part) => ({ part, narrowed: narrowPart(part, type) }));
  const chosen = choose(candidates.flatMap(({ narrowed }) => narrowed ?? []));
  const open = candidates.filter(
    ({ narrowed }) => narrowed === undefined || !chosen.includes(narrowed) || !narrowed.exact,
  );
  return {
    condition: chosen.length === 0 ? undefined : allOf(chosen),
    rest: open.length === 0 ? undefined : backTo(open.map(({ part }) => part)),
  };
}

interface Part extends Omit<Narrowing, 'rows'> {
  readonly rows: readonly RowKind[];
}

function narrowPart(settled: Settled, type: EntryType): Part | undefined {
  if (settled.kind === 'one') {
    const narrowing = settled.test.narrow(type, settled.negated);
    if (narrowing === undefined || typeof narrowing === 'string') return undefined;
    return { ...narrowing, rows: narrowing.rows === undefined ? [] : [narrowing.rows] };
  }
  const parts = settled.parts.map((part) => narrowPart(part, type));
  const known = parts.filter((part) => part !== undefined);
  if (settled.kind === 'any') {
    if (known.length < parts.length) return undefined;
    return {
      condition: any(...known.map(({ condition }) => condition)),
      exact: known.every(({ exact }) => exact),
      rows: [...new Set(known.flatMap(({ rows }) => rows))],
      leaves: Math.max(...known.map(({ leaves }) => leaves)),
    };
  }
  const chosen = choose(known);
  if (chosen.length === 0) return undefined;
  return {
    condition: allOf(chosen),
    exact: chosen.length === parts.length && chosen.every(({ exact }) => exact),
    rows: [...new Set(chosen.flatMap(({ rows }) => rows))],
    leaves: Math.min(...chosen.map(({ leaves }) => leaves)),
  };
}

/** Those that can stand in one query together, the most telling ones first. */
function choose(parts: readonly Part[]): readonly Part[] {
  const chosen: Part[] = [];
  for (const part of [...parts].sort((one, other) => one.leaves - other.leaves)) {
    if (chosen.every((other) => canJoin(part, other))) chosen.push(part);
  }
  return parts.filter((part) => chosen.includes(part));
}

/** Conditions on the main replica are about the same row; all others on joined rows are not. */
function canJoin({ rows }: Part, { rows: others }: Part): boolean {
  const bothAvu = rows.includes('avu') && others.includes('avu');
  const bothReplica = rows.some(isReplica) && others.some(isReplica);
  const bothMain = rows.every(isMainOrAvu) && others.every(isMainOrAvu);
  const areAlternatives = rows.length > 1 || others.length > 1;
  return !bothAvu && (!bothReplica || (bothMain && !areAlternatives));
}

const isReplica = (kind: RowKind): boolean => kind !== 'avu';
const isMainOrAvu = (kind: RowKind): boolean => kind !== 'replica';

function allOf(parts: readonly Part[]): Condition {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only.condition;
  return all(...parts.map(({ condition }) => condition));
}

function backTo(parts: readonly Settled[]): Expression {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return expressionOf(only);
  return { kind: 'all', parts: parts.map(expressionOf) };
}

function expressionOf(settled: Settled): Expression {
  if (settled.kind === 'one') {
    return settled.negated ? { kind: 'not', part: settled.test } : settled.test;
  }
  return { kind: settled.kind, parts: settled.parts.map(expressionOf) };
}
