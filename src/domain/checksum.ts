import { createHash, type Hash } from 'node:crypto';
import { UnsupportedError } from '../errors.js';

/**
 * Text of a checksum as the catalog keeps it: `sha2:` and base64 of SHA-256, `sha512:` and base64,
 * `sha1:` and base64, or the bare hex digits of MD5 (http-api.md section 3.8).
 */
export type ChecksumText = string;

export type Scheme = 'sha2' | 'sha512' | 'sha1' | 'md5';
const ALGORITHMS: Readonly<Record<Scheme, string>> = {
  sha2: 'sha256',
  sha512: 'sha512',
  sha1: 'sha1',
  md5: 'md5',
};

/** Which scheme a stored checksum was made with; undefined for one this program cannot calculate. */
export function schemeOf(checksum: ChecksumText): Scheme | undefined {
  const colon = checksum.indexOf(':');
  if (colon < 0) return /^[0-9a-f]{32}$/i.test(checksum) ? 'md5' : undefined;
  const name = checksum.slice(0, colon);
  return name === 'sha2' || name === 'sha512' || name === 'sha1' ? name : undefined;
}

/** Calculates a checksum while bytes pass. */
export class ChecksumCalculation {
  private readonly hash: Hash;

  constructor(private readonly scheme: Scheme = 'sha2') {
    this.hash = createHash(ALGORITHMS[scheme]);
  }

  /** A calculation that can be compared with `checksum`. Throws UnsupportedError for an unknown scheme. */
  static like(checksum: ChecksumText): ChecksumCalculation {
    const scheme = schemeOf(checksum);
    if (scheme === undefined) {
      throw new UnsupportedError(`this program cannot calculate a checksum like ${checksum}`);
    }
    return new ChecksumCalculation(scheme);
  }

  update(bytes: Uint8Array): void {
    this.hash.update(bytes);
  }

  /** The text as the catalog would keep it. To be called once. */
  finish(): ChecksumText {
    if (this.scheme === 'md5') return this.hash.digest('hex');
    return `${this.scheme}:${this.hash.digest('base64')}`;
  }
}

/** Whether two checksums of one scheme are the same; base64 padding and hex case do not matter. */
export function checksumsAgree(one: ChecksumText, other: ChecksumText): boolean {
  const plain = (text: string): string =>
    schemeOf(text) === 'md5' ? text.toLowerCase() : text.replace(/=+$/, '');
  return plain(one) === plain(other);
}

/** Bytes of the digest of each scheme. */
const DIGESTS: Readonly<Record<Scheme, number>> = { sha2: 32, sha512: 64, sha1: 20, md5: 16 };
/** How people and other programs name the schemes. */
const PREFIXES: Readonly<Record<string, Scheme>> = {
  sha2: 'sha2',
  sha256: 'sha2',
  sha512: 'sha512',
  sha1: 'sha1',
  md5: 'md5',
};

/**
 * A checksum as somebody writes it, as the catalog keeps it: hex or base64, with the name of the
 * scheme in front or told by the length. Undefined for a text that is none.
 */
export function parseChecksum(text: string): ChecksumText | undefined {
  const adler = /^adler32:([0-9a-f]{1,8})$/i.exec(text.trim());
  if (adler !== null) return adler[0].toLowerCase();
  const [, prefix, digits = ''] = /^(?:([a-z0-9]+):)?(.+)$/i.exec(text.trim()) ?? [];
  const named = prefix === undefined ? undefined : PREFIXES[prefix.toLowerCase()];
  if (prefix !== undefined && named === undefined) return undefined;
  for (const scheme of Object.keys(DIGESTS) as Scheme[]) {
    if (named !== undefined && named !== scheme) continue;
    const digest = digestOf(digits, DIGESTS[scheme]);
    if (digest === undefined) continue;
    return scheme === 'md5' ? digest.toString('hex') : `${scheme}:${digest.toString('base64')}`;
  }
  return undefined;
}

function digestOf(digits: string, length: number): Buffer | undefined {
  if (/^[0-9a-f]+$/i.test(digits) && digits.length === 2 * length) {
    return Buffer.from(digits, 'hex');
  }
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(digits)) return undefined;
  const digest = Buffer.from(digits, 'base64');
  const plain = digest.toString('base64').replace(/=+$/, '');
  return digest.length === length && plain === digits.replace(/=+$/, '') ? digest : undefined;
}

/** The digest of a checksum in hex, as sha256sum and md5sum print it. */
export function checksumHex(checksum: ChecksumText): string {
  const colon = checksum.indexOf(':');
  if (colon < 0) return checksum.toLowerCase();
  if (checksum.startsWith('adler32:')) return checksum.slice(colon + 1).toLowerCase();
  return Buffer.from(checksum.slice(colon + 1), 'base64').toString('hex');
}
