/** The bin of the person who is signed in, and paths in it. */
import type { Context } from '../../context/context.js';
import { LogicalPath } from '../../domain/logical-path.js';
import { UsageError } from '../../errors.js';
import { binPath } from '../../operations/trash.js';

export interface OwnBin {
  readonly path: LogicalPath;
  /** The home collection, which most of it came from. */
  readonly home: LogicalPath;
}

export async function ownBin(ctx: Context): Promise<OwnBin> {
  const { user, zone } = await ctx.client();
  return {
    path: binPath({ user, zone }, zone),
    home: LogicalPath.parse(`/${zone}/home`).join(user),
  };
}

/**
 * The path in the bin that somebody typed: relative to it, absolute, or the original one.
 * @throws UsageError for a path that is in neither.
 */
export function inBin(typed: string, { path, home }: OwnBin): LogicalPath {
  const resolved = LogicalPath.resolve(typed, { home: path, current: path });
  if (resolved.isWithin(path)) return resolved;
  if (resolved.isWithin(home)) return path.join(resolved.relativeTo(home));
  throw new UsageError(`${resolved} is not in your trash`, {
    path: typed,
    hint: 'itrash ls shows what is.',
  });
}
