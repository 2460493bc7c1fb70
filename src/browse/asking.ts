/** What is asked before something is done, line by line. */

import type { Key } from './key.js';
import { EMPTY_LINE, editLine, textOf } from './line-input.js';
import { toListMode } from './moves.js';
import { type Asking, type BrowseState, targets } from './state.js';
import type { Task } from './task.js';
import type { Step } from './update.js';

interface Question {
  readonly text: string;
  readonly mayBeEmpty?: true;
}

/** The lines that each action asks for, in this order. */
const QUESTIONS: Readonly<Record<Asking['what'], readonly [Question, ...Question[]]>> = {
  get: [{ text: 'to the local folder', mayBeEmpty: true }],
  put: [{ text: 'put the local file or folder' }],
  describe: [
    { text: 'attribute' },
    { text: 'value' },
    { text: 'units (may be empty)', mayBeEmpty: true },
  ],
  make: [{ text: 'make the collection' }],
};

/** Begins to ask; where there is nothing to do it with, says so. */
export function ask(state: BrowseState, what: Asking['what']): BrowseState {
  const isForTargets = what === 'get' || what === 'describe';
  if (isForTargets && targets(state).length === 0) return withNothing(state);
  return { ...state, mode: { is: 'asking', asking: { what, answers: [], line: EMPTY_LINE } } };
}

/** Begins to ask whether to remove. What is in the trash already is removed for good. */
export function confirmRemoval(state: BrowseState, forGood: boolean): BrowseState {
  const all = targets(state);
  if (all.length === 0) return withNothing(state);
  const areInTrash = all.every(({ path }) => /^\/[^/]+\/trash\//.test(`${path}`));
  return { ...state, mode: { is: 'confirming', forGood: forGood || areInTrash } };
}

/** The question that is open. */
export function questionText(state: BrowseState, { what, answers }: Asking): string {
  const { text } = questionAt(what, answers.length);
  if (what === 'get') return `get ${counted(state)} ${text} [${state.folder}]: `;
  if (what === 'describe') return `metadata of ${counted(state)}: ${text}: `;
  return `${text}: `;
}

export function confirmationText(state: BrowseState, forGood: boolean): string {
  return forGood
    ? `remove ${counted(state)} for good, not into the trash? [y/N] `
    : `move ${counted(state)} to the trash? [y/N] `;
}

export function askingKey(state: BrowseState, asking: Asking, key: Key): Step {
  switch (key.is) {
    case 'escape':
    case 'interrupt':
      return { state: toListMode(state) };
    case 'enter':
      return answered(state, asking);
    case 'tab': {
      const isLocal = asking.what === 'get' || asking.what === 'put';
      return isLocal ? { state, effect: { do: 'complete', text: asking.line.before } } : { state };
    }
    default: {
      const line = editLine(asking.line, key) ?? asking.line;
      return { state: { ...state, mode: { is: 'asking', asking: { ...asking, line } } } };
    }
  }
}

/** Only `y` is yes. */
export function confirmingKey(state: BrowseState, forGood: boolean, key: Key): Step {
  const next = toListMode(state);
  if (key.is !== 'text' || key.text.toLowerCase() !== 'y') {
    return { state: { ...next, notice: 'nothing was removed' } };
  }
  return {
    state: next,
    effect: { do: 'run', task: { does: 'remove', targets: targets(state), forGood } },
  };
}

function answered(state: BrowseState, asking: Asking): Step {
  const { what, answers, line } = asking;
  const answer = textOf(line);
  if (answer === '' && questionAt(what, answers.length).mayBeEmpty !== true) {
    return { state: { ...state, notice: 'This cannot be empty; Esc gives up.' } };
  }
  const all = [...answers, answer];
  if (all.length < QUESTIONS[what].length) {
    const next = { ...asking, answers: all, line: EMPTY_LINE };
    return { state: { ...state, mode: { is: 'asking', asking: next } } };
  }
  return { state: toListMode(state), effect: { do: 'run', task: taskOf(state, what, all) } };
}

function taskOf(state: BrowseState, what: Asking['what'], answers: readonly string[]): Task {
  const [first = '', value = '', units = ''] = answers;
  switch (what) {
    case 'get':
      return { does: 'get', targets: targets(state), folder: first === '' ? state.folder : first };
    case 'put':
      return { does: 'put', local: first, place: state.place };
    case 'describe':
      return { does: 'describe', targets: targets(state), avu: { attribute: first, value, units } };
    case 'make':
      return { does: 'make', place: state.place, name: first };
  }
}

function questionAt(what: Asking['what'], index: number): Question {
  return QUESTIONS[what][index] ?? QUESTIONS[what][0];
}

/** The one thing by its name, several by their number. */
function counted(state: BrowseState): string {
  const all = targets(state);
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only.path.name;
  return `the ${all.length} marked`;
}

function withNothing(state: BrowseState): BrowseState {
  return { ...state, notice: 'There is nothing here, and nothing is marked.' };
}
