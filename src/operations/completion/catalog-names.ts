/** Names of resources, users, groups, tickets and attributes, and values of attributes. */
import type { IrodsClient } from '../../api/client.js';
import type { MetadataTarget } from '../../domain/avu.js';
import { type Condition, differs, equals } from '../../domain/catalog-query.js';
import { type Candidates, namesBeginningWith } from './name-query.js';

export async function resourceNames(
  client: IrodsClient,
  typed: string,
  signal: AbortSignal,
): Promise<Candidates> {
  return await namesBeginningWith(client, typed, { select: ['RESC_NAME'] }, signal);
}

export async function ticketNames(
  client: IrodsClient,
  typed: string,
  signal: AbortSignal,
): Promise<Candidates> {
  const query = { select: ['TICKET_STRING'], onlyGenQuery1: true } as const;
  return await namesBeginningWith(client, typed, query, signal);
}

/** Who a permission can be for; those of other zones as `name#zone`. */
export async function principalNames(
  client: IrodsClient,
  typed: string,
  which: 'users' | 'groups' | 'both',
  signal: AbortSignal,
): Promise<Candidates> {
  const [name = ''] = typed.split('#', 1);
  const found = await namesBeginningWith(
    client,
    name,
    {
      select: ['USER_NAME', 'USER_ZONE'],
      ...whereTypeIs(which),
      nameOf: ([user = '', zone = '']) => (zone === client.zone ? user : `${user}#${zone}`),
    },
    signal,
  );
  return { ...found, names: found.names.filter((one) => one.startsWith(typed)) };
}

function whereTypeIs(which: 'users' | 'groups' | 'both'): { readonly where?: Condition } {
  if (which === 'both') return {};
  const test = which === 'groups' ? equals : differs;
  return { where: test('USER_TYPE', 'rodsgroup') };
}

/** Columns of metadata, by what it is attached to. */
const PREFIXES: Readonly<Record<MetadataTarget, string>> = {
  data_object: 'META_DATA',
  collection: 'META_COLL',
  resource: 'META_RESC',
  user: 'META_USER',
};

/** Attributes in use on things of a type. */
export async function attributeNames(
  client: IrodsClient,
  typed: string,
  target: MetadataTarget,
  signal: AbortSignal,
): Promise<Candidates> {
  const column = `${PREFIXES[target]}_ATTR_NAME` as const;
  return await namesBeginningWith(client, typed, { select: [column] }, signal);
}

/** Values in use for an attribute on things of a type. */
export async function attributeValues(
  client: IrodsClient,
  typed: string,
  { attribute, target }: { readonly attribute: string; readonly target: MetadataTarget },
  signal: AbortSignal,
): Promise<Candidates> {
  const columns = PREFIXES[target];
  return await namesBeginningWith(
    client,
    typed,
    {
      select: [`${columns}_ATTR_VALUE`],
      where: equals(`${columns}_ATTR_NAME`, attribute),
    },
    signal,
  );
}
