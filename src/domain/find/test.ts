/** What can be asked of an entry of the catalog, and how much of it the catalog itself can answer. */
import type { CatalogEntry, EntryType } from '../catalog-entry.js';
import type { Condition } from '../catalog-query.js';
import type { LogicalPath } from '../logical-path.js';

/** An entry as the catalog's first answer names it. */
export interface Named {
  readonly type: EntryType;
  readonly path: LogicalPath;
  /** Where the search began. */
  readonly root: LogicalPath;
}

/**
 * The joined rows that a condition is about. A condition about `replica` or `avu` holds where some
 * row fulfils it; `main` rows are those of one and the same replica, the one that stands for the
 * data object.
 */
export type RowKind = 'main' | 'replica' | 'avu';

/** What the catalog can be asked in place of a test. */
export interface Narrowing {
  /** Fulfilled by all that pass the test. */
  readonly condition: Condition;
  /** Fulfilled by nothing else. */
  readonly exact: boolean;
  /** Absent where it is about the entry itself. */
  readonly rows?: RowKind;
  /** How much is left, guessed: 0 very little, 3 nearly all. */
  readonly leaves: number;
}

interface AnyTest {
  readonly kind: 'test';
  /** As a person would write it. */
  readonly text: string;
  /** `always` and `never` where the type alone decides; undefined where the catalog cannot help. */
  readonly narrow: (
    type: EntryType,
    negated: boolean,
  ) => Narrowing | 'always' | 'never' | undefined;
}

/** A test that the path decides. */
export interface PathTest extends AnyTest {
  readonly needs: 'path';
  readonly holds: (entry: Named) => boolean;
}

/** A test of what the catalog knows beside the path. */
export interface DetailTest extends AnyTest {
  readonly needs: 'replicas' | 'owner' | 'permissions' | 'metadata';
  readonly holds: (entry: CatalogEntry) => boolean;
}

export type Test = PathTest | DetailTest;

export type Expression =
  | Test
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression };

/** Whether an entry meets an expression; `entry` has what the tests of `testsIn` need. */
export function meets(
  expression: Expression,
  named: Named,
  entry: CatalogEntry | undefined,
): boolean {
  switch (expression.kind) {
    case 'all':
      return expression.parts.every((part) => meets(part, named, entry));
    case 'any':
      return expression.parts.some((part) => meets(part, named, entry));
    case 'not':
      return !meets(expression.part, named, entry);
    case 'test':
      if (expression.needs === 'path') return expression.holds(named);
      if (entry === undefined) throw new RangeError(`${expression.text} needs more than a path`);
      return expression.holds(entry);
  }
}

/** All tests of an expression. */
export function testsIn(expression: Expression): readonly Test[] {
  switch (expression.kind) {
    case 'test':
      return [expression];
    case 'not':
      return testsIn(expression.part);
    default:
      return expression.parts.flatMap(testsIn);
  }
}

/** An expression as a person would write it. */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case 'test':
      return expression.text;
    case 'not':
      return `--not ${grouped(expression.part)}`;
    default:
      return expression.parts.map(grouped).join(expression.kind === 'all' ? ' ' : ' --or ');
  }
}

function grouped(expression: Expression): string {
  const isSimple = expression.kind === 'test' || expression.kind === 'not';
  return isSimple ? expressionText(expression) : `( ${expressionText(expression)} )`;
}
