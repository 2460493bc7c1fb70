/** Running programs of this machine, without a shell. */
import { spawn } from 'node:child_process';
import { pipeline } from 'node:stream/promises';
import { withoutSecrets } from '../domain/child-environment.js';
import { LocalError } from '../errors.js';

/** Where a program runs, and whom it talks to. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Local working directory. */
  readonly cwd: string;
  readonly streams: {
    readonly stdout: NodeJS.WritableStream;
    readonly stderr: NodeJS.WritableStream;
    readonly stdinIsTerminal: boolean;
    readonly stdoutIsTerminal: boolean;
    readonly stderrIsTerminal: boolean;
  };
}

/**
 * Runs a program with its words as they are, and waits for it. It gets the terminal where there is
 * one, nothing to read elsewhere, and no secret of the environment. Gives its exit code; 128 where
 * a signal ended it.
 * @throws LocalError where it cannot be started.
 */
export async function runProgram(
  [program = '', ...words]: readonly string[],
  { env, cwd, streams }: Surroundings,
): Promise<number> {
  // Taken before the program runs: what is drawn on the terminal goes away.
  const { stdout, stderr } = streams;
  const child = spawn(program, words, {
    cwd,
    env: withoutSecrets(env),
    stdio: [
      streams.stdinIsTerminal ? 'inherit' : 'ignore',
      streams.stdoutIsTerminal ? 'inherit' : 'pipe',
      streams.stderrIsTerminal ? 'inherit' : 'pipe',
    ],
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (error) => reject(cannotRun(program, error)));
    child.once('close', (code) => resolve(code ?? 128));
  });
  const [code] = await Promise.all([
    ended,
    child.stdout === null ? undefined : pipeline(child.stdout, stdout, { end: false }),
    child.stderr === null ? undefined : pipeline(child.stderr, stderr, { end: false }),
  ]);
  return code;
}

function cannotRun(program: string, error: Error): LocalError {
  return new LocalError(`cannot run ${program}: ${error.message}`, {
    path: program,
    cause: error,
    hint: 'It must be a program on the PATH; no shell is used.',
  });
}
