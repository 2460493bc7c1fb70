import { describe, expect, test } from 'vitest';
import { fitted, painted, wrapped } from '../../../src/browse/view/styled-text.js';
import { plainPaint } from '../../../src/output/colour.js';
import { textWidth } from '../../../src/output/text-width.js';

const texts = (...of: Parameters<typeof wrapped>): readonly string[] =>
  wrapped(...of).map((line) => painted(line, { paint: plainPaint }));

describe('a text in exactly so many columns', () => {
  test.each([
    ['short', 8, 'short   '],
    ['exactly8', 8, 'exactly8'],
    ['much too long', 8, 'much to…'],
    ['名前名前', 8, '名前名前'],
    ['名前名前名', 8, '名前名… '],
    ['a\u001b[31mb', 12, 'a\\x1b[31mb  '],
    ['名', 1, '…'],
    ['', 3, '   '],
  ])('%j in %i', (text, columns, wanted) => {
    expect(fitted(text, columns)).toBe(wanted);
    expect(textWidth(fitted(text, columns))).toBe(columns);
  });
});

describe('a line in as many lines as it needs', () => {
  test.each([
    ['abcdefgh', 8, 9, ['abcdefgh']],
    ['abcdefghij', 8, 9, ['abcdefgh', 'ij']],
    ['', 8, 9, ['']],
    ['abcdefghij', 2, 3, ['ab', 'cd', 'ef']],
    ['名前名', 3, 9, ['名', '前', '名']],
    ['a\nb', 8, 9, ['a\\nb']],
  ])('%j in %i columns, at most %i', (text, columns, most, wanted) => {
    expect(texts(text, columns, most)).toEqual(wanted);
  });

  test('its parts follow each other and keep their styles', () => {
    const line = { parts: [{ text: 'label', style: 'label' }, { text: '  0123456789' }] } as const;
    expect(wrapped(line, 8, 9)).toEqual([
      { parts: [{ text: 'label', style: 'label' }, { text: '  0' }] },
      { parts: [{ text: '12345678' }] },
      { parts: [{ text: '9' }] },
    ]);
    const full = { parts: [{ text: 'abcdefgh' }, { text: 'x' }] };
    expect(texts(full, 8, 9)).toEqual(['abcdefgh', 'x']);
  });

  test('no more of a long one is looked at than is shown', () => {
    expect(texts('名'.repeat(1_000_000), 10, 2)).toEqual(['名名名名名', '名名名名名']);
  });
});
