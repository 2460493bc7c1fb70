/** The program: builds the real world, runs the command line, ends with its exit code. */
import { OWN_EXITS } from './cli/own-exits.js';
import type { Interruptions } from './context/interruptions.js';
import type { Streams } from './context/streams.js';
import { version } from './version.js';

/**
 * Runs the command line of this process. `invokedAs` is the name of the program that was started:
 * `irods`, whose first word is the command, or an iCommand's own. `beforeFirstConnection` is called
 * when all is loaded that a request needs.
 */
export async function main(invokedAs: string, beforeFirstConnection: () => void): Promise<void> {
  const words = process.argv.slice(2);
  const argv = invokedAs === 'irods' ? words : [invokedAs, ...words];
  const output = watchOutput(argv[0]?.startsWith('-') === false ? argv[0] : 'irods');
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const [{ run }, { contextFactory }, { processStreams, startWorld }] = await Promise.all([
    import('./cli/run.js'),
    import('./context/system-context.js'),
    import('./context/system.js'),
  ]);
  let hangs = false;
  const world = startWorld({
    streams: processStreams(),
    runLine: async (line, ofLine) => {
      const { stdout, stderr, stdinIsTerminal, stdoutIsTerminal } = ofLine.streams;
      const atTerminal = stdinIsTerminal && stdoutIsTerminal;
      const createContext = contextFactory(ofLine);
      return await run(line, { stdout, stderr, createContext, version, atTerminal });
    },
    onHang: () => {
      hangs = true;
    },
    beforeFirstConnection,
  });
  const hangUp = stopOnSignals(world.interruptions, hasTerminal(world.streams));
  output.lost.addEventListener('abort', () => {
    world.interruptions.outermost.abort(output.lost.reason);
  });
  const code = await world.runLine(argv, world);
  await world.connections.close();
  process.exitCode ??= code;
  if (hangUp.came) endByHangUp();
  // A command that was stopped may still have been waiting for more of it.
  process.stdin.unref?.();
  if (hangs) process.stdout.write('', () => process.exit());
}

/**
 * Ctrl-C asks what runs innermost to stop; SIGTERM, and a terminal that goes away, the whole program.
 * A second signal ends the program at once, where the first was for all of it. Tells whether the
 * terminal went.
 */
function stopOnSignals(
  interruptions: Interruptions,
  isAtTerminal: boolean,
): { readonly came: boolean } {
  const { outermost } = interruptions;
  const hangUp = { came: false };
  let isStopping = false;
  const stop = async (code: number, what: () => AbortController): Promise<void> => {
    if (isStopping || outermost.signal.aborted) {
      if (hangUp.came) return endByHangUp();
      process.exit(code);
    }
    const stopped = what();
    isStopping = stopped === outermost;
    const { CancelledError } = await import('./errors.js');
    stopped.abort(new CancelledError('stopped', { exit: code }));
  };
  process.on('SIGINT', () => stop(OWN_EXITS.interrupted, () => interruptions.innermost));
  process.on('SIGTERM', () => stop(OWN_EXITS.terminated, () => outermost));
  process.on('SIGHUP', () => {
    // The system tells it, and the shell once more.
    if (!isAtTerminal || hangUp.came) return;
    hangUp.came = true;
    if (!isStopping && !outermost.signal.aborted) stop(OWN_EXITS.hungUp, () => outermost);
  });
  return hangUp;
}

/**
 * Whether there is a terminal that can go away. What nohup started has none, and goes on: Node.js
 * sets the signal that nohup had ignored back to what ends a program. Of nohup, macOS alone leaves
 * stdin as it was.
 */
function hasTerminal({ stdinIsTerminal, stdoutIsTerminal, stderrIsTerminal }: Streams): boolean {
  const reads = stdinIsTerminal && process.platform !== 'darwin';
  return reads || stdoutIsTerminal || stderrIsTerminal;
}

/** Not by an exit: Node.js aborts where it cannot restore a terminal that is gone. */
function endByHangUp(): void {
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

/**
 * `lost` aborts where stdout cannot be written any more. With `ils | head`, when nobody reads on, the
 * command says how it ends. Where stdout fails otherwise, as on a full disk, that is told here and is
 * how the program ends. A failure of stderr nobody could be told.
 */
function watchOutput(command: string): { readonly lost: AbortSignal } {
  const losing = new AbortController();
  process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
    const [{ NobodyReadsError }, { localFailure }, { errorText }, { exitCodeOf }] =
      await Promise.all([
        import('./errors.js'),
        import('./cli/local-failure.js'),
        import('./cli/report-error.js'),
        import('./cli/exit-codes.js'),
      ]);
    if (losing.signal.aborted) return;
    losing.abort(new NobodyReadsError());
    if (error.code === 'EPIPE') return;
    const failure = localFailure('write', 'stdout', error);
    process.stderr.write(errorText(failure, { command, asJson: false, debug: false }));
    process.exitCode = exitCodeOf(failure);
  });
  process.stderr.on('error', () => {});
  return { lost: losing.signal };
}
