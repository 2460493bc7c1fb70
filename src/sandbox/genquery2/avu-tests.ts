import type { Condition, Expression, Test } from './ast.js';
import { type AvuOwner, COLUMNS } from './columns.js';

/**
 * Whether a condition can hold only where there is an AVU of this kind of object. Then the AVUs
 * can be joined before anything else, and an index on their names and values serves.
 */
export function requiresAvu(condition: Condition, owner: AvuOwner, isNegated = false): boolean {
  switch (condition.kind) {
    case 'not':
      return requiresAvu(condition.condition, owner, !isNegated);
    case 'test':
      return isAvuColumn(condition.subject, owner) && failsOnNull(condition.test, isNegated);
    default: {
      const sides = [condition.left, condition.right];
      const isAlternative = (condition.kind === 'or') !== isNegated;
      return isAlternative
        ? sides.every((side) => requiresAvu(side, owner, isNegated))
        : sides.some((side) => requiresAvu(side, owner, isNegated));
    }
  }
}

function isAvuColumn(subject: Expression, owner: AvuOwner): boolean {
  const extra = subject.kind === 'column' ? COLUMNS.get(subject.name)?.extra : undefined;
  return extra?.kind === 'avu' && extra.owner === owner;
}

/** Every test of NULL is unknown, and so not met, but for the one that asks for NULL. */
const failsOnNull = (test: Test, isNegated: boolean): boolean =>
  test.kind !== 'null' || test.isNegated !== isNegated;
