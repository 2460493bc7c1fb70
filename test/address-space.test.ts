/** A limit on virtual memory, as schedulers of clusters set it: the program as a process. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from './helpers/run-program.js';
import { useZone } from './helpers/sandbox.js';
import { PROJECT } from './repo/source-imports.js';

const zone = useZone();
const LIMITED = 'ulimit -v 4000000; exec "$0" "$@"';
const HINT = /\(ulimit -v\) is too low\n.*NODE_OPTIONS=--disable-wasm-trap-handler/;

async function isTooLittle(): Promise<boolean> {
  const words = ['-e', 'new WebAssembly.Memory({ initial: 1 })'];
  const { code } = await runProgram('bash', ['-c', LIMITED, process.execPath, ...words]);
  return code !== 0;
}

// Only Linux holds programs to such a limit, and later versions of Node.js make do with less.
test.skipIf(process.platform !== 'linux' || !(await isTooLittle()))(
  'too little virtual memory is told, with what needs less',
  async () => {
    const alice = await zone.newcomer();
    for (const [program = '', ...words] of [['ils'], ['irods', 'sandbox']]) {
      const node = [process.execPath, join(PROJECT, 'bin', `${program}.js`)];
      const { env } = alice;
      const outcome = await runProgram('bash', ['-c', LIMITED, ...node, ...words], { env });
      expect(outcome.stderr).toMatch(HINT);
      expect(outcome.code).not.toBe(70);
    }
    const env = { ...alice.env, NODE_OPTIONS: '--disable-wasm-trap-handler' };
    const node = [process.execPath, join(PROJECT, 'bin', 'ils.js')];
    const outcome = await runProgram('bash', ['-c', LIMITED, ...node], { env });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
  },
);
