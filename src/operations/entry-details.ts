/**
 * Owners, permissions and metadata of many data objects or collections in few queries.
 *
 * GenQuery1 alone tells owners and everybody's permissions, at 15 rows a page. So it is not asked
 * for rows but for counts: nearly always all entries have one owner and the same permissions, and a
 * handful of groups says so for any number of entries. Only entries that differ are named one by one.
 */
import type { IrodsClient } from '../api/client.js';
import type { Avu } from '../domain/avu.js';
import type { EntryType } from '../domain/catalog-entry.js';
import { all, type Condition, equals, isOneOf, like } from '../domain/catalog-query.js';
import { accessLevelOfId, type Permission } from '../domain/permission.js';
import type { UserName } from '../domain/user-name.js';
import type { PrincipalsById } from './principals-by-id.js';

/** Which parts are wanted. */
export interface Wanted {
  readonly owners: boolean;
  readonly permissions: boolean;
  readonly metadata: boolean;
}

export const NOTHING_MORE: Wanted = { owners: false, permissions: false, metadata: false };

/** What was found for a set of entries, by their ids in the catalog. */
export interface Details {
  readonly ownerOf: (id: string) => UserName | undefined;
  readonly permissionsOf: (id: string) => readonly Permission[] | undefined;
  readonly metadataOf: (id: string) => readonly Avu[] | undefined;
}

export const NO_DETAILS: Details = {
  ownerOf: () => undefined,
  permissionsOf: () => undefined,
  metadataOf: () => undefined,
};

const COLUMNS = {
  data_object: { id: 'DATA_ID', prefix: 'DATA', metadata: 'META_DATA_ATTR' },
  collection: { id: 'COLL_ID', prefix: 'COLL', metadata: 'META_COLL_ATTR' },
} as const;

/** The condition that names entries by their ids; at most 300, or the request grows too long. */
export function hasId(type: EntryType, ids: readonly string[]): Condition {
  return isOneOf(COLUMNS[type].id, ids);
}

/** The wanted details of all entries of a type that fulfil `where`, all parts asked for at once. */
export async function findDetails(
  client: IrodsClient,
  principals: PrincipalsById,
  type: EntryType,
  where: Condition,
  wanted: Wanted,
): Promise<Details> {
  const finder = new DetailsFinder(client, type, where);
  const [owners, permissions, metadata] = await Promise.all([
    wanted.owners ? finder.owners() : undefined,
    wanted.permissions ? finder.permissions(principals) : undefined,
    wanted.metadata ? finder.metadata() : undefined,
  ]);
  return {
    ownerOf: owners ?? NO_DETAILS.ownerOf,
    permissionsOf: permissions ?? NO_DETAILS.permissionsOf,
    metadataOf: metadata === undefined ? NO_DETAILS.metadataOf : (id) => metadata.get(id) ?? [],
  };
}

class DetailsFinder {
  private readonly columns: (typeof COLUMNS)[EntryType];

  constructor(
    private readonly client: IrodsClient,
    type: EntryType,
    private readonly where: Condition,
  ) {
    this.columns = COLUMNS[type];
  }

  async owners(): Promise<Details['ownerOf']> {
    const name = `${this.columns.prefix}_OWNER_NAME`;
    const zone = `${this.columns.prefix}_OWNER_ZONE`;
    const groups = await this.groups([name, zone]);
    const [most, ...others] = [...groups].sort((one, other) => other.count - one.count);
    const exceptions = new Map<string, UserName>();
    await Promise.all(
      others.map(async ({ values: [ownerName = '', ownerZone = ''] }) => {
        const ids = await this.idsWhere(equals(name, ownerName), equals(zone, ownerZone));
        for (const id of ids) exceptions.set(id, { name: ownerName, zone: ownerZone });
      }),
    );
    const usual = most && { name: most.values[0] ?? '', zone: most.values[1] ?? '' };
    return (id) => exceptions.get(id) ?? usual;
  }

  async permissions(principals: PrincipalsById): Promise<Details['permissionsOf']> {
    const user = `${this.columns.prefix}_ACCESS_USER_ID`;
    const level = `${this.columns.prefix}_ACCESS_PERM_ID`;
    const [groups, [total]] = await Promise.all([this.groups([user, level]), this.groups([])]);
    const users = [...new Set(groups.map(({ values }) => values[0] ?? ''))];
    const levels = await Promise.all(
      users.map(async (userId) => {
        const ofUser = groups.filter(({ values }) => values[0] === userId);
        const exceptions = new Map<string, string>();
        const { usual, others } = splitGroups(ofUser, total?.count ?? 0);
        for (const { values } of others) {
          const levelId = values[1] ?? '';
          const ids = await this.idsWhere(equals(user, userId), equals(level, levelId));
          for (const id of ids) exceptions.set(id, levelId);
        }
        return { userId, levelOf: (id: string) => exceptions.get(id) ?? usual?.values[1] };
      }),
    );
    const known = await principals.find(users);
    return (id) =>
      levels
        .flatMap(({ userId, levelOf }) => {
          const principal = known.get(userId);
          const found = accessLevelOfId(Number(levelOf(id)));
          return principal === undefined || found === undefined
            ? []
            : [{ ...principal, level: found }];
        })
        .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  }

  async metadata(): Promise<ReadonlyMap<string, readonly Avu[]>> {
    const { id, metadata } = this.columns;
    const columns = [id, ...['NAME', 'VALUE', 'UNITS'].map((part) => `${metadata}_${part}`)];
    const rows = this.client.query.rows({
      select: columns,
      // An entry without metadata has no attribute, which is like nothing.
      where: all(this.where, like(`${metadata}_NAME`, '%')),
      orderBy: columns.map((column) => ({ column })),
    });
    const found = new Map<string, Avu[]>();
    for await (const [entry = '', attribute = '', value = '', units = ''] of rows) {
      const avu = { attribute, value, units };
      const known = found.get(entry);
      if (known === undefined) found.set(entry, [avu]);
      else known.push(avu);
    }
    return found;
  }

  /** The values of the columns and how many rows have them. */
  private async groups(columns: readonly string[]): Promise<readonly Group[]> {
    const groups: Group[] = [];
    const select = [...columns, `count(${this.columns.id})`];
    const rows = this.client.query.rows({ select, where: this.where, onlyGenQuery1: true });
    for await (const row of rows) {
      groups.push({ values: row.slice(0, -1), count: Number(row.at(-1)) });
    }
    return groups;
  }

  private async idsWhere(...conditions: readonly Condition[]): Promise<readonly string[]> {
    const column = this.columns.id;
    const ids: string[] = [];
    const rows = this.client.query.rows({
      onlyGenQuery1: true,
      select: [column],
      where: all(this.where, ...conditions),
      orderBy: [{ column }],
    });
    for await (const [id = ''] of rows) ids.push(id);
    return ids;
  }
}

interface Group {
  readonly values: readonly string[];
  readonly count: number;
}

/** A user's largest group stands for all entries where the user has some level on every one. */
function splitGroups(
  groups: readonly Group[],
  total: number,
): { readonly usual: Group | undefined; readonly others: readonly Group[] } {
  const sum = groups.reduce((count, group) => count + group.count, 0);
  if (sum !== total) return { usual: undefined, others: groups };
  const [usual, ...others] = [...groups].sort((one, other) => other.count - one.count);
  return { usual, others };
}
