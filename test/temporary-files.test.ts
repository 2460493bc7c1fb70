/** Where temporary files cannot be made or written: the program as a process, since TMPDIR is its own. */
import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAfter } from './helpers/run-after.js';
import { useZone } from './helpers/sandbox.js';

const zone = useZone();

test.skipIf(process.platform === 'win32')('iedit keeps what it has no room to fetch', async () => {
  const alice = await zone.newcomer();
  await alice.write('long', 'x'.repeat(100_000));
  await alice.must('iput long');
  const { code, stderr } = await runAfter('ulimit -f 16', 'iedit long', alice);
  expect({ code, stderr }).toEqual({
    code: 4,
    stderr: expect.stringMatching(
      /^iedit: cannot write \S+\/long: it would be larger[^\n]+\n {2}TMPDIR names[^\n]+\n$/,
    ),
  });
  expect((await alice.must('ils -l long')).stdout).toContain(' 100000 ');
});

test.skipIf(process.platform === 'win32')('a TMPDIR that is not there is named', async () => {
  const alice = await zone.newcomer();
  await alice.write('long', 'x'.repeat(100));
  await alice.must('iput long');
  const setup = 'export TMPDIR=/nonexistent/tmp';
  expect(await runAfter(setup, 'iedit long', alice)).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('cannot make a folder in /nonexistent/tmp: it does not exist'),
  });
  expect(await runAfter(setup, 'irods sandbox', alice)).toMatchObject({
    code: 1,
    stderr: 'irods sandbox: cannot keep a zone in /nonexistent/tmp: no folder can be made there\n',
  });
});

test.skipIf(process.platform === 'win32')(
  'so it is where names of a large folder go there',
  async () => {
    const alice = await zone.newcomer();
    const names = Array.from({ length: 10_100 }, (_, index) => `${index}`);
    await mkdir(join(alice.cwd, 'large'));
    for (const name of names) writeFileSync(join(alice.cwd, 'large', name), '');
    const setup = 'export TMPDIR=/nonexistent/tmp';
    const { code, stderr } = await runAfter(setup, 'iput -r --dry-run -q large', alice);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /cannot write \/nonexistent\/tmp\/irods-\S+: the folder [^\n]+\n {2}TMPDIR names/,
    );
  },
);
