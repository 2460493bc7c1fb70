/** Where temporary files cannot be made or written: the program as a process, since TMPDIR is its own. */
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
