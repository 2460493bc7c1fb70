import type { ReplicaWish } from '../catalog/choose-replica.js';
import type { Call } from './define-endpoint.js';

/**
 * Which replica the parameters `resource` and `replica-number` ask for. Releases before 0.6.0 do not
 * know these parameters and act on any replica.
 *
 * @throws {HttpFailure} 400 when `replica-number` counts and is not an integer.
 */
export function replicaWish({ zone, parameters }: Call): ReplicaWish {
  if (!zone.release.isAtLeast('0.6.0')) return {};
  const resource = parameters.text('resource');
  if (resource !== undefined) return { resource };
  return { replicaNumber: parameters.integer('replica-number', 400, 32) };
}
