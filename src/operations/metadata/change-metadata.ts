/**
 * Changes of metadata with the native commands' strictness: the server takes a second addition and
 * the removal of what is not there in silence, so the catalog is asked first
 * (http-api.md section 3.4). Every change is one atomic request; between asking and changing
 * another client may change the same metadata.
 */
import type { IrodsClient } from '../../api/client.js';
import type { Avu, AvuOperation } from '../../domain/avu.js';
import { IrodsCode } from '../../domain/irods-code.js';
import { describeItem, type MetadataItem } from '../../domain/metadata-item.js';
import { IrodsError } from '../../errors.js';
import { type Explanation, explaining } from '../explain.js';
import { describeAvu, duplicateAvu, missingAvu, missingItem } from './metadata-errors.js';
import { type AvuChoice, findMetadata, itemExists } from './read-metadata.js';

export interface AdminChoice {
  /** Act as the administrator one is, beyond one's own permissions. */
  readonly admin?: boolean | undefined;
}

/** Throws IrodsError CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME where the item has it already. */
export async function addMetadata(
  client: IrodsClient,
  item: MetadataItem,
  avu: Avu,
  options: AdminChoice = {},
): Promise<void> {
  const present = await findMetadata(client, item, avu);
  if (present.some((one) => isSame(one, avu))) throw duplicateAvu(item, avu);
  await applyOperations(client, item, [add(avu)], options);
}

/** Throws IrodsError CAT_SUCCESS_BUT_WITH_NO_INFO where the item does not have it. */
export async function removeMetadata(
  client: IrodsClient,
  item: MetadataItem,
  avu: Avu,
  options: AdminChoice = {},
): Promise<void> {
  const present = await findMetadata(client, item, avu);
  if (!present.some((one) => isSame(one, avu))) {
    throw await nothingThere(client, item, describeAvu(avu));
  }
  await applyOperations(client, item, [remove(avu)], options);
}

/** Removes all that the choice fits; gives what was removed. Throws IrodsError where nothing fits. */
export async function removeChosen(
  client: IrodsClient,
  item: MetadataItem,
  choice: AvuChoice,
  options: AdminChoice = {},
): Promise<readonly Avu[]> {
  const present = await findMetadata(client, item, choice);
  if (present.length === 0) throw await nothingThere(client, item, describeChoice(choice));
  await applyOperations(client, item, present.map(remove), options);
  return present;
}

/**
 * Removes all that the claim holds for, by one atomic request; gives what was removed.
 * @throws IrodsError where there is no such item.
 */
export async function removeWhere(
  client: IrodsClient,
  item: MetadataItem,
  isRemoved: (avu: Avu) => boolean,
  options: AdminChoice = {},
): Promise<readonly Avu[]> {
  const present = await findMetadata(client, item, {});
  if (present.length === 0 && !(await itemExists(client, item))) throw missingItem(item);
  const removed = present.filter(isRemoved);
  if (removed.length > 0) await applyOperations(client, item, removed.map(remove), options);
  return removed;
}

/**
 * Puts `after` in the place of `before`, at once.
 * @throws IrodsError where `before` is not there, or `after` is another one that is.
 */
export async function modifyMetadata(
  client: IrodsClient,
  item: MetadataItem,
  change: { readonly before: Avu; readonly after: Avu },
  options: AdminChoice = {},
): Promise<void> {
  const { before, after } = change;
  const [old, other] = await Promise.all([
    findMetadata(client, item, before),
    findMetadata(client, item, after),
  ]);
  if (!old.some((one) => isSame(one, before))) {
    throw await nothingThere(client, item, describeAvu(before));
  }
  if (!isSame(before, after) && other.some((one) => isSame(one, after))) {
    throw duplicateAvu(item, after);
  }
  await applyOperations(client, item, [remove(before), add(after)], options);
}

/** Leaves the item with this one value and units for the attribute, whatever it had before. */
export async function setMetadata(
  client: IrodsClient,
  item: MetadataItem,
  avu: Avu,
  options: AdminChoice = {},
): Promise<void> {
  const present = await findMetadata(client, item, { attribute: avu.attribute });
  const others = present.filter((one) => !isSame(one, avu));
  await applyOperations(client, item, [...others.map(remove), add(avu)], options);
}

/**
 * Adds all metadata of one item to another, at once; what the other has already stays as it is.
 * @throws IrodsError where the first has none.
 */
export async function copyMetadata(
  client: IrodsClient,
  from: MetadataItem,
  to: MetadataItem,
  options: AdminChoice = {},
): Promise<void> {
  const present = await findMetadata(client, from, {});
  if (present.length === 0) throw await nothingThere(client, from, 'metadata');
  await applyOperations(client, to, present.map(add), options);
}

/**
 * Sends the operations as one atomic request, without asking first.
 * @throws IrodsError where the item is missing or may not be changed.
 */
export async function applyOperations(
  client: IrodsClient,
  item: MetadataItem,
  operations: readonly AvuOperation[],
  options: AdminChoice = {},
): Promise<void> {
  try {
    await explaining(send(client, item, operations, options), explanationsFor(item));
  } catch (error) {
    const isUnclear = error instanceof IrodsError && error.is(IrodsCode.SYS_INVALID_INPUT_PARAM);
    if (isUnclear && !(await itemExists(client, item))) throw missingItem(item, error);
    throw error;
  }
}

async function send(
  client: IrodsClient,
  item: MetadataItem,
  operations: readonly AvuOperation[],
  options: AdminChoice,
): Promise<void> {
  switch (item.type) {
    case 'data_object':
      return await client.dataObjects.modifyMetadata(item.path, operations, options);
    case 'collection':
      return await client.collections.modifyMetadata(item.path, operations, options);
    case 'resource':
      return await client.resources.modifyMetadata(item.name, operations);
    case 'user': {
      const isLocal = item.zone === client.zone;
      const name = isLocal ? item.name : `${item.name}#${item.zone}`;
      return await client.usersGroups.modifyMetadata(name, operations);
    }
  }
}

function explanationsFor(item: MetadataItem): Readonly<Record<number, Explanation>> {
  const what = describeItem(item);
  const onlyAdministrators = {
    message: `only administrators may change the metadata of ${what}`,
    hint: 'Ask an administrator of the zone.',
  };
  if (!('path' in item)) {
    return {
      [IrodsCode.CAT_NO_ACCESS_PERMISSION]: onlyAdministrators,
      [IrodsCode.CAT_INSUFFICIENT_PRIVILEGE_LEVEL]: onlyAdministrators,
      [IrodsCode.SYS_NO_API_PRIV]: onlyAdministrators,
    };
  }
  return {
    [IrodsCode.CAT_NO_ACCESS_PERMISSION]: {
      message: `you may not change the metadata of ${what}`,
      hint: 'That needs modify_metadata or more: ils -A shows the permissions.',
    },
    [IrodsCode.CAT_INSUFFICIENT_PRIVILEGE_LEVEL]: {
      message: 'only administrators may use -M',
      hint: 'Leave it out.',
    },
  };
}

async function nothingThere(
  client: IrodsClient,
  item: MetadataItem,
  what: string,
): Promise<IrodsError> {
  return (await itemExists(client, item)) ? missingAvu(item, what) : missingItem(item);
}

function describeChoice({ id, attribute, value, units, wildcards }: AvuChoice): string {
  if (id !== undefined) return `metadata with the id ${id}`;
  const texts = [attribute, value, units].filter((text) => text !== undefined);
  const words = texts.map((text) => JSON.stringify(text)).join(' ');
  return wildcards === true ? `metadata like ${words}` : `metadata ${words}`;
}

/** Some databases compare without regard to case; metadata is compared exactly. */
function isSame(one: Avu, other: Avu): boolean {
  return (
    one.attribute === other.attribute && one.value === other.value && one.units === other.units
  );
}

function add({ attribute, value, units }: Avu): AvuOperation {
  return { operation: 'add', attribute, value, units };
}

function remove({ attribute, value, units }: Avu): AvuOperation {
  return { operation: 'remove', attribute, value, units };
}
