/** Homes in which nothing can be made: the program must do without, and end. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from './helpers/run-program.js';
import { useZone } from './helpers/sandbox.js';
import { PROJECT } from './repo/source-imports.js';

const zone = useZone();

test.skipIf(!existsSync('/proc/self'))(
  'below /proc, where every new name is said to be missing, commands run and end',
  async () => {
    const { url, sandbox } = zone;
    const alice = await zone.newcomer();
    await alice.write('big', 'x'.repeat(100_000));
    const env = {
      HOME: '/proc/self',
      IRODS_HTTP_API_URL: url,
      IRODS_USER_NAME: sandbox.admin.name,
      IRODS_PASSWORD: sandbox.admin.password,
      IRODS_ZONE_NAME: sandbox.zone,
      NODE_DISABLE_COMPILE_CACHE: '',
    };
    for (const [program = '', ...words] of [['ipwd'], ['ils'], ['iput', 'big']]) {
      const line = ['-s', 'KILL', '30', process.execPath, join(PROJECT, 'bin', `${program}.js`)];
      const { code } = await runProgram('timeout', [...line, ...words], { env, cwd: alice.cwd });
      expect({ program, code }).toEqual({ program, code: 0 });
    }
    const shell = ['-s', 'KILL', '30', process.execPath, join(PROJECT, 'bin', 'ishell.js')];
    const { code, stdout } = await runProgram('timeout', shell, { env, stdin: 'ipwd\n' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '/tempZone/home/rods\n' });
  },
);
