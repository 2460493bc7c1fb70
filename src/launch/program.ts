import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { CompiledCode } from './compiled-code.js';

/** A part of the program that is loaded. */
interface Part {
  readonly script: Script;
  readonly module: { exports: unknown };
}

/** What Node has to load itself, since it imports ES modules, which a script cannot. */
const IMPORTING = ['load-frame.cjs'];
const [BEGIN, END] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'];

/**
 * Loads the parts of the program, which are CommonJS modules, as Node's own `require` would, but
 * with what was compiled of them before: a third of what a short command takes beyond Node's own is
 * V8's for compiling.
 */
export class Program {
  private readonly parts = new Map<string, Part>();
  private readonly requireOther: NodeJS.Require;
  private isNew = false;

  /** `folder` holds the parts; `compiled` what an earlier run has given for them. */
  constructor(
    private readonly folder: string,
    private readonly compiled: CompiledCode,
  ) {
    this.requireOther = createRequire(join(folder, 'main.cjs'));
  }

  /** What a part exports, by its path from the folder. Throws what it throws when it is run. */
  load(path: string): unknown {
    const known = this.parts.get(path);
    if (known !== undefined) return known.module.exports;
    const script = this.compile(path);
    const module = { exports: {} };
    this.parts.set(path, { script, module });
    const file = join(this.folder, path);
    const require = (name: string): unknown => {
      if (!name.startsWith('.')) return this.requireOther(name);
      const other = join(dirname(path), name);
      return IMPORTING.includes(other)
        ? this.requireOther(join(this.folder, other))
        : this.load(other);
    };
    const run = script.runInThisContext() as (...values: readonly unknown[]) => void;
    try {
      run(module.exports, require, module, file, dirname(file));
    } catch (error) {
      this.parts.delete(path);
      throw error;
    }
    return module.exports;
  }

  /** Parts are loaded that were not there compiled, as V8 takes them. */
  get hasNew(): boolean {
    return this.isNew;
  }

  /**
   * What is compiled by now of all that is loaded, and what there was of the rest. Good for a V8
   * with the flags that it has at this moment.
   */
  compiledCode(): CompiledCode {
    const now = [...this.parts].map(([path, { script }]) => [path, script.createCachedData()]);
    return new Map([...this.compiled, ...(now as [string, Buffer][])]);
  }

  private compile(path: string): Script {
    const file = join(this.folder, path);
    const cachedData = this.compiled.get(path);
    const script = new Script(`${BEGIN}${readFileSync(file, 'latin1')}${END}`, {
      filename: file,
      columnOffset: -BEGIN.length,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    if (script.cachedDataRejected !== false) this.isNew = true;
    return script;
  }
}
