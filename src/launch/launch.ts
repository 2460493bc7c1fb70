/** What bin/ starts: loads the program, and keeps what V8 has compiled of it for the next run. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { main } from '../main.js';
import { CodeFolder } from './code-folder.js';
import { type CompiledCode, decodeCompiledCode, encodeCompiledCode } from './compiled-code.js';
import { Program } from './program.js';
import { V8Tuning } from './v8-tuning.js';

/** Replaced by the build with what stands for all that it made. */
declare const BUILD: string;

/** Exit code of a program that ends before it has come to its end, as in src/cli/own-exits.ts. */
const UNFINISHED = 70;

/** Runs the program under the name it was started by; see `main`. */
export function launch(invokedAs: string): void {
  const folder = new CodeFolder(
    {
      env: process.env,
      platform: process.platform,
      userId: process.geteuid?.(),
      processId: process.pid,
    },
    `${process.version}-${process.arch}`,
  );
  const name = fileNameOf(invokedAs, process.argv[2]);
  const program = new Program(__dirname, codeOf(folder.read(name)));
  const tuning = new V8Tuning(() => createRequire(__filename)('node:v8'));
  process.on('exit', () => {
    if (!program.hasNew || !tuning.undo()) return;
    folder.write(name, () => encodeCompiledCode(BUILD, program.compiledCode()));
  });
  const { main: start } = program.load('main.cjs') as { main: typeof main };
  let isOver = false;
  process.once('beforeExit', () => {
    if (isOver) {
      endAtOnce();
      return;
    }
    process.stderr.write(
      `${invokedAs}: it ends before it is done, which is a defect of this program\n`,
    );
    process.exitCode = UNFINISHED;
  });
  void start(invokedAs, () => tuning.apply()).then(() => {
    isOver = true;
  });
}

/**
 * All is done and written. Without being told, Node takes its world apart piece by piece. What was
 * loaded beside the program, as NODE_OPTIONS can, may have begun something when it heard that Node
 * is about to end; Node says so again when that is done.
 */
function endAtOnce(): void {
  process.once('beforeExit', () => process.exit());
  setImmediate(() => {});
}

/**
 * The file for what a command loads: `irods ls` and `ils` load the same. What has no program of
 * its own shares one file.
 */
function fileNameOf(invokedAs: string, word = ''): string {
  if (invokedAs !== 'irods') return invokedAs;
  const names = [word, `i${word}`].filter((one) => /^i[a-z]+$/.test(one));
  const isProgram = (name: string): boolean =>
    existsSync(join(__dirname, '..', 'bin', `${name}.js`));
  return names.find(isProgram) ?? 'irods';
}

function codeOf(file: Buffer | undefined): CompiledCode {
  return file === undefined ? new Map() : decodeCompiledCode(BUILD, file);
}
