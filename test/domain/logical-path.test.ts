import { describe, expect, it } from 'vitest';
import { LogicalPath } from '../../src/domain/logical-path.js';
import { UsageError } from '../../src/errors.js';

const base = {
  home: LogicalPath.parse('/z/home/alice'),
  current: LogicalPath.parse('/z/home/alice/data'),
};

describe('LogicalPath.resolve', () => {
  it.each([
    ['', '/z/home/alice/data'],
    ['.', '/z/home/alice/data'],
    ['./', '/z/home/alice/data'],
    ['a', '/z/home/alice/data/a'],
    ['a/', '/z/home/alice/data/a'],
    ['a//b/./c', '/z/home/alice/data/a/b/c'],
    ['..', '/z/home/alice'],
    ['../x', '/z/home/alice/x'],
    ['~', '/z/home/alice'],
    ['~/', '/z/home/alice'],
    ['~/x', '/z/home/alice/x'],
    ['~x', '/z/home/alice/data/~x'],
    ['/other/y', '/other/y'],
    ['/', '/'],
    [' a ', '/z/home/alice/data/ a '],
    ['a\nb', '/z/home/alice/data/a\nb'],
  ])('%j is %s', (typed, expected) => {
    expect(LogicalPath.resolve(typed, base).toString()).toBe(expected);
  });

  it.each(['/..', '../../../../..', 'a\0b', `/${'x'.repeat(1100)}`])('refuses %j', (typed) => {
    expect(() => LogicalPath.resolve(typed, base)).toThrow(UsageError);
  });

  it('counts bytes, not letters', () => {
    expect(() => LogicalPath.parse(`/${'é'.repeat(600)}`)).toThrow(UsageError);
  });
});

describe('LogicalPath', () => {
  const path = LogicalPath.parse('/z/home/alice');

  it('knows its parts', () => {
    expect([path.name, path.zone, `${path.parent}`, `${LogicalPath.root.parent}`]).toEqual([
      'alice',
      'z',
      '/z/home',
      '/',
    ]);
  });

  it('does not take a sibling with the same beginning for something below', () => {
    expect(LogicalPath.parse('/z/home/alice2').isWithin(path)).toBe(false);
    expect(LogicalPath.parse('/z/home/alice/x').isWithin(path)).toBe(true);
    expect(path.isWithin(path)).toBe(true);
    expect(path.isWithin(LogicalPath.root)).toBe(true);
  });

  it('tells the part below another path', () => {
    expect(LogicalPath.parse('/z/home/alice/a/b').relativeTo(path)).toBe('a/b');
    expect(path.relativeTo(path)).toBe('');
    expect(path.relativeTo(LogicalPath.root)).toBe('z/home/alice');
  });
});
