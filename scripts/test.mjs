/**
 * `npm test`: installs what is missing, builds, runs every test, and ends with one line,
 * `N passed, N failed`. Words after `--` go to vitest.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

await installIfNeeded();
run('npm', ['run', '--silent', 'build']);
process.exitCode = await runTests(process.argv.slice(2));

async function installIfNeeded() {
  const [installed, wanted] = await Promise.all([
    modified('node_modules/.package-lock.json'),
    modified('package-lock.json'),
  ]);
  if (installed < wanted) run('npm', ['ci']);
}

async function modified(path) {
  return await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
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
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : (status ?? 1);
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
