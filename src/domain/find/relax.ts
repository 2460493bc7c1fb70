import type { Condition } from '../catalog-query.js';
import { canBeInGenQuery1, isGenQuery1 } from '../genquery-text.js';

/**
 * A condition that GenQuery1 can say and that holds wherever the given one does; undefined where
 * there is none. What it cannot name (quotes, backslashes and plus signs, and `_` and `%` as
 * themselves) becomes any one character.
 */
export function relaxed(condition: Condition): Condition | undefined {
  if ('all' in condition) {
    const parts = condition.all.flatMap((part) => relaxed(part) ?? []);
    return parts.length === 0 ? undefined : { all: parts };
  }
  if ('any' in condition) {
    const parts = condition.any.map(relaxed);
    if (!parts.every((part) => part !== undefined)) return undefined;
    const either: Condition = { any: parts };
    return isGenQuery1(either) ? either : undefined;
  }
  if (isGenQuery1(condition)) return condition;
  if (!('is' in condition)) return undefined;
  const { column, is, value } = condition;
  if (is === 'like') return { column, is, value: vague(value.replace(/\\[\s\S]/gu, '_')) };
  if (is === '=') return { column, is: 'like', value: vague(value.replace(/[%]/g, '_')) };
  return undefined;
}

function vague(pattern: string): string {
  return [...pattern].map((character) => (canBeInGenQuery1(character) ? character : '_')).join('');
}
