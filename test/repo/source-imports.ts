import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** One import that happens at run time; types alone are not imports. */
export interface RuntimeImport {
  /** Path from src, such as `cli/run.ts`. */
  readonly from: string;
  /** Path from src, or the name of a package, or `node:…`. */
  readonly to: string;
  /** By `import()`, when the code gets there. */
  readonly dynamic: boolean;
}

export interface SourceFile {
  /** Path from src. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly RuntimeImport[];
}

/** Every TypeScript file of src with its run-time imports. */
export async function readSources(): Promise<readonly SourceFile[]> {
  const root = join(PROJECT, 'src');
  const names = await readdir(root, { recursive: true });
  const paths = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.split(sep).join('/'));
  return await Promise.all(
    paths.sort().map(async (path) => {
      const text = await readFile(join(root, path), 'utf8');
      return { path, text, imports: runtimeImports(path, text) };
    }),
  );
}

/** The source without its comments, so that what they mention does not count; lines stay. */
export function withoutComments(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/.*$/gm,
    (comment, before: string | undefined) =>
      `${before ?? ''}${comment.slice(before?.length ?? 0).replace(/[^\n]/g, '')}`,
  );
}

function runtimeImports(path: string, text: string): RuntimeImport[] {
  const code = withoutComments(text);
  const found: RuntimeImport[] = [];
  const statics = /^(?:import|export)\s(?!type\s)(?:([\w*{}\s,$]+?)\sfrom\s)?'([^']+)'/gm;
  for (const [, names = '', target = ''] of code.matchAll(statics)) {
    if (!onlyTypes(names)) found.push({ from: path, to: resolve(path, target), dynamic: false });
  }
  for (const [, target = ''] of code.matchAll(/(?<!typeof )\bimport\(\s*'([^']+)'\s*\)/g)) {
    found.push({ from: path, to: resolve(path, target), dynamic: true });
  }
  return found;
}

/** `{ type A, type B }`: the compiler leaves nothing of it but the loading of the module. */
function onlyTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const parts = inner.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').every((part) => part.startsWith('type '));
}

function resolve(from: string, target: string): string {
  if (!target.startsWith('.')) return target;
  const path = posix.normalize(posix.join(posix.dirname(from), target));
  return path.replace(/\.js$/, '.ts');
}

/** The layer of a file: its folder below src, or its own name at the top. */
export function layerOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.ts$/, '');
}
