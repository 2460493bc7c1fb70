import type { IrodsReason } from '../domain/irods-reasons.js';
import type { LogicalPath } from '../domain/logical-path.js';

/** Why nothing can be made at a path: what it would be in is not there. */
export function noParent({ parent }: LogicalPath): IrodsReason {
  return {
    text: `there is no collection ${parent}, or none that you may see`,
    hint: 'Make it with imkdir -p, or ask its owner for permission.',
  };
}
