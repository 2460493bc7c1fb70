import { IntegrityError } from '../../errors.js';
import type { Engine } from '../engine.js';
import type { JournalEntry } from '../journal/journal.js';
import type { PartialFile } from '../local/partial-file.js';
import type { ItemProgress } from '../progress.js';
import type { Download, DownloadChoices } from './download.js';

/** One download on its way. */
export interface Receiving {
  readonly engine: Engine;
  readonly download: Download;
  readonly choices: DownloadChoices;
  readonly partial: PartialFile;
  readonly entry: JournalEntry;
  readonly progress: ItemProgress;
}

/** The error for bytes that have another checksum than they must. */
export function differs({ source }: Download, expected: string): IntegrityError {
  return new IntegrityError(`${source} did not arrive as it is: its checksum is not ${expected}`, {
    path: `${source}`,
    hint: 'Get it again. If that does not help, ichksum -K tells whether the server’s copy is damaged.',
  });
}
