import { describe, expect, it } from 'vitest';
import { plainPaint } from '../../src/output/colour.js';
import { showOnTerminal } from '../../src/output/terminal.js';
import type { TableColumn, TerminalView } from '../../src/output/terminal-view.js';
import { textWidth } from '../../src/output/text-width.js';

async function shown<T>(
  records: Iterable<T> | AsyncIterable<T>,
  terminal: TerminalView<T>,
  columns = 80,
): Promise<string> {
  let text = '';
  const write = async (more: string): Promise<void> => {
    text += more;
  };
  const view = { text: (record: T) => `plain ${record}`, terminal };
  await showOnTerminal(records, view, { columns, paint: plainPaint, write });
  return text;
}
const asNames: TerminalView<string> = { layout: 'grid', cell: (name) => name };

/** What the width of every line is made of. */
const widthsOf = (text: string): number[] => text.trimEnd().split('\n').map(textWidth);

describe('names side by side', () => {
  it('run downwards, in as many columns as fit', async () => {
    const names = ['alpha', 'b', 'c', 'delta', 'e'];
    expect(await shown(names, asNames, 80)).toBe('alpha  b  c  delta  e\n');
    expect(await shown(names, asNames, 14)).toBe('alpha  delta\nb      e\nc\n');
    expect(await shown(names, asNames, 5)).toBe('alpha\nb\nc\ndelta\ne\n');
    expect(await shown(names, asNames, 1)).toBe('alpha\nb\nc\ndelta\ne\n');
  });

  it('never leave the terminal, whatever its width', async () => {
    const names = Array.from({ length: 57 }, (_, i) => 'n'.repeat(1 + ((i * 7) % 13)) + i);
    for (let columns = 20; columns < 130; columns += 7) {
      const text = await shown(names, asNames, columns);
      expect(Math.max(...widthsOf(text))).toBeLessThanOrEqual(columns);
      expect(
        text
          .split(/\s+/)
          .filter((name) => name !== '')
          .sort(),
      ).toEqual([...names].sort());
    }
  });

  it('align by what is seen of CJK, emoji and combining marks', async () => {
    const text = await shown(['漢字', 'ab', '🙂', 'x', 'e\u0301e\u0301', 'y'], asNames, 14);
    expect(text).toBe('漢字  🙂  e\u0301e\u0301\nab    x   y\n');
  });

  it('show control characters, and count them as they are shown', async () => {
    expect(await shown(['a\u001b[31m', 'b', 'c', 'd'], asNames, 14)).toBe(
      'a\\x1b[31m  c\nb          d\n',
    );
  });
});

describe('rows', () => {
  it('stand under each other, numbers to the right, with lines of their own below', async () => {
    const rows: TerminalView<readonly [string, number]> = {
      layout: 'rows',
      right: [1],
      rows: ([name, size]) => [{ cells: [name, `${size}`, 'end'], below: [`  more of ${name}`] }],
    };
    expect(
      await shown(
        [
          ['a', 1],
          ['漢字', 1000],
        ],
        rows,
      ),
    ).toBe('a        1  end\n  more of a\n漢字  1000  end\n  more of 漢字\n');
  });
});

describe('tables', () => {
  type Pair = readonly [string, string];
  const columns: readonly TableColumn<Pair>[] = [
    { head: 'key', cell: ([key]) => key },
    { head: 'value', cell: ([, value]) => value, align: 'right' },
    { head: 'note', cell: () => '', optional: true },
  ];
  const table: TerminalView<Pair> = { layout: 'table', columns };

  it('have a frame and a head, and leave out what is empty everywhere', async () => {
    expect(
      await shown<Pair>(
        [
          ['漢字', '1'],
          ['b', '22'],
        ],
        table,
      ),
    ).toBe(
      [
        '┌──────┬───────┐',
        '│ key  │ value │',
        '├──────┼───────┤',
        '│ 漢字 │     1 │',
        '│ b    │    22 │',
        '└──────┴───────┘',
        '',
      ].join('\n'),
    );
  });

  it('continue wide cells below and keep every character, as wide as the terminal', async () => {
    const long = `${'漢'.repeat(30)}${'x'.repeat(45)}`;
    const text = await shown<Pair>([['a key of some length', long]], table, 50);
    expect(new Set(widthsOf(text)).size).toBe(1);
    expect(Math.max(...widthsOf(text))).toBeLessThanOrEqual(50);
    expect(text.replace(/[^漢x]/g, '')).toBe(long);
  });

  it('give way to plain lines where there is no room', async () => {
    const wide: Pair = ['k'.repeat(20), 'v'.repeat(20)];
    expect(await shown<Pair>([wide], table, 12)).toBe(`plain ${wide}\n`);
  });

  it('are cards for single things', async () => {
    const fields = ([key, value]: Pair) =>
      [
        ['key', key],
        ['nothing', ''],
        ['value', value],
      ] as const;
    expect(await shown<Pair>([['a', 'b\nc']], { layout: 'card', fields })).toBe(
      ['┌───────┬──────┐', '│ key   │ a    │', '│ value │ b\\nc │', '└───────┴──────┘', ''].join(
        '\n',
      ),
    );
  });
});

it('shows what has come before an error', async () => {
  async function* broken() {
    yield 'first';
    throw new Error('in the middle');
  }
  const texts: string[] = [];
  const write = async (text: string) => void texts.push(text);
  const options = { columns: 80, paint: plainPaint, write };
  const view = { text: (name: string) => name, terminal: asNames };
  await expect(showOnTerminal(broken(), view, options)).rejects.toThrow('in the middle');
  expect(texts).toEqual(['first\n']);
});

it('does not wait for the end of a long list', async () => {
  let made = 0;
  async function* many() {
    for (; made < 2500; made += 1) yield `name ${made}`;
  }
  const seen: number[] = [];
  const write = async () => void seen.push(made);
  const view = { text: (name: string) => name, terminal: asNames };
  await showOnTerminal(many(), view, { columns: 80, paint: plainPaint, write });
  expect(seen).toEqual([999, 1999, 2500]);
});
