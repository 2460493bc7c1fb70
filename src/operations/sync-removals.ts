/** Removing from a target what its sources do not have. */
import { rm } from 'node:fs/promises';
import { LogicalPath } from '../domain/logical-path.js';
import { LocalError, UsageError } from '../errors.js';
import { findEntry } from '../transfer/catalog/find-entry.js';
import type { Engine } from '../transfer/engine.js';
import { localFailure } from '../transfer/local/local-failure.js';
import { failure, type Outcome, outcome } from '../transfer/outcome.js';
import { type ListMark, LongList } from '../transfer/spill/long-list.js';
import { stopped } from '../transfer/stopped.js';
import { surely } from '../transfer/upload/move-surely.js';
import { mapInOrder } from './pool.js';
import { removePath } from './remove.js';
import type { SyncPlace } from './sync-place.js';

export interface RemovalOptions {
  /** Nothing is removed where there would be more: something else than meant may be wrong. */
  readonly most: number;
  /** Objects are gone at once, in place of into the trash. */
  readonly noTrash: boolean;
}

type Kind = 'leaf' | 'branch';

interface Removal {
  readonly place: SyncPlace;
  readonly kind: Kind;
}

/** A branch that is to go, while what is in it is still looked at. */
interface OpenBranch extends Removal {
  readonly relative: string;
  readonly mark: ListMark;
  /** Something in it is to stay, and so must it. */
  isKept: boolean;
}

/**
 * Collects what is to go, and removes it when everything else is done. Everything counts, also what
 * is in a branch; but a branch of which nothing is to stay goes in one piece.
 */
export class Removals {
  private readonly list = new LongList();
  private open: OpenBranch[] = [];
  private count = 0;
  private unseen = false;

  constructor(
    private readonly engine: Engine,
    private readonly options: RemovalOptions | undefined,
  ) {}

  get areWanted(): boolean {
    return this.options !== undefined;
  }

  /** Notes something that no source has, in the order of the walk. `relative` is below its root. */
  async add(place: SyncPlace, relative: string, kind: Kind): Promise<void> {
    await this.leaveFor(relative);
    if (kind === 'leaf') await this.push({ place, kind });
    else this.open.push({ place, relative, kind, mark: this.list.mark(), isKept: false });
  }

  /**
   * Something that no source has either, but that is to stay; so the branches it is in stay, and
   * itself where it was noted before anybody knew.
   */
  async keep(relative: string): Promise<void> {
    await this.leaveFor(relative);
    for (const branch of this.open) branch.isKept = true;
  }

  /** The walk of one target is at its end. */
  async endOfTarget(): Promise<void> {
    await this.leaveFor(undefined);
  }

  /** Something of the sources could not be looked at: what they have is not known, so nothing goes. */
  forbid(): void {
    this.unseen = true;
  }

  /** Removes all of it, but what turned out to be `inUse`. */
  async *perform(inUse: (place: SyncPlace) => boolean): AsyncGenerator<Outcome, void, undefined> {
    if (this.options === undefined || this.count === 0) return;
    const { most } = this.options;
    if (this.unseen) {
      throw new LocalError('nothing was removed, since the source could not be seen whole', {
        hint: 'Mend what was reported above, and run it again.',
      });
    }
    if (this.count > most) {
      const entries = this.count === 1 ? '1 entry' : `${this.count} entries`;
      throw new UsageError(`${entries} would be removed, more than ${most}`, {
        hint: 'Nothing was removed. If that is meant, allow it with --max-delete.',
        exit: 3,
      });
    }
    const removals = this.removals(inUse);
    yield* mapInOrder(removals, this.engine.width, async (removal) => await this.attempt(removal));
  }

  async close(): Promise<void> {
    await this.list.close();
  }

  /** Closes the branches that `relative` is not in; all of them for undefined. */
  private async leaveFor(relative: string | undefined): Promise<void> {
    for (let branch = this.open.at(-1); branch !== undefined; branch = this.open.at(-1)) {
      if (relative === branch.relative || relative?.startsWith(`${branch.relative}/`)) return;
      this.open.pop();
      if (branch.isKept) continue;
      await this.list.cutTo(branch.mark);
      await this.push(branch);
    }
  }

  /** More than may be removed need not be remembered. */
  private async push({ place, kind }: Removal): Promise<void> {
    this.count += 1;
    if (this.options === undefined || this.count > this.options.most) return;
    await this.list.push(JSON.stringify([kind, place.kind, `${place.path}`]));
  }

  private async *removals(
    inUse: (place: SyncPlace) => boolean,
  ): AsyncGenerator<Removal, void, undefined> {
    for await (const line of this.list) {
      const [kind, where, path] = JSON.parse(line) as [Kind, SyncPlace['kind'], string];
      const place: SyncPlace =
        where === 'local'
          ? { kind: where, path }
          : { kind: where, path: LogicalPath.fromServer(path) };
      if (!inUse(place)) yield { kind, place };
    }
  }

  private async attempt({ place, kind }: Removal): Promise<Outcome> {
    const paths = { target: `${place.path}` };
    const { client, stop } = this.engine;
    if (stop.aborted) throw stopped(stop);
    try {
      if (!client.readsOnly) await this.remove(place, kind);
      return outcome('remove', client.readsOnly ? 'planned' : 'done', paths);
    } catch (error) {
      return failure('remove', paths, error);
    }
  }

  private async remove(place: SyncPlace, kind: Kind): Promise<void> {
    if (place.kind === 'local') {
      await rm(place.path, { recursive: true }).catch((error: unknown) => {
        throw localFailure(error, 'remove', place.path);
      });
      return;
    }
    const type = kind === 'leaf' ? 'data_object' : 'collection';
    const { client } = this.engine;
    const act = async (): Promise<void> => {
      await removePath(client, place.path, type, {
        recursive: true,
        noTrash: this.options?.noTrash === true,
        onFailure: (error) => {
          throw error;
        },
      });
    };
    const isDone = async (): Promise<boolean> =>
      (await findEntry(client, place.path)) === undefined;
    await surely(this.engine, act, isDone);
  }
}
