import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IgnoreRules } from '../../domain/ignore-rules.js';
import type { LeafEntry } from '../entry.js';
import { codeOf, localFailure } from '../local/local-failure.js';

/** A file of this name in a folder says what of the folder is left out. */
export const IGNORE_FILE = '.irodsignore';

export interface SelectionOptions {
  /** Rules of the command line, for paths below the root of the transfer. */
  readonly rules?: IgnoreRules | undefined;
  /** Leaves alone what changed in the last so many milliseconds. */
  readonly stableFor?: number | undefined;
  /** Leaves alone what did not change in the last so many milliseconds. */
  readonly youngerThan?: number | undefined;
  /** This machine's part of the work: number `index`, from 1, of `count`. */
  readonly shard?: { readonly index: number; readonly count: number } | undefined;
}

/** Which of the entries below a root are to be moved. Made anew for each root. */
export class Selection {
  /** Rules that folders have of their own, from the root to where the walk is. */
  private nested: { readonly folder: string; readonly rules: IgnoreRules }[] = [];

  constructor(private readonly options: SelectionOptions) {}

  /** Reads what a local folder says of itself. To be called when the walk enters it. */
  readonly enterFolder = async (
    localPath: string,
    relative: string,
    names: readonly string[],
  ): Promise<void> => {
    this.nested = this.nested.filter(({ folder }) => isWithin(relative, folder));
    if (!names.includes(IGNORE_FILE)) return;
    const file = join(localPath, IGNORE_FILE);
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return '';
      throw localFailure(error, 'read', file);
    });
    this.nested.push({ folder: relative, rules: IgnoreRules.parse(text) });
  };

  /** Whether rules leave an entry out; for a folder, with all that is in it. */
  readonly excludes = (relative: string, isFolder: boolean): boolean => {
    for (const { folder, rules } of this.nested.toReversed()) {
      if (folder !== '' && !relative.startsWith(`${folder}/`)) continue;
      const own = folder === '' ? relative : relative.slice(folder.length + 1);
      const verdict = rules.verdict(own, isFolder);
      if (verdict !== undefined) return verdict === 'exclude';
    }
    return this.options.rules?.verdict(relative, isFolder) === 'exclude';
  };

  /** What a walk of a folder asks of the selection. */
  get forWalk(): Pick<this, 'enterFolder' | 'excludes'> {
    const { enterFolder, excludes } = this;
    return { enterFolder, excludes };
  }

  /**
   * Why a leaf is not to be moved now: `not ours` where it belongs to another machine's part, the
   * same on every machine, or a reason to tell; undefined where it is to be moved. `now` is in
   * milliseconds since 1970.
   */
  objectionTo({ relative, modifiedAt }: LeafEntry, now: number): string | undefined {
    const { shard, stableFor, youngerThan } = this.options;
    const isOurs = shard === undefined || hashOf(relative) % shard.count === shard.index - 1;
    if (!isOurs) return 'not ours';
    if (youngerThan !== undefined && now - modifiedAt > youngerThan) return 'age';
    if (stableFor === undefined || now - modifiedAt >= stableFor) return undefined;
    return 'still being written';
  }
}

function isWithin(relative: string, folder: string): boolean {
  return folder === '' || relative === folder || relative.startsWith(`${folder}/`);
}

/** FNV-1a with a last mixing: even for names that differ in one character. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}
