/** The program: builds the real world, runs the command line, ends with its exit code. */
import { OWN_EXITS } from './cli/own-exits.js';
import { version } from './version.js';

/**
 * Runs the command line of this process. `invokedAs` is the name of the program that was started:
 * `irods`, whose first word is the command, or an iCommand's own.
 */
export async function main(invokedAs: string): Promise<void> {
  const words = process.argv.slice(2);
  const argv = invokedAs === 'irods' ? words : [invokedAs, ...words];
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  endQuietlyWithReader();
  const [{ run }, { contextFactory, processStreams, wallClock }] = await Promise.all([
    import('./cli/run.js'),
    import('./context/system.js'),
  ]);
  const interruption = interruptible();
  let hangs = false;
  const runLine = async (line: readonly string[]): Promise<number> => {
    const createContext = contextFactory({
      streams: processStreams(),
      env: process.env,
      cwd: process.cwd(),
      parentProcessId: process.ppid,
      platform: process.platform,
      clock: wallClock,
      interruption,
      runLine,
      onHang: () => {
        hangs = true;
      },
    });
    const { stdout, stderr } = process;
    return await run(line, { stdout, stderr, createContext, version });
  };
  process.exitCode = await runLine(argv);
  if (hangs) process.stdout.write('', () => process.exit());
}

/** Ctrl-C and SIGTERM ask the command to stop; a second one ends the program at once. */
function interruptible(): AbortController {
  const interruption = new AbortController();
  const stop = (code: number) => async (): Promise<void> => {
    if (interruption.signal.aborted) process.exit(code);
    const { CancelledError } = await import('./errors.js');
    interruption.abort(new CancelledError('stopped', { exit: code }));
  };
  process.on('SIGINT', stop(OWN_EXITS.interrupted));
  process.on('SIGTERM', stop(OWN_EXITS.terminated));
  return interruption;
}

/** `ils | head`: when nobody reads on, there is nothing more to do and nothing to complain of. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
