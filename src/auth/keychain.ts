import { randomBytes } from 'node:crypto';
import type { Clock } from '../context/clock.js';
import { LocalError } from '../errors.js';

/** What is used of keytar; its two builds have the same functions. */
interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
  findCredentials(service: string): Promise<readonly { readonly account: string }[]>;
}

export interface KeychainOptions {
  /** Loads keytar; it is optional and may be missing, or fail to load its library. */
  readonly load: () => Promise<unknown>;
  readonly clock: Clock;
  /** Told that a call hangs: a native call cannot be taken back and keeps the process from ending. */
  readonly onHang: () => void;
}

/** The name under which the operating system's keychain shows our entries. */
const SERVICE = 'irods-cli';
/** Longest wait for the keychain; a locked one asks its owner, a broken one waits for ever. */
const TIME_LIMIT = 3000;
/** The longest text in one entry: Windows takes 2560 bytes of UTF-16. */
const LONGEST_PART = 1200;
/** Reads of an entry that others replace again and again meanwhile. */
const TRIES = 20;
/** Attempts to set an entry that others set too. */
const SETS = 5;

/** A call that does not return: another one would not either. */
class HangingKeychain extends LocalError {}

/** The first entry of a text: which writing it is of, of how many parts, and the first of them. */
interface Head {
  readonly id: string;
  readonly parts: number;
  readonly first: string;
}

/**
 * The operating system's keychain. Every failure, a missing library, a missing daemon, a refusal
 * or a call that does not return, is a LocalError: the caller falls back to a file.
 *
 * A long text stands in several entries. A new one is written beside the old and takes its place by
 * the one entry that bears the name alone, so that readers always see a whole one.
 */
export class Keychain {
  private keytar: Promise<Keytar> | undefined;

  constructor(private readonly options: KeychainOptions) {}

  /** The text kept under a name, or undefined. */
  async read(name: string): Promise<string | undefined> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const head = await this.head(name);
      if (head === undefined) return undefined;
      const text = await this.whole(name, head);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  async write(name: string, text: string): Promise<void> {
    const keytar = await this.loaded();
    const id = randomBytes(6).toString('hex');
    const pieces = piecesOf(text);
    for (const [part, piece] of pieces.entries()) {
      if (part > 0) await this.set(keytar, partName(name, id, part), piece);
    }
    const old = await this.head(name);
    const first = `${id} ${pieces.length}\n${pieces[0] ?? ''}`;
    await this.set(keytar, name, first);
    if (old !== undefined) await this.removeParts(name, old);
  }

  /** A keychain can refuse one of two processes that set an entry at the same moment. */
  private async set(keytar: Keytar, account: string, text: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.limited(keytar.setPassword(SERVICE, account, text));
        return;
      } catch (error) {
        if (tries === SETS || error instanceof HangingKeychain) throw error;
        await this.options.clock.sleep(tries * 20 * (0.5 + Math.random()));
      }
    }
  }

  /** Removes a name and all its parts, also those that a killed writer left; no failure where there is none. */
  async remove(name: string): Promise<void> {
    await this.removeThose((account) => account === name || account.startsWith(`${name}#`));
  }

  /** Removes every name that begins so. */
  async removeAll(beginning: string): Promise<void> {
    await this.removeThose((account) => account.startsWith(beginning));
  }

  private async removeThose(isMeant: (account: string) => boolean): Promise<void> {
    const keytar = await this.loaded();
    const entries = await this.limited(keytar.findCredentials(SERVICE));
    for (const { account } of entries) {
      if (isMeant(account)) await this.limited(keytar.deletePassword(SERVICE, account));
    }
  }

  private async head(name: string): Promise<Head | undefined> {
    const keytar = await this.loaded();
    const found = await this.limited(keytar.getPassword(SERVICE, name));
    const [, id, parts, first] = /^([0-9a-f]+) (\d+)\n([\s\S]*)$/.exec(found ?? '') ?? [];
    if (id === undefined || first === undefined) return undefined;
    return { id, parts: Number(parts), first };
  }

  /** The text of all parts; undefined where they were replaced meanwhile. */
  private async whole(name: string, { id, parts, first }: Head): Promise<string | undefined> {
    const keytar = await this.loaded();
    let text = first;
    for (let part = 1; part < parts; part += 1) {
      const piece = await this.limited(keytar.getPassword(SERVICE, partName(name, id, part)));
      if (piece === null) return undefined;
      text += piece;
    }
    return text;
  }

  private async removeParts(name: string, { id, parts }: Head): Promise<void> {
    const keytar = await this.loaded();
    for (let part = 1; part < parts; part += 1) {
      // Another process that replaced the same entry may be doing the same.
      await this.limited(keytar.deletePassword(SERVICE, partName(name, id, part))).catch(() => {});
    }
  }

  private async loaded(): Promise<Keytar> {
    this.keytar ??= this.limited(this.options.load()).then(asKeytar);
    return await this.keytar;
  }

  private async limited<T>(call: Promise<T>): Promise<T> {
    const done = new AbortController();
    const limit = this.options.clock.sleep(TIME_LIMIT, done.signal).then(() => {
      this.options.onHang();
      const reason = `no answer in ${TIME_LIMIT / 1000} s`;
      throw new HangingKeychain(`the keychain cannot be used: ${reason}`);
    });
    try {
      return await Promise.race([call, limit]);
    } catch (error) {
      if (error instanceof HangingKeychain) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new LocalError(`the keychain cannot be used: ${reason}`, { cause: error });
    } finally {
      limit.catch(() => {});
      done.abort();
    }
  }
}

/** At least one piece; each fits an entry, the first with what stands before it. */
function piecesOf(text: string): readonly string[] {
  const length = LONGEST_PART - 32;
  const pieces: string[] = [];
  for (let at = 0; at < text.length || at === 0; ) {
    // Not between the two halves of a character: half of one cannot be kept.
    const isHalf = /[\ud800-\udbff]$/.test(text.slice(at, at + length));
    const end = Math.max(at + length - (isHalf ? 1 : 0), 1);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

function partName(name: string, id: string, part: number): string {
  return `${name}#${id}.${part}`;
}

function asKeytar(loaded: unknown): Keytar {
  const module = loaded as { default?: unknown };
  const candidate = (module.default ?? module) as Partial<Keytar>;
  if (typeof candidate.getPassword !== 'function') throw new Error('keytar has another shape');
  return candidate as Keytar;
}
