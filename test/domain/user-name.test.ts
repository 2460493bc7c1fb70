import { expect, test } from 'vitest';
import { parseUserFilter, parseUserName, qualifiedName } from '../../src/domain/user-name.js';
import { UsageError } from '../../src/errors.js';

test('a user without a zone is of the local one', () => {
  expect(parseUserName('alice', 'here')).toEqual({ name: 'alice', zone: 'here' });
  expect(parseUserName('alice#there', 'here')).toEqual({ name: 'alice', zone: 'there' });
  expect(qualifiedName({ name: 'alice', zone: 'there' })).toBe('alice#there');
});

test('a filter without a zone means all zones', () => {
  expect(parseUserFilter('alice')).toEqual({ name: 'alice' });
  expect(parseUserFilter('alice#there')).toEqual({ name: 'alice', zone: 'there' });
});

test.each(['', '#zone', 'alice#', 'a#b#c'])('%j is no user', (text) => {
  expect(() => parseUserName(text, 'here')).toThrow(UsageError);
});
