/** Remembers for some seconds what could be chosen from, for the next press of Tab. */
import { createHash, randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makePrivateFolder } from './private-folder.js';

export interface RememberedNames {
  readonly names: readonly string[];
  /** All that begin with what was typed. */
  readonly whole: boolean;
}

/** What was asked: by whom and of what, and the begin of the names. */
export interface RememberedQuestion {
  /** All that the answer depends on but `typed`. */
  readonly about: readonly string[];
  readonly typed: string;
}

interface Remembered extends RememberedNames {
  readonly about: string;
  readonly typed: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How long an answer is good for, milliseconds: longer than a first answer over a slow line takes. */
const LIFETIME = 5000;
/** Answers that are kept; the file stays small. */
const MOST = 20;
const FILE = 'completion.json';

/**
 * A small file in the state folder, readable by its owner only. Nothing depends on it: where it
 * cannot be read or written, or is damaged, there is just nothing remembered.
 */
export class CompletionCache {
  private readonly path: string;

  constructor(
    stateFolder: string,
    private readonly now: () => number,
  ) {
    this.path = join(stateFolder, FILE);
  }

  /** The answer to a question, or to that of a shorter text where it was whole. */
  async recall({ about, typed }: RememberedQuestion): Promise<RememberedNames | undefined> {
    const key = keyOf(about);
    const found = (await this.read())
      .filter((one) => one.about === key && typed.startsWith(one.typed))
      .find((one) => one.whole || one.typed === typed);
    if (found === undefined) return undefined;
    return { names: found.names.filter((name) => name.startsWith(typed)), whole: found.whole };
  }

  async remember(
    { about, typed }: RememberedQuestion,
    { names, whole }: RememberedNames,
  ): Promise<void> {
    const fresh = { about: keyOf(about), typed, names, whole, at: this.now() };
    const others = (await this.read()).filter(
      (one) => one.about !== fresh.about || one.typed !== typed,
    );
    const temporary = `${this.path}.${randomBytes(4).toString('hex')}`;
    try {
      await makePrivateFolder(dirname(this.path));
      const kept = [fresh, ...others].slice(0, MOST);
      await writeFile(temporary, JSON.stringify(kept), { mode: 0o600, flag: 'wx' });
      await rename(temporary, this.path);
    } catch {
      await rm(temporary, { force: true }).catch(() => {});
    }
  }

  private async read(): Promise<readonly Remembered[]> {
    try {
      const json: unknown = JSON.parse(await readFile(this.path, 'utf8'));
      if (!Array.isArray(json)) return [];
      const now = this.now();
      return json.filter(isRemembered).filter(({ at }) => at <= now && now - at < LIFETIME);
    } catch {
      return [];
    }
  }
}

/** Names of people and collections are not spelled out in the file's keys. */
function keyOf(about: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(about)).digest('base64url').slice(0, 22);
}

function isRemembered(json: unknown): json is Remembered {
  if (typeof json !== 'object' || json === null) return false;
  const { about, typed, at, whole, names } = json as Record<string, unknown>;
  return (
    typeof about === 'string' &&
    typeof typed === 'string' &&
    typeof at === 'number' &&
    typeof whole === 'boolean' &&
    Array.isArray(names) &&
    names.every((name) => typeof name === 'string')
  );
}
