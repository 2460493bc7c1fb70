/** Sizes in text for people; programs always get bytes. */
import { flag } from '../../cli/define-command.js';
import { formatHumanSize } from '../../domain/size.js';

export const SIZE_OPTIONS = {
  human: flag('-H, --human-readable', 'sizes such as 1.5G'),
} as const;

/** A size as asked for. */
export function sizeText(bytes: number, choices: { readonly human: boolean }): string {
  return choices.human ? formatHumanSize(bytes) : String(bytes);
}
