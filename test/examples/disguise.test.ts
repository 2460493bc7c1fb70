import { expect, test } from 'vitest';
import { TestPerson } from '../helpers/sandbox.js';
import { Disguise } from './disguise.js';
import { settled } from './settled.js';

const alice = new TestPerson('alice', '', '/x/people/alice', '/x/people/alice/work', 1, '/z/alice');
const disguise = new Disguise(
  alice,
  'http://127.0.0.1:40001/irods-http-api/0.7.0',
  new Map([['/srv', '/x/server']]),
);

test('places are others here than on the page', () => {
  expect(disguise.off('iinit --url http://127.0.0.1:9000/irods-http-api/0.7.0')).toBe(
    'iinit --url http://127.0.0.1:40001/irods-http-api/0.7.0',
  );
  expect(disguise.off('ireg /srv/a')).toBe('ireg /x/server/a');
  expect(
    disguise.on([
      'at http://127.0.0.1:40001/irods-http-api/0.7.0/',
      '/x/server/a /x/people/alice/work/b /x/people/alice/.irods',
    ]),
  ).toEqual([
    'at http://127.0.0.1:9000/irods-http-api/0.7.0/',
    '/srv/a /home/alice/b /home/alice/.irods',
  ]);
});

test('frames are drawn again around other texts', () => {
  const table = [
    'before',
    '┌──────┬──────────────┐',
    '│ name │ path         │',
    '├──────┼──────────────┤',
    '│ 漢   │ /x/server/ab │',
    '└──────┴──────────────┘',
    'after │ all',
  ];
  expect(disguise.on(table)).toEqual([
    'before',
    '┌──────┬─────────┐',
    '│ name │ path    │',
    '├──────┼─────────┤',
    '│ 漢   │ /srv/ab │',
    '└──────┴─────────┘',
    'after │ all',
  ]);
});

test('only what has to differ is settled', () => {
  expect(settled(['4 done, 239K in 0.1 s, 2.1M/s', 'in 12 files'])).toEqual([
    '4 done, 239K in SO LONG',
    'in 12 files',
  ]);
});
