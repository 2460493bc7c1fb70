/** A file or data object of this name in a folder or collection says what of it is left out. */
export const IGNORE_FILE = '.irodsignore';

/**
 * Told when a walk enters a folder or collection, before anything in it is looked at: its path
 * below the root, and how to read its ignore file where it has one.
 */
export type Enter = (
  relative: string,
  readIgnoreFile: (() => Promise<string>) | undefined,
) => Promise<void>;

/** What a walk asks of a selection. Paths are those below the root of the walk. */
export interface WalkSelection {
  /** Whether an entry is left out; for a folder or collection, with all that is in it. */
  readonly excludes?: ((relative: string, isBranch: boolean) => boolean) | undefined;
  readonly enter?: Enter | undefined;
}
