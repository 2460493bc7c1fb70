import type { ChecksumText, Scheme } from '../../domain/checksum.js';
import type { Outcome } from '../outcome.js';
import { PassingChecksums } from '../passing-checksums.js';
import { receive } from './receive.js';
import { differs, type Receiving } from './receiving.js';

/** What a comparison came to. */
export interface Seen extends Pick<Outcome, 'moved' | 'warning'> {
  /** The checksum compared; empty where none was. */
  readonly checksum: ChecksumText;
}

/**
 * Reads once more what has another checksum than the catalog says, which may be out of date: bytes
 * that the line has changed hardly come twice.
 * @throws IntegrityError where other bytes come.
 */
export async function readAgain(
  { engine, download, choices, progress }: Receiving,
  first: PassingChecksums,
  scheme: Scheme,
): Promise<Seen> {
  progress.phase('verifying');
  const second = new PassingChecksums([scheme]);
  const whole = { from: 0, to: download.size, isWhole: true };
  await receive(engine, download, choices, whole, (bytes) => {
    second.update(bytes);
    return undefined;
  });
  const { source, checksum } = download;
  const now = second.text(scheme);
  if (now === undefined || first.agreeWith(now) !== true) throw differs(download, checksum);
  const warning = `${source} has ${now} and not the checksum of the catalog, which may be out of date, or the object damaged: ichksum -K tells`;
  return { checksum: '', warning };
}
