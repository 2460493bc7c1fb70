/** One piece of metadata: attribute, value and units. Units may be empty, the others never are. */
export interface Avu {
  readonly attribute: string;
  readonly value: string;
  readonly units: string;
}

/** Equal for equal AVUs only. */
export function avuKey({ attribute, value, units }: Avu): string {
  return JSON.stringify([attribute, value, units]);
}

/** What metadata can be attached to. */
export type MetadataTarget = 'data_object' | 'collection' | 'resource' | 'user';

/** One step of an atomic change of metadata. */
export interface AvuOperation extends Avu {
  readonly operation: 'add' | 'remove';
}
