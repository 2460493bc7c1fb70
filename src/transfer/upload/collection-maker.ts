import type { LogicalPath } from '../../domain/logical-path.js';
import type { Engine } from '../engine.js';

/** Makes each collection once, while the walk goes on; uploads wait for the one they go into. */
export class CollectionMaker {
  private readonly making = new Map<string, Promise<void>>();
  /** Collections asked for and not there yet. */
  pending = 0;

  constructor(private readonly engine: Engine) {}

  /** Resolves when the collection is there; parents are made first. */
  make(path: LogicalPath): Promise<void> {
    const known = this.making.get(`${path}`);
    if (known !== undefined) return known;
    this.pending += 1;
    const made = this.afterParent(path).finally(() => {
      this.pending -= 1;
    });
    made.catch(() => {});
    this.making.set(`${path}`, made);
    return made;
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
