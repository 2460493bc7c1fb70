import type { Clock } from '../context/clock.js';
import { LocalError } from '../errors.js';

/** What is used of keytar; its two builds have the same functions. */
interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
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

/**
 * The operating system's keychain. Every failure, a missing library, a missing daemon, a refusal
 * or a call that does not return, is a LocalError: the caller falls back to a file.
 */
export class Keychain {
  private keytar: Promise<Keytar> | undefined;

  constructor(private readonly options: KeychainOptions) {}

  /** The text kept under a name, or undefined. */
  async read(name: string): Promise<string | undefined> {
    const keytar = await this.loaded();
    let text = '';
    for (let part = 0; ; part += 1) {
      const found = await this.limited(keytar.getPassword(SERVICE, partName(name, part)));
      if (found === null) return part === 0 ? undefined : text;
      text += found;
      if (found.length < LONGEST_PART) return text;
    }
  }

  async write(name: string, text: string): Promise<void> {
    const keytar = await this.loaded();
    await this.remove(name);
    for (let part = 0; part * LONGEST_PART <= text.length; part += 1) {
      const piece = text.slice(part * LONGEST_PART, (part + 1) * LONGEST_PART);
      await this.limited(keytar.setPassword(SERVICE, partName(name, part), piece));
    }
  }

  /** Removes a name and all its parts; no failure where there is none. */
  async remove(name: string): Promise<void> {
    const keytar = await this.loaded();
    for (let part = 0; ; part += 1) {
      if (!(await this.limited(keytar.deletePassword(SERVICE, partName(name, part))))) return;
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
      throw new Error(`no answer in ${TIME_LIMIT / 1000} s`);
    });
    try {
      return await Promise.race([call, limit]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new LocalError(`the keychain cannot be used: ${reason}`, { cause: error });
    } finally {
      limit.catch(() => {});
      done.abort();
    }
  }
}

function partName(name: string, part: number): string {
  return part === 0 ? name : `${name}#${part}`;
}

function asKeytar(loaded: unknown): Keytar {
  const module = loaded as { default?: unknown };
  const candidate = (module.default ?? module) as Partial<Keytar>;
  if (typeof candidate.getPassword !== 'function') throw new Error('keytar has another shape');
  return candidate as Keytar;
}
