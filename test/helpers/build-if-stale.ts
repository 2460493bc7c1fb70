/** Before the first test: builds dist/ where it is older than a source, for tests of the real program. */
import { spawnSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export default async function buildIfStale(): Promise<void> {
  const built = await modified(join(project, 'dist', 'THIRD-PARTY-LICENSES.txt'));
  const names = await readdir(join(project, 'src'), { recursive: true });
  const inputs = [
    ...names.map((name) => join(project, 'src', name)),
    join(project, 'package.json'),
    join(project, 'scripts', 'build.mjs'),
  ];
  const newest = Math.max(...(await Promise.all(inputs.map(modified))));
  if (built > newest) return;
  const { status } = spawnSync(process.execPath, [join(project, 'scripts', 'build.mjs')], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the build failed');
}

async function modified(path: string): Promise<number> {
  return await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
