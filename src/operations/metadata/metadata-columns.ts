/** Where the catalog keeps the metadata of each kind of target. */
import type { MetadataTarget } from '../../domain/avu.js';
import { all, type Condition, equals } from '../../domain/catalog-query.js';
import type { MetadataItem } from '../../domain/metadata-item.js';
import { isDataObject } from '../path-kind.js';

export interface MetadataColumns {
  readonly attribute: string;
  readonly value: string;
  readonly units: string;
  readonly id: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** Columns that name the target itself. */
  readonly target: readonly string[];
}

const PREFIXES: Readonly<Record<MetadataTarget, string>> = {
  data_object: 'META_DATA',
  collection: 'META_COLL',
  resource: 'META_RESC',
  user: 'META_USER',
};
const TARGETS: Readonly<Record<MetadataTarget, readonly string[]>> = {
  data_object: ['COLL_NAME', 'DATA_NAME'],
  collection: ['COLL_NAME'],
  resource: ['RESC_NAME'],
  user: ['USER_NAME', 'USER_ZONE'],
};

export function columnsOf(type: MetadataTarget): MetadataColumns {
  const prefix = PREFIXES[type];
  return {
    attribute: `${prefix}_ATTR_NAME`,
    value: `${prefix}_ATTR_VALUE`,
    units: `${prefix}_ATTR_UNITS`,
    id: `${prefix}_ATTR_ID`,
    createdAt: `${prefix}_CREATE_TIME`,
    modifiedAt: `${prefix}_MODIFY_TIME`,
    target: TARGETS[type],
  };
}

/** The condition that holds for one item only. */
export function isItem(item: MetadataItem): Condition {
  switch (item.type) {
    case 'data_object':
      return isDataObject(item.path);
    case 'collection':
      return equals('COLL_NAME', `${item.path}`);
    case 'resource':
      return equals('RESC_NAME', item.name);
    case 'user':
      return all(equals('USER_NAME', item.name), equals('USER_ZONE', item.zone));
  }
}
