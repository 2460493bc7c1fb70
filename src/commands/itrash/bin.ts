/** The bin of the person who is signed in, and paths in it. */
import type { Context } from '../../context/context.js';
import { LogicalPath } from '../../domain/logical-path.js';
import { UsageError } from '../../errors.js';
import { binPath } from '../../operations/trash.js';
import { type OwnBin, pathInBin } from '../../operations/trash-origins.js';

export async function ownBin(ctx: Context): Promise<OwnBin> {
  const { user, zone } = await ctx.client();
  return {
    path: binPath({ user, zone }, zone),
    home: LogicalPath.parse(`/${zone}/home`).join(user),
  };
}

/** What somebody typed to name something in the bin. */
export interface TypedInBin {
  readonly path: LogicalPath;
  /** The absolute path that it had; undefined where a path in the trash was typed. */
  readonly original: LogicalPath | undefined;
  /** An absolute path in the trash names exactly what lies there. */
  readonly isExact: boolean;
}

/**
 * The path in the bin that somebody typed: relative to it, absolute, or the original one.
 * @throws UsageError for a path that is in neither.
 */
export function inBin(typed: string, bin: OwnBin): TypedInBin {
  const resolved = LogicalPath.resolve(typed, { home: bin.home, current: bin.path });
  if (resolved.isWithin(bin.path)) {
    return { path: resolved, original: undefined, isExact: typed.startsWith('/') };
  }
  const path = pathInBin(resolved, bin);
  if (path !== undefined) return { path, original: resolved, isExact: false };
  throw new UsageError(`${resolved} is not in your trash`, {
    path: typed,
    hint: 'itrash ls shows what is.',
  });
}
