/** What the build calls its work, by which kept code is known to be of it. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '../repo/source-imports.js';

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'irods-build-'));
  for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json']) {
    await cp(join(PROJECT, name), join(copy, name), { recursive: true });
  }
  await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'dir');
});
afterAll(async () => {
  await rm(copy, { recursive: true, force: true });
});

/** The digest of a build, where a source has a line more. */
async function digestWith(source?: string): Promise<string> {
  const path = join(copy, source ?? 'src/main.ts');
  const text = await readFile(path, 'utf8');
  if (source !== undefined) await writeFile(path, `${text}process.stdout.write('more');\n`);
  await promisify(execFile)(process.execPath, [join(copy, 'scripts', 'build.mjs')]);
  await writeFile(path, text);
  const loading = await readFile(join(copy, 'dist', 'launch.cjs'), 'utf8');
  const [digest = '', ...others] = new Set(loading.match(/\b[0-9a-f]{64}\b/g));
  expect(others).toEqual([]);
  return digest;
}

test('a build has another digest when anything of it changes, and the same when nothing does', async () => {
  const digest = await digestWith();
  expect(digest).toHaveLength(64);
  expect(await digestWith('src/commands/ipwd.ts')).not.toBe(digest);
  expect(await digestWith('src/launch/program.ts')).not.toBe(digest);
  expect(await digestWith()).toBe(digest);
});
