/** SQL that the sandbox's catalog can run, and how many values it wants. */
export interface RunnableSql {
  readonly text: string;
  readonly parameterCount: number;
}

/** A lexical piece of SQL; white space, comments and literals are kept whole. */
interface Piece {
  readonly kind: 'space' | 'quoted' | 'word' | 'symbol';
  text: string;
}

const PIECES =
  /(?<space>\s+|--[^\n]*\n?|\/\*[\s\S]*?\*\/)|(?<quoted>'(?:''|[^'])*'|"(?:""|[^"])*")|(?<word>[A-Za-z_][A-Za-z0-9_]*|[0-9]+)|(?<symbol>::|[\s\S])/g;

/**
 * Puts SQL written for PostgreSQL so that SQLite understands it: `= ANY (…)`, with or without
 * `ARRAY`, becomes `IN (…)`; casts with `::` are dropped, for SQLite converts as it goes; `FETCH
 * FIRST n ROWS ONLY` becomes `LIMIT n`; and `LIKE` gets the escape character that it has there
 * without asking. Comments and a semicolon at the end are left out.
 */
export function adaptSql(sql: string): RunnableSql {
  const pieces = splitSql(sql.replace(/[\s;]+$/, ''));
  // White space is of no matter to the rules; the pieces between it are changed in place.
  const solid = pieces.filter(({ kind }) => kind !== 'space');
  const parameterCount = solid.filter((piece) => isSymbol(piece, '?')).length;
  for (const rule of [replaceAny, dropCast, replaceFetch, addEscape]) {
    for (let index = 0; index < solid.length; index += 1) rule(solid, index);
  }
  return { text: pieces.map(({ text }) => text).join(''), parameterCount };
}

function splitSql(sql: string): Piece[] {
  return Array.from(sql.matchAll(PIECES), ({ groups = {} }): Piece => {
    const { space, quoted, word, symbol = '' } = groups;
    if (space !== undefined) return { kind: 'space', text: ' ' };
    if (quoted !== undefined) return { kind: 'quoted', text: quoted };
    return word !== undefined ? { kind: 'word', text: word } : { kind: 'symbol', text: symbol };
  });
}

const isWord = (piece: Piece | undefined, ...words: string[]): piece is Piece =>
  piece?.kind === 'word' && words.includes(piece.text.toLowerCase());

const isSymbol = (piece: Piece | undefined, text: string): piece is Piece =>
  piece?.kind === 'symbol' && piece.text === text;

function replaceAny(pieces: readonly Piece[], index: number): void {
  const [equals, any, open, array, inner] = pieces.slice(index, index + 5);
  if (!isSymbol(equals, '=') || !isWord(any, 'any') || !isSymbol(open, '(')) return;
  equals.text = ' IN ';
  any.text = '';
  if (!isWord(array, 'array') || !inner) return;
  const outerEnd = pieces[closing(pieces, index + 2)];
  const innerEnd = pieces[closing(pieces, index + 4)];
  for (const piece of [open, array, outerEnd]) if (piece) piece.text = '';
  inner.text = '(';
  if (innerEnd) innerEnd.text = ')';
}

/** The index of the bracket that closes the one at `start`. */
function closing(pieces: readonly Piece[], start: number): number {
  let depth = 0;
  return pieces.findIndex(({ kind, text }, index) => {
    if (index < start || kind !== 'symbol') return false;
    if (text === '(' || text === '[') depth += 1;
    if (text === ')' || text === ']') depth -= 1;
    return depth === 0;
  });
}

function dropCast(pieces: readonly Piece[], index: number): void {
  const colons = pieces[index];
  if (!isSymbol(colons, '::')) return;
  const isTwoWords = isWord(pieces[index + 2], 'varying', 'precision');
  const end = index + (isTwoWords ? 3 : 2);
  const last = isSymbol(pieces[end], '(') ? closing(pieces, end) : end - 1;
  for (const piece of pieces.slice(index, last + 1)) piece.text = '';
}

function replaceFetch(pieces: readonly Piece[], index: number): void {
  const [fetch, first, count, rows, only] = pieces.slice(index, index + 5);
  if (!isWord(fetch, 'fetch') || !isWord(first, 'first', 'next') || !count) return;
  if (!isWord(rows, 'row', 'rows') || !isWord(only, 'only')) return;
  fetch.text = 'LIMIT';
  for (const piece of [first, rows, only]) piece.text = '';
}

function addEscape(pieces: readonly Piece[], index: number): void {
  const [like, pattern, next] = pieces.slice(index, index + 3);
  if (!isWord(like, 'like') || !pattern || isWord(next, 'escape')) return;
  if (pattern.kind === 'quoted' || isSymbol(pattern, '?')) pattern.text += " ESCAPE '\\'";
}
