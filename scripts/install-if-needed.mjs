import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';

/** Runs `npm ci` where node_modules is missing or older than package-lock.json. Throws where it fails. */
export async function installIfNeeded() {
  const [installed, wanted] = await Promise.all([
    modified('node_modules/.package-lock.json'),
    modified('package-lock.json'),
  ]);
  if (installed < wanted) runNpm(['ci']);
}

/** Runs npm with its output shown. Throws where it fails. */
export function runNpm(words) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} ended with ${status}`);
}

async function modified(path) {
  return await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
