/** Local paths as they are typed: completed as far as it is certain, and made whole. */
import { join, resolve } from 'node:path';
import { localCandidates } from '../completion/local-candidates.js';

/** What `~` and relative paths are resolved against. */
export interface LocalPlace {
  readonly cwd: string;
  readonly home: string | undefined;
}

/** A local path as typed, made absolute; `~` is the home folder. A slash at the end stays. */
export function expandLocal(typed: string, { cwd, home }: LocalPlace): string {
  const path = home !== undefined && /^~(\/|$)/.test(typed) ? join(home, typed.slice(1)) : typed;
  const whole = resolve(cwd, path);
  return typed.endsWith('/') && whole !== '/' ? `${whole}/` : whole;
}

/** The text with what all paths that go on with it have in common; a folder's name gets a slash. */
export async function completeLocal(typed: string, place: LocalPlace): Promise<string> {
  const { names } = await localCandidates(typed, place);
  const [first, ...others] = names;
  return first === undefined ? typed : others.reduce(commonBegin, first);
}

function commonBegin(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
