/** The longest logical path, in bytes. */
export const MAX_PATH_BYTES = 1087;

/** The part before the last slash; of `/x` it is `/`. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

/** The part after the last slash. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of what is called `name` in a collection. */
export function childOf(collection: string, name: string): string {
  return collection === '/' ? `/${name}` : `${collection}/${name}`;
}

/** Whether `path` lies somewhere below `ancestor`. */
export function isBelow(path: string, ancestor: string): boolean {
  return path.startsWith(ancestor === '/' ? '/' : `${ancestor}/`) && path !== ancestor;
}

/** Whether a path is that of all homes of a zone, or of one: `/zone/home`, `/zone/home/name`. */
export function isHome(path: string): boolean {
  return /^\/[^/]+\/home(\/[^/]+)?$/.test(path);
}

/**
 * The bounds between which every path below `ancestor` sorts, for an index range:
 * `lower < path AND path < upper`, where `/` is followed by `0` in byte order.
 */
export function boundsBelow(ancestor: string): { lower: string; upper: string } {
  const base = ancestor === '/' ? '' : ancestor;
  return { lower: `${base}/`, upper: `${base}0` };
}
