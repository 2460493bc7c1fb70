/** Reads that the server refuses without a word: the command finds out what did not fit. */
import { beforeAll, expect, test } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';
import { Wire } from '../helpers/wire.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.person('alice');
  await alice.must('imkdir c');
  await (await Wire.as(zone, alice)).write(`${alice.collection}/c/a.txt`, 'text');
  await (await zone.admin()).must('iadmin mkresc other unixfilesystem localhost:/other');
});

test.each([
  ['iget -n 7 c/a.txt', 3, 'has no replica 7, only 0', -164000],
  ['iget -R nope c/a.txt -', 3, 'there is no such resource', -78000],
  [
    'iget -r -R other c into',
    3,
    'no replica on the root resource other, only on demoResc',
    -164000,
  ],
  ['icat -R nope c/a.txt', 4, 'there is no such resource', -78000],
  ['itail -R other c/a.txt', 4, 'only on demoResc', -164000],
  ['istream read -n 7 c/a.txt', 1, 'has no replica 7, only 0', -164000],
  ['iget -t nope c/a.txt', 3, 'the ticket shows no such', -317000],
  ['iget -t nope c/a.txt -', 3, 'the ticket shows no such', -317000],
  ['icat -t nope c/a.txt', 4, 'the ticket shows no such', -317000],
  ['ils -t nope c/a.txt', 4, 'the ticket shows no such', -317000],
])('%s says what does not fit', async (line, code, text, irodsCode) => {
  const outcome = await alice.run(line);
  expect(outcome).toMatchObject({ code, stdout: '' });
  expect(outcome.stderr).toContain(text);
  expect(outcome.stderr).toContain(`${alice.collection}/c/a.txt`);
  expect(outcome.stderr).toContain(`[${irodsCode}]`);
});

test('a request of one’s own that the server rejects is not said to be about a data object', async () => {
  const { stderr } = await alice.run('irods api GET query op=execute_genquery2');
  expect(stderr).toContain('the server rejects the request (HTTP 400)');
});

test('a resource that is down is named, for reads and for writes', async () => {
  const admin = await zone.admin();
  await alice.must('iput -R other - c/there', { stdin: 'x' });
  await alice.write('new', 'x');
  await admin.must('iadmin modresc other status down');
  try {
    for (const line of [
      'iget c/there',
      'iget -R other c/there',
      'iget c/there -',
      'iput -R other new c/new',
      'iput -f -R other new c/there',
    ]) {
      const outcome = await alice.run(line);
      expect(outcome.stderr).toContain('other is down');
      expect(outcome.stderr).toContain('[-105000]');
      expect(outcome.code).toBe(3);
    }
  } finally {
    await admin.must('iadmin modresc other status up');
  }
});
