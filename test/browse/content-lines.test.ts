import { describe, expect, test } from 'vitest';
import { contentLines } from '../../src/browse/content-lines.js';
import { partsOf } from '../../src/output/styled-line.js';

function shown(bytes: string | readonly number[], isAll = true): readonly string[] {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from([...bytes]);
  return contentLines(buffer, isAll).map((line) =>
    partsOf(line)
      .map(({ text }) => text)
      .join(''),
  );
}

describe('the first lines of a data object', () => {
  test.each([
    ['', ['empty']],
    ['one\ntwo\n', ['one', 'two']],
    ['one\r\ntwo', ['one', 'two']],
    ['a\tb\n\tc', ['a       b', '        c']],
    ['日本\tb', ['日本    b']],
    ['\n', ['']],
  ])('%j', (text, lines) => {
    expect(shown(text)).toEqual(lines);
  });

  test('a line that was cut is left out, and a character in the middle does not make it binary', () => {
    expect(shown('one\ntw', false)).toEqual(['one', '…']);
    expect(shown([...Buffer.from('one\nü').subarray(0, -1)], false)).toEqual(['one', '…']);
    expect(shown('only', false)).toEqual(['only', '…']);
  });

  test('other content is shown as such', () => {
    expect(shown([0x41, 0, 0xff])).toEqual([
      'binary content',
      '0000  41 00 ff                 A..',
    ]);
    expect(shown([0xc3])[0]).toBe('binary content');
    expect(shown(Array.from({ length: 600 }, () => 0)).at(-1)).toBe('…');
  });
});
