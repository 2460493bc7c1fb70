/**
 * Writes everything that is made from the command declarations: bin/, man/, completions/, the
 * README's table, the page and schemas of output formats, and package.json's list of programs.
 */
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const folder = 'node_modules/.cache/irods-generate';
await rm(folder, { recursive: true, force: true });
await build({
  input: 'src/generate/index.ts',
  platform: 'node',
  // Packages stay where they are.
  external: /^[^./]/,
  logLevel: 'warn',
  output: { dir: folder, entryFileNames: '[name].mjs' },
});
const { binMap, generateFiles, GENERATED_FOLDERS, HANDWRITTEN_BINS, RECORDINGS } = await import(
  pathToFileURL(join(folder, 'index.mjs')).href
);

const recorded = new Map();
for (const name of await readdir(RECORDINGS)) {
  recorded.set(parse(name).name, await readFile(join(RECORDINGS, name), 'utf8'));
}
const files = await generateFiles(await readFile('README.md', 'utf8'), recorded);
let changed = 0;
for (const [path, text] of files) {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  if (path.startsWith('bin/')) await chmod(path, 0o755);
  changed += 1;
}

const manifest = JSON.parse(await readFile('package.json', 'utf8'));
if (JSON.stringify(manifest.bin) !== JSON.stringify(binMap())) {
  manifest.bin = binMap();
  await writeFile('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  changed += 1;
}

let removed = 0;
for (const generated of [...GENERATED_FOLDERS, 'bin']) {
  for (const name of await readdir(generated)) {
    const path = `${generated}/${name}`;
    if (files.has(path) || HANDWRITTEN_BINS.includes(path)) continue;
    await rm(path);
    removed += 1;
  }
}
await rm(folder, { recursive: true, force: true });
console.log(`${files.size} generated files: ${changed} written, ${removed} removed`);
