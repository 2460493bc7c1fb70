/** Which replicas a trim takes away: the rule of the iRODS server, for a client that asks one by one. */
import type { Replica } from './replica.js';
import type { EpochSeconds } from './rods-time.js';

/** What a trim may take. */
export interface TrimRule {
  /** Only this replica number. */
  readonly number?: number | undefined;
  /** Only replicas below this root resource. */
  readonly resource?: string | undefined;
  /** Replicas that stay, at least. */
  readonly keep: number;
  /** Only replicas last changed at this time or before. */
  readonly notAfter?: EpochSeconds | undefined;
}

/** Why a replica that was named cannot go. */
export type TrimObstacle = 'no such replica' | 'last good replica';

/**
 * The replicas that go, stale ones first, each kind in the order of their numbers. Never the last
 * good one, and never so many that fewer than `keep` stay. One that is named but not there, or that
 * is the last good one, is an obstacle: the server would say yes and do nothing (recordings
 * `data.trim-unknown-replica` and `data.trim-last-replica`).
 */
export function replicasToTrim(
  replicas: readonly Replica[],
  rule: TrimRule,
): readonly Replica[] | TrimObstacle {
  const isOld = ({ modifiedAt }: Replica): boolean =>
    rule.notAfter === undefined || modifiedAt <= rule.notAfter;
  const good = replicas.filter(({ status }) => status === 'good');
  if (rule.number !== undefined) {
    const named = replicas.find(({ number }) => number === rule.number);
    if (named === undefined) return 'no such replica';
    if (named.status === 'good' && good.length <= 1) return 'last good replica';
    return isOld(named) && replicas.length > rule.keep ? [named] : [];
  }
  if (replicas.length <= rule.keep) return [];
  const isCandidate = (replica: Replica): boolean =>
    isOld(replica) && (rule.resource === undefined || rootOf(replica) === rule.resource);
  const stale = replicas.filter((replica) => replica.status === 'stale' && isCandidate(replica));
  const spare = good.filter(isCandidate).slice(0, Math.max(0, good.length - 1));
  return [...stale, ...spare].slice(0, replicas.length - rule.keep);
}

/** The root resource of a replica. */
export function rootOf(replica: Replica): string {
  return replica.hierarchy.split(';', 1)[0] ?? '';
}

/** The resource that stores a replica. */
export function leafOf(replica: Replica): string {
  return replica.hierarchy.split(';').at(-1) ?? '';
}
