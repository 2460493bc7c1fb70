/** Where temporary files cannot be made or written: the program as a process, since TMPDIR is its own. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Person } from './helpers/run-cli.js';
import { type ProgramOutcome, runProgram } from './helpers/run-program.js';
import { useZone } from './helpers/sandbox.js';
import { PROJECT } from './repo/source-imports.js';

const zone = useZone();

/** Runs a line in bash after `setup`; `true` is the editor, which leaves everything as it is. */
async function runAfter(setup: string, line: string, person: Person): Promise<ProgramOutcome> {
  const [program = '', ...words] = line.split(' ');
  const node = [process.execPath, join(PROJECT, 'bin', `${program}.js`)];
  return await runProgram('bash', ['-c', `${setup}; exec "$0" "$@"`, ...node, ...words], {
    env: { ...person.env, EDITOR: 'true' },
    cwd: person.cwd,
  });
}

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
