import type { LogicalPath } from '../../domain/logical-path.js';
import type { Engine } from '../engine.js';
import { failure, outcome, type Pending } from '../outcome.js';

/** Collections remembered although they are there; those that could not be made always are. */
const MOST_REMEMBERED = 10_000;

/** Makes each collection once, while the walk goes on; uploads wait for the one they go into. */
export class CollectionMaker {
  private readonly making = new Map<string, Promise<void>>();
  /** Collections asked for and not there yet. */
  private underWay = 0;

  constructor(private readonly engine: Engine) {}

  /** Resolves when the collection is there; parents are made first. */
  private make(path: LogicalPath): Promise<void> {
    const known = this.making.get(`${path}`);
    if (known !== undefined) return known;
    this.underWay += 1;
    const made = this.afterParent(path).finally(() => {
      this.underWay -= 1;
    });
    made.catch(() => {});
    this.making.set(`${path}`, made);
    // A walk does not come back to one that was made so long ago.
    const forget = (): void => {
      if (this.making.size > MOST_REMEMBERED) this.making.delete(`${path}`);
    };
    made.then(forget, () => {});
    return made;
  }

  /**
   * Begins to make a collection and gives what will have become of it. The walk that asks does not
   * run away from the server: it waits while many are under way.
   */
  async makeSoon(path: LogicalPath): Promise<Pending> {
    const paths = { target: `${path}` };
    const state = this.engine.client.readsOnly ? 'planned' : 'done';
    const pending = this.make(path).then(
      () => outcome('create_collection', state, paths),
      (error: unknown) => failure('create_collection', paths, error),
    );
    pending.catch(() => {});
    if (this.underWay >= this.engine.width * 2) await pending.catch(() => {});
    return { pending };
  }

  /** Resolves when a collection that is being made is there; at once for any other. */
  ready(path: LogicalPath): Promise<void> {
    return this.making.get(`${path}`) ?? Promise.resolve();
  }

  private async afterParent(path: LogicalPath): Promise<void> {
    await this.making.get(`${path.parent}`);
    const { pace, client } = this.engine;
    if (client.readsOnly) return;
    await pace.attempt(() => client.collections.create(path));
  }
}
