/** The keys, for the help on the screen and for the manual page. */

export const KEY_TABLE: readonly (readonly [keys: string, about: string])[] = [
  ['arrows, h j k l', 'move; right goes into a collection, left goes up'],
  ['PgUp PgDn Home End', 'move by screens, to the first, to the last'],
  ['~', 'go to the home collection'],
  ['Enter', 'go into a collection; show a data object on the whole screen'],
  ['Tab', 'next part of the preview; on a narrow terminal, show it'],
  ['J K', 'scroll the preview'],
  ['/', 'show only names that hold a text; Esc shows all again'],
  ['s', 'sort by name, size or time'],
  ['space', 'mark or unmark; marks stay while you walk'],
  ['a, u', 'mark all that is shown, or unmark it; unmark everything'],
  ['g', 'get what is marked into a local folder'],
  ['p', 'put a local file or folder here'],
  ['m', 'add metadata to what is marked'],
  ['d', 'move what is marked to the trash, or out of it for good'],
  ['D', 'remove what is marked for good'],
  ['n', 'make a collection'],
  ['r', 'list again'],
  ['q, Ctrl-C, Ctrl-Z', 'leave; Ctrl-Z until fg in the shell around it'],
];

/** What the signs in the list mean. */
export const SIGNS: readonly (readonly [sign: string, about: string])[] = [
  ['>', 'the cursor'],
  ['*', 'marked'],
  ['/', 'collection'],
  ['@', 'mounted or linked'],
  ['!', 'no good replica'],
];

/** They fit a terminal of 80 columns and 24 rows. */
export function helpLines(): readonly string[] {
  return [
    ...KEY_TABLE.map(([keys, about]) => `${keys.padEnd(19)} ${about}`),
    '',
    SIGNS.map(([sign, about]) => `${sign} ${about}`).join('   '),
    'Without marks, actions are for the entry under the cursor.',
  ];
}
