/** The whole screen for a state, on terminals of any size. */
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/browse/item.js';
import { type BrowseState, type Mode, startState } from '../../../src/browse/state.js';
import { frameLines } from '../../../src/browse/view/frame.js';
import { LogicalPath } from '../../../src/domain/logical-path.js';
import { plainPaint } from '../../../src/output/colour.js';
import { textWidth } from '../../../src/output/text-width.js';

const HOME = LogicalPath.parse('/z/home/alice');
const NAMES = ['sample_1.fastq', '日本語の名前.txt', 'x'];

/** A listing of three data objects, the second marked, the cursor on the first. */
function stateAt(columns: number, rows: number, mode: Mode = { is: 'list' }): BrowseState {
  const items = NAMES.map(
    (name): Item => ({
      path: HOME.join(name),
      type: 'data_object',
      name,
      size: 2048,
      modifiedAt: 0,
      sign: '',
    }),
  );
  const who = { who: 'alice#z', folder: '/local', dryRun: false, home: HOME, place: HOME };
  return {
    ...startState({ ...who, size: { columns, rows } }),
    progress: { is: 'complete' },
    items,
    rows: items,
    marks: new Map(items.slice(1, 2).map((item) => [`${item.path}`, item])),
    mode,
  };
}

function linesOf(state: BrowseState): readonly string[] {
  return frameLines(state, { paint: plainPaint }).map((line) =>
    line.replace(/\u001b\[[\d;]*m/g, '').trimEnd(),
  );
}

describe('a narrow terminal', () => {
  test('shows names without sizes where both have no room', () => {
    expect(linesOf(stateAt(20, 6)).slice(1, 4)).toEqual([
      '>  sample_1.f…  2.0K',
      ' * 日本語の名…  2.0K',
      '   x            2.0K',
    ]);
    expect(linesOf(stateAt(10, 6)).slice(1, 4)).toEqual(['>  sample…', ' * 日本語…', '   x']);
    expect(linesOf(stateAt(4, 6)).slice(1, 4)).toEqual(['>sa…', '*日…', ' x']);
  });

  test.each(Array.from({ length: 60 }, (_, index) => index + 1))('of %i columns', (columns) => {
    const lines = linesOf(stateAt(columns, 8));
    expect(lines).toHaveLength(8);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns);
  });
});

describe('a low terminal', () => {
  const KEYS = expect.stringContaining('? help');
  const STATUS = '1 / 3  by name  1 marked';
  const ROW = expect.stringMatching(/^> {2}sample_1.fastq .*2.0K/);

  test.each([
    [4, ['alice#z  /z/home/alice', ROW, STATUS, KEYS]],
    [3, [ROW, STATUS, KEYS]],
    [2, [ROW, STATUS]],
    [1, [ROW]],
  ])('of %i rows shows the list, and around it what has room', (rows, wanted) => {
    expect(linesOf(stateAt(70, rows))).toEqual(wanted);
  });

  test.each([
    [3, [ROW, STATUS, expect.stringContaining('[y/N]')]],
    [2, [ROW, expect.stringContaining('[y/N]')]],
    [1, [expect.stringContaining('[y/N]')]],
  ])('of %i rows shows what is asked', (rows, wanted) => {
    const mode: Mode = { is: 'confirming', forGood: true };
    expect(linesOf(stateAt(70, rows, mode))).toEqual(wanted);
  });
});
