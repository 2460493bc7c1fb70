import { expect, it } from 'vitest';
import { readServerInfo } from '../../src/api/info.js';

it.each([
  [{}, 'the server\'s answer lacks "api_version"'],
  [{ api_version: 7 }, 'the server\'s answer has number for "api_version", not a text'],
])('says what is wrong with %j, and where to look', (answer, message) => {
  const hint = expect.stringContaining('Check the URL');
  expect(() => readServerInfo(answer)).toThrow(expect.objectContaining({ message, hint }));
});

it('takes what only later releases tell', () => {
  const answer = { api_version: '9.1.0-beta', irods_zone: 'z', further: { limits: [1] } };
  expect(readServerInfo(answer)).toMatchObject({ apiVersion: '9.1.0-beta', zone: 'z' });
});
