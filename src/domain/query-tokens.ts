/** A piece of a query's text, in either language. */
export interface QueryToken {
  readonly kind: 'word' | 'string' | 'number' | 'mark' | 'unclosed';
  readonly text: string;
  /** Where it begins in the query. */
  readonly at: number;
}

const TOKEN =
  /(?<string>'[^']*')|(?<unclosed>'[^']*$)|(?<number>\d+(?:\.\d+)?)|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<mark>\|\||&&|<>|<=|>=|!=|[^\s])/gy;

/**
 * Cuts a query into words, quoted texts, numbers and marks; blanks are passed over. Nothing is
 * refused: what is no token of either language is a mark of one character.
 */
export function queryTokens(query: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < query.length) {
    const blank = /\s*/y;
    blank.lastIndex = at;
    at += blank.exec(query)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(query);
    if (match?.groups === undefined) break;
    const [kind] = Object.entries(match.groups).find(([, text]) => text !== undefined) ?? ['mark'];
    tokens.push({ kind: kind as QueryToken['kind'], text: match[0], at });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

/** Whether a token is the given keyword, in whatever case. */
export function isKeyword(token: QueryToken | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toLowerCase() === word;
}

/** Whether a token is the given mark. */
export function isMark(token: QueryToken | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.text === mark;
}
