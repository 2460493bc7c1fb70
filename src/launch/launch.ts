/** What bin/ starts: loads the program, and keeps what V8 has compiled of it for the next run. */
import { existsSync } from 'node:fs';
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
  const tuning = new V8Tuning(() => process.getBuiltinModule('node:v8'));
  process.on('exit', () => {
    if (!program.hasNew || !tuning.undo()) return;
    folder.write(name, encodeCompiledCode(BUILD, program.compiledCode()));
  });
  const { main: start } = program.load('main.cjs') as { main: typeof main };
  let isOver = false;
  process.once('beforeExit', () => {
    // All is done and written. Without being told, Node takes its world apart piece by piece.
    if (isOver) process.exit();
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
 * The file for what a command loads: `irods ls` and `ils` load the same. What has no program of
 * its own shares one file.
 */
function fileNameOf(invokedAs: string, word = ''): string {
  if (invokedAs !== 'irods') return invokedAs;
  const names = /^[a-z]+$/.test(word) ? [word, `i${word}`] : [];
  const isProgram = (name: string): boolean =>
    existsSync(join(__dirname, '..', 'bin', `${name}.js`));
  return names.find(isProgram) ?? 'irods';
}

function codeOf(file: Buffer | undefined): CompiledCode {
  return file === undefined ? new Map() : decodeCompiledCode(BUILD, file);
}
