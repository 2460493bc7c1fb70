import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../helpers/run-program.js';
import { PROJECT } from '../repo/source-imports.js';

/** The package as a person gets it: packed, and installed into an empty folder. */
export interface InstalledPackage {
  /** The folder it is installed in. */
  readonly folder: string;
  /** The folder with the installed programs. */
  readonly bin: string;
  /** Paths of the packed files, from the package's folder. */
  readonly files: readonly string[];
  remove(): Promise<void>;
}

/**
 * Packs and installs the package. Its dependencies come from npm's cache where they are there, so
 * that after `npm ci` nothing has to be fetched but what the cache lacks.
 */
export async function installPackage(): Promise<InstalledPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'irods-package-'));
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(await npm(packing, PROJECT)) as [
    { filename: string; files: { path: string }[] },
  ];
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-save'];
  await npm([...install, `./${packed.filename}`], folder);
  return {
    folder,
    bin: join(folder, 'node_modules', '.bin'),
    files: packed.files.map(({ path }) => path),
    remove: async () => await rm(folder, { recursive: true, force: true }),
  };
}

/** Names of the packages that an installation holds, irods-cli aside. */
export async function installedDependencies(folder: string): Promise<readonly string[]> {
  const modules = join(folder, 'node_modules');
  const names = await readdir(modules);
  const scoped = names.filter((name) => name.startsWith('@'));
  const inner = await Promise.all(
    scoped.map(async (scope) =>
      (await readdir(join(modules, scope))).map((name) => `${scope}/${name}`),
    ),
  );
  return [...names.filter((name) => !/^[.@]/.test(name)), ...inner.flat()].filter(
    (name) => name !== 'irods-cli',
  );
}

async function npm(words: readonly string[], cwd: string): Promise<string> {
  const { HOME = '', npm_config_cache: cache, npm_config_registry: registry } = process.env;
  const outcome = await runProgram('npm', words, {
    cwd,
    env: {
      HOME,
      ...(cache === undefined ? {} : { npm_config_cache: cache }),
      ...(registry === undefined ? {} : { npm_config_registry: registry }),
    },
  });
  if (outcome.code === 0) return outcome.stdout;
  throw new Error(`npm ${words.join(' ')} ended with ${outcome.code}: ${outcome.stderr}`);
}
