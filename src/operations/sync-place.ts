/** One end of a synchronisation: a path on this machine or in the catalog. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogicalPath } from '../domain/logical-path.js';
import { findMarks } from '../transfer/catalog/failed-marks.js';
import { findEntry } from '../transfer/catalog/find-entry.js';
import type { Engine } from '../transfer/engine.js';
import type { LeafEntry } from '../transfer/entry.js';
import { codeOf, localFailure } from '../transfer/local/local-failure.js';

export type SyncPlace =
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'logical'; readonly path: LogicalPath };

export interface FoundPlace {
  readonly kind: 'leaf' | 'branch';
  /** What a walk would have found. For a branch without meaning. */
  readonly entry: LeafEntry;
}

/** The place `relative` below another; that itself for an empty one. */
export function placeBelow(place: SyncPlace, relative: string): SyncPlace {
  if (relative === '') return place;
  if (place.kind === 'logical') return { kind: 'logical', path: place.path.join(relative) };
  return { kind: 'local', path: join(place.path, relative) };
}

/** What is at a place; undefined for nothing. */
export async function findPlace(engine: Engine, place: SyncPlace): Promise<FoundPlace | undefined> {
  if (place.kind === 'local') return await findLocal(place.path);
  const { path } = place;
  const [found, marks] = await Promise.all([
    engine.pace.attempt(() => findEntry(engine.client, path, undefined, true)),
    findMarks(engine, path.isRoot ? [] : [path]),
  ]);
  if (found === undefined) return undefined;
  if (found.kind === 'collection') {
    const none = { size: 0, modifiedAt: 0, checksum: '' };
    return { kind: 'branch', entry: { kind: 'leaf', relative: '', ...none } };
  }
  const marked = marks.has(`${path}`) ? ({ marked: true } as const) : {};
  return { kind: 'leaf', entry: { ...found, ...marked, kind: 'leaf', relative: '' } };
}

async function findLocal(path: string): Promise<FoundPlace | undefined> {
  try {
    const found = await stat(path);
    const { size, mtimeMs: modifiedAt } = found;
    return {
      kind: found.isDirectory() ? 'branch' : 'leaf',
      entry: { kind: 'leaf', relative: '', size, modifiedAt, checksum: '' },
    };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw localFailure(error, 'read', path);
  }
}
