import { describe, expect, it } from 'vitest';
import { loadPaint, plainPaint, usesColour } from '../../src/output/colour.js';

describe('colour', () => {
  it.each([
    ['on a terminal', {}, true, true],
    ['not in a pipe', {}, false, false],
    ['not on a dumb terminal', { TERM: 'dumb' }, true, false],
    ['not with NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['with an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['with FORCE_COLOR, also in a pipe', { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
    ['with FORCE_COLOR over NO_COLOR', { FORCE_COLOR: '', NO_COLOR: '1' }, true, true],
    ['not with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['not with FORCE_COLOR=false', { FORCE_COLOR: 'false' }, true, false],
  ])('is used %s: %j', (_, env, isTerminal, expected) => {
    expect(usesColour({ choice: 'auto', env, isTerminal })).toBe(expected);
  });

  it('obeys --color before anything else', () => {
    const env = { NO_COLOR: '1', FORCE_COLOR: '0' };
    expect(usesColour({ choice: 'always', env, isTerminal: false })).toBe(true);
    expect(usesColour({ choice: 'never', env: { FORCE_COLOR: '1' }, isTerminal: true })).toBe(
      false,
    );
  });

  it('leaves text without a style alone, and paints what was asked for without being on', async () => {
    const paint = await loadPaint();
    expect(paint('x', undefined)).toBe('x');
    expect(paint('x', 'collection')).toMatch(/^\u001b\[.*x.*\u001b\[\d+m$/);
    expect(plainPaint('x', 'collection')).toBe('x');
    expect(plainPaint('x', 'always-blue')).toBe('\u001b[34mx\u001b[0m');
    expect(paint('x', 'always-green')).toBe('\u001b[32mx\u001b[0m');
  });
});
