import { collections } from './collections.js';
import type { Endpoint } from './define-endpoint.js';
import { usersGroups } from './users-groups.js';

/** Every endpoint whose requests name an op; `authenticate` and `info` stand beside them. */
export const ENDPOINTS: readonly Endpoint[] = [collections, usersGroups];
