/**
 * `npm run generate:examples`: runs the examples of the manual pages, keeps what they show in
 * `test/examples/recorded`, and makes the pages anew. Words after `--` go to vitest: `-t ils` is one
 * page only.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from './install-if-needed.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

runNpm(['run', '--silent', 'build']);
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', 'test/examples', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, RECORD_EXAMPLES: '1' } },
);
if (status === 0) runNpm(['run', '--silent', 'generate']);
else process.exitCode = 1;
