import { describe, expect, it } from 'vitest';
import { TerminalProgress } from '../../src/output/progress-terminal.js';
import { Screen } from '../helpers/screen.js';

const WIDE = (n: number): string => `日本語の長いファイル名がここにあります_測定データ_${n}.dat`;

/** A display on a screen, and time that passes when told. */
function displayOn(screen: Screen) {
  let time = 1_800_000_000_000;
  const display = new TerminalProgress({
    stderr: screen,
    columns: () => screen.columns,
    rows: () => screen.rows,
    now: () => time,
    folder: '/home/alice',
  });
  const later = (work: () => void): void => {
    time += 1000;
    work();
  };
  return { display, later };
}

/** Transfers of 1000 bytes each, half done, drawn ten times over each other. */
function drawHalfDone(screen: Screen, names: readonly string[]) {
  const { display, later } = displayOn(screen);
  display.reporter.expect(names.length, names.length * 1000);
  const items = names.map((name) => display.reporter.begin({ name, size: 1000 }));
  for (const item of items) item.advance(490);
  for (let i = 0; i < 10; i += 1) later(() => items[0]?.advance(1));
  return { display, items, later };
}

describe('progress on a terminal', () => {
  it('has a line for each transfer, named from here, and one for all, and leaves nothing behind', async () => {
    const screen = new Screen();
    screen.write('before\n');
    const names = ['/home/alice/reads/s1.fastq', '/home/alice/reads/s2.fastq'];
    const { display } = drawHalfDone(screen, names);
    expect(await screen.lines()).toEqual([
      'before',
      `${'reads/s1.fastq'.padEnd(45)} [${'='.repeat(10)}${' '.repeat(10)}]  50%   500`,
      `${'reads/s2.fastq'.padEnd(45)} [${'='.repeat(9)}${' '.repeat(11)}]  49%   490`,
      '0/2 files, 990 of 2.0K, 49%, 1/s, 16:50 left',
    ]);
    display.clear();
    expect(await screen.lines()).toEqual(['before']);
    display.reporter.finish();
    screen.write('after\n');
    expect(await screen.lines()).toEqual(['before', 'after']);
  });

  it('counts the columns that wide characters take, and shows the end of long names', async () => {
    const screen = new Screen(60, 24);
    drawHalfDone(screen, [WIDE(1), WIDE(2), 'e\u0301'.repeat(40)]);
    const lines = await screen.lines();
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^….*_1\.dat ? \[={10} {10}\] {2}50% {3}500$/);
    expect(lines[1]).toMatch(/_2\.dat ? \[={9} {11}\] {2}49% {3}490$/);
    expect(lines[2]).toMatch(/^…(e\u0301)+ \[/);
  });

  it('gives up the bar, then the size, where there is no room for them beside the name', async () => {
    const lineAt = async (columns: number): Promise<string | undefined> => {
      const screen = new Screen(columns, 24);
      drawHalfDone(screen, ['a/long/name.fastq']);
      const lines = await screen.lines();
      expect(lines).toHaveLength(2);
      return lines[0];
    };
    expect(await lineAt(50)).toBe('…ong/name.fastq [==========          ]  50%   500');
    expect(await lineAt(40)).toBe(`${'a/long/name.fastq'.padEnd(28)}  50%   500`);
    expect(await lineAt(18)).toBe('…/name.fastq  50%');
    expect(await lineAt(14)).toBe('…g/name.fastq');
  });

  it.each([
    [12, 24],
    [80, 1],
  ])('draws nothing on a terminal of %i columns and %i rows', async (columns, rows) => {
    const screen = new Screen(columns, rows);
    drawHalfDone(screen, ['a', 'b']);
    expect(screen.raw).toBe('');
  });

  it.each([2, 3, 4, 6])('never has more lines than a terminal of %i rows', async (rows) => {
    const screen = new Screen(80, rows);
    const { display } = drawHalfDone(screen, ['a', 'b', 'c', 'd', 'e', 'f']);
    expect(await screen.lines()).toHaveLength(rows - 1);
    display.clear();
    expect(await screen.lines()).toEqual([]);
  });

  it('keeps its height, so that a drawing may get lost', async () => {
    const screen = new Screen();
    screen.write('before\n');
    const { items, later } = drawHalfDone(screen, ['a', 'b', 'c']);
    let isLost = true;
    const write = screen.write.bind(screen);
    screen.write = (chunk: string) => isLost || write(chunk);
    later(() => items[0]?.end('done'));
    isLost = false;
    later(() => items[1]?.advance(1));
    expect(await screen.lines()).toEqual([
      'before',
      expect.stringMatching(/^b .* 49% /),
      expect.stringMatching(/^c .* 49% /),
      '',
      expect.stringMatching(/^1\/3 files/),
    ]);
  });

  it('goes away where the terminal becomes too narrow for it', async () => {
    const screen = new Screen(80, 24);
    const { display, later } = displayOn(screen);
    const item = display.reporter.begin({ name: 'a', size: 1000 });
    later(() => item.advance(1));
    expect(await screen.lines()).toHaveLength(2);
    screen.columns = 5;
    later(() => item.advance(1));
    expect(await screen.lines()).toEqual([]);
  });
});
