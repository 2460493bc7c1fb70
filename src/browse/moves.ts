/** Moving about: the cursor, the listing and the preview. */
import type { LogicalPath } from '../domain/logical-path.js';
import { arrange, type SortKey } from './order.js';
import { type BrowseState, bodyHeight, chosen, TABS } from './state.js';

/** Moves the cursor so many rows, within the listing, and brings it on the screen. */
export function moveCursor(state: BrowseState, by: number): BrowseState {
  return cursorAt(state, state.cursor + by);
}

/** Puts the cursor on a row, or the one nearest to it. */
export function cursorAt(state: BrowseState, index: number): BrowseState {
  const cursor = Math.max(0, Math.min(index, state.rows.length - 1));
  const height = bodyHeight(state);
  const lowest = Math.max(0, Math.min(state.top, state.rows.length - height));
  const top = cursor < lowest ? cursor : Math.max(lowest, cursor - height + 1);
  const isSame = state.rows[cursor]?.path === chosen(state)?.path;
  return { ...state, cursor, top, previewTop: isSame ? state.previewTop : 0 };
}

/** Filters and sorts anew; the cursor stays on its item, or goes to the one that was waited for. */
export function arrangeAgain(state: BrowseState): BrowseState {
  const { items, filter, sort, wanted } = state;
  const rows = arrange(items, filter, sort);
  const waited = wanted === undefined ? -1 : rows.findIndex(({ path }) => path.equals(wanted.path));
  if (waited >= 0) return cursorAt({ ...state, rows, wanted: undefined }, waited);
  const item = chosen(state);
  // An item at the top that nobody chose is no reason to move away from the top.
  const kept = item === undefined || state.cursor === 0 ? -1 : rows.indexOf(item);
  return cursorAt({ ...state, rows }, kept < 0 ? state.cursor : kept);
}

export function filterBy(state: BrowseState, filter: string): BrowseState {
  return arrangeAgain({ ...state, filter });
}

export function sortBy(state: BrowseState, sort: SortKey): BrowseState {
  return arrangeAgain({ ...state, sort });
}

/** Begins to list a collection; the cursor goes to `path` when that comes. */
export function enter(state: BrowseState, place: LogicalPath, path?: LogicalPath): BrowseState {
  return {
    ...state,
    place,
    mode: { is: 'list' },
    load: state.load + 1,
    progress: { is: 'loading' },
    items: [],
    rows: [],
    filter: '',
    cursor: 0,
    top: 0,
    wanted: path === undefined ? undefined : { path, orRow: 0 },
    preview: undefined,
    previewTop: 0,
  };
}

/** Lists the same collection again; filter and cursor stay, on the same row where its item is gone. */
export function reload(state: BrowseState, path = chosen(state)?.path): BrowseState {
  const { filter, cursor, top, previewTop } = state;
  const wanted = path === undefined ? undefined : { path, orRow: cursor };
  return { ...enter(state, state.place), wanted, filter, top, previewTop };
}

/** Shows the next tab of the preview, or the one before. */
export function switchTab(state: BrowseState, by: 1 | -1 = 1): BrowseState {
  const index = TABS.indexOf(state.tab) + by;
  const tab = TABS[(index + TABS.length) % TABS.length] ?? state.tab;
  return { ...state, tab, previewTop: 0 };
}

/** Scrolls the preview by so many of its lines; its last line stays on the screen. */
export function scrollPreview(state: BrowseState, by: number): BrowseState {
  const last = Math.max(0, (state.preview?.lines.length ?? 0) - 1);
  const previewTop = Math.max(0, Math.min(state.previewTop + by, last));
  return { ...state, previewTop };
}

export function toListMode(state: BrowseState): BrowseState {
  return { ...state, mode: { is: 'list' } };
}
