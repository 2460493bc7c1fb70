import type { LogicalPath } from '../../domain/logical-path.js';
import {
  AuthenticationError,
  CancelledError,
  CliError,
  ConnectionError,
  IntegrityError,
  LocalError,
} from '../../errors.js';
import { markFailed } from '../catalog/failed-marks.js';
import { findEntry } from '../catalog/find-entry.js';
import type { Engine } from '../engine.js';
import { type JournalEntry, noJournal } from '../journal/journal.js';
import { SomebodysObjectError } from './block-writer.js';
import { surely } from './move-surely.js';
import { beside } from './places.js';
import type { UploadChoices } from './upload.js';

/** What of an upload may have reached the server when it failed. */
export type Damage = 'untouched' | 'perhaps written' | 'can be resumed';

export interface FailedUpload {
  readonly engine: Engine;
  readonly upload: { readonly target: LogicalPath; readonly replaces: boolean };
  readonly choices: Pick<UploadChoices, 'keepFailed'>;
  readonly place: LogicalPath;
  readonly entry: JournalEntry;
  /** Something of an earlier run is at the place. */
  readonly continues?: boolean;
  /** The server has taken all bytes. What is there is something else, so perhaps somebody's. */
  readonly hasArrived?: boolean;
}

/** A data object is left that is not what it should be, and the message says so. */
export class IncompleteObjectError extends IntegrityError {
  override readonly fatal: boolean;

  constructor(message: string, cause: CliError, hint: string) {
    super(message, {
      cause,
      hint,
      ...(cause.path === undefined ? {} : { path: cause.path }),
      ...(cause.exit === undefined ? {} : { exit: cause.exit }),
    });
    this.fatal = cause.fatal;
  }
}

/**
 * Sees to it that nothing good-looking is left of a failed upload, and gives the error to throw. A
 * new object is removed, or moved aside where it can be resumed; one that was being overwritten
 * cannot be brought back, so the error says that it is incomplete.
 */
export async function giveUp(
  failed: FailedUpload,
  error: unknown,
  damage: Damage,
): Promise<unknown> {
  if (error instanceof CliError) return await cleanedUp(failed, error, damage);
  // A defect must not leave a good-looking object either.
  await cleanedUp(failed, new IntegrityError(String(error)), damage);
  return error;
}

async function cleanedUp(failed: FailedUpload, error: CliError, damage: Damage): Promise<CliError> {
  const { entry, engine } = failed;
  if (damage === 'untouched' || error instanceof SomebodysObjectError) {
    if (failed.continues !== true) entry.dropped();
    return error;
  }
  const inPlace = failed.place.equals(failed.upload.target);
  if (failed.upload.replaces && inPlace) return await markedIncomplete(failed, error);
  // What nobody wrote down nobody finds again.
  const isFound = damage === 'can be resumed' && engine.journal !== noJournal;
  if (isFound && mayBeResumed(error)) return await keptAside(failed, error);
  if (failed.choices.keepFailed) return await markedIncomplete(failed, error);
  return await removed(failed, error, damage);
}

function mayBeResumed(error: CliError): boolean {
  return (
    error instanceof AuthenticationError ||
    error instanceof CancelledError ||
    error instanceof ConnectionError ||
    error.retryable
  );
}

async function removed(failed: FailedUpload, error: CliError, damage: Damage): Promise<CliError> {
  const { place, upload, engine } = failed;
  const toTrash = failed.hasArrived === true && place.equals(upload.target);
  try {
    const remove = async (): Promise<void> =>
      await engine.client.dataObjects.remove(place, {
        noTrash: !toTrash,
        signal: engine.unhurried,
      });
    const isGone = async (): Promise<boolean> =>
      (await findEntry(engine.client, place)) === undefined;
    // A line that has been waited for in vain is not waited for again.
    await (error instanceof ConnectionError ? remove() : surely(engine, remove, isGone));
    failed.entry.dropped();
    return toTrash ? inTrash(error) : error;
  } catch (second) {
    if (isMissing(second)) {
      const arrived = failed.hasArrived === true;
      // Somebody who sees it again can go on with it.
      if (!arrived || damage !== 'can be resumed') failed.entry.dropped();
      return arrived ? unseen(place, error) : error;
    }
    return leftBehind(failed.place, error, `It could not be removed: ${reasonOf(second)}.`);
  }
}

/** The server took it all, and says now that it is not there: also of what one may not see. */
function unseen(place: LogicalPath, error: CliError): CliError {
  const { message, path } = error;
  const isTold = message.includes(`${place}`);
  return new IntegrityError(
    `${message}; ${isTold ? 'it' : place} is gone, or you may not see it any more`,
    {
      ...(path === undefined ? {} : { path }),
      cause: error,
      hint: 'If it is still there or was moved, it is not confirmed. Put it again, with -f where it is.',
    },
  );
}

function inTrash(error: CliError): CliError {
  const { message, path } = error;
  return new IntegrityError(message, {
    ...(path === undefined ? {} : { path }),
    cause: error,
    hint: 'What the server had is in the trash, as it may be somebody else’s. Put yours again.',
  });
}

/** Under its own name nobody shall take the part for the whole. */
async function keptAside(failed: FailedUpload, error: CliError): Promise<CliError> {
  const { engine, place, upload, entry } = failed;
  if (!place.equals(upload.target)) return error;
  const aside = beside(upload.target, engine.random);
  // Who is impatient kills the run now, and the line may be gone: the next run ends this.
  noteIfPossible(() => entry.moving(`${aside}`));
  try {
    await engine.client.dataObjects.rename(place, aside, { signal: engine.unhurried });
    noteIfPossible(() => entry.partial(`${aside}`));
    return error;
  } catch (second) {
    const isAlike = second instanceof CliError && second.message === error.message;
    const hint = isAlike
      ? `It could not be moved aside. ${error.hint ?? ''} --resume goes on with it.`
      : `It could not be moved aside: ${reasonOf(second)}.`;
    return leftBehind(place, error, hint.replace(/ {2,}/, ' '));
  }
}

/** A full disk does not keep the part under its name. */
function noteIfPossible(note: () => void): void {
  try {
    note();
  } catch (error) {
    if (!(error instanceof LocalError)) throw error;
  }
}

async function markedIncomplete(failed: FailedUpload, error: CliError): Promise<CliError> {
  const { engine, place } = failed;
  await markFailed(engine, place, error.message);
  return leftBehind(place, error, 'Put it again with -f, or with --resume to go on.');
}

function leftBehind(place: LogicalPath, error: CliError, hint: string): CliError {
  return new IncompleteObjectError(`${error.message}; ${place} is now incomplete`, error, hint);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isMissing(error: unknown): boolean {
  const code = (error as { irodsName?: unknown }).irodsName;
  return code === 'CAT_NO_ROWS_FOUND' || code === 'OBJ_PATH_DOES_NOT_EXIST';
}
