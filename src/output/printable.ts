/**
 * Text with its control characters made visible as `\xNN` (`\n`, `\t` and `\r` by their letters),
 * so that a name cannot move the cursor, ring the bell or forge a line on somebody's terminal.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    escapeOne,
  );
}

const LETTERS: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

function escapeOne(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0xff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return LETTERS[character] ?? `\\x${code.toString(16).padStart(2, '0')}`;
}
