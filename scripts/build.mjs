/**
 * Bundles src/ into dist/: one small entry for starting, one chunk for each command, loaded when
 * it is asked for. Dependencies are bundled too, which halves the time to start; what ships its own
 * binaries stays outside.
 */
import { access, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const isThere = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: {
    main: 'src/main.ts',
    ...((await isThere('src/sandbox/index.ts')) ? { sandbox: 'src/sandbox/index.ts' } : {}),
  },
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
  chunkNames: 'chunks/[name]-[hash]',
  // Bundled CommonJS packages ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
  },
  logLevel: 'warning',
});
