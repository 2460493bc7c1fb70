/** What a person presses, by its meaning. */
export type Key =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: Exclude<KeyName, 'text'> };

type KeyName =
  | 'text'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'home'
  | 'end'
  | 'enter'
  | 'tab'
  | 'backspace'
  | 'delete'
  | 'escape'
  | 'erase-line'
  | 'erase-word'
  | 'redraw'
  | 'suspend'
  | 'interrupt';

const NAMED: Readonly<Record<string, Exclude<KeyName, 'text'>>> = {
  up: 'up',
  down: 'down',
  left: 'left',
  right: 'right',
  pageup: 'page-up',
  pagedown: 'page-down',
  home: 'home',
  end: 'end',
  return: 'enter',
  enter: 'enter',
  tab: 'tab',
  backspace: 'backspace',
  delete: 'delete',
  escape: 'escape',
};

/** With the control key, as in a shell and in `less`. */
const WITH_CONTROL: Readonly<Record<string, Exclude<KeyName, 'text'>>> = {
  a: 'home',
  b: 'page-up',
  c: 'interrupt',
  e: 'end',
  f: 'page-down',
  h: 'backspace',
  l: 'redraw',
  u: 'erase-line',
  w: 'erase-word',
  z: 'suspend',
};

/** As node:readline tells of a key. */
export interface KeyPress {
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

/** Reads a key; undefined for one that means nothing here. */
export function keyOf(text: string | undefined, { name, ctrl, meta }: KeyPress): Key | undefined {
  const known = (ctrl === true ? WITH_CONTROL : NAMED)[name ?? ''];
  if (known !== undefined) return { is: known };
  if (ctrl === true || meta === true || text === undefined) return undefined;
  return /^[^\u0000-\u001f\u007f-\u009f]+$/u.test(text) ? { is: 'text', text } : undefined;
}
