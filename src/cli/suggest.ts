import { nearestWord } from '../domain/nearest-word.js';

/** `Did you mean x? ` for a word that is near one of the known ones; empty otherwise. */
export function suggestionFor(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? '' : `Did you mean ${nearest}? `;
}
