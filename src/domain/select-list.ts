import { isKeyword, isMark, type QueryToken, queryTokens } from './query-tokens.js';

/** One column of a query's result. */
export interface SelectedColumn {
  /** The bare column, in capitals, as iquest prints it: `DATA_SIZE` for `sum(DATA_SIZE)`. */
  readonly column: string;
  /**
   * Tells it from the others of the query: the column's name, with the function where that makes
   * another value of it, and a number where both are the same.
   */
  readonly key: string;
}

const END_WORDS = ['where', 'limit', 'offset', 'fetch'];
/** End the list only with `by` after them: `order(COLUMN)` is an item of the list. */
const END_PHRASES = ['group', 'order'];
/** Functions that only say how rows are ordered. */
const ORDERING = ['order', 'order_asc', 'order_desc'];

/**
 * The columns that a query selects, read from its text because the server's answer has values
 * only. Both languages; empty where the text is no query.
 */
export function selectedColumns(query: string): readonly SelectedColumn[] {
  const items = selectItems(queryTokens(query));
  const keys = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const seen = (keys.get(key) ?? 0) + 1;
    keys.set(key, seen);
    return { column: columnOf(item), key: seen === 1 ? key : `${key}_${seen}` };
  });
}

/** The tokens of the select list, one list a column. */
function selectItems(tokens: readonly QueryToken[]): readonly (readonly QueryToken[])[] {
  if (!isKeyword(tokens[0], 'select')) return [];
  let at = 1;
  if (isKeyword(tokens[at], 'no')) at += 1;
  if (isKeyword(tokens[at], 'distinct')) at += 1;
  const items: QueryToken[][] = [[]];
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (i < at) continue;
    if (depth === 0 && endsList(token, tokens[i + 1])) break;
    if (depth === 0 && isMark(token, ',')) items.push([]);
    else items.at(-1)?.push(token);
    if (isMark(token, '(')) depth += 1;
    if (isMark(token, ')')) depth -= 1;
  }
  return items.filter((item) => item.length > 0);
}

function endsList(token: QueryToken, next: QueryToken | undefined): boolean {
  if (END_WORDS.some((word) => isKeyword(token, word))) return true;
  return END_PHRASES.some((word) => isKeyword(token, word)) && isKeyword(next, 'by');
}

function columnOf(item: readonly QueryToken[]): string {
  const words = item.filter((token) => token.kind === 'word').map((token) => token.text);
  const named = item.length > 1 && isMark(item[1], '(') ? words.slice(1) : words;
  const column = named.find((word) => word.toLowerCase() !== 'distinct') ?? words[0];
  return (column ?? item.map((token) => token.text).join('')).toUpperCase();
}

function keyOf(item: readonly QueryToken[]): string {
  const [first] = item;
  const ordering = ORDERING.some((word) => isKeyword(first, word)) && isMark(item[1], '(');
  if (item.length === 1 || ordering) return columnOf(item);
  return item.map((token, i) => keyPart(token, item[i - 1])).join('');
}

function keyPart(token: QueryToken, before: QueryToken | undefined): string {
  const isColumn = token.kind === 'word' && token.text.includes('_');
  const text =
    token.kind !== 'word'
      ? token.text
      : isColumn
        ? token.text.toUpperCase()
        : token.text.toLowerCase();
  const apart = before !== undefined && before.kind !== 'mark' && token.kind !== 'mark';
  return apart || isMark(before, ',') ? ` ${text}` : text;
}
