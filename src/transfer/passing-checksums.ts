import {
  ChecksumCalculation,
  type ChecksumText,
  checksumsAgree,
  type Scheme,
  schemeOf,
} from '../domain/checksum.js';

/** Checksums of bytes that pass once, in one or several schemes. */
export class PassingChecksums {
  private readonly calculations: ReadonlyMap<Scheme, ChecksumCalculation>;
  private readonly texts = new Map<Scheme, ChecksumText>();

  constructor(schemes: readonly Scheme[]) {
    this.calculations = new Map(schemes.map((scheme) => [scheme, new ChecksumCalculation(scheme)]));
  }

  readonly update = (bytes: Uint8Array): void => {
    for (const calculation of this.calculations.values()) calculation.update(bytes);
  };

  /** The text in a scheme; undefined where it was not calculated. To be called when all has passed. */
  text(scheme: Scheme): ChecksumText | undefined {
    const known = this.texts.get(scheme);
    if (known !== undefined) return known;
    const text = this.calculations.get(scheme)?.finish();
    if (text !== undefined) this.texts.set(scheme, text);
    return text;
  }

  /** Whether the bytes have this checksum; undefined where its scheme was not calculated. */
  agreeWith(other: ChecksumText): boolean | undefined {
    const scheme = schemeOf(other);
    const own = scheme === undefined ? undefined : this.text(scheme);
    return own === undefined ? undefined : checksumsAgree(own, other);
  }
}
