/** Started in a folder that is not there any more: what needs no folder goes on without. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Person } from './helpers/run-cli.js';
import { type ProgramOutcome, runProgram } from './helpers/run-program.js';
import { useZone } from './helpers/sandbox.js';
import { PROJECT } from './repo/source-imports.js';

const zone = useZone();

/** Runs a line of words without blanks in a folder that is removed under it. */
async function runInGone(person: Person, line: string): Promise<ProgramOutcome> {
  const gone = join(person.cwd, 'gone');
  await mkdir(gone);
  const [program = '', ...words] = line.split(' ');
  const script = 'rmdir "$PWD"; exec "$0" "$@"';
  const node = [process.execPath, join(PROJECT, 'bin', `${program}.js`)];
  return await runProgram('bash', ['-c', script, ...node, ...words], {
    env: { ...person.env },
    cwd: gone,
  });
}

test.skipIf(process.platform === 'win32')('whole paths are read and written', async () => {
  const alice = await zone.newcomer();
  await alice.write('notes.txt', 'whole');
  const [local, back] = [join(alice.cwd, 'notes.txt'), join(alice.cwd, 'back.txt')];
  for (const line of ['ipwd', `iput ${local}`, 'ils', `iget notes.txt ${back}`]) {
    const { code, stderr } = await runInGone(alice, line);
    expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
  }
  expect(await readFile(back, 'utf8')).toBe('whole');
  expect((await runInGone(alice, 'irods transfers')).stdout).toBe('');
  expect((await runInGone(alice, 'irods api GET info')).code).toBe(0);
});

test.skipIf(process.platform === 'win32')('a relative path is refused in one line', async () => {
  const alice = await zone.newcomer();
  await alice.write('notes.txt', 'whole');
  await alice.must('iput notes.txt');
  for (const line of ['iput other.txt', 'iget notes.txt', 'irsync -r . i:new', 'ishell']) {
    const { code, stderr } = await runInGone(alice, line);
    const [name] = line.split(' ');
    expect({ line, code, stderr }).toEqual({
      line,
      code: 3,
      stderr:
        `${name}: the local folder that this was started in is not there any more\n` +
        '  Go to one that is there, or write absolute paths.\n',
    });
  }
});
