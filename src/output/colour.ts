import type { Style } from './styled-line.js';

/** Writes a text in the colour of its style. */
export type Paint = (text: string, style: Style | undefined) => string;

export interface ColourChoice {
  /** `--color`. */
  readonly choice: 'auto' | 'always' | 'never';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/**
 * Whether to use colour: as `--color` says, else as FORCE_COLOR or NO_COLOR say, the first before
 * the second as in Node.js itself, else on terminals that are not `dumb`.
 */
export function usesColour({ choice, env, isTerminal }: ColourChoice): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (refused !== undefined && refused !== '') return false;
  return isTerminal && terminal !== 'dumb';
}

/** Colours nothing but what is coloured always; for most of what the program writes. */
export const plainPaint: Paint = (text, style) => {
  if (style === 'always-blue') return `\u001b[34m${text}\u001b[0m`;
  return style === 'always-green' ? `\u001b[32m${text}\u001b[0m` : text;
};

/** Paints with the sixteen colours that every terminal has, so that its own theme decides. */
export async function loadPaint(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const paints: Partial<Record<Style, (text: string) => string>> = {
    collection: chalk.bold.blue,
    special: chalk.bold.cyan,
    label: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
  };
  return (text, style) => {
    const paint = style === undefined ? undefined : paints[style];
    return paint === undefined ? plainPaint(text, style) : paint(text);
  };
}
