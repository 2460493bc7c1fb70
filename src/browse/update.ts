/** What each thing that happens makes of the state. No terminal and no server are known here. */
import { LogicalPath } from '../domain/logical-path.js';
import { askingKey, confirmingKey } from './asking.js';
import type { Item } from './item.js';
import type { Key } from './key.js';
import { editLine, type LineInput, textOf } from './line-input.js';
import { listKey, previewKey } from './list-keys.js';
import { arrangeAgain, cursorAt, filterBy, moveCursor, reload, toListMode } from './moves.js';
import type { BrowseState, Preview, Size } from './state.js';
import type { Task } from './task.js';

export type Message =
  | { readonly is: 'key'; readonly key: Key }
  | { readonly is: 'resized'; readonly size: Size }
  /** More of a listing. */
  | { readonly is: 'listed'; readonly load: number; readonly items: readonly Item[] }
  | { readonly is: 'listing-ended'; readonly load: number; readonly failure?: string }
  | ({ readonly is: 'previewed' } & Preview)
  /** The commands of a task have run. */
  | ({ readonly is: 'ran' } & TaskEnd)
  /** The begin of a local path, completed. */
  | { readonly is: 'completed'; readonly from: string; readonly to: string };

export interface TaskEnd {
  readonly task: Task;
  readonly isWell: boolean;
  /** Paths that need no longer be marked. */
  readonly settled: ReadonlySet<string>;
}

/** What is to be done outside. */
export type Effect =
  | { readonly do: 'run'; readonly task: Task }
  | { readonly do: 'leave'; readonly how: 'quit' | 'interrupt' }
  | { readonly do: 'complete'; readonly text: string }
  | { readonly do: 'redraw' };

export interface Step {
  readonly state: BrowseState;
  readonly effect?: Effect;
}

export function update(state: BrowseState, message: Message): Step {
  switch (message.is) {
    case 'key':
      return afterKey(state, keyPressed({ ...state, notice: undefined }, message.key));
    case 'resized':
      return { state: moveCursor({ ...state, size: message.size }, 0) };
    case 'listed':
      if (message.load !== state.load) return { state };
      return { state: arrangeAgain({ ...state, items: [...state.items, ...message.items] }) };
    case 'listing-ended': {
      const { load, failure } = message;
      if (load !== state.load) return { state };
      const progress =
        failure === undefined
          ? ({ is: 'complete' } as const)
          : ({ is: 'failed', failure } as const);
      const ended = { ...state, progress, wanted: undefined };
      return { state: state.wanted === undefined ? ended : cursorAt(ended, state.wanted.orRow) };
    }
    case 'previewed':
      return { state: { ...state, preview: { of: message.of, lines: message.lines } } };
    case 'ran':
      return { state: afterTask(state, message) };
    case 'completed':
      return { state: completed(state, message.from, message.to) };
  }
}

/** Who moves the cursor does not wait for it to move by itself. */
function afterKey(before: BrowseState, step: Step): Step {
  const { state } = step;
  if (state.load !== before.load || state.cursor === before.cursor) return step;
  return { ...step, state: { ...state, wanted: undefined } };
}

function keyPressed(state: BrowseState, key: Key): Step {
  const { mode } = state;
  switch (mode.is) {
    case 'list':
      return listKey(state, key);
    case 'preview':
      return previewKey(state, key);
    case 'help':
      return key.is === 'interrupt' ? listKey(state, key) : { state: toListMode(state) };
    case 'filter':
      return filterKey(state, mode.line, key);
    case 'asking':
      return askingKey(state, mode.asking, key);
    case 'confirming':
      return confirmingKey(state, mode.forGood, key);
  }
}

/** The list follows while the filter is typed; up and down move in it. */
function filterKey(state: BrowseState, line: LineInput, key: Key): Step {
  switch (key.is) {
    case 'enter':
      return { state: toListMode(state) };
    case 'escape':
    case 'interrupt':
      return { state: toListMode(filterBy(state, '')) };
    case 'up':
    case 'down':
    case 'page-up':
    case 'page-down':
      return listKey(state, key);
    default: {
      const edited = editLine(line, key);
      if (edited === undefined) return { state };
      return {
        state: { ...filterBy(state, textOf(edited)), mode: { is: 'filter', line: edited } },
      };
    }
  }
}

function afterTask(state: BrowseState, { task, isWell, settled }: TaskEnd): BrowseState {
  const marks = new Map([...state.marks].filter(([path]) => !settled.has(path)));
  const made =
    task.does === 'make' && isWell
      ? LogicalPath.fromServer(`${task.place}`).join(task.name)
      : undefined;
  return reload({ ...state, marks }, made);
}

/** Takes a completion, unless more was typed meanwhile. */
function completed(state: BrowseState, from: string, to: string): BrowseState {
  const { mode } = state;
  if (mode.is !== 'asking' || mode.asking.line.before !== from) return state;
  const line = { ...mode.asking.line, before: to };
  return { ...state, mode: { is: 'asking', asking: { ...mode.asking, line } } };
}
