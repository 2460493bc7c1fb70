import { collections } from './collections.js';
import { dataObjects } from './data-objects.js';
import type { Endpoint } from './define-endpoint.js';
import { query } from './query.js';
import { resources } from './resources.js';
import { rules } from './rules.js';
import { tickets } from './tickets.js';
import { usersGroups } from './users-groups.js';
import { zones } from './zones.js';

/** Every endpoint whose requests name an op; `authenticate` and `info` stand beside them. */
export const ENDPOINTS: readonly Endpoint[] = [
  collections,
  dataObjects,
  query,
  resources,
  rules,
  tickets,
  usersGroups,
  zones,
];
