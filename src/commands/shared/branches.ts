/** The signs a tree is drawn with: before a child, before the last one, and below each of them. */
interface Signs {
  readonly child: string;
  readonly last: string;
  readonly passing: string;
  readonly nothing: string;
}
const LINES: Signs = { child: '├── ', last: '└── ', passing: '│   ', nothing: '    ' };
const ASCII: Signs = { child: '|-- ', last: '`-- ', passing: '|   ', nothing: '    ' };

/** Draws what stands before the nodes of a tree, which come depth first. */
export class Branches {
  private readonly signs: Signs;
  /** For each level above the next node, whether nothing more comes on it. */
  private readonly ended: boolean[] = [];

  constructor(signs: 'lines' | 'ascii' = 'lines') {
    this.signs = signs === 'ascii' ? ASCII : LINES;
  }

  /** What stands before the next node: 1 is the level below the root, which has nothing. */
  before({ depth, isLast }: { readonly depth: number; readonly isLast: boolean }): string {
    if (depth === 0) return '';
    const { child, last, passing, nothing } = this.signs;
    this.ended.length = depth - 1;
    const above = this.ended.map((isEnded) => (isEnded ? nothing : passing)).join('');
    this.ended.push(isLast);
    return above + (isLast ? last : child);
  }
}
