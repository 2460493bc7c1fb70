/** All that the screen shows, as data. */
import type { LogicalPath } from '../domain/logical-path.js';
import type { Line } from '../output/styled-line.js';
import type { Item, Target } from './item.js';
import type { LineInput } from './line-input.js';
import type { SortKey } from './order.js';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export const TABS = ['details', 'metadata', 'permissions', 'content'] as const;
export type Tab = (typeof TABS)[number];

/** What stands beside the list. */
export interface PreviewWish extends Target {
  readonly tab: Tab;
  /** The listing it belongs to: after a reload everything is asked for again. */
  readonly load: number;
}

export interface Preview {
  readonly of: PreviewWish;
  readonly lines: readonly Line[];
}

/** What a listing has come to; items come page by page. */
export type Progress =
  | { readonly is: 'loading' }
  | { readonly is: 'complete' }
  | { readonly is: 'failed'; readonly failure: string };

/** What is asked one line after the other, and what was answered so far. */
export interface Asking {
  readonly what: 'get' | 'put' | 'describe' | 'make';
  readonly answers: readonly string[];
  readonly line: LineInput;
}

/** Where the keys go. */
export type Mode =
  | { readonly is: 'list' }
  /** The preview has the whole screen. */
  | { readonly is: 'preview' }
  | { readonly is: 'help' }
  | { readonly is: 'filter'; readonly line: LineInput }
  | { readonly is: 'asking'; readonly asking: Asking }
  | { readonly is: 'confirming'; readonly forGood: boolean };

/** The path that the cursor waits for, and the row for where it does not come. */
export interface Wanted {
  readonly path: LogicalPath;
  readonly orRow: number;
}

export interface BrowseState {
  /** `user#zone`. */
  readonly who: string;
  /** The local working folder. */
  readonly folder: string;
  readonly dryRun: boolean;
  readonly size: Size;
  readonly mode: Mode;
  readonly home: LogicalPath;
  readonly place: LogicalPath;
  /** Number of the listing; what comes for an older one is dropped. */
  readonly load: number;
  readonly progress: Progress;
  /** As they came. */
  readonly items: readonly Item[];
  /** As they are shown. */
  readonly rows: readonly Item[];
  readonly filter: string;
  readonly sort: SortKey;
  /** Index in `rows`. */
  readonly cursor: number;
  /** The first row on the screen. */
  readonly top: number;
  /** Where the cursor is to be when that has come. */
  readonly wanted: Wanted | undefined;
  /** By path. They are kept from one collection to the next. */
  readonly marks: ReadonlyMap<string, Target>;
  readonly tab: Tab;
  readonly preview: Preview | undefined;
  /** The first line of the preview on the screen. */
  readonly previewTop: number;
  /** Shown until the next key. */
  readonly notice: string | undefined;
}

/** The state before anything is loaded; the first listing is number 1. */
export function startState(of: {
  readonly who: string;
  readonly folder: string;
  readonly dryRun: boolean;
  readonly size: Size;
  readonly home: LogicalPath;
  readonly place: LogicalPath;
  /** A data object in `place` that the cursor is to be on. */
  readonly object?: LogicalPath | undefined;
}): BrowseState {
  const { object, ...rest } = of;
  return {
    ...rest,
    wanted: object === undefined ? undefined : { path: object, orRow: 0 },
    mode: { is: 'list' },
    load: 1,
    progress: { is: 'loading' },
    items: [],
    rows: [],
    filter: '',
    sort: 'name',
    cursor: 0,
    top: 0,
    marks: new Map(),
    tab: 'details',
    preview: undefined,
    previewTop: 0,
    notice: undefined,
  };
}

/** Terminals narrower than this show the list alone. */
const NARROW = 80;

export function isNarrow({ size }: BrowseState): boolean {
  return size.columns < NARROW;
}

/** The lines around the list: where one is and, below it, how it is and what the keys do. */
export type Bar = 'header' | 'status' | 'bottom';

/** Those that there is room for: the list goes before, but what is asked before all. */
export function barsOf({ size: { rows }, mode }: BrowseState): readonly Bar[] {
  if (rows >= 4) return ['header', 'status', 'bottom'];
  if (rows === 3) return ['status', 'bottom'];
  const isAsked = mode.is === 'asking' || mode.is === 'filter' || mode.is === 'confirming';
  if (isAsked) return ['bottom'];
  return rows === 2 ? ['status'] : [];
}

/** Lines that are left for the list. */
export function bodyHeight(state: BrowseState): number {
  return Math.max(1, state.size.rows - barsOf(state).length);
}

/** The item under the cursor. */
export function chosen({ rows, cursor }: BrowseState): Item | undefined {
  return rows[cursor];
}

/** What an action is for: all that is marked or, without marks, what is under the cursor. */
export function targets(state: BrowseState): readonly Target[] {
  if (state.marks.size > 0) return [...state.marks.values()];
  const item = chosen(state);
  return item === undefined ? [] : [{ path: item.path, type: item.type }];
}

/** The preview that is to be on the screen; undefined where there is none. */
export function wishedPreview(state: BrowseState): PreviewWish | undefined {
  const item = chosen(state);
  if (item === undefined || (isNarrow(state) && state.mode.is !== 'preview')) return undefined;
  return { path: item.path, type: item.type, tab: state.tab, load: state.load };
}

export function isSameWish(one: PreviewWish | undefined, other: PreviewWish | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.path.equals(other.path) && one.tab === other.tab && one.load === other.load;
}
