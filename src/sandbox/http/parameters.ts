import { HttpFailure } from './answer.js';

const INTEGER = /^\s*[+-]?\d+/;
const NUL = 0;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The parameters of one request, by name. Values are bytes until they are asked for as text. */
export class Parameters {
  readonly #values: ReadonlyMap<string, Uint8Array>;

  constructor(values: ReadonlyMap<string, Uint8Array>) {
    this.#values = values;
  }

  /** Whether the parameter was sent, be it empty. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value as it came, or undefined. */
  bytes(name: string): Uint8Array | undefined {
    return this.#values.get(name);
  }

  /**
   * The value as text, or undefined.
   *
   * @throws {HttpFailure} 500 when it is not UTF-8, as the real server cannot answer about it.
   */
  text(name: string): string | undefined {
    const value = this.#values.get(name);
    if (value === undefined) return undefined;
    try {
      return strictUtf8.decode(value);
    } catch {
      throw new HttpFailure(500, `${name} is not UTF-8`);
    }
  }

  /**
   * The value of a parameter that must be there.
   *
   * @throws {HttpFailure} 400 when it is not.
   */
  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw new HttpFailure(400, `${name} is missing`);
    return value;
  }

  /** Whether the flag is exactly `1`; everything else, `true` included, is off. */
  isOn(name: string): boolean {
    return this.text(name) === '1';
  }

  /** Whether the flag is exactly `0`. */
  isOff(name: string): boolean {
    return this.text(name) === '0';
  }

  /**
   * The value as an integer, or undefined when it was not sent. As in C++, what follows the digits
   * is ignored.
   *
   * @param failure - The HTTP status for a value that is none; the operations differ in it.
   * @param bits - The size of the integer that the real server reads it into.
   * @throws {HttpFailure} when the value is not an integer or does not fit.
   */
  integer(name: string, failure: 400 | 500 = 400, bits: 32 | 64 = 64): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const digits = INTEGER.exec(value)?.[0];
    const number = digits === undefined ? Number.NaN : Number(digits);
    if (!(Math.abs(number) < 2 ** (bits - 1))) throw new HttpFailure(failure, `bad ${name}`);
    return number;
  }
}

/**
 * Reads a query string or a body of type `application/x-www-form-urlencoded` as the real server
 * does (http-api.md 1.6): pieces with a second `=` are dropped, keys are taken as they are, every
 * `+` of a decoded value becomes a space even when it was sent as `%2B`, a NUL ends the value, and
 * of equal keys the last one counts.
 *
 * @param encoded - The bytes as Latin-1 characters.
 */
export function parseUrlEncoded(encoded: string): Map<string, Uint8Array> {
  const values = new Map<string, Uint8Array>();
  for (const piece of encoded.split('&')) {
    const [key = '', value = '', surplus] = piece.split('=', 3);
    if (key === '' || surplus !== undefined) continue;
    values.set(key, decodeValue(value));
  }
  return values;
}

function decodeValue(value: string): Uint8Array {
  const unescaped = value.replace(/%([0-9a-f]{2})/gi, (_escape, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const decoded = Buffer.from(unescaped.replaceAll('+', ' '), 'latin1');
  const end = decoded.indexOf(NUL);
  return end < 0 ? decoded : decoded.subarray(0, end);
}
