/** The program as a process: what becomes of its exit code. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from './helpers/run-program.js';
import { useZone } from './helpers/sandbox.js';
import { PROJECT } from './repo/source-imports.js';

const zone = useZone();

test.skipIf(!existsSync('/dev/full'))(
  'a full disk under stdout is one line, and fails',
  async () => {
    const alice = await zone.newcomer();
    await alice.write('big', 'x'.repeat(3_000_000));
    await alice.must('iput big');
    for (const [name, line] of [
      ['irods', '--version'],
      ['ils', 'ils'],
      ['icat', 'icat big'],
      ['ils', 'ils --json'],
      ['ils', 'ils --help'],
      ['ishell', "ishell -f /dev/stdin <<< 'ipwd; ipwd'"],
    ]) {
      const script = `"$0" "$1" ${line} > /dev/full`;
      const words = ['-c', script, process.execPath, join(PROJECT, 'bin', 'irods.js')];
      const { code, stderr } = await runProgram('bash', words, { env: alice.env, cwd: alice.cwd });
      const told = `${name}: cannot write stdout: no space left on device\n`;
      expect({ line, code, stderr }).toEqual({ line, code: 3, stderr: told });
    }
  },
);
