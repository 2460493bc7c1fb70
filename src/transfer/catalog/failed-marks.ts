/**
 * The mark of a data object that was left although its upload failed: it may be of the size that it
 * should have, and look good.
 */
import type { IrodsClient } from '../../api/client.js';
import { all, equals, isOneOf, withinCollection } from '../../domain/catalog-query.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { CliError } from '../../errors.js';
import type { Engine } from '../engine.js';

/** Attribute of its metadata; the value says why. */
const FAILED_ATTRIBUTE = 'irods-cli::failed_transfer';
/** Characters of a value. */
const LONGEST_REASON = 1000;

/** Marks an object as far as that is possible. */
export async function markFailed(
  { client, unhurried }: Engine,
  place: LogicalPath,
  reason: string,
): Promise<void> {
  const mark = { attribute: FAILED_ATTRIBUTE, value: reason.slice(0, LONGEST_REASON), units: '' };
  await client.dataObjects
    .modifyMetadata(place, [{ operation: 'add', ...mark }], { signal: unhurried })
    .catch(() => {});
}

/**
 * Which of these objects carry a mark, with the reasons in it, by path. None are found where the
 * catalog cannot be asked: it is asked beside what matters more. The caller keeps their names within
 * `QUERY_ROOM`.
 */
export async function findMarks(
  { client, unhurried }: Engine,
  places: readonly LogicalPath[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const marks = new Map<string, string[]>();
  if (places.length === 0) return marks;
  const wanted = new Set(places.map(String));
  const query = {
    select: ['COLL_NAME', 'DATA_NAME', 'META_DATA_ATTR_VALUE'],
    where: all(
      equals('META_DATA_ATTR_NAME', FAILED_ATTRIBUTE),
      isOneOf('COLL_NAME', [...new Set(places.map((place) => `${place.parent}`))]),
      isOneOf('DATA_NAME', [...new Set(places.map((place) => place.name))]),
    ),
  };
  try {
    for await (const [parent = '', name = '', reason = ''] of client.query.rows(query, unhurried)) {
      const path = `${parent}/${name}`;
      if (wanted.has(path)) marks.set(path, [...(marks.get(path) ?? []), reason]);
    }
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
  }
  return marks;
}

/** What to tell of a marked object that is read all the same. */
export function markWarning(path: LogicalPath): string {
  return `${path} may be incomplete: its upload failed, as ${FAILED_ATTRIBUTE} says (imeta ls -d)`;
}

/** The marked objects in a collection and below it, by path. */
export async function markedWithin(
  client: Pick<IrodsClient, 'query'>,
  collection: LogicalPath,
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const marked = new Set<string>();
  const query = {
    select: ['COLL_NAME', 'DATA_NAME'],
    where: all(
      equals('META_DATA_ATTR_NAME', FAILED_ATTRIBUTE),
      withinCollection('COLL_NAME', `${collection}`),
    ),
  };
  for await (const [parent = '', name = ''] of client.query.rows(query, signal)) {
    marked.add(`${parent}/${name}`);
  }
  return marked;
}

/** Takes the marks off an object that is whole by now. Gives a warning where that does not work. */
export async function removeMarks(
  { client, unhurried }: Engine,
  place: LogicalPath,
  reasons: readonly string[] = [],
): Promise<{ readonly warning?: string }> {
  if (reasons.length === 0) return {};
  const operations = reasons.map((value) => {
    return { operation: 'remove', attribute: FAILED_ATTRIBUTE, value, units: '' } as const;
  });
  try {
    await client.dataObjects.modifyMetadata(place, operations, { signal: unhurried });
    return {};
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const left = `${place} is whole, but still marked as failed by ${FAILED_ATTRIBUTE}`;
    return { warning: `${left}: ${error.message}` };
  }
}
