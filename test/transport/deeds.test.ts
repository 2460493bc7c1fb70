import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { deedOf } from '../../src/transport/deeds.js';
import type { Endpoint } from '../../src/transport/request.js';

const ENDPOINTS: readonly Endpoint[] = [
  ...(['authenticate', 'collections', 'data-objects', 'info', 'query'] as const),
  ...(['resources', 'rules', 'tickets', 'users-groups', 'zones'] as const),
];

function saidAs(endpoint: Endpoint, op?: string, about?: string): string {
  const request = { endpoint, method: 'GET', repeat: 'safe' } as const;
  return deedOf({
    ...request,
    ...(op === undefined ? {} : { op }),
    ...(about === undefined ? {} : { about }),
  });
}

test('a request is said by what it was to do', () => {
  expect(saidAs('data-objects', 'copy', '/a')).toBe('copy /a');
  expect(saidAs('rules', 'execute')).toBe('run the rule');
  expect(saidAs('info')).toBe('learn what the server is');
  expect(saidAs('authenticate', undefined, 'alice')).toBe('sign in as alice');
  expect(saidAs('users-groups', 'add_to_group', '$&')).toBe('add the user $& to a group');
  expect(saidAs('zones', 'invented', 'x')).toBe('ask for zones invented x');
});

test('every operation of the client has words', async () => {
  const folder = new URL('../../src/api/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const sources = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  const ops = sources.flatMap((source) =>
    [...source.matchAll(/\.(?:read|reading|change|changing)\(\s*'([a-z_]+)'/g)].map(([, op]) => op),
  );
  expect(ops.length).toBeGreaterThan(50);
  const wordless = ops.filter((op) =>
    ENDPOINTS.every((endpoint) => saidAs(endpoint, op).startsWith('ask for')),
  );
  expect(wordless).toEqual([]);
});
