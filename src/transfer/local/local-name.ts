import { LocalError } from '../../errors.js';

/** Names that Windows keeps for devices, whatever follows the first dot. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
const WINDOWS_FORBIDDEN = /[<>:"|?*\\\u0000-\u001f]/;
/** The longest name of usual file systems, bytes. */
const LONGEST = 255;

/** Why this machine must not, or cannot, have a file of this name; undefined for a good name. */
export function objectionTo(name: string, platform: NodeJS.Platform): string | undefined {
  if (name === '' || name === '.' || name === '..') return 'it would lead out of the folder';
  if (name.includes('/')) return 'it holds a slash';
  if (name.includes('\0')) return 'it holds a NUL character';
  if (Buffer.byteLength(name) > LONGEST) return `it is longer than ${LONGEST} bytes`;
  if (platform !== 'win32') return undefined;
  if (WINDOWS_FORBIDDEN.test(name)) return 'it holds a character that Windows does not allow';
  if (/[. ]$/.test(name)) return 'Windows drops the dot or blank at its end';
  return DEVICES.test(name) ? 'it is the name of a device on Windows' : undefined;
}

/** What something of this name is called here where names are mapped. */
export function nameHere(name: string, platform: NodeJS.Platform): string {
  const mustMap = name.includes('%') || objectionTo(name, platform) !== undefined;
  return mustMap ? mappedName(name) : name;
}

/**
 * A name that this machine can have, made from one it cannot: what stands in the way as `%XX`, and
 * the percent sign itself too, so that two names never become one.
 */
export function mappedName(name: string): string {
  const escaped = name.replace(/[%<>:"|?*\\/\u0000-\u001f]/g, hex).replace(/[. ]$/, hex);
  const safe = DEVICES.test(escaped) || escaped === '' ? `%${escaped}` : escaped;
  return shortened(safe === '.' || safe === '..' ? hexAll(safe) : safe);
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function hexAll(text: string): string {
  return [...text].map(hex).join('');
}

/** Long names are cut, and told apart by a short sum of the whole. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  let sum = 0;
  for (const character of name) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  const tail = `%${sum.toString(16).padStart(8, '0')}`;
  let kept = name;
  while (Buffer.byteLength(kept) + tail.length > LONGEST) kept = kept.slice(0, -1);
  return `${kept}${tail}`;
}

/** The error for a name that is refused. */
export function refusedName(name: string, objection: string, path: string): LocalError {
  return new LocalError(`${path}: cannot be stored here as ${JSON.stringify(name)}: ${objection}`, {
    path,
    hint: 'Use --map-names to store it under an escaped name.',
  });
}
