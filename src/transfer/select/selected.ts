import type { Walk } from '../entry.js';
import type { Selection } from './selection.js';

/** A walk without what the selection excludes, and without what is in excluded branches. */
export async function* selected(walk: Walk, selection: Pick<Selection, 'excludes'>): Walk {
  let left: string | undefined;
  for await (const entry of walk) {
    if (left !== undefined && entry.relative.startsWith(`${left}/`)) continue;
    const named = 'original' in entry ? (entry.original ?? entry.relative) : entry.relative;
    if (selection.excludes(named, entry.kind === 'branch')) left = entry.relative;
    else yield entry;
  }
}
