import { describe, expect, it } from 'vitest';
import { FormatString } from '../../src/domain/format-string.js';
import { UsageError } from '../../src/errors.js';

const format = (text: string, ...values: string[]): string =>
  FormatString.parse(text).apply(values);

describe('FormatString', () => {
  it.each([
    ['%s', ['a'], 'a'],
    ['%s is %s bytes', ['one', '1'], 'one is 1 bytes'],
    ['%-10s|%5s|', ['one', '1'], 'one       |    1|'],
    ['%5d|%i|%u|%x', ['7', '8', '9', '10'], '    7|8|9|10'],
    ['%05d', ['42'], '00042'],
    ['%-05d|', ['42'], '42   |'],
    ['%=6s|', ['ab'], '  ab  |'],
    ['% s', ['5'], ' 5'],
    ['% s', ['-5'], '-5'],
    ['%.2s', ['abc'], 'ab'],
    ['%.2d', ['abc'], 'abc'],
    ['%5.1s|', ['abc'], '    a|'],
    ['%c', ['xyz'], 'x'],
    ['%2%, %1%', ['a', 'b'], 'b, a'],
    ['%1% %1%', ['a'], 'a a'],
    ['%2$-4s|%1$s', ['a', 'b'], 'b   |a'],
    ['%|5|%|-5s|!', ['a', 'b'], '    ab    !'],
    ['%s%10t%s', ['name', 'size'], 'name      size'],
    ['%s%10T.%s', ['name', 'size'], 'name......size'],
    ['%n%s', ['hidden', 'shown'], 'shown'],
    ['100%% of %s', ['it'], '100% of it'],
    ['%ld %lld %hd', ['1', '2', '3'], '1 2 3'],
    ['%3s|', ['é漢'], ' é漢|'],
    ['no placeholder', [], 'no placeholder'],
    ['', [], ''],
  ])('formats %j with %j', (text, values, expected) => {
    expect(format(text, ...values)).toBe(expected);
  });

  it.each(['100%', '%', '%y', '%5', '%|5s', '% %', '%$s'])('refuses %j', (text) => {
    expect(() => FormatString.parse(text)).toThrow(UsageError);
  });

  it('shows where a text is not a format string', () => {
    expect(() => FormatString.parse('%s and %y')).toThrow(
      expect.objectContaining({ excerpt: { text: '%s and %y', at: 7 } }),
    );
  });

  it('refuses placeholders with and without a position together', () => {
    expect(() => FormatString.parse('%1% %s')).toThrow(/do not go together/);
  });

  it.each([
    ['%s', ['a', 'b']],
    ['%s %s', ['a']],
    ['%3%', ['a', 'b']],
    ['nothing', ['a']],
  ])('refuses %j for %j', (text, values) => {
    expect(() => format(text, ...values)).toThrow(/placeholder/);
  });

  it('tells how many arguments it takes', () => {
    expect(FormatString.parse('%s %% %d').argumentCount).toBe(2);
    expect(FormatString.parse('%3% %1%').argumentCount).toBe(3);
  });
});
