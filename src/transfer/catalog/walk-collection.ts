import type { IrodsClient } from '../../api/client.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { CliError } from '../../errors.js';
import type { LeafEntry, Obstacle, Walk } from '../entry.js';
import { IGNORE_FILE, type WalkSelection } from '../select/ignore-file.js';
import type { SortedStore } from '../spill/sorted-store.js';
import { Spill } from '../spill/spill.js';
import {
  CollectionContents,
  type NamedObject,
  type OpenCollection,
} from './collection-contents.js';
import { type CollectionName, type NameFor, sortedCollections } from './collection-names.js';
import { markedWithin } from './failed-marks.js';
import { betterOf } from './find-entry.js';
import { readText } from './read-text.js';

/** What selects is told the names of the catalog. */
export interface WalkCollectionOptions extends WalkSelection {
  /** Orders and yields everything by other names, such as those that a file system can hold. */
  readonly nameFor?: NameFor | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Everything below a collection, in the order of `walkFolder`: that of a catalog depends on its
 * database, so names are sorted here. The collections are asked for once, then the objects of as
 * many neighbouring ones at once as fit one query. Memory follows neither the whole nor the largest
 * collection: what is much waits on disk (docs/decisions/walks-by-key.md). Ignore files of what is
 * left out are not read; a collection whose own cannot be read is an obstacle.
 */
export async function* walkCollection(
  client: Pick<IrodsClient, 'query' | 'dataObjects'>,
  root: LogicalPath,
  options: WalkCollectionOptions = {},
): Walk {
  const { nameFor, signal } = options;
  const spill = new Spill();
  const marking = markedWithin(client, root, signal);
  marking.catch(() => {});
  try {
    const reading = { client, root, nameFor, signal, spill };
    const contents = new CollectionContents(reading, await sortedCollections(reading));
    const path: OpenCollection[] = [];
    const enter = async (name: CollectionName): Promise<Obstacle | undefined> => {
      const opened = await contents.open(name);
      const { relative, original, ignoreFileSize: size } = opened;
      const ignoreFile = root.join(original).join(IGNORE_FILE);
      const read = async (bytes: number): Promise<string> => readText(client, ignoreFile, bytes);
      const telling = options.enter?.(original, size === undefined ? undefined : () => read(size));
      const error = await unlessRefused(telling);
      if (error !== undefined) {
        opened.objects.drop();
        return { kind: 'obstacle', relative, error };
      }
      path.push(opened);
      return undefined;
    };
    await contents.ready();
    const marked = await marking;
    const refused = await enter(contents.peek() ?? { relative: '', original: '' });
    if (refused !== undefined) yield refused;
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const looking = contents.ready();
      if (looking !== undefined) await looking;
      const next = contents.peek();
      const object = here.objects.peek();
      const name = next === undefined ? undefined : nameIn(here, next);
      if (next !== undefined && name === '') contents.skip();
      else if (next !== undefined && name !== undefined && !(object && object.name <= name)) {
        if (options.excludes?.(next.original, true) === true) {
          contents.skip();
          continue;
        }
        yield { kind: 'branch', ...pathOf(next.relative, next.original) };
        const obstacle = await enter(next);
        if (obstacle !== undefined) yield obstacle;
      } else if (object !== undefined) {
        const advancing = here.objects.advance();
        if (advancing !== undefined) await advancing;
        const hasMore = here.objects.peek()?.name === object.name;
        const whole = hasMore ? await withAllReplicas(object, here.objects) : object;
        const isOut = options.excludes?.(below(here.original, whole.original), false) === true;
        if (!isOut) yield withMark(leafOf(here, whole), root, marked);
      } else {
        path.pop();
      }
    }
  } finally {
    await spill.close();
  }
}

/** The error of a reading that concerns one collection alone; undefined where it went well. */
async function unlessRefused(reading: Promise<void> | undefined): Promise<CliError | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    if (error instanceof CliError && !error.fatal && !error.retryable) return error;
    throw error;
  }
}

/**
 * The name of a collection that is directly in `here`; undefined for one that is elsewhere, empty
 * for one further below of which the collections between cannot be seen.
 */
function nameIn(here: CollectionName, { relative }: CollectionName): string | undefined {
  const prefix = here.relative === '' ? '' : `${here.relative}/`;
  if (!relative.startsWith(prefix)) return undefined;
  const name = relative.slice(prefix.length);
  return name.includes('/') ? '' : name;
}

/** An object of which more replicas follow. */
async function withAllReplicas(
  object: NamedObject,
  following: SortedStore<NamedObject>,
): Promise<NamedObject> {
  let { found } = object;
  for (let next = following.peek(); next?.name === object.name; next = following.peek()) {
    found = betterOf(found, next.found);
    await following.advance();
  }
  return { ...object, found };
}

function leafOf(here: CollectionName, { name, original, found }: NamedObject): LeafEntry {
  const { kind: _object, ...described } = found;
  const relative = below(here.relative, name);
  const paths = pathOf(relative, below(here.original, original));
  return { kind: 'leaf', ...paths, ...described };
}

function withMark(leaf: LeafEntry, root: LogicalPath, marked: ReadonlySet<string>): LeafEntry {
  if (marked.size === 0) return leaf;
  const isMarked = marked.has(`${root.join(leaf.original ?? leaf.relative)}`);
  return isMarked ? { ...leaf, marked: true } : leaf;
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function pathOf(relative: string, original: string): Pick<LeafEntry, 'relative' | 'original'> {
  return original === relative ? { relative } : { relative, original };
}
