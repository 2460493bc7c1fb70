import { type ChecksumText, checksumsAgree } from '../../domain/checksum.js';
import { IrodsCode } from '../../domain/irods-code.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { IntegrityError, IrodsError } from '../../errors.js';
import type { Engine } from '../engine.js';
import { fileChecksum } from '../local/file-checksum.js';
import type { Outcome } from '../outcome.js';
import { serverChecksum } from './server-checksum.js';
import type { ChecksumChoice, Sent, UploadChoices } from './upload.js';

/**
 * Objects above this size, bytes, have their checksum calculated by default, and by a request of
 * their own. A request for each of many small ones would double their time: where it is asked for,
 * they are calculated together.
 */
const ALONE_ABOVE = 64 * 1024;

/** Whether a checksum is wanted of an object of so many bytes. */
export function wantsChecksum(size: number, checksum: ChecksumChoice): boolean {
  return checksum === 'all' || (checksum === 'large' && size > ALONE_ABOVE);
}

/** What a comparison came to. */
export interface Verified extends Pick<Outcome, 'warning'> {
  /** Empty where there was none. */
  readonly checksum: ChecksumText;
}

/**
 * A checksum that is being calculated; undefined where the object was stored by a ticket, and the
 * server calculates none for somebody who sees it by that alone (http-api.md section 3.0): then its
 * size has to do, unless somebody insisted, or bytes of several writes have to be compared.
 */
export async function unlessByTicket(
  calculating: Promise<ChecksumText>,
  choices: Pick<UploadChoices, 'ticket' | 'checksum'> & { readonly isMended: boolean },
): Promise<ChecksumText | undefined> {
  try {
    return await calculating;
  } catch (error) {
    const isUnseen = error instanceof IrodsError && UNSEEN.some((code) => error.is(code));
    if (!isUnseen || choices.ticket === undefined) throw error;
    if (choices.checksum === 'large' && !choices.isMended) return undefined;
    throw new IntegrityError('the HTTP API calculates no checksum by a ticket', {
      cause: error,
      ...(error.path === undefined ? {} : { path: error.path }),
    });
  }
}

/** The warning for what `unlessByTicket` leaves. */
export function notCompared(place: LogicalPath): string {
  return `${place} is confirmed by its size only: the HTTP API calculates no checksum by a ticket`;
}

const UNSEEN = [
  IrodsCode.CAT_NO_ROWS_FOUND,
  IrodsCode.OBJ_PATH_DOES_NOT_EXIST,
  IrodsCode.NOT_A_DATA_OBJECT,
  IrodsCode.CAT_NO_ACCESS_PERMISSION,
];

/** Whether the checksum is asked for at once. Rules know no tickets. */
export function isCheckedAlone(sent: Sent, { checksum, ticket }: UploadChoices): boolean {
  const isAlone = sent.size > ALONE_ABOVE || ticket !== undefined;
  return sent.resumed || (isAlone && wantsChecksum(sent.size, checksum));
}

/**
 * Compares what was read with what the server has, by the server's own calculation.
 * @returns the checksum, as the catalog now keeps it; empty, with a warning, where it cannot be
 *   asked for (`unlessByTicket`).
 * @throws IntegrityError where they differ.
 */
export async function verifyChecksum(
  engine: Engine,
  sent: Sent,
  choices: UploadChoices,
): Promise<Verified> {
  const { place, size, upload, checksums } = sent;
  sent.progress.phase('verifying');
  const { resource, replica } = choices;
  const calculating = serverChecksum(engine, place, {
    ...{ resource, replica, size, force: true },
    mayBeOld: (text) => upload.replaces && checksums.agreeWith(text) !== true,
  });
  const there = await unlessByTicket(calculating, { ...choices, isMended: sent.resumed });
  if (there === undefined) return { checksum: '', warning: notCompared(place) };
  // Where another scheme was calculated, or none, the file is read once more.
  const agrees =
    checksums.agreeWith(there) ??
    checksumsAgree(await fileChecksum(engine.buffers, upload.localPath, there), there);
  if (agrees) return { checksum: there };
  throw new IntegrityError(
    `${upload.localPath} did not arrive as it is: the server has another checksum, ${there}`,
    { path: `${place}`, hint: 'Put it again.' },
  );
}
