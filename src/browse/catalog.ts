/** What is asked of the server: listings page by page, and the preview of one thing. */
import type { IrodsClient } from '../api/client.js';
import type { Context } from '../context/context.js';
import type { CatalogEntry } from '../domain/catalog-entry.js';
import type { LogicalPath } from '../domain/logical-path.js';
import { NOTHING_MORE, type Wanted } from '../operations/entry-details.js';
import { noSuchCollection, noSuchPath } from '../operations/failures.js';
import { NAMES_ONLY, PathLister } from '../operations/list-path.js';
import { findHiddenToo } from '../operations/path-kind.js';
import { forEachOf, inGroups } from '../operations/pool.js';
import { readBeginning } from '../operations/read-beginning.js';
import type { Line } from '../output/styled-line.js';
import { contentLines } from './content-lines.js';
import { entryLines } from './entry-lines.js';
import { type Item, itemOf, type Target } from './item.js';
import type { PreviewWish } from './state.js';

/** Items that are shown together; a query brings up to 2000, and the first of them need not wait for the next. */
const PAGE = 1000;
/** Bytes of a data object that are read for the preview. */
const BEGINNING = 32 * 1024;
/** Names in the preview of a collection. */
const MOST_NAMES = 200;

/** Reads of one zone. Each has a client of its own, so that stopping one stops its requests. */
export class Catalog {
  constructor(private readonly ctx: Context) {}

  /** Where to begin: in a collection, or at a data object in its collection. Throws IrodsError. */
  async startAt(path: LogicalPath): Promise<{ place: LogicalPath; object?: LogicalPath }> {
    return await this.during(new AbortController(), async (client) => {
      const entry = await new PathLister(client, NAMES_ONLY).find(path);
      if (entry === undefined) throw noSuchPath(path);
      return entry.type === 'collection' ? { place: path } : { place: path.parent, object: path };
    });
  }

  /**
   * Hands on all that is in a collection, page by page; the number of queries is that of the pages
   * and does not grow with the items in them. Throws IrodsError where there is no such collection.
   */
  async list(
    place: LogicalPath,
    interruption: AbortController,
    handOn: (items: readonly Item[]) => void,
  ): Promise<void> {
    await this.during(interruption, async (client) => {
      const listing = await new PathLister(client, NAMES_ONLY).list(place, 'collection');
      if (listing?.type !== 'collection') throw noSuchCollection(place);
      for (const entries of [listing.collections, listing.objects]) {
        for await (const page of inGroups<CatalogEntry>(entries, PAGE)) {
          if (interruption.signal.aborted) return;
          handOn(page.map(itemOf));
        }
      }
    });
  }

  /** The lines of a preview; only what its tab shows is asked for. Throws IrodsError. */
  async preview(wish: PreviewWish, interruption: AbortController): Promise<readonly Line[]> {
    const { path, type, tab } = wish;
    return await this.during(interruption, async (client) => {
      if (tab === 'content') {
        return type === 'collection'
          ? await nameLines(client, path)
          : await firstLines(client, path);
      }
      const lister = new PathLister(client, {
        objects: wantedFor(tab),
        collections: NOTHING_MORE,
        itself: wantedFor(tab),
      });
      const entry = await lister.find(path, type);
      if (entry === undefined) throw noSuchPath(path);
      return entryLines(entry, tab);
    });
  }

  /** Those of some paths that are no longer there. */
  async goneOf(targets: readonly Target[], interruption: AbortController): Promise<Set<string>> {
    return await this.during(interruption, async (client) => {
      const gone = new Set<string>();
      await forEachOf(targets, 4, async ({ path }) => {
        if ((await findHiddenToo(client, path)) === undefined) gone.add(`${path}`);
      });
      return gone;
    });
  }

  private async during<T>(
    interruption: AbortController,
    work: (client: IrodsClient) => Promise<T>,
  ): Promise<T> {
    const line = this.ctx.contextOfLine({ interruption });
    try {
      return await work(await line.client());
    } finally {
      await line.close();
    }
  }
}

function wantedFor(tab: 'details' | 'metadata' | 'permissions'): Wanted {
  return {
    owners: tab === 'details',
    metadata: tab === 'metadata',
    permissions: tab === 'permissions',
  };
}

async function firstLines(client: IrodsClient, path: LogicalPath): Promise<readonly Line[]> {
  const bytes = await readBeginning(client, path, BEGINNING + 1);
  return contentLines(bytes.subarray(0, BEGINNING), bytes.length <= BEGINNING);
}

async function nameLines(client: IrodsClient, path: LogicalPath): Promise<readonly Line[]> {
  const listing = await new PathLister(client, NAMES_ONLY).list(path, 'collection');
  if (listing?.type !== 'collection') throw noSuchCollection(path);
  const lines: Line[] = [];
  for (const entries of [listing.collections, listing.objects]) {
    for await (const entry of entries) {
      if (lines.length === MOST_NAMES) return [...lines, '…'];
      const { name, sign, type } = itemOf(entry);
      lines.push({ parts: [{ text: name, style: type }, { text: sign }] });
    }
  }
  return lines.length === 0 ? [{ parts: [{ text: 'empty', style: 'faint' }] }] : lines;
}
