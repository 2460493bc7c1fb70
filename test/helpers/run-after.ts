import { join } from 'node:path';
import { PROJECT } from '../repo/source-imports.js';
import type { Person } from './run-cli.js';
import { type ProgramOutcome, runProgram } from './run-program.js';

/** Runs a line in bash after `setup`; `true` is the editor, which leaves everything as it is. */
export async function runAfter(
  setup: string,
  line: string,
  person: Person,
): Promise<ProgramOutcome> {
  const [program = '', ...words] = line.split(' ');
  const node = [process.execPath, join(PROJECT, 'bin', `${program}.js`)];
  return await runProgram('bash', ['-c', `${setup}; exec "$0" "$@"`, ...node, ...words], {
    env: { ...person.env, EDITOR: 'true' },
    cwd: person.cwd,
  });
}
