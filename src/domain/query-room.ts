/** Bytes that names may take in one query, URL-encoded: the server reads 8 KiB of a request's head. */
export const QUERY_ROOM = 5000;

/** The room that one name takes in a query. */
export function roomFor(name: string): number {
  return encodeURIComponent(name).length + 12;
}
