import { isOneOf } from '../../domain/catalog-query.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { QUERY_ROOM, roomFor } from '../../domain/query-room.js';
import type { Engine } from '../engine.js';
import { findMarks } from './failed-marks.js';
import { type FoundEntry, type FoundObject, findEntry } from './find-entry.js';
import { findObjects } from './find-objects.js';

export interface FindEntriesOptions {
  /** A ticket is no use to queries: each path is then asked for by itself. */
  readonly ticket?: string | undefined;
  /** As for `findEntry`. */
  readonly thorough: boolean;
  /** Tells which data objects an upload left although it failed. */
  readonly marks?: boolean;
}

/** Paths looked up together. */
const BATCH = 200;
/** Milliseconds that an answer counts: large objects may move between one question and the next. */
const FRESH = 10_000;

interface Batch {
  readonly from: number;
  readonly to: number;
  /** When it was asked for, milliseconds since 1970. */
  readonly askedAt: number;
  readonly found: Promise<ReadonlyMap<string, FoundEntry>>;
}

/**
 * What is at each of a list of logical paths, looked up in one round trip for as many as fit in a
 * query, when the first of these is asked for. Meant to be asked in order: one batch is kept.
 */
export class EntryFinder {
  private batch: Batch | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly paths: readonly LogicalPath[],
    private readonly options: FindEntriesOptions,
  ) {}

  /** Asks already for the first of them. Where that fails, `find` says so. */
  begin(): void {
    if (this.paths.length > 0) void this.batchOf(0).found.catch(() => {});
  }

  /** What is at the path of this index; undefined for nothing that can be seen. */
  async find(index: number): Promise<FoundEntry | undefined> {
    const path = this.paths[index];
    if (path === undefined) return undefined;
    const batch = this.batchOf(index);
    try {
      const entry = (await batch.found).get(`${path}`);
      if (entry !== undefined || !this.options.thorough || batch.to - batch.from === 1) {
        return entry;
      }
    } catch (error) {
      if (this.batch === batch) this.batch = undefined;
      throw error;
    }
    return await this.findAlone(path);
  }

  private batchOf(index: number): Batch {
    const { batch } = this;
    const now = this.engine.clock.now();
    const holds = batch !== undefined && index >= batch.from && index < batch.to;
    if (holds && now - batch.askedAt < FRESH) return batch;
    const to = this.endOfBatch(index);
    const paths = this.paths.slice(index, to);
    this.batch = { from: index, to, askedAt: now, found: this.look(paths) };
    return this.batch;
  }

  private endOfBatch(from: number): number {
    if (this.options.ticket !== undefined) return from + 1;
    let room = QUERY_ROOM;
    let to = from;
    for (const path of this.paths.slice(from, from + BATCH)) {
      room -= roomFor(`${path}`) + roomFor(path.name);
      if (room < 0 && to > from) break;
      to += 1;
    }
    return to;
  }

  private async look(paths: readonly LogicalPath[]): Promise<ReadonlyMap<string, FoundEntry>> {
    const [first] = paths;
    if (first !== undefined && paths.length === 1) {
      const entry = await this.findAlone(first);
      return new Map(entry === undefined ? [] : [[`${first}`, entry]]);
    }
    const { client, pace } = this.engine;
    const marking = this.marksOf(paths);
    const named = paths.filter((path) => !path.isRoot);
    const query = { select: ['COLL_NAME'], where: isOneOf('COLL_NAME', paths.map(String)) };
    const [collections, objects] = await Promise.all([
      pace.attempt(() => client.query.all(query)),
      pace.attempt(() => findObjects(client, named)),
    ]);
    const found = new Map<string, FoundEntry>();
    const marks = await marking;
    for (const [path, object] of objects) found.set(path, withMark(object, marks.has(path)));
    for (const [name = ''] of collections) found.set(name, { kind: 'collection' });
    if (named.length < paths.length) found.set('/', { kind: 'collection' });
    return found;
  }

  private async findAlone(path: LogicalPath): Promise<FoundEntry | undefined> {
    const { client, pace } = this.engine;
    const { ticket, thorough } = this.options;
    const [entry, marks] = await Promise.all([
      pace.attempt(() => findEntry(client, path, ticket, thorough)),
      this.marksOf([path]),
    ]);
    return entry?.kind === 'object' ? withMark(entry, marks.has(`${path}`)) : entry;
  }

  private async marksOf(
    paths: readonly LogicalPath[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const { marks, ticket } = this.options;
    const isAsked = marks === true && ticket === undefined;
    return await findMarks(this.engine, isAsked ? paths.filter((path) => !path.isRoot) : []);
  }
}

function withMark(object: FoundObject, isMarked: boolean): FoundObject {
  return isMarked ? { ...object, marked: true } : object;
}
