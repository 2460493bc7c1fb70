import type { IrodsClient } from '../../api/client.js';
import { all, equals, isOneOf } from '../../domain/catalog-query.js';

/**
 * Why none of some replicas can be got at: the names of the resources that are down and that each of
 * them is on, or below. Undefined where there is one that is on none.
 *
 * @param hierarchies - Of the replicas, from the root on, such as `tree;leaf`; at least one.
 */
export async function allDown(
  client: IrodsClient,
  hierarchies: readonly string[],
): Promise<readonly string[] | undefined> {
  const resources = [...new Set(hierarchies.flatMap((hierarchy) => hierarchy.split(';')))];
  const where = all(isOneOf('RESC_NAME', resources), equals('RESC_STATUS', 'down'));
  const rows = await client.query.all({ select: ['RESC_NAME'], where });
  const down = rows.map(([name = '']) => name);
  const isDown = (hierarchy: string): boolean =>
    hierarchy.split(';').some((name) => down.includes(name));
  return hierarchies.every(isDown) ? down : undefined;
}
