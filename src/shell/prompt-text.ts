import type { Settings } from '../config/settings.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { CliError } from '../errors.js';
import { printable } from '../output/printable.js';

const GREEN = '\u001b[32m';
const BLUE = '\u001b[34m';
const INVERSE = '\u001b[7m';
const PLAIN = '\u001b[0m';
const ERASE_LINE = '\u001b[K';

/** `alice#tempZone ~/reads> `: who, where, and nothing that moves the cursor. */
export function promptText(settings: Settings, inColour: boolean): string {
  const paint = (colour: string, text: string): string =>
    inColour ? `${colour}${printable(text)}${PLAIN}` : printable(text);
  try {
    const { userName, zoneName, pathBase } = settings;
    const place = shortened(pathBase.current, pathBase.home);
    return `${paint(GREEN, `${userName}#${zoneName}`)} ${paint(BLUE, place)}> `;
  } catch (error) {
    if (error instanceof CliError) return 'nobody> ';
    throw error;
  }
}

function shortened(path: LogicalPath, home: LogicalPath): string {
  if (!path.isWithin(home)) return `${path}`;
  return path.equals(home) ? '~' : `~/${path.relativeTo(home)}`;
}

/**
 * Brings the cursor to the begin of a line: of the next one, with a % where output ended, if that
 * was within a line. No terminal tells where its cursor is, so this fills the rest of the line, as
 * zsh does.
 */
export function freshLine(columns: number, inColour: boolean): string {
  const mark = inColour ? `${INVERSE}%${PLAIN}` : '%';
  return `${mark}${' '.repeat(Math.max(0, columns - 1))}\r${ERASE_LINE}`;
}
