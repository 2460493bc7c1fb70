/** What can be written as JSON; members that are undefined are left out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Writes JSON as the real server does: without spaces, the keys of every object sorted. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(withSortedKeys(value));
}

/** A copy with the keys of every object in order; texts and numbers, by far the most, are shared. */
function withSortedKeys(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(withSortedKeys);
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, withSortedKeys(value[key])]));
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
