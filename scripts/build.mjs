/**
 * Bundles src/ into dist/: one small entry for starting, one chunk for each command, loaded when
 * it is asked for. Dependencies are bundled too, which halves the time to start; what ships its own
 * binaries stays outside. `--types` adds the types of `irods-cli/sandbox`, for the package.
 */
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { main: 'src/main.ts', sandbox: 'src/sandbox/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.18',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  external: ['keytar', 'node-sqlite3-wasm'],
  // React has a part for its own development, which asks for packages that are not here.
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [leavingOut()],
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  // Bundled CommonJS packages ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
  },
  logLevel: 'warning',
});
// For the tests of what is loaded when; not part of the package.
await writeFile('dist/metafile.json', JSON.stringify(metafile));
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licencesOf(Object.keys(metafile.inputs)));
if (process.argv.includes('--types')) emitTypes();

/** What packages load at their start and this program never uses. */
function leavingOut() {
  const never = [
    // Developer tools, loaded only where the variable DEV is set.
    /node_modules\/ink\/build\/devtools\.js$/,
    // HTTP/2: the server speaks HTTP/1.1, and undici is not told to try more.
    /node_modules\/undici\/lib\/dispatcher\/client-h2\.js$/,
  ];
  return {
    name: 'leaving-out',
    setup({ onLoad, onResolve }) {
      for (const filter of never) onLoad({ filter }, () => ({ contents: '' }));
      // commander starts programs for subcommands that are executables of their own; none is here.
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        importer.includes('/node_modules/commander/')
          ? { path: 'child_process', namespace: 'left-out' }
          : undefined,
      );
      onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: '' }));
    },
  };
}

/** The licences of the packages that the bundle holds parts of. */
async function licencesOf(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
  );
  const texts = await Promise.all(
    [...folders].sort().map(async (folder) => {
      const { name, version, license } = JSON.parse(
        await readFile(join(folder, 'package.json'), 'utf8'),
      );
      const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? '' : `\n${await readFile(join(folder, file), 'utf8')}`;
      return `${name} ${version} (${license})\n${text}`;
    }),
  );
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

function emitTypes() {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the types could not be made');
}
