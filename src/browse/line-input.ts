import type { Key } from './key.js';

/** A line being typed, around its cursor. */
export interface LineInput {
  readonly before: string;
  readonly after: string;
}

export const EMPTY_LINE: LineInput = { before: '', after: '' };

/** Splits into what a person sees as characters. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export function textOf({ before, after }: LineInput): string {
  return before + after;
}

/** The line after a key; undefined for keys that do not edit. */
export function editLine({ before, after }: LineInput, key: Key): LineInput | undefined {
  const last = lastCharacter(before);
  const next = firstCharacter(after);
  switch (key.is) {
    case 'text':
      return { before: before + key.text, after };
    case 'backspace':
      return { before: before.slice(0, before.length - last.length), after };
    case 'delete':
      return { before, after: after.slice(next.length) };
    case 'left':
      return { before: before.slice(0, before.length - last.length), after: last + after };
    case 'right':
      return { before: before + next, after: after.slice(next.length) };
    case 'home':
      return { before: '', after: before + after };
    case 'end':
      return { before: before + after, after: '' };
    case 'erase-line':
      return { before: '', after };
    case 'erase-word':
      return { before: before.replace(/[^\s/]*[\s/]*$/, ''), after };
    default:
      return undefined;
  }
}

function firstCharacter(text: string): string {
  for (const { segment } of characters.segment(text)) return segment;
  return '';
}

function lastCharacter(text: string): string {
  return [...characters.segment(text)].at(-1)?.segment ?? '';
}
