/**
 * `npm test`: installs what is missing, builds, runs every test, and ends with one line,
 * `N passed, N failed`. Words after `--` go to vitest.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded, runNpm } from './install-if-needed.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

try {
  await installIfNeeded();
  runNpm(['run', '--silent', 'build']);
  process.exitCode = await runTests(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

async function runTests(words) {
  const folder = await mkdtemp(join(tmpdir(), 'irods-tests-'));
  const report = join(folder, 'report.json');
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...words], {
    stdio: 'inherit',
  });
  const { passed, failed } = await countTests(report);
  await rm(folder, { recursive: true, force: true });
  // Vitest fails for more than failed tests: an error outside of one, or no test at all.
  const all = status === 0 ? failed : Math.max(1, failed);
  console.log(`${passed} passed, ${all} failed`);
  return all > 0 ? 1 : 0;
}

/** A file whose tests could not even be collected counts as one failure. */
async function countTests(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      await readFile(report, 'utf8'),
    );
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
