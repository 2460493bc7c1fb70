import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { binMap } from '../../src/generate/index.js';
import { PROJECT } from '../repo/source-imports.js';

/** The programs as a shell finds them, with the clock that they go by. */
export class Programs {
  private constructor(private readonly folder: string) {}

  /** Puts all of them into a folder. */
  static async install(folder: string): Promise<Programs> {
    const programs = new Programs(folder);
    await mkdir(programs.bin);
    for (const [name, path] of Object.entries(binMap())) {
      const script = `#!/bin/sh\nexec '${process.execPath}' '${join(PROJECT, path)}' "$@"\n`;
      await writeFile(join(programs.bin, name), script, { mode: 0o755 });
    }
    return programs;
  }

  get bin(): string {
    return join(this.folder, 'bin');
  }

  /** Variables with which a program's clock stands at a time, milliseconds since 1970. */
  async clockAt(now: number): Promise<Readonly<Record<string, string>>> {
    const path = join(this.folder, 'hold-clock.mjs');
    await writeFile(path, holdClockAt(now));
    return { NODE_OPTIONS: `--import=${pathToFileURL(path)}` };
  }
}

function holdClockAt(now: number): string {
  return `
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...words) {
    if (words.length === 0) super(${now});
    else super(...words);
  }
  static now() {
    return ${now};
  }
};
`;
}
