/** Removing from a target what its source does not have. */
import { rm } from 'node:fs/promises';
import { LocalError, UsageError } from '../errors.js';
import type { Engine } from '../transfer/engine.js';
import { localFailure } from '../transfer/local/local-failure.js';
import { failure, type Outcome, outcome } from '../transfer/outcome.js';
import { removePath } from './remove.js';
import type { SyncPlace } from './sync-place.js';

export interface RemovalOptions {
  /** Nothing is removed where there would be more: something else than meant may be wrong. */
  readonly most: number;
  /** Objects are gone at once, in place of into the trash. */
  readonly noTrash: boolean;
}

interface Removal {
  readonly place: SyncPlace;
  readonly kind: 'leaf' | 'branch';
}

/** Collects what is to go, and removes it when everything else is done. */
export class Removals {
  private readonly found: Removal[] = [];
  private count = 0;
  private unseen = false;

  constructor(
    private readonly engine: Engine,
    private readonly options: RemovalOptions | undefined,
  ) {}

  /** Notes something that the source does not have; a branch goes with all that is in it. */
  add(place: SyncPlace, kind: Removal['kind']): void {
    if (this.options === undefined) return;
    this.count += 1;
    if (this.count <= this.options.most) this.found.push({ place, kind });
  }

  /** Something of the source could not be looked at: what it has is not known, so nothing goes. */
  forbid(): void {
    this.unseen = true;
  }

  async *perform(): AsyncGenerator<Outcome, void, undefined> {
    if (this.options === undefined) return;
    const { most } = this.options;
    if (this.count === 0) return;
    if (this.unseen) {
      throw new LocalError('nothing was removed, since the source could not be seen whole', {
        hint: 'Mend what was reported above, and run it again.',
      });
    }
    if (this.count > most) {
      throw new UsageError(`${this.count} entries would be removed, more than ${most}`, {
        hint: 'Nothing was removed. If that is meant, allow it with --max-delete.',
        exit: 3,
      });
    }
    for (const { place, kind } of this.found) {
      const paths = { target: `${place.path}` };
      try {
        if (!this.engine.client.readsOnly) await this.remove(place, kind);
        yield outcome('remove', this.engine.client.readsOnly ? 'planned' : 'done', paths);
      } catch (error) {
        yield failure('remove', paths, error);
      }
    }
  }

  private async remove(place: SyncPlace, kind: Removal['kind']): Promise<void> {
    if (place.kind === 'local') {
      await rm(place.path, { recursive: true }).catch((error: unknown) => {
        throw localFailure(error, 'remove', place.path);
      });
      return;
    }
    const type = kind === 'leaf' ? 'data_object' : 'collection';
    await removePath(this.engine.client, place.path, type, {
      recursive: true,
      noTrash: this.options?.noTrash === true,
      onFailure: (error) => {
        throw error;
      },
    });
  }
}
