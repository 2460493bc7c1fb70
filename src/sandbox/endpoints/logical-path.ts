import { isBelow, MAX_PATH_BYTES } from '../catalog/paths.js';
import { CODES, fileSystemFailure, rewording } from '../error-codes.js';

/** A logical path as the catalog knows it: without the slashes that a client put at its end. */
export function withoutSlash(lpath: string): string {
  return lpath.length > 1 ? lpath.replace(/\/+$/, '') || '/' : lpath;
}

/** @throws {IrodsFailure} -346000 for a path that is too long for iRODS. */
export function requirePathLength(lpath: string): void {
  if (Buffer.byteLength(lpath) > MAX_PATH_BYTES) {
    const text = 'path length cannot exceed max path size';
    throw fileSystemFailure(CODES.USER_PATH_EXCEEDS_MAX, text);
  }
}

const DOTS_AT_END = /(^|\/)\.\.?$/;

/** @throws {IrodsFailure} for a new path that nothing at `path` can have, whatever is there. */
export function requireNewPath(path: string, newPath: string): void {
  requirePathLength(newPath);
  if (isBelow(newPath, path)) {
    const text = 'old path cannot be an ancestor of the new path';
    throw fileSystemFailure(CODES.SYS_INVALID_INPUT_PARAM, text);
  }
  if (DOTS_AT_END.test(newPath)) {
    const text = 'path cannot end with "." or ".."';
    throw fileSystemFailure(CODES.SYS_INVALID_INPUT_PARAM, text);
  }
}

/** Runs `work`, wording its failures as the filesystem library does. */
export function attempt<Result>(what: string, work: () => Result): Result {
  return rewording((code) => fileSystemFailure(code, what), work);
}
