import { type ChecksumText, checksumsAgree } from '../../domain/checksum.js';
import { IntegrityError } from '../../errors.js';
import type { Engine } from '../engine.js';
import { fileChecksum } from '../local/file-checksum.js';
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

/** Whether the checksum is asked for at once. Rules know no tickets. */
export function isCheckedAlone(sent: Sent, { checksum, ticket }: UploadChoices): boolean {
  const isAlone = sent.size > ALONE_ABOVE || ticket !== undefined;
  return sent.resumed || (isAlone && wantsChecksum(sent.size, checksum));
}

/**
 * Compares what was read with what the server has, by the server's own calculation.
 * @returns the checksum, as the catalog now keeps it.
 * @throws IntegrityError where they differ.
 */
export async function verifyChecksum(
  engine: Engine,
  sent: Sent,
  choices: UploadChoices,
): Promise<ChecksumText> {
  const { place, size, upload, checksums } = sent;
  sent.progress.phase('verifying');
  const { resource, replica } = choices;
  const there = await serverChecksum(engine, place, {
    ...{ resource, replica, size, force: true },
    mayBeOld: (text) => upload.replaces && checksums.agreeWith(text) !== true,
  });
  // Where another scheme was calculated, or none, the file is read once more.
  const agrees =
    checksums.agreeWith(there) ??
    checksumsAgree(await fileChecksum(engine.buffers, upload.localPath, there), there);
  if (agrees) return there;
  throw new IntegrityError(
    `${upload.localPath} did not arrive as it is: the server has another checksum, ${there}`,
    { path: `${place}`, hint: 'Put it again.' },
  );
}
