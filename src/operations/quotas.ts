/** Quotas as the catalog knows them; `iadmin cu` of a zone's own tools calculates what is used. */
import type { IrodsClient } from '../api/client.js';
import { all, type Condition, differs, equals } from '../domain/catalog-query.js';
import { type EpochSeconds, parseRodsTime } from '../domain/rods-time.js';
import type { UserName } from '../domain/user-name.js';

/** How much a user or group may store. */
export interface Quota {
  readonly owner: UserName;
  readonly ownerIsGroup: boolean;
  /** Undefined for the sum over all resources. */
  readonly resource: string | undefined;
  /** Bytes. */
  readonly limit: string;
  /** Bytes over the limit, when usage was last calculated; negative below it. */
  readonly over: string;
  readonly modifiedAt: EpochSeconds | undefined;
}

export interface QuotaFilter {
  /** Without a zone, users and groups of that name in all zones. */
  readonly owner?: { readonly name: string; readonly zone?: string } | undefined;
  readonly ofGroups?: boolean | undefined;
}

/** Quotas on single resources. */
export async function* listResourceQuotas(
  client: IrodsClient,
  filter: QuotaFilter = {},
): AsyncGenerator<Quota> {
  const rows = client.query.rows({
    select: [...QUOTA_COLUMNS, 'QUOTA_RESC_NAME'],
    where: all(differs('QUOTA_RESC_ID', '0'), ...quotaTests(filter)),
    onlyGenQuery1: true,
  });
  for await (const row of rows) yield readQuota(row, row[QUOTA_COLUMNS.length]);
}

/** Quotas on the sum over all resources. */
export async function* listGlobalQuotas(
  client: IrodsClient,
  filter: QuotaFilter = {},
): AsyncGenerator<Quota> {
  const rows = client.query.rows({
    select: QUOTA_COLUMNS,
    where: all(equals('QUOTA_RESC_ID', '0'), ...quotaTests(filter)),
    onlyGenQuery1: true,
  });
  for await (const row of rows) yield readQuota(row, undefined);
}

const QUOTA_COLUMNS = [
  'QUOTA_USER_NAME',
  'QUOTA_USER_ZONE',
  'QUOTA_USER_TYPE',
  'QUOTA_LIMIT',
  'QUOTA_OVER',
  'QUOTA_MODIFY_TIME',
];

function quotaTests({ owner, ofGroups }: QuotaFilter): Condition[] {
  const tests: Condition[] = [];
  if (owner !== undefined) tests.push(equals('QUOTA_USER_NAME', owner.name));
  if (owner?.zone !== undefined) tests.push(equals('QUOTA_USER_ZONE', owner.zone));
  if (ofGroups === true) tests.push(equals('QUOTA_USER_TYPE', 'rodsgroup'));
  if (ofGroups === false) tests.push(differs('QUOTA_USER_TYPE', 'rodsgroup'));
  return tests;
}

function readQuota(row: readonly string[], resource: string | undefined): Quota {
  const [name = '', zone = '', type = '', limit = '', over = '', modified = ''] = row;
  return {
    owner: { name, zone },
    ownerIsGroup: type === 'rodsgroup',
    resource,
    limit,
    over,
    modifiedAt: parseRodsTime(modified),
  };
}

/** How much a user or group stores on a resource, when it was last calculated. */
export interface Usage {
  readonly owner: UserName;
  readonly resource: string;
  /** Bytes. */
  readonly used: string;
  readonly calculatedAt: EpochSeconds | undefined;
}

/** Usage of all, or of users of one name. */
export async function* listUsage(client: IrodsClient, name?: string): AsyncGenerator<Usage> {
  const rows = client.query.rows({
    select: [
      'QUOTA_RESC_NAME',
      'QUOTA_USER_NAME',
      'QUOTA_USER_ZONE',
      'QUOTA_USAGE',
      'QUOTA_USAGE_MODIFY_TIME',
    ],
    ...(name === undefined ? {} : { where: equals('QUOTA_USER_NAME', name) }),
    onlyGenQuery1: true,
  });
  for await (const [resource = '', user = '', zone = '', used = '', at = ''] of rows) {
    yield { owner: { name: user, zone }, resource, used, calculatedAt: parseRodsTime(at) };
  }
}
