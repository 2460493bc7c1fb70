import type { LogicalPath } from '../../domain/logical-path.js';
import { partialName } from '../partial-name.js';

/** A hidden name beside `target` for bytes that are not yet, or never will be, the object itself. */
export function beside(target: LogicalPath, random: () => number): LogicalPath {
  return target.parent.join(partialName(target.name, random));
}
