import type { Parameters } from '../transport/request.js';
import type { Capabilities } from './capabilities.js';

/** Names one replica, by its number or by the root of its hierarchy; at most one of the two. */
export interface ReplicaChoice {
  readonly resource?: string | undefined;
  readonly replica?: number | undefined;
}

/** The parameters of a choice. Older servers ignore the number and would act on another replica. */
export function replicaParameters(choice: ReplicaChoice, capabilities: Capabilities): Parameters {
  if (choice.replica !== undefined) {
    capabilities.require('choosing a replica or resource for reads and parallel writes');
  }
  return { resource: choice.resource, 'replica-number': choice.replica };
}
