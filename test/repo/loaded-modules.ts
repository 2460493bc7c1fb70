import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type ProgramOutcome, runProgram } from '../helpers/run-program.js';
import { PROJECT } from './source-imports.js';

/** What a run of a built program loaded. */
export interface LoadedModules {
  readonly outcome: ProgramOutcome;
  /** Modules of the program, by their paths from the project: `bin/irods.js`, `src/cli/run.ts`. */
  readonly own: readonly string[];
  /** Names of npm packages of which any part was loaded. */
  readonly packages: readonly string[];
}

/** What the build tells of itself. */
interface Contents {
  /** What was built, by its path from the project. */
  readonly chunks: Readonly<
    Record<
      string,
      {
        /** Bytes of each module that is in it; 0 where nothing of it was needed. */
        readonly modules: Readonly<Record<string, number>>;
        /** What it imports, and what it loads by `import()`. */
        readonly imports: readonly string[];
        readonly loads: readonly string[];
      }
    >
  >;
  /** What each module loads by `import()`. */
  readonly loads: Readonly<Record<string, readonly string[]>>;
}

/** What the build put where. */
export async function readContents(): Promise<Contents> {
  return JSON.parse(await readFile(join(PROJECT, 'dist', 'contents.json'), 'utf8')) as Contents;
}

/** Runs a program of bin/ and tells what it loaded; what is in a loaded chunk counts as loaded. */
export async function traceModules(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<LoadedModules> {
  const folder = await mkdtemp(join(tmpdir(), 'irods-trace-'));
  try {
    const trace = join(folder, 'trace');
    const hook = pathToFileURL(join(PROJECT, 'test', 'repo', 'trace-modules.mjs')).href;
    const outcome = await runProgram(
      process.execPath,
      ['--import', hook, join(PROJECT, 'bin', `${program}.js`), ...words],
      { env: { ...env, TRACE_MODULES: trace } },
    );
    const urls = (await readFile(trace, 'utf8')).split('\n');
    const inputs = await inputsOf(urls.filter((url) => url.startsWith('file:')));
    return {
      outcome,
      own: inputs.filter((path) => !path.includes('node_modules/')),
      packages: [...new Set(inputs.flatMap(packageOf))].sort(),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inputsOf(urls: readonly string[]): Promise<readonly string[]> {
  const { chunks } = await readContents();
  const inputs = urls.flatMap((url) => {
    const path = relative(PROJECT, fileURLToPath(url)).split(sep).join('/');
    const chunk = chunks[path];
    if (chunk === undefined) return [path];
    const parts = Object.entries(chunk.modules).filter(([, bytes]) => bytes > 0);
    return parts.map(([input]) => input).filter((input) => !isMadeUp(input));
  });
  return [...new Set(inputs)].sort();
}

/** What the bundler and scripts/build.mjs add, which is no file. */
function isMadeUp(input: string): boolean {
  return input.startsWith('\0');
}

function packageOf(path: string): string[] {
  const name = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return name === undefined ? [] : [name];
}
