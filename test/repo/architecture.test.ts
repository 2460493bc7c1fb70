/** The rules of CONTRIBUTING.md about what stands where. A change of a rule is a change of this table. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  layerOf,
  PROJECT,
  type RuntimeImport,
  readSources,
  withoutComments,
} from './source-imports.js';

interface LayerRule {
  /** Layers it may import when it is loaded; its own always. */
  readonly imports: readonly string[];
  /** Further layers that it may load by `import()` when they are needed. */
  readonly loads?: readonly string[];
  /** npm packages it may use, in either way. Those that are slow to load only by `import()`. */
  readonly packages?: readonly string[];
}

/** Who may import whom at run time. Types are free: they leave nothing in the program. */
const LAYERS: Readonly<Record<string, LayerRule>> = {
  errors: { imports: [] },
  version: { imports: ['..'] },
  domain: { imports: ['errors'], packages: ['picomatch'] },
  transport: { imports: ['domain', 'errors'], packages: ['undici'] },
  api: { imports: ['transport', 'domain', 'errors'] },
  transfer: { imports: ['api', 'domain', 'errors'] },
  auth: {
    imports: ['api', 'transport', 'config', 'domain', 'errors'],
    packages: ['undici', 'openid-client'],
  },
  config: { imports: ['domain', 'errors'], packages: ['conf'] },
  operations: {
    imports: ['api', 'transfer', 'config', 'domain', 'errors'],
    packages: [
      ...['csv-parse', 'fflate', 'read-excel-file', 'tar-stream', 'write-excel-file'],
      ...['yaml', 'yauzl', 'yazl'],
    ],
  },
  output: {
    imports: ['domain', 'errors'],
    packages: ['chalk', 'cli-table3', 'ora', 'string-width'],
  },
  cli: { imports: ['output', 'domain', 'errors'], loads: ['commands'], packages: ['commander'] },
  browse: {
    imports: ['completion', 'cli', 'operations', 'output', 'domain', 'errors'],
    packages: ['ink', 'react'],
  },
  completion: { imports: ['cli', 'operations', 'config', 'domain', 'errors'] },
  shell: { imports: ['completion', 'cli', 'operations', 'output', 'domain', 'errors'] },
  commands: {
    imports: ['browse', 'shell', 'completion', 'cli', 'operations', 'domain', 'errors', 'version'],
    loads: ['sandbox'],
  },
  context: {
    imports: ['auth', 'api', 'transport', 'output', 'domain', 'errors'],
    loads: ['config', 'transfer'],
    packages: ['keytar'],
  },
  sandbox: { imports: [], packages: ['node-sqlite3-wasm', 'jose'] },
  generate: { imports: ['cli', 'config', 'version'] },
  main: { imports: ['cli', 'version'], loads: ['context', 'errors'] },
  launch: { imports: [] },
};

/** Packages that cost so much to load that nothing may import them before it needs them. */
const SLOW_PACKAGES = [
  ...['undici', 'conf', 'ora', 'keytar', 'chalk', 'cli-table3'],
  ...['csv-parse', 'fflate', 'read-excel-file', 'write-excel-file', 'yaml'],
];

/** Modules that stand on a slow package, so that nothing else may import them before it needs them. */
const LATE_MODULES = ['connection-pool', 'routed-agent', 'through-proxies', 'undici-parts'].map(
  (name) => `transport/${name}.ts`,
);

/** The one place that knows the process, and those that start it. */
const KNOWS_PROCESS = ['launch/launch.ts', 'main.ts', 'context/system.ts'];

const sources = await readSources();
const imports = sources.flatMap((source) => source.imports);

describe('layers', () => {
  test('every folder of src is one', () => {
    expect([...new Set(sources.map(({ path }) => layerOf(path)))].sort()).toEqual(
      Object.keys(LAYERS)
        .filter((layer) => sources.some(({ path }) => layerOf(path) === layer))
        .sort(),
    );
  });

  test('import only what the table allows', () => {
    expect(imports.flatMap(brokenLayerRule)).toEqual([]);
  });

  test('use only the packages the table allows, and load slow ones when they are needed', () => {
    expect(imports.flatMap(brokenPackageRule)).toEqual([]);
  });

  test('load what stands on a slow package when it is needed', () => {
    const early = imports.filter(
      ({ from, to, dynamic }) =>
        !dynamic && LATE_MODULES.includes(to) && !LATE_MODULES.includes(from),
    );
    expect(early).toEqual([]);
  });

  test('only the registry loads commands, and each one it loads is its own chunk', () => {
    const loading = imports.filter(
      ({ from, to }) => layerOf(to) === 'commands' && layerOf(from) !== 'commands',
    );
    expect(new Set(loading.map(({ from }) => from))).toEqual(new Set(['cli/registry.ts']));
    expect(loading.every(({ dynamic }) => dynamic)).toBe(true);
  });

  test('only irods sandbox loads the sandbox', () => {
    const loading = imports.filter(
      ({ from, to }) => layerOf(to) === 'sandbox' && layerOf(from) !== 'sandbox',
    );
    expect(loading.map(({ from }) => from)).toEqual(['commands/sandbox.ts']);
  });
});

test('no module imports itself by way of others', () => {
  expect(cycles(imports.filter(({ dynamic }) => !dynamic))).toEqual([]);
});

test('process and console are touched where it starts and in context/system.ts only', () => {
  const touching = sources.filter(
    ({ path, text }) => !KNOWS_PROCESS.includes(path) && touchesProcess(text),
  );
  expect(touching.map(({ path }) => path)).toEqual([]);
});

test('files are named in kebab-case after what they hold', () => {
  const odd = sources.filter(
    ({ path }) =>
      !/^([a-z0-9]+(-[a-z0-9]+)*[/.])+ts$/.test(path) || /util|helper|misc\b/.test(path),
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('exports have names', () => {
  const withDefault = sources.filter(({ text }) => /^export default\b/m.test(text));
  expect(withDefault.map(({ path }) => path)).toEqual([]);
});

test('what a module exports, something else names', async () => {
  const others = await textsBelow('test', 'scripts');
  const namesIn = (text: string): ReadonlySet<string> => new Set(text.match(/[\w$]+/g));
  const outside = namesIn(others.join('\n'));
  const inside = sources.map(({ path, text }) => ({ path, names: namesIn(withoutComments(text)) }));
  const idle = sources.flatMap(({ path, text }) =>
    exportedValues(text)
      .filter((name) => !outside.has(name))
      .filter((name) => !inside.some((other) => other.path !== path && other.names.has(name)))
      .map((name) => `src/${path}: ${name}`),
  );
  expect(idle).toEqual([]);
});

/** Names of the functions, classes and constants that are exported where they are made. */
function exportedValues(text: string): readonly string[] {
  const found = text.matchAll(
    /^export (?:async |abstract )?(?:function\*?|class|const) ([\w$]+)/gm,
  );
  return [...found].map(([, name = '']) => name);
}

async function textsBelow(...folders: readonly string[]): Promise<readonly string[]> {
  const names = await Promise.all(
    folders.map(async (folder) => {
      const found = await readdir(join(PROJECT, folder), { recursive: true });
      return found.map((name) => join(PROJECT, folder, name));
    }),
  );
  const programs = names.flat().filter((name) => /\.(ts|mjs)$/.test(name));
  return await Promise.all(programs.map((name) => readFile(name, 'utf8')));
}

function isOwn({ to }: RuntimeImport): boolean {
  return to.endsWith('.ts') || to.endsWith('.json');
}

function brokenLayerRule(found: RuntimeImport): string[] {
  const [from, to] = [layerOf(found.from), layerOf(found.to)];
  const rule = LAYERS[from];
  if (!isOwn(found) || from === to || rule === undefined) return [];
  const allowed = [...rule.imports, ...(found.dynamic ? (rule.loads ?? []) : [])];
  if (allowed.includes(to)) return [];
  const verb = found.dynamic ? 'load' : 'import';
  return [`src/${found.from}: ${from} may not ${verb} ${to} (${found.to})`];
}

function brokenPackageRule(found: RuntimeImport): string[] {
  if (isOwn(found) || found.to.startsWith('node:')) return [];
  const name = found.to.split('/')[0] ?? '';
  if (LAYERS[layerOf(found.from)]?.packages?.includes(name) !== true) {
    return [`src/${found.from}: ${layerOf(found.from)} may not use the package ${name}`];
  }
  if (!found.dynamic && SLOW_PACKAGES.includes(name) && !LATE_MODULES.includes(found.from)) {
    return [`src/${found.from}: ${name} is slow to load; use import() where it is needed`];
  }
  return [];
}

/** Each cycle once, as `a.ts -> b.ts -> a.ts`. */
function cycles(edges: readonly RuntimeImport[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}

function touchesProcess(text: string): boolean {
  const code = withoutComments(text).replace(/'[^'\n]*'|"[^"\n]*"/g, "''");
  return /(?<![\w.])(process|console)\s*[.[]|node:process/.test(code);
}
