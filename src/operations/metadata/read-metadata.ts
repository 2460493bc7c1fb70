import type { IrodsClient } from '../../api/client.js';
import type { Row } from '../../api/query.js';
import type { Avu } from '../../domain/avu.js';
import {
  all,
  type CatalogQuery,
  type Condition,
  equals,
  like,
} from '../../domain/catalog-query.js';
import type { MetadataItem } from '../../domain/metadata-item.js';
import { type EpochSeconds, parseRodsTime } from '../../domain/rods-time.js';
import { startedEarly } from '../pool.js';
import { columnsOf, isItem } from './metadata-columns.js';
import { missingItem } from './metadata-errors.js';

/** Metadata as it is attached to something. */
export interface AttachedAvu extends Avu {
  /** Number of the triple in the catalog. */
  readonly id: string;
  readonly createdAt: EpochSeconds | undefined;
  readonly modifiedAt: EpochSeconds | undefined;
}

/** Which metadata of an item is meant; all of it where nothing is said. */
export interface AvuChoice {
  readonly attribute?: string | undefined;
  readonly value?: string | undefined;
  readonly units?: string | undefined;
  readonly id?: string | undefined;
  /** `%` and `_` in attribute, value and units are wildcards, as in SQL's `like`. */
  readonly wildcards?: boolean | undefined;
}

export interface ZoneChoice {
  /** The zone whose catalog is asked; the own one by default. */
  readonly zone?: string | undefined;
}

/**
 * The metadata of an item by attribute, value and units. One query where there is any.
 * @throws IrodsError where there is none because there is no such item, or none that one may see.
 */
export async function* listMetadata(
  client: IrodsClient,
  item: MetadataItem,
  options: AvuChoice & ZoneChoice = {},
): AsyncGenerator<AttachedAvu, void, undefined> {
  const { attribute, value, units, id, createdAt, modifiedAt } = columnsOf(item.type);
  const query: CatalogQuery = {
    select: [attribute, value, units, id, createdAt, modifiedAt],
    where: all(isItem(item), ...choiceConditions(item, options)),
    orderBy: [attribute, value, units, id].map((column) => ({ column })),
    ...inZone(options.zone),
  };
  let found = false;
  for await (const row of startedEarly(client.query.rows(query))) {
    found = true;
    yield* readAvu(row);
  }
  if (!found && !(await itemExists(client, item, options.zone))) throw missingItem(item);
}

/**
 * As `listMetadata`, all at once, and without looking whether the item exists. Empty units are
 * taken for any: the caller compares.
 */
export async function findMetadata(
  client: IrodsClient,
  item: MetadataItem,
  choice: AvuChoice,
): Promise<readonly AttachedAvu[]> {
  const { attribute, value, units, id, createdAt, modifiedAt } = columnsOf(item.type);
  const rows = await client.query.all({
    select: [attribute, value, units, id, createdAt, modifiedAt],
    where: all(isItem(item), ...choiceConditions(item, choice)),
  });
  return rows.flatMap(readAvu);
}

/** Whether the catalog shows the item to the user. */
export async function itemExists(
  client: IrodsClient,
  item: MetadataItem,
  zone?: string,
): Promise<boolean> {
  const select = columnsOf(item.type).target;
  const row = await client.query.first({ select, where: isItem(item), ...inZone(zone) });
  return row !== undefined;
}

function choiceConditions(item: MetadataItem, choice: AvuChoice): readonly Condition[] {
  const columns = columnsOf(item.type);
  const test = choice.wildcards === true ? like : equals;
  return (['attribute', 'value', 'units', 'id'] as const).flatMap((key) => {
    const text = choice[key];
    // Databases differ on whether no units are an empty text or nothing at all.
    if (text === undefined || (key === 'units' && text === '')) return [];
    return [key === 'id' ? equals(columns.id, text) : test(columns[key], text)];
  });
}

function inZone(zone: string | undefined): Pick<CatalogQuery, 'zone'> {
  return zone === undefined ? {} : { zone };
}

/** GenQuery2 gives one row of empty texts for an item without metadata: it joins from the left. */
function readAvu(row: Row): readonly AttachedAvu[] {
  const [attribute = '', value = '', units = '', id = '', createdAt = '', modifiedAt = ''] = row;
  if (id === '') return [];
  const times = { createdAt: parseRodsTime(createdAt), modifiedAt: parseRodsTime(modifiedAt) };
  return [{ attribute, value, units, id, ...times }];
}
