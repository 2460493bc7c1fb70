/**
 * Bundles src/ into dist/: a small entry, what every command needs in a file or two, and one chunk
 * for each command, loaded when it is asked for, and what loads them (docs/decisions/bundling.md).
 * Dependencies are bundled too; what ships its own binaries stays outside. `--types` adds the types
 * of `irods-cli/sandbox`, for the package.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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
/** What stands for a module that is left out begins so. */
const LEFT_OUT = '\0left-out:';
/**
 * What draws the full screen is a bundle of its own, an ES module: its packages await at their top
 * level, which CommonJS cannot. So is what loads it.
 */
const FRAME = 'src/browse/view/frame.ts';
const FRAME_LOADER = 'src/browse/view/load-frame.ts';
const ONE_FILE = { codeSplitting: false };
/** What each module loads by `import()`, by the paths of both. */
const loads = {};

await rm('dist', { recursive: true, force: true });
const program = await bundle(
  { main: 'src/main.ts', sandbox: 'src/sandbox/index.ts' },
  {
    plugins: [outside(FRAME_LOADER, '../load-frame.cjs')],
    // A script cannot import, but with flags of Node.
    output: { codeSplitting: { groups: groups() }, dynamicImportInCjs: false },
  },
);
const built = [
  ...program,
  ...(await bundle(
    { 'load-frame': FRAME_LOADER },
    { plugins: [outside(FRAME, './frame.js')], output: ONE_FILE },
  )),
  ...(await bundle({ frame: FRAME }, { output: { format: 'es', ...ONE_FILE } })),
  // What stands for the program stands for what loads it too, which says how code is kept.
  ...(await bundleLaunch(digestOf([...program, ...(await bundleLaunch(''))]))),
];
await writeFile('dist/sandbox.js', namesOf(program.find(({ name }) => name === 'sandbox')));
// For the tests of what is loaded when; not part of the package.
await writeFile('dist/contents.json', JSON.stringify({ chunks: contentsOf(built), loads }));
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licencesOf(built));
if (process.argv.includes('--types')) emitTypes();

/** Writes the bundle of these entries, and gives its chunks. */
async function bundle(input, { plugins = [], define = {}, output }) {
  const bundled = await rolldown({
    input,
    platform: 'node',
    external: ['keytar', 'node-sqlite3-wasm'],
    plugins: [leavingOut(), tellingLoads(), inAscii(), ...plugins],
    // React has a part for its own development, which asks for packages that are not here.
    transform: {
      target: 'node20.18',
      define: { 'process.env.NODE_ENV': '"production"', ...define },
    },
    checks: { ineffectiveDynamicImport: false },
    onLog(level, log) {
      throw new Error(`${level}: ${log.message}`);
    },
  });
  const { output: chunks } = await bundled.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: `[name].${output.format === 'es' ? 'js' : 'cjs'}`,
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    // Names stay as they are, for whoever reads the trace of a defect.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    comments: false,
    ...output,
  });
  await bundled.close();
  return chunks;
}

/** `build` stands for all that is built. */
async function bundleLaunch(build) {
  return await bundle(
    { launch: 'src/launch/launch.ts' },
    { define: { BUILD: JSON.stringify(build) }, output: ONE_FILE },
  );
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

/** Leaves a module where it is, and has it loaded from `file`. */
function outside(path, file) {
  return {
    name: 'outside',
    resolveId: (id, importer) =>
      importer !== undefined && pathOf(join(dirname(importer), id)) === path.replace(/ts$/, 'js')
        ? { id: file, external: true }
        : undefined,
  };
}

/**
 * Node reads text faster where every character is one byte. In what is left of a program, other
 * characters stand in strings, templates and patterns only.
 */
function inAscii() {
  return {
    name: 'in-ascii',
    generateBundle(_options, chunks) {
      for (const chunk of Object.values(chunks)) {
        chunk.code = chunk.code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}

/** What stands for all that these chunks hold. */
function digestOf(chunks) {
  const hash = createHash('sha256');
  for (const { fileName, code } of chunks) hash.update(`${fileName}\n${code}\n`);
  return hash.digest('hex');
}

/** An ES module with the names that a CommonJS one exports. */
function namesOf({ exports, fileName }) {
  return `import all from './${fileName}';\nexport const { ${exports.join(', ')} } = all;\n`;
}

/** What packages load at their start and this program hardly uses, or never. */
function leavingOut() {
  const left = [
    // Developer tools, loaded only where the variable DEV is set.
    { from: /\/ink\/build\//, module: './devtools.js' },
    // HTTP/2: the server speaks HTTP/1.1, and undici is not told to try more.
    { from: /\/undici\/lib\/dispatcher\//, module: './client-h2.js' },
    // For bodies that are forms of fetch: requests have bytes and streams of bytes.
    { from: /\/undici\/lib\/dispatcher\//, module: '../web/fetch/body.js' },
    // commander starts programs for subcommands that are executables of their own; none is here.
    { from: /\/commander\//, module: 'node:child_process' },
    // Node's own client and server, of which undici wants a number and a class to compare with.
    {
      from: /\/undici\/lib\/(core\/util|dispatcher\/client)\.js$/,
      module: 'node:http',
      code: 'module.exports = { maxHeaderSize: 16384, IncomingMessage: class {} };',
    },
    // Its errors compare values, which takes much to load.
    {
      from: /\/undici\/lib\/(core|dispatcher|api|util)\//,
      module: 'node:assert',
      code: `module.exports = (truth, message = 'undici found itself in a state that cannot be') => {
        if (!truth) throw message instanceof Error ? message : new Error(message);
      };`,
    },
  ];
  const indexFor = (module, importer) =>
    left.findIndex((one) => one.module === module && one.from.test(importer));
  return {
    name: 'leaving-out',
    resolveId(id, importer = '') {
      const index = indexFor(id, importer);
      return index < 0 ? undefined : `${LEFT_OUT}${index}`;
    },
    load: (id) =>
      id.startsWith(LEFT_OUT)
        ? { code: left[id.slice(LEFT_OUT.length)].code ?? '', moduleType: 'js' }
        : undefined,
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
