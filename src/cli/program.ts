/** The word `irods` itself: without a command, with `--help`, or with an option it does not have. */
import { UsageError } from '../errors.js';
import { programHelp } from './help.js';
import { type RunEnvironment, run } from './run.js';

export async function runProgram(
  argv: readonly string[],
  environment: RunEnvironment,
): Promise<number> {
  const [first, second] = argv;
  if (first === undefined && environment.atTerminal) return await run(['ishell'], environment);
  if (first === 'help' && second !== undefined) return await run([second, '--help'], environment);
  if (first === undefined || first === 'help' || first === '-h' || first === '--help') {
    environment.stdout.write(programHelp());
    return first === undefined ? 1 : 0;
  }
  // The program itself answers this before it loads anything; here it is a line of the shell.
  if (second === undefined && (first === '--version' || first === '-V')) {
    environment.stdout.write(`${environment.version}\n`);
    return 0;
  }
  throw new UsageError(`unknown option: ${first}`, {
    hint: 'Options stand after the command, as in irods ils -l. irods --help lists all commands.',
  });
}
