import type { TokenTable } from '../tokens.js';
import type { FaultSettings, Frequency } from './fault-settings.js';

/** What a fault does to a request as a whole. */
export interface RequestFault {
  /** How long it waits first, in milliseconds. */
  readonly delay: number;
  /** Whether its connection is then reset. */
  readonly resets: boolean;
  /** The status that it is answered by instead of being carried out. */
  readonly status: 429 | 503 | undefined;
}

/** A write that was made to fail, or a disk that was made to be full. */
export class InjectedFault extends Error {
  override readonly name = 'InjectedFault';
}

/** Makes things go wrong as told, and by chance only as the random source decides. */
export class Faults {
  readonly #random: () => number;
  readonly #tokens: TokenTable;
  #settings: FaultSettings = {};
  #requests = 0;
  #strikes = new Map<keyof FaultSettings, number>();

  /** @param random - Numbers from 0 up to 1; repeatable where the zone is to be. */
  constructor(random: () => number, tokens: TokenTable) {
    this.#random = random;
    this.#tokens = tokens;
  }

  /** What is set to go wrong. */
  get settings(): FaultSettings {
    return this.#settings;
  }

  /** Sets what is to go wrong in place of everything set before; counting begins anew. */
  set(settings: FaultSettings): void {
    this.#settings = settings;
    this.#requests = 0;
    this.#strikes = new Map();
    this.#expireTokens();
  }

  /** Lets everything go right. */
  clear(): void {
    this.set({});
  }

  /** Counts a request and says what befalls it. */
  onRequest(): RequestFault {
    this.#requests += 1;
    this.#expireTokens();
    const { delay, answer, resetConnection } = this.#settings;
    return {
      delay: delay && this.#strikesNow('delay', delay) ? delay.milliseconds : 0,
      resets: resetConnection?.atRequest === this.#requests,
      status: answer && this.#strikesNow('answer', answer) ? answer.status : undefined,
    };
  }

  /**
   * Stands between a write and the disk.
   *
   * @throws {InjectedFault} when the write is to fail; up to half of it has been written then.
   */
  onWrite(bytes: Uint8Array, write: (allowed: Uint8Array) => void): void {
    const { diskFull, failWrite } = this.#settings;
    if (diskFull && this.#strikesNow('diskFull', diskFull)) {
      throw new InjectedFault('no space left on device');
    }
    if (failWrite && this.#strikesNow('failWrite', failWrite)) {
      write(bytes.subarray(0, bytes.length >> 1));
      throw new InjectedFault('the write stopped in its middle');
    }
    write(bytes);
  }

  /** Stands between the disk and the answer to a small read. */
  onBufferedRead(content: Uint8Array): Uint8Array {
    const { flipByte } = this.#settings;
    const strikes = flipByte && content.length > 0 && this.#strikesNow('flipByte', flipByte);
    return strikes ? this.#flipped(content) : content;
  }

  /** Stands between the disk and the answer to a large read. */
  onStreamedRead(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    const { cutRead, flipByte } = this.#settings;
    const flips = flipByte !== undefined && this.#strikesNow('flipByte', flipByte);
    const cuts = cutRead !== undefined && this.#strikesNow('cutRead', cutRead);
    const flipped = flips ? this.#flippedFirst(chunks) : chunks;
    return cuts ? cutAfter(flipped, cutRead.afterBytes) : flipped;
  }

  #expireTokens(): void {
    if (this.#settings.expireTokens?.atRequest === this.#requests) this.#tokens.expireAll();
  }

  #strikesNow(name: keyof FaultSettings, { times, probability }: Frequency): boolean {
    const strikes = this.#strikes.get(name) ?? 0;
    if (times !== undefined && strikes >= times) return false;
    if (probability !== undefined && this.#random() >= probability) return false;
    this.#strikes.set(name, strikes + 1);
    return true;
  }

  /** A copy with one bit of one byte turned over. */
  #flipped(content: Uint8Array): Uint8Array {
    const copy = Uint8Array.from(content);
    const at = Math.trunc(this.#random() * copy.length);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  }

  async *#flippedFirst(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let isFirst = true;
    for await (const chunk of chunks) {
      yield isFirst ? this.#flipped(chunk) : chunk;
      isFirst = false;
    }
  }
}

async function* cutAfter(
  chunks: AsyncIterable<Uint8Array>,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    if (left > 0) yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left < 0) throw new InjectedFault(`the read was cut after ${bytes} bytes`);
  }
}
