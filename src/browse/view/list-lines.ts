/** The list as lines: cursor, mark, name, size and time. */
import { toReadableTime } from '../../domain/rods-time.js';
import { formatHumanSize } from '../../domain/size.js';
import type { Item } from '../item.js';
import { type BrowseState, bodyHeight } from '../state.js';
import { fitted, type Look, painted, reversed } from './styled-text.js';

const SIZE_WIDTH = 6;
const TIME_WIDTH = 18;
/** Beside the size and the time, which go first where there is no room, the name keeps so many columns. */
const LEAST_NAME = { withSize: 8, withTime: 16 };

/** The rows that are on the screen, each in exactly so many columns. */
export function listLines(state: BrowseState, columns: number, look: Look): readonly string[] {
  const { rows, top, cursor, marks } = state;
  return rows.slice(top, top + bodyHeight(state)).map((item, index) => {
    const isChosen = top + index === cursor;
    return rowText(item, { isChosen, isMarked: marks.has(`${item.path}`), columns, look });
  });
}

interface RowStyle {
  readonly isChosen: boolean;
  readonly isMarked: boolean;
  readonly columns: number;
  readonly look: Look;
}

function rowText(item: Item, { isChosen, isMarked, columns, look }: RowStyle): string {
  const before = signs(isChosen, isMarked, columns);
  const free = columns - before.length;
  const size = free < LEAST_NAME.withSize + SIZE_WIDTH ? '' : sizeText(item);
  const hasTime = free >= LEAST_NAME.withTime + SIZE_WIDTH + TIME_WIDTH;
  const time = hasTime ? toReadableTime(item.modifiedAt).padStart(TIME_WIDTH) : '';
  const after = size + time;
  const name = fitted(item.name + item.sign, free - after.length);
  if (isChosen) return reversed(before + name + after);
  const style = item.sign === '@' ? 'special' : item.sign === '!' ? 'bad' : item.type;
  return painted({ parts: [{ text: before }, { text: name, style }, { text: after }] }, look);
}

function sizeText({ size }: Item): string {
  return (size === undefined ? '' : formatHumanSize(size)).padStart(SIZE_WIDTH);
}

/** Cursor and mark; in few columns one of them, in a single one none. */
function signs(isChosen: boolean, isMarked: boolean, columns: number): string {
  const [cursor, mark] = [isChosen ? '>' : ' ', isMarked ? '*' : ' '];
  if (columns >= LEAST_NAME.withSize) return `${cursor}${mark} `;
  return columns < 2 ? '' : isChosen ? cursor : mark;
}
