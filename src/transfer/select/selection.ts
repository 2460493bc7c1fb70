import { IgnoreRules } from '../../domain/ignore-rules.js';
import type { LeafEntry } from '../entry.js';
import type { Enter, WalkSelection } from './ignore-file.js';
import { ownBelow } from './own-folder.js';

export interface SelectionOptions {
  /** Rules of the command line, for paths below the root of the transfer. */
  readonly rules?: IgnoreRules | undefined;
  /** Leaves alone what changed in the last so many milliseconds. */
  readonly stableFor?: number | undefined;
  /** Leaves alone what did not change in the last so many milliseconds. */
  readonly youngerThan?: number | undefined;
  /** This machine's part of the work. */
  readonly shard?: Shard | undefined;
  /**
   * The folder of the program's own sessions and journals, an absolute path: secrets, and what
   * changes while it runs. No tree brings it along, or loses it.
   */
  readonly own?: string | undefined;
}

/** A part of a tree: number `index`, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Rules of a folder, for paths below it. */
interface FolderRules {
  readonly folder: string;
  readonly rules: IgnoreRules;
}

/** Which of the entries below a root are to be moved. Made anew for each root. */
export class Selection {
  /** Rules that folders have of their own, from the root to where the walk is. */
  private nested: FolderRules[] = [];
  /** Of the program's own folder, below the root. */
  private readonly own: string | undefined;

  /** `localRoot` is the root where it is a folder of this machine. */
  constructor(
    private readonly options: SelectionOptions,
    localRoot?: string,
  ) {
    const { own } = options;
    this.own = localRoot === undefined || own === undefined ? undefined : ownBelow(localRoot, own);
  }

  /** Reads what a folder or collection says of itself. To be called when a walk enters it. */
  readonly enter: Enter = async (relative, readIgnoreFile) => {
    this.nested = this.nested.filter(({ folder }) => isWithin(relative, folder));
    if (readIgnoreFile === undefined) return;
    const rules = IgnoreRules.parse(await readIgnoreFile());
    this.nested.push({ folder: relative, rules });
  };

  /**
   * Whether rules leave an entry out; for a folder, with all that is in it. What the command line
   * brings in comes before all else, what it leaves out after what the folders say.
   */
  readonly excludes = (relative: string, isFolder: boolean): boolean => {
    if (relative === this.own) return true;
    const line = this.options.rules?.verdict(relative, isFolder);
    if (line === 'include') return false;
    for (const folderRules of this.nested.toReversed()) {
      const verdict = verdictOf(folderRules, relative, isFolder);
      if (verdict !== undefined) return verdict === 'exclude';
    }
    return line === 'exclude';
  };

  /** What a walk asks of the selection. */
  get forWalk(): WalkSelection {
    const { enter, excludes } = this;
    return { enter, excludes };
  }

  /** Why a leaf is not to be moved now: see `objectionToLeaf`. */
  objectionTo(leaf: LeafEntry, now: number): string | undefined {
    return objectionToLeaf(this.options, leaf, now);
  }
}

/**
 * Why a leaf is not to be moved now: `not ours` where it belongs to another machine's part, the
 * same on every machine, or a reason to tell; undefined where it is to be moved. `now` is in
 * milliseconds since 1970. Where it was named by itself, its path is its name.
 */
export function objectionToLeaf(
  options: SelectionOptions,
  { relative, modifiedAt }: Pick<LeafEntry, 'relative' | 'modifiedAt'>,
  now: number,
): string | undefined {
  const { shard } = options;
  const isOurs = shard === undefined || partOf(relative, shard.count) === shard.index;
  return isOurs ? objectionToTime(options, modifiedAt, now) : 'not ours';
}

/**
 * Why something that changed then is not to be moved now, in a few words; undefined where it is to
 * be. Times in milliseconds since 1970.
 */
function objectionToTime(
  { stableFor, youngerThan }: Pick<SelectionOptions, 'stableFor' | 'youngerThan'>,
  modifiedAt: number,
  now: number,
): string | undefined {
  if (youngerThan !== undefined && now - modifiedAt > youngerThan) return 'age';
  if (stableFor === undefined || now - modifiedAt >= stableFor) return undefined;
  return 'still being written';
}

function verdictOf(
  { folder, rules }: FolderRules,
  relative: string,
  isFolder: boolean,
): 'exclude' | 'include' | undefined {
  if (folder === '') return rules.verdict(relative, isFolder);
  if (!relative.startsWith(`${folder}/`)) return undefined;
  return rules.verdict(relative.slice(folder.length + 1), isFolder);
}

function isWithin(relative: string, folder: string): boolean {
  return folder === '' || relative === folder || relative.startsWith(`${folder}/`);
}

/** The part of a tree that a leaf belongs to, from 1 to `count`, when machines share the work. */
export function partOf(relative: string, count: number): number {
  return (hashOf(relative) % count) + 1;
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
