/** What the keys do in the list and in the preview. */
import { ask, confirmRemoval } from './asking.js';
import type { Target } from './item.js';
import type { Key } from './key.js';
import { EMPTY_LINE } from './line-input.js';
import {
  cursorAt,
  enter,
  filterBy,
  moveCursor,
  reload,
  scrollPreview,
  sortBy,
  switchTab,
  toListMode,
} from './moves.js';
import { SORT_KEYS } from './order.js';
import { type BrowseState, bodyHeight, chosen, isNarrow } from './state.js';
import type { Step } from './update.js';

export function listKey(state: BrowseState, key: Key): Step {
  if (key.is === 'text') return listText(state, key.text);
  switch (key.is) {
    case 'interrupt':
      return { state, effect: { do: 'leave', how: 'interrupt' } };
    case 'redraw':
      return { state, effect: { do: 'redraw' } };
    case 'up':
      return { state: moveCursor(state, -1) };
    case 'down':
      return { state: moveCursor(state, 1) };
    case 'page-up':
      return { state: moveCursor(state, -bodyHeight(state)) };
    case 'page-down':
      return { state: moveCursor(state, bodyHeight(state)) };
    case 'home':
      return { state: cursorAt(state, 0) };
    case 'end':
      return { state: cursorAt(state, state.rows.length - 1) };
    case 'enter':
    case 'right':
      return { state: open(state) };
    case 'backspace':
    case 'left':
      return { state: goUp(state) };
    case 'tab':
      return { state: isNarrow(state) ? showPreview(state) : switchTab(state) };
    case 'escape':
      return { state: state.filter === '' ? state : filterBy(state, '') };
    default:
      return { state };
  }
}

function listText(state: BrowseState, text: string): Step {
  switch (text) {
    case 'q':
      return { state, effect: { do: 'leave', how: 'quit' } };
    case 'h':
      return { state: goUp(state) };
    case 'j':
      return { state: moveCursor(state, 1) };
    case 'k':
      return { state: moveCursor(state, -1) };
    case 'l':
      return { state: open(state) };
    case 'J':
      return { state: scrollPreview(state, 1) };
    case 'K':
      return { state: scrollPreview(state, -1) };
    case '~':
      return { state: enter(state, state.home) };
    case '/':
      return { state: { ...filterBy(state, ''), mode: { is: 'filter', line: EMPTY_LINE } } };
    case '?':
      return { state: { ...state, mode: { is: 'help' } } };
    case ' ':
      return { state: moveCursor(toggleMark(state), 1) };
    case 'a':
      return { state: toggleAll(state) };
    case 'u':
      return { state: { ...state, marks: new Map() } };
    case 's':
      return { state: sortBy(state, nextSort(state)) };
    case 'r':
      return { state: reload(state) };
    case 'g':
      return { state: ask(state, 'get') };
    case 'p':
      return { state: ask(state, 'put') };
    case 'm':
      return { state: ask(state, 'describe') };
    case 'n':
      return { state: ask(state, 'make') };
    case 'd':
      return { state: confirmRemoval(state, false) };
    case 'D':
      return { state: confirmRemoval(state, true) };
    default:
      return { state: { ...state, notice: `${text} is no key here; ? shows the keys` } };
  }
}

/** In the preview that has the whole screen, what moves the cursor in the list moves the text. */
export function previewKey(state: BrowseState, key: Key): Step {
  const page = bodyHeight(state) - 1;
  switch (key.is === 'text' ? key.text : key.is) {
    case 'up':
    case 'k':
    case 'K':
      return { state: scrollPreview(state, -1) };
    case 'down':
    case 'j':
    case 'J':
      return { state: scrollPreview(state, 1) };
    case 'page-up':
      return { state: scrollPreview(state, -page) };
    case 'page-down':
    case ' ':
      return { state: scrollPreview(state, page) };
    case 'home':
      return { state: scrollPreview(state, -state.previewTop) };
    case 'end': {
      const lines = state.preview?.lines.length ?? 0;
      return { state: scrollPreview(state, lines - page - state.previewTop) };
    }
    case 'tab':
      return { state: switchTab(state) };
    case '?':
      return { state: { ...state, mode: { is: 'help' } } };
    case 'interrupt':
    case 'redraw':
      return listKey(state, key);
    case 'enter':
    case 'escape':
    case 'backspace':
    case 'left':
    case 'h':
    case 'q':
      return { state: { ...toListMode(state), previewTop: 0 } };
    default:
      return { state };
  }
}

/** Goes into a collection; shows a data object on the whole screen. */
function open(state: BrowseState): BrowseState {
  const item = chosen(state);
  if (item === undefined) return state;
  return item.type === 'collection' ? enter(state, item.path) : showPreview(state);
}

function showPreview(state: BrowseState): BrowseState {
  if (chosen(state) === undefined) return state;
  return { ...state, mode: { is: 'preview' }, previewTop: 0 };
}

function goUp(state: BrowseState): BrowseState {
  const { place } = state;
  return place.isRoot ? state : enter(state, place.parent, place);
}

function toggleMark(state: BrowseState): BrowseState {
  const item = chosen(state);
  if (item === undefined) return state;
  const marks = new Map(state.marks);
  const key = `${item.path}`;
  if (!marks.delete(key)) marks.set(key, targetOf(item));
  return { ...state, marks };
}

/** Marks all rows; where all are marked, none of them. */
function toggleAll(state: BrowseState): BrowseState {
  const { rows } = state;
  const marks = new Map(state.marks);
  const areMarked = rows.every(({ path }) => marks.has(`${path}`));
  for (const row of rows) {
    if (areMarked) marks.delete(`${row.path}`);
    else marks.set(`${row.path}`, targetOf(row));
  }
  return { ...state, marks };
}

function targetOf({ path, type }: Target): Target {
  return { path, type };
}

function nextSort({ sort }: BrowseState) {
  return SORT_KEYS[(SORT_KEYS.indexOf(sort) + 1) % SORT_KEYS.length] ?? 'name';
}
