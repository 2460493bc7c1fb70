/** Reads what `iput` and its like are told to attach to each object. */
import type { Avu } from '../../domain/avu.js';
import { type AccessLevel, parseAccessLevel } from '../../domain/permission.js';
import { UsageError } from '../../errors.js';

/** `a;v;u;a2;v2;u2`: attributes, values and units in turn; the last units may be left out. */
export function parseMetadataText(text: string): readonly Avu[] {
  const words = text.split(';');
  if (words.at(-1) === '') words.pop();
  if (words.length % 3 === 2) words.push('');
  const avus: Avu[] = [];
  for (let i = 0; i < words.length; i += 3) {
    const [attribute = '', value = '', units = ''] = words.slice(i, i + 3);
    if (attribute === '' || value === '') {
      throw new UsageError(`--metadata needs attribute;value;units in turn, not ${text}`);
    }
    avus.push({ attribute, value, units });
  }
  return avus;
}

/** `perm user;perm user`, with `user#zone` for users of other zones. */
export function parseAclText(
  text: string,
): readonly { readonly entity: string; readonly level: AccessLevel }[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const blank = part.lastIndexOf(' ');
      if (blank < 0) {
        throw new UsageError(`--acl needs a permission and a user, not ${part}`, {
          hint: 'Write it as "read bob;write carol".',
        });
      }
      return { level: parseAccessLevel(part.slice(0, blank)), entity: part.slice(blank + 1) };
    });
}

/** The data type of an object that was given none. */
export const UNTYPED = 'generic';

/** Data types as iput names them: `t` and `tar` are a tar file (icommands.md section 1.8). */
export function parseDataType(word: string): string {
  return word === 't' || word === 'tar' ? 'tar file' : word;
}
