import { UsageError } from '../errors.js';

/** The longest logical path the server takes, in bytes of UTF-8 (MAX_NAME_LEN less its terminator). */
const LONGEST_PATH = 1087;

/** What a typed path is resolved against. */
export interface PathBase {
  readonly home: LogicalPath;
  readonly current: LogicalPath;
}

/**
 * An absolute, normalised path in a zone: `/zone/…`, without empty, `.` or `..` elements and
 * without a trailing slash. Only `/` itself ends in a slash.
 */
export class LogicalPath {
  private constructor(private readonly text: string) {}

  static readonly root = new LogicalPath('/');

  /**
   * Parses an absolute path, such as one from the server or from the environment file.
   * @throws UsageError where the text does not begin with `/`, climbs above the root or is too long.
   */
  static parse(text: string): LogicalPath {
    if (!text.startsWith('/')) {
      throw new UsageError(`not an absolute logical path: ${text}`, { path: text });
    }
    if (text.includes('\0')) {
      throw new UsageError('a logical path cannot hold a NUL character', { path: text });
    }
    const elements: string[] = [];
    for (const element of text.split('/')) {
      if (element === '' || element === '.') continue;
      if (element !== '..') elements.push(element);
      else if (elements.pop() === undefined) {
        throw new UsageError(`the path climbs above the root: ${text}`, { path: text });
      }
    }
    const path = `/${elements.join('/')}`;
    if (Buffer.byteLength(path) > LONGEST_PATH) {
      throw new UsageError(`the path is longer than ${LONGEST_PATH} bytes`, { path });
    }
    return new LogicalPath(path);
  }

  /** A path as the server wrote it: taken as it is, for names that `parse` would change. */
  static fromServer(text: string): LogicalPath {
    return new LogicalPath(text.length > 1 && text.endsWith('/') ? text.slice(0, -1) : text);
  }

  /**
   * Resolves what a person typed, as the iCommands do (icommands.md section 0.7): empty, `.` and
   * relative names against the current collection, `~` and `~/x` against the home collection;
   * `~x` is an ordinary name.
   */
  static resolve(typed: string, base: PathBase): LogicalPath {
    if (typed === '~') return base.home;
    if (typed.startsWith('~/')) return LogicalPath.parse(`${base.home}/${typed.slice(2)}`);
    if (typed.startsWith('/')) return LogicalPath.parse(typed);
    return LogicalPath.parse(`${base.current}/${typed}`);
  }

  /** The last element; empty for the root. */
  get name(): string {
    return this.text.slice(this.text.lastIndexOf('/') + 1);
  }

  /** The collection that holds this path; the root's parent is the root. */
  get parent(): LogicalPath {
    return new LogicalPath(this.text.slice(0, this.text.lastIndexOf('/')) || '/');
  }

  /** The first element: the zone's name. Empty for the root. */
  get zone(): string {
    return this.text.split('/', 2)[1] ?? '';
  }

  get isRoot(): boolean {
    return this.text === '/';
  }

  /** This path with `relative` (one or more elements, taken as they are) appended. */
  join(relative: string): LogicalPath {
    if (relative === '') return this;
    return new LogicalPath(this.isRoot ? `/${relative}` : `${this.text}/${relative}`);
  }

  /** Whether this is `ancestor` or lies below it. */
  isWithin(ancestor: LogicalPath): boolean {
    return (
      ancestor.isRoot || this.text === ancestor.text || this.text.startsWith(`${ancestor.text}/`)
    );
  }

  /** The part of this path below `ancestor`, without a leading slash; empty for `ancestor` itself. */
  relativeTo(ancestor: LogicalPath): string {
    if (!this.isWithin(ancestor))
      throw new RangeError(`${this.text} is not below ${ancestor.text}`);
    return this.text.slice(ancestor.isRoot ? 1 : ancestor.text.length + 1);
  }

  equals(other: LogicalPath): boolean {
    return this.text === other.text;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}
