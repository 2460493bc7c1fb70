/** The target of a synchronisation, and what in it no source has. */
import { walkCollection } from '../transfer/catalog/walk-collection.js';
import type { Engine } from '../transfer/engine.js';
import type { Entry, Obstacle, Walk } from '../transfer/entry.js';
import { walkFolder } from '../transfer/local/walk-folder.js';
import { failure, type Outcome } from '../transfer/outcome.js';
import { IGNORE_FILE } from '../transfer/select/ignore-file.js';
import { Selection, type SelectionOptions } from '../transfer/select/selection.js';
import { placeBelow, type SyncPlace } from './sync-place.js';
import type { Removals } from './sync-removals.js';
import type { SourceWalk } from './sync-source-walk.js';

export class SyncTarget {
  private readonly selection: Selection;

  constructor(
    private readonly engine: Engine,
    private readonly root: SyncPlace,
    private readonly removals: Removals,
    options: SelectionOptions,
  ) {
    this.selection = new Selection(options, root.kind === 'local' ? root.path : undefined);
  }

  /** Links in a local target are never followed: they may lead out of it. */
  walk(): Walk {
    const telling = this.removals.areWanted ? { enter: this.selection.enter } : {};
    const { root, engine } = this;
    if (root.kind === 'logical') return walkCollection(engine.walking, root.path, telling);
    return walkFolder(root.path, { links: 'skip', ...telling });
  }

  /**
   * Notes for removal what no source has, unless rules of either side leave it out. Whether what is
   * below it is to be looked at too, and what could not be although no rule leaves it out.
   */
  async withoutSource(
    found: Entry | Obstacle | undefined,
    sources: readonly Pick<SourceWalk, 'excludes'>[],
  ): Promise<{ readonly isWhole: boolean; readonly failed?: Outcome }> {
    if (found === undefined) return { isWhole: false };
    const { kind, relative } = found;
    const place = placeBelow(this.root, relative);
    const isBranch = kind === 'branch';
    if ([...sources, this.selection].some((rules) => rules.excludes(relative, isBranch))) {
      await this.removals.keep(relative);
      return { isWhole: false };
    }
    if (kind === 'obstacle') {
      await this.removals.keep(relative);
      return {
        isWhole: false,
        failed: failure('remove', { target: `${place.path}` }, found.error),
      };
    }
    if (!this.removals.areWanted) return { isWhole: false };
    // It goes with the folder it speaks of, and stays where that stays.
    const isIgnoreFile = relative === IGNORE_FILE || relative.endsWith(`/${IGNORE_FILE}`);
    if (isBranch || !isIgnoreFile) await this.removals.add(place, relative, kind);
    return { isWhole: true };
  }
}
