import { isAbsolute, resolve } from 'node:path';
import type { Context } from '../../context/context.js';

/**
 * Sources, then the destination; with one path, the current place is the destination. Where
 * `namesMore`, sources are named elsewhere too, and one path is the destination.
 */
export function splitPaths(
  paths: readonly string[],
  { namesMore }: { readonly namesMore: boolean },
): {
  readonly sources: readonly string[];
  readonly destination: string;
} {
  const last = paths.at(-1);
  const isAlone = paths.length < 2 && !namesMore;
  if (isAlone || last === undefined) return { sources: paths, destination: '.' };
  return { sources: paths.slice(0, -1), destination: last };
}

/**
 * A local path as typed, made absolute; no slash is left at its end. Throws LocalError where it is
 * relative to a folder that is not there any more.
 */
export function localPath(ctx: Pick<Context, 'cwd'>, typed: string): string {
  return isAbsolute(typed) ? resolve(typed) : resolve(ctx.cwd, typed);
}
