/** Which part of its rows a GenQuery2 text asks for itself. */
import { isKeyword, queryTokens } from './query-tokens.js';

export interface OwnRange {
  /** It says how many rows it wants, with `limit` or `fetch first`. */
  readonly hasLimit: boolean;
  /** It says at which row it begins. */
  readonly hasOffset: boolean;
}

export function ownRange(query: string): OwnRange {
  const tokens = queryTokens(query);
  const has = (word: string): boolean => tokens.some((token) => isKeyword(token, word));
  return { hasLimit: has('limit') || has('fetch'), hasOffset: has('offset') };
}

/** The query with a range, which it must not have itself. */
export function withRange(query: string, count: number, offset: number): string {
  return `${query} limit ${count}${offset === 0 ? '' : ` offset ${offset}`}`;
}
