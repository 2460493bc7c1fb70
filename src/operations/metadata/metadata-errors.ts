import type { Avu, MetadataTarget } from '../../domain/avu.js';
import { IrodsCode } from '../../domain/irods-code.js';
import { describeItem, itemName, type MetadataItem } from '../../domain/metadata-item.js';
import type { IrodsError } from '../../errors.js';
import { irodsFailure } from '../explain.js';

/** The codes that the native commands give for a target that is not there (icommands.md 1.21). */
const MISSING: Readonly<Record<MetadataTarget, number>> = {
  data_object: IrodsCode.CAT_UNKNOWN_FILE,
  collection: IrodsCode.CAT_UNKNOWN_COLLECTION,
  resource: IrodsCode.CAT_UNKNOWN_RESOURCE,
  user: IrodsCode.CAT_INVALID_USER,
};

export function missingItem(item: MetadataItem, cause?: unknown): IrodsError {
  return irodsFailure(MISSING[item.type], `${describeItem(item)} does not exist`, {
    path: itemName(item),
    hint: 'Check its name; it may also be that you have no permission to see it.',
    cause,
  });
}

/** The server itself would take it in silence (http-api.md section 3.4). */
export function duplicateAvu(item: MetadataItem, avu: Avu): IrodsError {
  const code = IrodsCode.CATALOG_ALREADY_HAS_ITEM_BY_THAT_NAME;
  return irodsFailure(code, `${describeItem(item)} has ${describeAvu(avu)} already`, {
    path: itemName(item),
  });
}

export function missingAvu(item: MetadataItem, what: string): IrodsError {
  const code = IrodsCode.CAT_SUCCESS_BUT_WITH_NO_INFO;
  return irodsFailure(code, `${describeItem(item)} has no ${what}`, {
    path: itemName(item),
    hint: `imeta ls ${OPTIONS[item.type]} shows what it has.`,
  });
}

const OPTIONS: Readonly<Record<MetadataTarget, string>> = {
  data_object: '-d',
  collection: '-C',
  resource: '-R',
  user: '-u',
};

/** An attribute, value and units as one piece of a sentence. */
export function describeAvu({ attribute, value, units }: Avu): string {
  const texts = [attribute, value, ...(units === '' ? [] : [units])];
  return `metadata ${texts.map((text) => JSON.stringify(text)).join(' ')}`;
}
