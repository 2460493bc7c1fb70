/**
 * Names of places in a document, such as `author[2].email`: instances of a composite field and
 * values of a repeatable one count from 1, as the units of their AVUs do.
 */

/** The path of a field in what `parent` names; the document itself is the empty path. */
export function fieldPath(parent: string, id: string): string {
  return parent === '' ? id : `${parent}.${id}`;
}

/** The path of the `index`th (from 1) instance or value of `path`. */
export function instancePath(path: string, index: number): string {
  return `${path}[${index}]`;
}

export interface PathStep {
  readonly id: string;
  /** From 1; undefined where the path names none. */
  readonly index: number | undefined;
}

/** The steps of a path; undefined where the text is none. */
export function parseFieldPath(text: string): readonly PathStep[] | undefined {
  const steps = text.split('.').map((piece) => {
    const [, id, index] = /^([^[\]]+)(?:\[([1-9]\d*)\])?$/.exec(piece) ?? [];
    return id === undefined
      ? undefined
      : { id, index: index === undefined ? undefined : Number(index) };
  });
  return steps.every((step) => step !== undefined) ? steps : undefined;
}
