import { describe, expect, it } from 'vitest';
import { mayBeKept } from '../../src/shell/history.js';

describe('a line of the history', () => {
  it.each([
    'ils -lr /tempZone/home',
    'ifind . -type f -mtime -1',
    'iput -r -K folder',
    'imeta add -d a unit t',
    'itrash list',
  ])('is kept: %s', (line) => {
    expect(mayBeKept(line)).toBe(true);
  });

  it.each([
    'iget -t CANARYTICKET x',
    'iget -tCANARYTICKET x',
    'iget -ft CANARYTICKET x',
    'ils --ticket CANARYTICKET',
    'iticket ls CANARYTICKET',
    '!echo x | iticket delete CANARYTICKET',
    'iadmin moduser a password CANARY',
    ' ils',
    '',
  ])('is not kept: %s', (line) => {
    expect(mayBeKept(line)).toBe(false);
  });
});
