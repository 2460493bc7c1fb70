/** The list as lines: cursor, mark, name, size and time. */
import { toReadableTime } from '../../domain/rods-time.js';
import { formatHumanSize } from '../../domain/size.js';
import type { Item } from '../item.js';
import { type BrowseState, bodyHeight } from '../state.js';
import { fitted, type Look, painted, reversed } from './styled-text.js';

const SIZE_WIDTH = 6;
const TIME_WIDTH = 18;
/** The time stands where the name keeps so many columns. */
const LEAST_NAME = 16;

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
  const before = `${isChosen ? '>' : ' '}${isMarked ? '*' : ' '} `;
  const hasTime = columns >= before.length + LEAST_NAME + SIZE_WIDTH + TIME_WIDTH;
  const size = item.size === undefined ? '' : formatHumanSize(item.size);
  const time = hasTime ? toReadableTime(item.modifiedAt).padStart(TIME_WIDTH) : '';
  const after = size.padStart(SIZE_WIDTH) + time;
  const name = fitted(item.name + item.sign, Math.max(1, columns - before.length - after.length));
  if (isChosen) return reversed(before + name + after);
  const style = item.sign === '@' ? 'special' : item.sign === '!' ? 'bad' : item.type;
  return painted({ parts: [{ text: before }, { text: name, style }, { text: after }] }, look);
}
