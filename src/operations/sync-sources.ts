/** What is to become equal to what: the sources of a synchronisation, by the place they go to. */
import { nameHere } from '../transfer/local/local-name.js';
import { type Destination, nameInside, placeSource } from './destination.js';
import { type FoundPlace, placeBelow, type SyncPlace } from './sync-place.js';

/** A source that is there. */
export interface FoundSource {
  readonly typed: string;
  readonly place: SyncPlace;
  readonly found: FoundPlace;
}

/** A source, and where it stands in the target of its group. */
export interface PlacedSource extends FoundSource {
  /** Its name in the target; empty where it becomes the target itself. */
  readonly below: string;
}

/** Sources that go to one place. */
export interface SourceGroup {
  readonly target: SyncPlace;
  /** Path of `target` below that of the command, by the names of the sources. */
  readonly original: string;
  readonly sources: readonly PlacedSource[];
}

/**
 * Where a source goes in a target: the name it has there, empty for the target itself. A folder's
 * trailing slash means what is in it, whatever there is at the target.
 * @throws IrodsError where it cannot go there.
 */
export function nameInTarget(
  { typed, place, found }: FoundSource,
  destination: Destination,
  sourceCount: number,
): string {
  const placement = placeSource(found.kind, destination, { sourceCount, syncing: true });
  const meansContents = found.kind === 'branch' && typed.endsWith('/');
  return placement === 'inside' && !meansContents ? nameInside(`${place.path}`) : '';
}

/**
 * Puts sources together that go to one place. Where one of them is to be what is in the target, all
 * of them are: what any of them has is not to be removed.
 */
export function groupSources(
  target: SyncPlace,
  placed: readonly PlacedSource[],
  nameFor: (name: string) => string,
): readonly SourceGroup[] {
  const isWhole = placed.some(({ found, below }) => found.kind === 'branch' && below === '');
  if (isWhole) return [{ target, original: '', sources: placed }];
  const groups = new Map<string, PlacedSource[]>();
  for (const source of placed) {
    const group = groups.get(source.below) ?? [];
    group.push({ ...source, below: '' });
    groups.set(source.below, group);
  }
  return [...groups].map(([name, sources]) => {
    const place = name === '' ? target : placeBelow(target, nameFor(name));
    return { target: place, original: name, sources };
  });
}

/** What sources are called in a target: other names only where this machine cannot have theirs. */
export function namesIn(
  target: SyncPlace,
  { mapNames, platform }: { readonly mapNames: boolean; readonly platform: NodeJS.Platform },
): (name: string) => string {
  if (target.kind === 'logical' || !mapNames) return (name) => name;
  return (name) => nameHere(name, platform);
}
