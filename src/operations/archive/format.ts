import { UnsupportedError, UsageError } from '../../errors.js';

/** What an archive is written as. */
export type ArchiveFormat = 'tar' | 'gzip' | 'zip';

/** ibun's words for them (icommands.md section 1.36). */
const WORDS: Readonly<Record<string, ArchiveFormat | 'bzip2'>> = {
  t: 'tar',
  tar: 'tar',
  'tar file': 'tar',
  g: 'gzip',
  gzip: 'gzip',
  gzipTar: 'gzip',
  z: 'zip',
  zip: 'zip',
  zipFile: 'zip',
  b: 'bzip2',
  bzip2: 'bzip2',
  bzip2Tar: 'bzip2',
};

/** @throws UsageError for an unknown word, UnsupportedError for bzip2. */
export function parseArchiveFormat(word: string): ArchiveFormat {
  const format = WORDS[word];
  if (format === 'bzip2') throw noBzip2();
  if (format !== undefined) return format;
  throw new UsageError(`not a type of archive: ${word}`, { hint: 'Use tar, gzip or zip.' });
}

/**
 * Tells the format of an archive by its first bytes.
 * @throws UnsupportedError for anything but tar, gzip and zip.
 */
export function detectArchiveFormat(head: Buffer): ArchiveFormat {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head.toString('latin1', 0, 2) === 'PK') return 'zip';
  if (head.toString('latin1', 257, 262) === 'ustar') return 'tar';
  if (head.toString('latin1', 0, 3) === 'BZh') throw noBzip2();
  throw new UnsupportedError('this is no tar, gzip or zip archive', {
    hint: 'ibun tells archives by what is in them, not by their names.',
  });
}

function noBzip2(): UnsupportedError {
  return new UnsupportedError('bzip2 archives cannot be read or written here', {
    hint: 'Use gzip (-D g) or zip (-D z).',
  });
}
