/** Where things in the trash came from, and what of them somebody means by the path it had. */
import type { IrodsClient } from '../api/client.js';
import type { CatalogEntry } from '../domain/catalog-entry.js';
import { any, equals, like, literally } from '../domain/catalog-query.js';
import { LogicalPath } from '../domain/logical-path.js';
import { nameBefore, pathBefore } from '../domain/trash-name.js';
import { EntryReader } from './entries.js';
import { NOTHING_MORE } from './entry-details.js';

/** The bin of a user, and the home collection that most of it came from. */
export interface OwnBin {
  readonly path: LogicalPath;
  readonly home: LogicalPath;
}

/**
 * The server puts `/ZONE/home/ME/x` at `x` in the bin of ME, `/ZONE/home/OTHER/x` at `OTHER/x`, and
 * `/ZONE/x/y` at `x/y`, and keeps nothing else of where it was (rsMkTrashPath). So the collections
 * that are there still have to tell: of the three places the one whose collections go on for longest.
 */
export class TrashOrigins {
  private readonly known = new Map<string, Promise<boolean>>();

  constructor(
    private readonly client: IrodsClient,
    private readonly bin: OwnBin,
  ) {}

  /** The path that something had, as far as it can be told. Each collection is asked for once. */
  async originalOf(path: LogicalPath): Promise<LogicalPath> {
    const relative = pathBefore(path.relativeTo(this.bin.path));
    const elements = relative.split('/').slice(0, -1);
    let tops = this.tops();
    for (let depth = 1; depth <= elements.length && tops.length > 1; depth += 1) {
      const below = elements.slice(0, depth).join('/');
      const there = await Promise.all(tops.map(async (top) => await this.isThere(top.join(below))));
      const left = tops.filter((_, i) => there[i]);
      if (left.length === 0) break;
      tops = left;
    }
    return (tops[0] ?? this.bin.home).join(relative);
  }

  /** Likelier ones first. */
  private tops(): readonly LogicalPath[] {
    const { home } = this.bin;
    return [home, home.parent, home.parent.parent];
  }

  private async isThere(path: LogicalPath): Promise<boolean> {
    const query = { select: ['COLL_ID'], where: equals('COLL_NAME', `${path}`) };
    const asked =
      this.known.get(`${path}`) ?? this.client.query.first(query).then((row) => row !== undefined);
    this.known.set(`${path}`, asked);
    return await asked;
  }
}

/** Where something that had this path lies in the bin, but for random numbers; undefined for none. */
export function pathInBin(original: LogicalPath, { path, home }: OwnBin): LogicalPath | undefined {
  const zone = home.parent.parent;
  if (original.isWithin(home)) return path.join(original.relativeTo(home));
  if (original.isWithin(zone.join('trash')) || !original.isWithin(zone)) return undefined;
  const top = original.isWithin(home.parent) ? home.parent : zone;
  return original.equals(top) ? undefined : path.join(original.relativeTo(top));
}

/**
 * Everything in the bin that had the name and place of `wanted`, random numbers aside, what was
 * changed last first.
 */
export async function versionsInBin(
  client: IrodsClient,
  wanted: LogicalPath,
  bin: LogicalPath,
): Promise<readonly CatalogEntry[]> {
  const relative = pathBefore(wanted.relativeTo(bin));
  const parents = await collectionsOnceAt(client, relative.split('/').slice(0, -1), bin);
  const reader = new EntryReader(client);
  const found: CatalogEntry[] = [];
  for (const collection of parents) {
    const scope = { collection, extent: 'level' } as const;
    for await (const entry of reader.objects(scope, NOTHING_MORE)) found.push(entry);
    for await (const entry of reader.collections(scope, NOTHING_MORE)) found.push(entry);
  }
  const name = relative.slice(relative.lastIndexOf('/') + 1);
  return found
    .filter(({ path }) => nameBefore(path.name) === name)
    .sort((one, other) => (other.modifiedAt ?? 0) - (one.modifiedAt ?? 0) || laterMade(one, other));
}

function laterMade(one: CatalogEntry, other: CatalogEntry): number {
  return (other.id ?? 0) - (one.id ?? 0);
}

/** The collections of the bin that had this place, element by element. */
async function collectionsOnceAt(
  client: IrodsClient,
  elements: readonly string[],
  bin: LogicalPath,
): Promise<readonly LogicalPath[]> {
  let places: readonly LogicalPath[] = [bin];
  for (const element of elements) {
    if (places.length === 0) return [];
    const rows = await client.query.all({
      select: ['COLL_NAME'],
      where: any(
        ...places.flatMap((place) => {
          const path = `${place.join(element)}`;
          return [equals('COLL_NAME', path), like('COLL_NAME', `${literally(path)}.%`)];
        }),
      ),
    });
    const within = new Set(places.map(String));
    places = rows
      .map(([path = '']) => LogicalPath.fromServer(path))
      .filter((path) => within.has(`${path.parent}`) && nameBefore(path.name) === element);
  }
  return places;
}
