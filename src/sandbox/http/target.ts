/** The parts of a request target that routing looks at. */
export interface Target {
  readonly path: string;
  /** What follows the first `?`, or undefined when there is none. */
  readonly query: string | undefined;
}

/**
 * Takes a request target apart as the real server's URL parser does (http-api.md 1.1): dot segments
 * are resolved, nothing is decoded, a `#` ends it. Undefined when it cannot be understood, such as
 * the whole URL that a client sends to a proxy.
 */
export function parseTarget(target: string): Target | undefined {
  if (!target.startsWith('/')) return undefined;
  const [meaningful = ''] = target.split('#', 1);
  const mark = meaningful.indexOf('?');
  if (mark < 0) return { path: withoutDotSegments(meaningful), query: undefined };
  return {
    path: withoutDotSegments(meaningful.slice(0, mark)),
    query: meaningful.slice(mark + 1),
  };
}

function withoutDotSegments(path: string): string {
  if (!/\/\.\.?(\/|$)/.test(path)) return path;
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
    if (isLast && (segment === '.' || segment === '..')) kept.push('');
  });
  return `/${kept.join('/')}`;
}
