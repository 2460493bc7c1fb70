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
