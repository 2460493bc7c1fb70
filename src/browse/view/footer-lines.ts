/** The two lines at the bottom: how the listing is, and what the keys do or what is asked. */
import { printable } from '../../output/printable.js';
import { confirmationText, questionText } from '../asking.js';
import type { LineInput } from '../line-input.js';
import type { BrowseState } from '../state.js';
import { reversed } from './styled-text.js';

const KEYS =
  '? help  space mark  g get  p put  d remove  m metadata  n new  / filter  s sort  q leave';

export function statusText(state: BrowseState): string {
  const { rows, items, cursor, progress, filter, sort, marks, notice } = state;
  if (notice !== undefined) return printable(notice);
  if (progress.is === 'failed') return printable(progress.failure);
  const shown = filter === '' ? `${items.length}` : `${rows.length} of ${items.length}`;
  return [
    rows.length === 0 ? `${shown} here` : `${cursor + 1} / ${shown}`,
    ...(progress.is === 'loading' ? ['loading …'] : []),
    `by ${sort}`,
    ...(filter === '' ? [] : [`filter: ${printable(filter)}`]),
    ...(marks.size === 0 ? [] : [`${marks.size} marked`]),
    ...(state.dryRun ? ['dry run'] : []),
  ].join('  ');
}

/** What is asked, with the line being typed; else the keys. */
export function bottomText(state: BrowseState): string {
  const { mode } = state;
  switch (mode.is) {
    case 'filter':
      return `/${lineText(mode.line)}`;
    case 'asking':
      return printable(questionText(state, mode.asking)) + lineText(mode.asking.line);
    case 'confirming':
      return printable(confirmationText(state, mode.forGood)) + reversed(' ');
    case 'preview':
      return 'Tab next part  arrows scroll  Esc back';
    case 'help':
      return 'any key goes back';
    case 'list':
      return KEYS;
  }
}

/** The cursor is a character in reverse. */
function lineText({ before, after }: LineInput): string {
  const [under = ' ', ...rest] = [...printable(after)];
  return printable(before) + reversed(under) + rest.join('');
}
