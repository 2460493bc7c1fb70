import type { IrodsClient } from '../../api/client.js';
import { belowCollection, isOneOf } from '../../domain/catalog-query.js';
import { LogicalPath } from '../../domain/logical-path.js';
import type { LeafEntry, Walk } from '../entry.js';
import { betterOf, type FoundObject, REPLICA_COLUMNS, readReplica } from './find-entry.js';
import { QUERY_ROOM, roomFor } from './find-objects.js';

/** Rows of one look into several collections that are comfortable to hold. */
const COMFORTABLE_ROWS = 4000;

/** Names and objects of the collections looked into together. */
type Contents = Map<string, Map<string, FoundObject>>;

/**
 * Everything below a collection, in the order of `walkFolder`: the names of one level are sorted
 * here, since the order of a catalog depends on its database. The collections are asked for once;
 * the objects of as many neighbouring collections at once as fit one query and some memory.
 */
export async function* walkCollection(
  client: IrodsClient,
  root: LogicalPath,
  signal?: AbortSignal,
): Walk {
  const tree = await readTree(client, root, signal);
  const reader = new ContentsReader(client, tree.paths, signal);
  yield* walkInto(tree, reader, root, root);
}

interface Tree {
  /** All collections in the order of the walk, the root first. */
  readonly paths: readonly string[];
  /** Names of the sub-collections, sorted. */
  readonly children: ReadonlyMap<string, readonly string[]>;
}

async function readTree(
  client: IrodsClient,
  root: LogicalPath,
  signal?: AbortSignal,
): Promise<Tree> {
  const children = new Map<string, string[]>();
  const query = {
    select: ['COLL_NAME'],
    where: belowCollection('COLL_NAME', `${root}`),
    orderBy: [{ column: 'COLL_NAME' }],
  };
  for await (const [name = ''] of client.query.rows(query, signal)) {
    const path = LogicalPath.fromServer(name);
    if (path.isRoot) continue;
    const siblings = children.get(`${path.parent}`) ?? [];
    siblings.push(path.name);
    children.set(`${path.parent}`, siblings);
  }
  for (const names of children.values()) names.sort();
  const paths: string[] = [];
  const pending = [root];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    paths.push(`${path}`);
    for (const name of (children.get(`${path}`) ?? []).toReversed()) pending.push(path.join(name));
  }
  return { paths, children };
}

async function* walkInto(
  tree: Tree,
  reader: ContentsReader,
  root: LogicalPath,
  collection: LogicalPath,
): Walk {
  const objects = await reader.contentsOf(`${collection}`);
  const branches = tree.children.get(`${collection}`) ?? [];
  const names = [...branches, ...objects.keys()].sort();
  const isBranch = new Set(branches);
  for (const name of names) {
    const path = collection.join(name);
    const relative = path.relativeTo(root);
    const object = objects.get(name);
    if (object !== undefined) yield leaf(relative, object);
    else if (isBranch.has(name)) {
      yield { kind: 'branch', relative };
      yield* walkInto(tree, reader, root, path);
    }
  }
}

function leaf(relative: string, object: FoundObject): LeafEntry {
  const { size, modifiedAt, checksum } = object;
  return { kind: 'leaf', relative, size, modifiedAt, checksum };
}

/** Reads what is in the collections, in their order, several at once. */
class ContentsReader {
  private next = 0;
  private atOnce = 8;
  private ready: Contents = new Map();

  constructor(
    private readonly client: IrodsClient,
    private readonly paths: readonly string[],
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** To be called once for each collection, in the order of the walk. */
  async contentsOf(path: string): Promise<ReadonlyMap<string, FoundObject>> {
    if (!this.ready.has(path)) await this.readOn();
    const contents = this.ready.get(path) ?? new Map();
    this.ready.delete(path);
    return contents;
  }

  private async readOn(): Promise<void> {
    const paths = this.nextPaths();
    const contents: Contents = new Map(paths.map((path) => [path, new Map()]));
    const query = {
      select: ['COLL_NAME', 'DATA_NAME', ...REPLICA_COLUMNS],
      where: isOneOf('COLL_NAME', paths),
      orderBy: [{ column: 'COLL_NAME' }, { column: 'DATA_NAME' }, { column: 'DATA_REPL_NUM' }],
    };
    let rows = 0;
    for await (const [parent = '', name = '', ...replica] of this.client.query.rows(
      query,
      this.signal,
    )) {
      rows += 1;
      const objects = contents.get(parent);
      objects?.set(name, betterOf(objects.get(name), readReplica(replica)));
    }
    if (rows < COMFORTABLE_ROWS / 2) this.atOnce *= 2;
    else if (rows > COMFORTABLE_ROWS) this.atOnce = Math.max(1, Math.floor(this.atOnce / 4));
    this.ready = contents;
  }

  private nextPaths(): string[] {
    const paths: string[] = [];
    let room = QUERY_ROOM;
    while (paths.length < this.atOnce) {
      const path = this.paths[this.next];
      if (path === undefined) break;
      room -= roomFor(path);
      if (room < 0 && paths.length > 0) break;
      paths.push(path);
      this.next += 1;
    }
    return paths;
  }
}
