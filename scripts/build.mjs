/**
 * Bundles src/ into dist/: a small entry, what every command needs in a file or two, and one chunk
 * for each command, loaded when it is asked for (docs/decisions/bundling.md). Dependencies are
 * bundled too; what ships its own binaries stays outside. `--types` adds the types of
 * `irods-cli/sandbox`, for the package.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

/**
 * What goes into one file, with all that it imports: to open one more file takes longer than to
 * read some lines that are not needed. The first that names a module has it.
 */
const GROUPS = {
  // All that `irods --version` needs.
  start: ['src/version.ts', 'src/cli/own-exits.ts'],
  // Every command reads its line and the settings; some do not ask the server then.
  line: [
    'src/cli/run.ts',
    'src/cli/parse.ts',
    'src/context/system.ts',
    'src/context/system-context.ts',
    'src/config/settings.ts',
    'src/domain/irods-error-codes.ts',
    'src/domain/nearest-word.ts',
  ],
  // Nearly every command asks the server something.
  server: [
    'src/context/connect.ts',
    'src/context/line-connection.ts',
    'src/transport/agent.ts',
    'src/api/client.ts',
  ],
  // And what of undici that takes.
  requests: ['src/transport/routed-agent.ts'],
};
/** What stands for a module that is left out begins so, and is empty. */
const LEFT_OUT = '\0left-out:';
/** What each module loads by `import()`, by the paths of both. */
const loads = {};

await rm('dist', { recursive: true, force: true });
const built = [
  ...(await bundle({ drawing: 'drawing' }, [drawing()], { codeSplitting: false })),
  ...(await bundle({ main: 'src/main.ts', sandbox: 'src/sandbox/index.ts' }, [drawnElsewhere()], {
    codeSplitting: { groups: groups() },
  })),
];
// For the tests of what is loaded when; not part of the package.
await writeFile('dist/contents.json', JSON.stringify({ chunks: contentsOf(built), loads }));
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licencesOf(built));
if (process.argv.includes('--types')) emitTypes();

/** Writes the bundle of these entries, and gives its chunks. */
async function bundle(input, plugins, output) {
  const bundled = await rolldown({
    input,
    platform: 'node',
    external: ['keytar', 'node-sqlite3-wasm'],
    plugins: [leavingOut(), tellingLoads(), ...plugins],
    // React has a part for its own development, which asks for packages that are not here.
    transform: { target: 'node20.18', define: { 'process.env.NODE_ENV': '"production"' } },
    checks: { ineffectiveDynamicImport: false },
    onLog(level, log) {
      throw new Error(`${level}: ${log.message}`);
    },
  });
  const { output: chunks } = await bundled.write({
    dir: 'dist',
    format: 'es',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // Names stay as they are, for whoever reads the trace of a defect.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    comments: false,
    ...output,
  });
  await bundled.close();
  return chunks;
}

/** As rolldown wants them. Throws where one names a module that is not there. */
function groups() {
  for (const path of Object.values(GROUPS).flat()) {
    if (!existsSync(path)) throw new Error(`${path} is not there: GROUPS in scripts/build.mjs`);
  }
  const named = Object.entries(GROUPS).map(([name, modules], index, { length }) => ({
    name,
    test: (id) => modules.includes(pathOf(id)),
    priority: length - index,
  }));
  // And what a dozen commands have in common.
  const isOurs = (id) => pathOf(id).startsWith('src/');
  return [...named, { name: 'shared', test: isOurs, minShareCount: 12 }];
}

/**
 * What draws the full screen is a bundle of its own: it awaits at its top level, and where one
 * module does, the bundler keeps every module that is loaded late in a file for itself. This is
 * its entry, with what src/browse uses of it.
 */
function drawing() {
  return {
    name: 'drawing',
    resolveId: (id) => (id === 'drawing' ? id : undefined),
    load: (id) =>
      id === 'drawing'
        ? "export { Box, renderToString, Text } from 'ink'; export { createElement } from 'react';"
        : undefined,
  };
}

/** As seen from the chunks. */
function drawnElsewhere() {
  return {
    name: 'drawn-elsewhere',
    resolveId: (id) =>
      id === 'ink' || id === 'react' ? { id: '../drawing.js', external: true } : undefined,
  };
}

/** What packages load at their start and this program never uses. */
function leavingOut() {
  const never = [
    // Developer tools, loaded only where the variable DEV is set.
    { from: /\/ink\/build\//, module: './devtools.js' },
    // HTTP/2: the server speaks HTTP/1.1, and undici is not told to try more.
    { from: /\/undici\/lib\/dispatcher\//, module: './client-h2.js' },
    // For bodies that are forms of fetch: requests have bytes and streams of bytes.
    { from: /\/undici\/lib\/dispatcher\//, module: '../web/fetch/body.js' },
    // commander starts programs for subcommands that are executables of their own; none is here.
    { from: /\/commander\//, module: 'node:child_process' },
  ];
  return {
    name: 'leaving-out',
    resolveId: (id, importer = '') =>
      never.some(({ from, module }) => module === id && from.test(importer))
        ? `${LEFT_OUT}${id}`
        : undefined,
    load: (id) => (id.startsWith(LEFT_OUT) ? { code: '', moduleType: 'js' } : undefined),
  };
}

function tellingLoads() {
  return {
    name: 'telling-loads',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const loaded = this.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
        if (loaded.length > 0) loads[pathOf(id)] = loaded.map(pathOf);
      }
    },
  };
}

/** What the chunks hold, in bytes of each module, and what they import and load; by their paths. */
function contentsOf(chunks) {
  const inDist = (names) => names.map((name) => posix.join('dist', name.replace('../', '')));
  return Object.fromEntries(
    chunks.map(({ fileName, modules, imports, dynamicImports }) => [
      posix.join('dist', fileName),
      {
        modules: Object.fromEntries(
          Object.entries(modules).map(([id, { renderedLength }]) => [pathOf(id), renderedLength]),
        ),
        imports: inDist(imports),
        loads: inDist(dynamicImports),
      },
    ]),
  );
}

/** The path of a module from the project. */
function pathOf(id) {
  return relative('.', id).split(sep).join('/');
}

/** The licences of the packages that the chunks hold parts of. */
async function licencesOf(chunks) {
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules).map(pathOf));
  const folders = new Set(
    modules.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
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
